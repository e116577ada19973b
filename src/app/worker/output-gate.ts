/**
 * Bytes on their way that the screen has not taken yet: above the first no more are sent, above the second nobody may write. xterm.js takes
 * some megabytes a second, so that Ctrl-C still shows at once; with less on the way it would wait for us after each message.
 */
const SEND_LIMIT = 512 * 1024;
const WRITE_LIMIT = 256 * 1024;
/** From so many waiting bytes on they go before the screen asks for more. */
const FULL_MESSAGE = 32 * 1024;

/**
 * Between the computer and the screen. What is written in one go becomes one message; while the screen is busy, output
 * collects; and where it cannot follow, the writer is held back.
 */
export class OutputGate {
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #waitingBytes = 0;
  #untaken = 0;
  #scheduled = false;
  #heldBack: (() => void)[] = [];

  constructor(private readonly send: (bytes: Uint8Array<ArrayBuffer>) => void) {}

  /** A promise holds the writer back. */
  write(bytes: Uint8Array): Promise<void> | undefined {
    if (bytes.length === 0) return undefined;
    this.#waiting.push(new Uint8Array(bytes));
    this.#waitingBytes += bytes.length;
    this.#schedule();
    if (this.#waitingBytes < WRITE_LIMIT) return undefined;
    return new Promise((resolve) => this.#heldBack.push(resolve));
  }

  /** The screen has taken bytes. */
  taken(bytes: number): void {
    this.#untaken = Math.max(0, this.#untaken - bytes);
    if (this.#waitingBytes > 0) this.#flush();
  }

  #schedule(): void {
    if (this.#scheduled || this.#untaken >= SEND_LIMIT) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      // The screen tells when it is ready for more, so that many small writes go in one message.
      if (this.#untaken === 0 || this.#waitingBytes >= FULL_MESSAGE) this.#flush();
    });
  }

  #flush(): void {
    if (this.#untaken >= SEND_LIMIT || this.#waitingBytes === 0) return;
    const message = join(this.#waiting, this.#waitingBytes);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#untaken += message.length;
    this.send(message);
    const writers = this.#heldBack;
    this.#heldBack = [];
    for (const resume of writers) resume();
  }
}

function join(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
