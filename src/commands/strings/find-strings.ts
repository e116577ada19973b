import { type UnicodeStyle, unicodeAt } from "./unicode.ts";

/** How characters are made of bytes: the size of one, its order, and which bytes it may be. */
export interface StringsEncoding {
  readonly size: 1 | 2 | 4;
  readonly bigEndian: boolean;
  /** Bytes above 127 are characters too. */
  readonly eightBits: boolean;
}

export const ENCODINGS: Readonly<Record<string, StringsEncoding>> = {
  s: { size: 1, bigEndian: false, eightBits: false },
  S: { size: 1, bigEndian: false, eightBits: true },
  b: { size: 2, bigEndian: true, eightBits: false },
  l: { size: 2, bigEndian: false, eightBits: false },
  B: { size: 4, bigEndian: true, eightBits: false },
  L: { size: 4, bigEndian: false, eightBits: false },
};

const LONGEST_SEQUENCE = 4;

export interface FoundString {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Runs of printable characters, of at least a length. Bytes come in pieces; a run may go on in the next one. */
export class StringsFinder {
  readonly #printable: Uint8Array;
  #run: number[] = [];
  /** How many characters the run has. */
  #length = 0;
  #start = 0;
  /** The place of the first byte that was not looked at yet. */
  #at = 0;
  #isLast = false;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly encoding: StringsEncoding,
    private readonly least: number,
    allBlanks: boolean,
    private readonly unicode?: UnicodeStyle,
  ) {
    this.#printable = Uint8Array.from({ length: 256 }, (_, byte) => {
      if (byte === 9 || (byte >= 32 && byte < 127)) return 1;
      if (allBlanks && byte >= 10 && byte <= 13) return 1;
      return encoding.eightBits && byte > 127 ? 1 : 0;
    });
  }

  add(chunk: Uint8Array): readonly FoundString[] {
    const found: FoundString[] = [];
    const { size } = this.encoding;
    let bytes = chunk;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length);
      bytes.set(this.#rest);
      bytes.set(chunk, this.#rest.length);
    }
    let i = 0;
    while (i + size <= bytes.length) {
      const character = size === 1 ? (bytes[i] as number) : this.#wide(bytes, i);
      if (character >= 0 && this.#printable[character] === 1) {
        if (this.#run.length === 0) this.#start = this.#at + i;
        this.#run.push(character);
        this.#length++;
        i += size;
        continue;
      }
      if (this.unicode && size === 1 && character >= 0xc0) {
        // It may go on in the next piece.
        if (i + LONGEST_SEQUENCE > bytes.length && !this.#isLast) break;
        const unicode = unicodeAt(bytes, i, this.unicode);
        if (unicode) {
          if (this.#run.length === 0) this.#start = this.#at + i;
          for (const unit of unicode.shown) this.#run.push(unit.charCodeAt(0));
          this.#length++;
          i += unicode.length;
          continue;
        }
      }
      this.#endRun(found);
      // A wide character may begin at any byte.
      i++;
    }
    this.#at += i;
    this.#rest = bytes.slice(i);
    return found;
  }

  /** What the end ends. */
  finish(): readonly FoundString[] {
    this.#isLast = true;
    const found = [...this.add(new Uint8Array(0))];
    this.#endRun(found);
    return found;
  }

  #endRun(found: FoundString[]): void {
    if (this.#length >= this.least) found.push({ at: this.#start, bytes: Uint8Array.from(this.#run) });
    if (this.#run.length > 0) this.#run = [];
    this.#length = 0;
  }

  /** A character of several bytes, or -1 where it is more than a byte's worth. */
  #wide(bytes: Uint8Array, at: number): number {
    const { size, bigEndian } = this.encoding;
    let value = 0;
    for (let i = 0; i < size; i++) {
      const byte = bytes[at + (bigEndian ? i : size - 1 - i)] as number;
      value = value * 256 + byte;
    }
    return value < 128 ? value : -1;
  }
}
