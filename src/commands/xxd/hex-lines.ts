import { ByteList } from "../../base/byte-list.ts";
import { encode } from "../../base/bytes.ts";
import { ebcdicToAscii } from "./ebcdic.ts";
import type { XxdOptions } from "./options.ts";

const BLANK = 32;
const NEWLINE = 10;
const ZERO = 48;
const DOT = 46;
/** Offset, hexadecimal digits, blanks and characters of the longest line. */
const LINE_MAX = 40 + 9 * 256 + 256;
const STAR = encode("*\n");

/** The usual dump, line by line: each byte is put where it belongs in a line of blanks (xxd.c, main). */
export class HexLines {
  readonly #line = new Uint8Array(LINE_MAX);
  readonly #digits: Uint8Array;
  /** Where the digits of each byte of a line stand, after the offset. */
  readonly #places: readonly number[];
  readonly #textPlace: number;
  /** Bytes in the line so far. */
  #count = 0;
  #offset: number;
  #end = 0;
  #start = 0;
  #hasContent = false;
  /** Lines of zeros in a row, for `-a`. */
  #zeroLines = 0;
  #secondZeroLine: Uint8Array | undefined;

  constructor(
    private readonly options: XxdOptions,
    offset: number,
  ) {
    const { columns, group, style, upper } = options;
    this.#digits = encode(upper ? "0123456789ABCDEF" : "0123456789abcdef");
    this.#offset = offset;
    const groupWidth = (style === "bits" ? 8 : 2) * group + 1;
    const reversed = style === "little-endian";
    this.#places = Array.from({ length: columns }, (_, p) =>
      Math.floor((groupWidth * (reversed ? p ^ (group - 1) : p)) / group),
    );
    this.#textPlace = 3 + Math.floor((groupWidth * columns - 1) / group);
  }

  /** The lines that the bytes complete. */
  add(bytes: Uint8Array): Uint8Array {
    const out = new ByteList(bytes.length * 5 + LINE_MAX);
    const { columns } = this.options;
    for (let i = 0; i < bytes.length; i++) {
      if (this.#count === 0) this.#begin();
      this.#put(bytes[i] as number);
      if (this.#count === columns) this.#finishLine(out, this.options.autoskip && !this.#hasContent);
    }
    return out.bytes;
  }

  /** What is left at the end. */
  finish(): Uint8Array {
    const out = new ByteList();
    if (this.#count > 0) this.#finishLine(out, false);
    else if (this.options.autoskip && this.#zeroLines > 1) {
      // The last of several lines of zeros shows, so that one sees where they end.
      if (this.#zeroLines > 2) out.addAll((this.#zeroLines === 3 && this.#secondZeroLine) || STAR);
      out.addAll(this.#line.subarray(0, this.#end));
    }
    return out.bytes;
  }

  #begin(): void {
    const shown = (this.#offset + this.options.shownOffset).toString(this.options.decimalOffset ? 10 : 16);
    const head = encode(`${shown.padStart(8, "0")}:`);
    this.#line.set(head);
    this.#line.fill(BLANK, head.length);
    this.#start = head.length;
    this.#hasContent = false;
  }

  #put(byte: number): void {
    const line = this.#line;
    let at = this.#start + 1 + (this.#places[this.#count] as number);
    if (this.options.style === "bits") {
      for (let bit = 7; bit >= 0; bit--) line[at++] = ZERO + ((byte >> bit) & 1);
    } else {
      line[at] = this.#digits[byte >> 4] as number;
      line[at + 1] = this.#digits[byte & 15] as number;
    }
    if (byte !== 0) this.#hasContent = true;
    const shown = this.options.ebcdic ? ebcdicToAscii(byte) : byte;
    const place = this.#start + this.#textPlace + this.#count;
    line[place] = shown > 31 && shown < 127 ? shown : DOT;
    this.#end = place + 1;
    this.#count++;
    this.#offset++;
  }

  #finishLine(out: ByteList, isZero: boolean): void {
    this.#line[this.#end++] = NEWLINE;
    const line = this.#line.subarray(0, this.#end);
    this.#count = 0;
    if (isZero) {
      this.#zeroLines++;
      if (this.#zeroLines === 1) out.addAll(line);
      else if (this.#zeroLines === 2) this.#secondZeroLine = line.slice();
      return;
    }
    if (this.#zeroLines === 2 && this.#secondZeroLine) out.addAll(this.#secondZeroLine);
    else if (this.#zeroLines > 2) out.addAll(STAR);
    this.#zeroLines = 0;
    out.addAll(line);
  }
}
