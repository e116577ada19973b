/** The head of a file, for those who look for marks in it. */
export class BytesView {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** Whether these characters stand at `at`, one byte each. */
  has(mark: string, at = 0): boolean {
    for (let i = 0; i < mark.length; i++) if (this.bytes[at + i] !== mark.charCodeAt(i)) return false;
    return true;
  }

  /** Characters of one byte each. */
  ascii(at: number, length: number): string {
    return Array.from(this.bytes.subarray(at, at + length), (byte) => String.fromCharCode(byte)).join("");
  }

  /** Up to the NUL that ends it. */
  string(at: number, longest = 256): string {
    const end = this.bytes.indexOf(0, at);
    return this.ascii(at, Math.min(longest, (end < 0 ? this.length : end) - at));
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number, little = false): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, little) : 0;
  }

  u32(at: number, little = false): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, little) : 0;
  }

  i32(at: number, little = false): number {
    return at + 4 <= this.length ? this.#view.getInt32(at, little) : 0;
  }

  indexOf(mark: string, from: number, reach: number): number {
    const end = Math.min(this.length, from + reach);
    for (let at = from; at < end; at++) if (this.has(mark, at)) return at;
    return -1;
  }
}
