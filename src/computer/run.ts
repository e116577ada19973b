import { encode } from "../base/bytes.ts";
import { HostSink, HostSource } from "../process/host-stream.ts";
import type { Kernel } from "../process/kernel.ts";
import type { Process } from "../process/process.ts";
import { SIGINT, SIGKILL } from "../process/signals.ts";
import { OutputCollector } from "./output.ts";

export interface RunOptions {
  /** What the script reads: text, bytes, or chunks as they come. Empty unless told. */
  readonly stdin?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  /** Standard input stands for keys: what asks on the terminal itself, for a password, reads it too. */
  readonly isTyped?: boolean;
  /** Changes to this directory first. */
  readonly cwd?: string;
  /** Variables that are exported during this run. */
  readonly env?: Readonly<Record<string, string>>;
  /** Aborting is Ctrl-C: the run ends with status 130, unless the script traps SIGINT; then it is killed soon after. */
  readonly signal?: AbortSignal;
  /** Output as it comes: text, or bytes with `encoding: "bytes"`. */
  readonly onStdout?: (chunk: string & Uint8Array) => void;
  readonly onStderr?: (chunk: string & Uint8Array) => void;
  readonly encoding?: "utf8" | "bytes";
  /** Ctrl-C comes as soon as everything waits, or soon where nothing ever waits. */
  readonly interrupt?: boolean;
  /** Ctrl-C comes after so many milliseconds of the computer's clock. */
  readonly patience?: number;
}

export interface RunResult<Output = string> {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The exit status, 0 to 255; 128 + N where signal N ended it. */
  readonly status: number;
}

/** After the script has ended, its background jobs may go on for so long, in milliseconds of the computer's clock. */
const GRACE = 10_000;
/** One that never pauses gets so many steps: it would let nobody else go on. */
const BUSY_GRACE = 100_000;
/** Turns of the host that a script gets to end by itself after it was interrupted. */
const TURNS_AFTER_ABORT = 200;

