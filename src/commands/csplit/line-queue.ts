import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Input } from "../../process/command/input.ts";

const NEWLINE = 10;

/** The lines that were read and are in no section yet; numbered from 1. */
export class LineQueue {
  #lines: Uint8Array[] = [];
  /** Before it, lines of `#lines` are taken already. */
  #taken = 0;
  #first = 1;
  #ended = false;

  constructor(private readonly input: Input) {}

  get failed(): boolean {
    return this.input.failed;
  }

  /** The number of the first line that is left. */
  get first(): number {
    return this.#first;
  }

  /** The line of that number, which is not taken yet; undefined behind the end. */
  line(number: number): MaybePromise<Uint8Array | undefined> {
    const line = this.#lines[this.#taken + number - this.#first];
    if (line || this.#ended) return line;
    return andThen(this.#load(), () => this.line(number));
  }

  /** Takes the first line that is left. */
  take(): MaybePromise<Uint8Array | undefined> {
    return andThen(this.line(this.#first), (line) => {
      if (!line) return undefined;
      this.#taken++;
      this.#first++;
      return line;
    });
  }

  #load(): MaybePromise<void> {
    return andThen(this.input.readBlock(), (block) => {
      this.#ended = block.length === 0;
      const lines = this.#lines.slice(this.#taken);
      for (let at = 0; at < block.length; ) {
        const newline = block.indexOf(NEWLINE, at);
        const end = newline < 0 ? block.length : newline + 1;
        lines.push(block.subarray(at, end));
        at = end;
      }
      this.#lines = lines;
      this.#taken = 0;
    });
  }
}
