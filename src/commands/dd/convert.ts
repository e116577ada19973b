import { ByteList } from "../../base/byte-list.ts";
import { NO_BYTES } from "../../base/bytes.ts";

const NEWLINE = 10;
const SPACE = 32;

/** What `conv=` does to the bytes on their way. */
export class Converter {
  /** Records that were longer than `cbs`. */
  truncated = 0;
  /** The odd byte that `swab` keeps for its pair. */
  #odd: number | undefined;
  /** Of the record under way: its length so far. */
  #column = 0;
  #spaces = 0;

  constructor(
    private readonly conversions: ReadonlySet<string>,
    private readonly recordSize: number,
  ) {}

  convert(block: Uint8Array): Uint8Array {
    let bytes = block;
    if (this.conversions.has("ucase")) bytes = shiftCase(bytes, 97, 122, -32);
    if (this.conversions.has("lcase")) bytes = shiftCase(bytes, 65, 90, 32);
    if (this.conversions.has("swab")) bytes = this.#swap(bytes);
    if (this.recordSize === 0) return bytes;
    if (this.conversions.has("block")) return this.#block(bytes);
    return this.conversions.has("unblock") ? this.#unblock(bytes) : bytes;
  }

  /** What is still kept back at the end. */
  finish(): Uint8Array {
    const rest = new ByteList();
    if (this.#odd !== undefined) rest.add(this.#odd);
    if (this.recordSize > 0 && this.#column > 0) {
      if (this.conversions.has("block"))
        for (let at = this.#column; at < this.recordSize; at++) rest.add(SPACE);
      else if (this.conversions.has("unblock")) rest.add(NEWLINE);
    }
    return rest.length === 0 ? NO_BYTES : rest.bytes;
  }

  #swap(bytes: Uint8Array): Uint8Array {
    const swapped = new ByteList();
    let odd = this.#odd;
    for (const byte of bytes) {
      if (odd === undefined) odd = byte;
      else {
        swapped.add(byte);
        swapped.add(odd);
        odd = undefined;
      }
    }
    this.#odd = odd;
    return swapped.bytes;
  }

  /** Lines become records of one length. */
  #block(bytes: Uint8Array): Uint8Array {
    const records = new ByteList();
    for (const byte of bytes) {
      if (byte === NEWLINE) {
        for (let at = this.#column; at < this.recordSize; at++) records.add(SPACE);
        this.#column = 0;
      } else {
        if (this.#column === this.recordSize) this.truncated++;
        else if (this.#column < this.recordSize) records.add(byte);
        this.#column++;
      }
    }
    return records.bytes;
  }

  /** Records become lines, without the blanks at their ends. */
  #unblock(bytes: Uint8Array): Uint8Array {
    const lines = new ByteList();
    for (const byte of bytes) {
      if (this.#column === this.recordSize) {
        lines.add(NEWLINE);
        this.#column = this.#spaces = 0;
      }
      this.#column++;
      if (byte === SPACE) this.#spaces++;
      else {
        for (; this.#spaces > 0; this.#spaces--) lines.add(SPACE);
        lines.add(byte);
      }
    }
    return lines.bytes;
  }
}

function shiftCase(bytes: Uint8Array, first: number, last: number, by: number): Uint8Array {
  return bytes.map((byte) => (byte >= first && byte <= last ? byte + by : byte));
}
