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
