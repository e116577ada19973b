import { decode, NO_BYTES } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Input } from "./input.ts";

/**
 * Lines one by one. A line that has already been read is there at once: only wait where a promise comes back.
 *
 *     let line = reader.next();
 *     if (line instanceof Promise) line = await line;
 */
export class LineReader {
  #block: Uint8Array = NO_BYTES;
  #at = 0;
  /** Whether the line last given ended with a newline. */
  terminated = true;
  /** Whether the end was met. */
  ended = false;

  constructor(
    private readonly input: Input,
    private readonly delimiter: number,
  ) {}

  /** The next line without its newline, which may be kept; undefined at the end. */
  next(): MaybePromise<Uint8Array | undefined> {
    if (this.#at < this.#block.length) return this.#take();
    const block = this.input.readBlock(this.delimiter);
    return block instanceof Promise ? block.then((late) => this.#begin(late)) : this.#begin(block);
  }

  /** As `next`, as text. */
  nextText(): MaybePromise<string | undefined> {
    const line = this.next();
    if (line instanceof Promise) return line.then((late) => late && decode(late));
    return line && decode(line);
  }

  #begin(block: Uint8Array): Uint8Array | undefined {
    this.#block = block;
    this.#at = 0;
    this.ended = block.length === 0;
    return this.ended ? undefined : this.#take();
  }

  #take(): Uint8Array {
    const found = this.#block.indexOf(this.delimiter, this.#at);
    this.terminated = found >= 0;
    const to = this.terminated ? found : this.#block.length;
    const line = this.#block.subarray(this.#at, to);
    this.#at = to + 1;
    return line;
  }

  /** Gives back to the input what was read ahead. */
  release(): void {
    if (this.#at < this.#block.length) this.input.unread(this.#block.subarray(this.#at));
    this.#block = NO_BYTES;
    this.#at = 0;
  }
}
