import { countByte } from "../../base/line-ends.ts";

/** The lines of one text in bytes; lines are known by their number. */
export class ByteLines {
  readonly #starts: Uint32Array;

  constructor(
    readonly bytes: Uint8Array,
    private readonly delimiter: number,
  ) {
    const last = bytes.length > 0 && bytes[bytes.length - 1] !== delimiter ? 1 : 0;
    const count = countByte(bytes, delimiter) + last;
    // A line ends where the next one begins, less the delimiter.
    this.#starts = new Uint32Array(count + 1);
    let at = 0;
    for (let line = 0; line < count; line++) {
      this.#starts[line] = at;
      const found = bytes.indexOf(delimiter, at);
      at = (found < 0 ? bytes.length : found) + 1;
    }
    this.#starts[count] = at;
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  start(line: number): number {
    return this.#starts[line] as number;
  }

  end(line: number): number {
    return (this.#starts[line + 1] as number) - 1;
  }

  /** Compares from a place on up to which both are known to be the same. */
  compare(a: number, b: number, from: number): number {
    const { bytes } = this;
    const aEnd = this.end(a);
    const bEnd = this.end(b);
    let i = this.start(a) + from;
    let j = this.start(b) + from;
    while (i < aEnd && j < bEnd) {
      const difference = (bytes[i++] as number) - (bytes[j++] as number);
      if (difference !== 0) return difference;
    }
    return aEnd - i - (bEnd - j);
  }

  /** The lines in this order, each with its delimiter. */
  join(order: Uint32Array): Uint8Array {
    let size = 0;
    for (const line of order) size += this.end(line) - this.start(line) + 1;
    const joined = new Uint8Array(size);
    let at = 0;
    for (const line of order) {
      const end = this.end(line);
      joined.set(this.bytes.subarray(this.start(line), end), at);
      at += end - this.start(line);
      joined[at++] = this.delimiter;
    }
    return joined;
  }
}
