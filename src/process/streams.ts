import { concat, decode } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Process } from "./process.ts";
import { Killed, mayBeLeft } from "./unwind.ts";

/** A descriptor for reading, as an async iterable of chunks of bytes. */
export class InputStream implements AsyncIterable<Uint8Array> {
  constructor(
    private readonly process: Process,
    readonly fd: number,
  ) {}

  async *[Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    for (;;) {
      const chunk = await this.process.read(this.fd);
      if (chunk instanceof Errno) throw new Error(chunk.message);
      if (chunk.length === 0) return;
      yield chunk;
    }
  }

  /** All that comes until the end. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return concat(chunks);
  }

  /** All that comes until the end, as UTF-8 text. */
  async text(): Promise<string> {
    return decode(await this.bytes());
  }

  get isTerminal(): boolean {
    return this.process.fds.get(this.fd)?.terminal !== undefined;
  }
}

/** A descriptor for writing. */
export class OutputStream {
  constructor(
    private readonly process: Process,
    readonly fd: number,
  ) {}

  /** Writes all; waits where the reader is slow. What cannot be written is lost, as with a closed descriptor. */
  write(data: string | Uint8Array): MaybePromise<void> {
    const written = this.process.write(this.fd, data);
    if (written instanceof Promise) return mayBeLeft(written.then(() => this.#check()));
    return this.#check();
  }

  #check(): void {
    if (this.process.exit) throw new Killed();
  }

  get isTerminal(): boolean {
    return this.process.fds.get(this.fd)?.terminal !== undefined;
  }
}
