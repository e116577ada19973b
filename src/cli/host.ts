/** What the command needs of the terminal that it was started in; tests give their own. */
export interface CliHost {
  readonly stdin: AsyncIterable<Uint8Array>;
  writeOut(chunk: Uint8Array | string): void;
  writeError(chunk: Uint8Array | string): void;
  /** Whether somebody sees standard error. */
  readonly isErrorSeen: boolean;
  /** Calls `listener` at Ctrl-C and when nobody reads the output any more. Gives what takes that back. */
  onInterrupt(listener: () => void): () => void;
}

/** The process's own streams and signals. */
export function nodeHost(): CliHost & { readonly isOutputGone: boolean; release(): void } {
  const listeners = new Set<() => void>();
  let isOutputGone = false;
  const interrupt = () => {
    // Nobody to tell: end as a program does that has no handler.
    if (listeners.size === 0) process.exit(isOutputGone ? 141 : 130);
    // A copy: what listens anew at this interrupt waits for the next.
    for (const listener of [...listeners]) listener();
  };
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      isOutputGone = true;
      interrupt();
    });
  }
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return {
    stdin: standardInput(),
    writeOut: (chunk) => void process.stdout.write(chunk),
    writeError: (chunk) => void process.stderr.write(chunk),
    get isOutputGone() {
      return isOutputGone;
    },
    isErrorSeen: process.stderr.isTTY === true,
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What was never read must not keep the process alive.
    release: () => {
      process.stdin.unref?.();
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
    },
  };
}

/** Opened by the first read alone, so that a command which reads nothing leaves the input to others. */
async function* standardInput(): AsyncIterable<Uint8Array> {
  for await (const chunk of process.stdin)
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
}