/** The three streams of one run, and the end of it. */
export class RunStreams {
  readonly stdin: HostSource;
  readonly stdout: HostSink;
  readonly stderr: HostSink;
  readonly #collected: { readonly stdout: OutputCollector; readonly stderr: OutputCollector };
  #written = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly options: RunOptions,
    private readonly listen: (bytes: Uint8Array) => void,
  ) {
    this.stdin = new HostSource(bytesOf(options.stdin ?? ""));
    const bytes = options.encoding === "bytes";
    const collector = (listener: ((chunk: string & Uint8Array) => void) | undefined) =>
      bytes
        ? new OutputCollector(undefined, listener as ((chunk: Uint8Array) => void) | undefined)
        : new OutputCollector(listener as ((chunk: string) => void) | undefined);
    this.#collected = { stdout: collector(options.onStdout), stderr: collector(options.onStderr) };
    this.stdout = new HostSink((chunk, writer) => this.#receive("stdout", chunk, writer));
    this.stderr = new HostSink((chunk, writer) => this.#receive("stderr", chunk, writer));
  }

  #receive(
    stream: "stdout" | "stderr",
    chunk: Uint8Array,
    writer: Parameters<Kernel["endForBudget"]>[0],
  ): void {
    this.#written += chunk.length;
    if (this.#written > this.kernel.budgets.output) return this.kernel.endForBudget(writer, "output");
    this.#collected[stream].add(chunk);
    this.listen(chunk);
  }

  /** A line of ours on the run's standard error. */
  say(line: string): void {
    this.#collected.stderr.add(encode(`${line}\n`));
  }

  result(status: number): RunResult<string> | RunResult<Uint8Array> {
    const { stdout, stderr } = this.#collected;
    stdout.end();
    stderr.end();
    if (this.options.encoding === "bytes") return { stdout: stdout.bytes, stderr: stderr.bytes, status };
    return { stdout: stdout.text, stderr: stderr.text, status };
  }

  /**
   * What reads a pipe to its end would wait for: that the background jobs which still hold the output close it. A job
   * that sleeps, or works, beyond the grace stays a background job.
   */
  async waitForBackground(): Promise<void> {
    const { scheduler } = this.kernel;
    if (this.stdout.isClosed && this.stderr.isClosed) return;
    scheduler.horizon = this.kernel.now() + GRACE;
    scheduler.workHorizon = scheduler.steps + BUSY_GRACE;
    await new Promise<void>((resolve) => {
      scheduler.onIdle = () => {
        if (scheduler.steps <= scheduler.workHorizon || !this.kernel.limits.refuses) return resolve();
        // A fork bomb is waited for: it ends by itself, and would leave no process for the next line.
        scheduler.workHorizon = Number.POSITIVE_INFINITY;
        scheduler.wakeUp();
      };
      const check = () => {
        if (this.stdout.isClosed && this.stderr.isClosed) resolve();
      };
      this.stdout.whenClosed(check);
      this.stderr.whenClosed(check);
      scheduler.wakeUp();
    });
    scheduler.onIdle = undefined;
    scheduler.horizon = scheduler.workHorizon = Number.POSITIVE_INFINITY;
  }
}

/** Turns of the host after which a script that never waits is interrupted. */
const TURNS_BEFORE_INTERRUPT = 20;

/** Ctrl-C for the session once it waits, or after some turns. Calls `interrupted` when that has happened. */
export function interruptWhenIdle(
  kernel: Kernel,
  session: () => number,
  defer: (task: () => void) => void,
  interrupted: () => void,
): void {
  const { scheduler } = kernel;
  let pending = true;
  const strike = () => {
    if (!pending) return;
    pending = false;
    scheduler.horizon = Number.POSITIVE_INFINITY;
    interrupted();
    for (const process of kernel.processes) if (process.session === session()) process.raise(SIGINT);
    scheduler.wakeUp();
  };
  const count = (turns: number) => (turns === 0 ? strike() : defer(() => count(turns - 1)));
  scheduler.horizon = kernel.now();
  scheduler.onIdle = strike;
  count(TURNS_BEFORE_INTERRUPT);
}

/** Ctrl-C for the session at a time of the computer's clock. Gives what takes that back. */
export function interruptAfter(process: Process, milliseconds: number | undefined): () => void {
  if (milliseconds === undefined) return () => undefined;
  const { kernel } = process;
  return kernel.scheduler.at(process, kernel.now() + milliseconds, () => {
    for (const other of kernel.processes) if (other.session === process.session) other.raise(SIGINT);
  });
}

/** Turns an abort into Ctrl-C for the session, and into an end for what ignores it. Gives what stops listening. */
export function interruptOnAbort(
  kernel: Kernel,
  signal: AbortSignal | undefined,
  session: () => number,
  defer: (task: () => void) => void,
): () => void {
  if (!signal) return () => undefined;
  let listening = true;
  const each = (act: number) => {
    for (const process of kernel.processes) if (process.session === session()) process.raise(act);
  };
  const insist = (turns: number) => {
    if (!listening) return;
    if (turns === 0) each(SIGKILL);
    else defer(() => insist(turns - 1));
  };
  const onAbort = () => {
    each(SIGINT);
    insist(TURNS_AFTER_ABORT);
  };
  if (signal.aborted) defer(onAbort);
  else signal.addEventListener("abort", onAbort, { once: true });
  return () => {
    listening = false;
    signal.removeEventListener("abort", onAbort);
  };
}

function bytesOf(
  input: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): Uint8Array | AsyncIterable<Uint8Array> {
  if (typeof input === "string") return encode(input);
  if (input instanceof Uint8Array) return input;
  return chunksOf(input);
}

async function* chunksOf(input: AsyncIterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of input) yield typeof chunk === "string" ? encode(chunk) : chunk;
}
