/** One line, and where its fields are. */
export class FieldLine {
  /** Start and end of each field, one after the other. */
  readonly #places: number[] = [];

  constructor(
    readonly bytes: Uint8Array,
    separator: number | undefined,
  ) {
    if (bytes.length === 0) return;
    if (separator === undefined) this.#splitAtBlanks();
    else this.#splitAt(separator);
  }

  get count(): number {
    return this.#places.length / 2;
  }

  /** The bytes of a field, counted from 0; none where the line has fewer. */
  field(index: number): Uint8Array {
    const start = this.#places[index * 2];
    return start === undefined ? NONE : this.bytes.subarray(start, this.#places[index * 2 + 1]);
  }

  #splitAt(separator: number): void {
    const { bytes } = this;
    let start = 0;
    for (;;) {
      const found = bytes.indexOf(separator, start);
      this.#places.push(start, found < 0 ? bytes.length : found);
      if (found < 0) return;
      start = found + 1;
    }
  }

  /** Leading blanks belong to no field, but blanks at the end are followed by an empty one (join.c, xfields). */
  #splitAtBlanks(): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = 0;
    while (at < length && isBlank(bytes[at] as number)) at++;
    if (at === length) return;
    for (;;) {
      let end = at + 1;
      while (end < length && !isBlank(bytes[end] as number)) end++;
      if (at === length) end = length;
      this.#places.push(at, end);
      if (end === length) return;
      at = end + 1;
      while (at < length && isBlank(bytes[at] as number)) at++;
      if (at < length) continue;
      this.#places.push(length, length);
      return;
    }
  }
}

const NONE = new Uint8Array(0);

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10;
}
