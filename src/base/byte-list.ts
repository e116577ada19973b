const BLANK = 32;
const ZERO = 48;
const LARGEST_INT = 0x7fffffff;

/** Bytes that are added one after the other. */
export class ByteList {
  #array: Uint8Array;
  #length = 0;

  constructor(expected = 64) {
    this.#array = new Uint8Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  add(byte: number): void {
    if (this.#length === this.#array.length) this.#grow(1);
    this.#array[this.#length++] = byte;
  }

  addAll(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#array.length) this.#grow(bytes.length);
    this.#array.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Adds a whole number that is not negative, with blanks before it up to a width. */
  addDecimal(value: number, width = 0): void {
    let digits = 1;
    for (let bound = 10; value >= bound; bound *= 10) digits++;
    const length = Math.max(width, digits);
    if (this.#length + length > this.#array.length) this.#grow(length);
    this.#array.fill(BLANK, this.#length, this.#length + length - digits);
    this.#length += length;
    let rest = value;
    let at = this.#length - 1;
    for (; rest > LARGEST_INT; digits--) {
      this.#array[at--] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    // Whole numbers of 32 bits are divided a good deal faster.
    for (let small = rest | 0; digits > 0; digits--) {
      const next = (small / 10) | 0;
      this.#array[at--] = ZERO + small - next * 10;
      small = next;
    }
  }

  /** Begins anew, in the same room. */
  clear(): void {
    this.#length = 0;
  }

  #grow(by: number): void {
    const larger = new Uint8Array(this.#array.length * 2 + by);
    larger.set(this.#array);
    this.#array = larger;
  }

  /** All so far; valid until the next is added. */
  get bytes(): Uint8Array {
    return this.#array.subarray(0, this.#length);
  }
}
