import { ByteList } from "../../base/byte-list.ts";

/** Where the bytes of a reversed dump go. */
export interface PatchTarget {
  /** Moves on by so many bytes; whether it could. */
  skip(by: number): boolean;
  write(bytes: Uint8Array): void;
}

export class SeekFault extends Error {}

const NEWLINE = 10;
const RETURN = 13;
const NO_DIGIT = -1;

/** Makes bytes of a dump again, as they come (xxd.c, huntype). */
export class Reverser {
  readonly #out = new ByteList(8_192);
  /** Bytes of this line so far; at `columns` the offset is read. */
  #count: number;
  #ignoresGarbage = true;
  #skipsLine = false;
  #last = NO_DIGIT;
  #beforeLast = 0;
  #wanted = 0;
  #position = 0;

  constructor(
    private readonly target: PatchTarget,
    private readonly plain: boolean,
    private readonly columns: number,
    private readonly base: number,
  ) {
    this.#count = columns;
  }

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#skipsLine) {
        this.#skipsLine = byte !== NEWLINE;
        if (byte === NEWLINE) this.#endLine();
      } else this.#take(byte);
    }
    this.flush();
  }

  flush(): void {
    if (this.#out.length === 0) return;
    this.target.write(this.#out.bytes.slice());
    this.#out.clear();
  }

  #take(byte: number): void {
    if (byte === RETURN || (this.plain && (byte === 32 || byte === 9 || byte === NEWLINE))) return;
    const third = this.#beforeLast;
    const second = this.#last;
    const digit = digitOf(byte);
    this.#beforeLast = second;
    this.#last = digit;
    if (digit === NO_DIGIT && this.#ignoresGarbage) return;
    this.#ignoresGarbage = false;
    if (!this.plain && this.#count >= this.columns) {
      if (digit === NO_DIGIT) this.#count = 0;
      else this.#wanted = this.#wanted * 16 + digit;
      return;
    }
    if (this.base + this.#wanted !== this.#position) this.#seek();
    if (second >= 0 && digit >= 0) this.#put(second * 16 + digit);
    else if (digit === NO_DIGIT && second === NO_DIGIT && third === NO_DIGIT) this.#skipsLine = true;
    if (byte === NEWLINE) this.#endLine();
  }

  #put(byte: number): void {
    this.#out.add(byte);
    this.#position++;
    this.#wanted++;
    this.#last = NO_DIGIT;
    if (!this.plain && ++this.#count >= this.columns) this.#skipsLine = true;
  }

  /** The next line begins with its offset. */
  #endLine(): void {
    if (!this.plain) this.#wanted = 0;
    this.#count = this.columns;
    this.#skipsLine = false;
    this.#ignoresGarbage = true;
  }

  #seek(): void {
    this.flush();
    const wanted = this.base + this.#wanted;
    if (this.target.skip(wanted - this.#position)) this.#position = wanted;
    if (wanted < this.#position) throw new SeekFault("Sorry, cannot seek backwards.");
    while (this.#position < wanted) {
      this.#out.add(0);
      this.#position++;
    }
  }
}

function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : NO_DIGIT;
}
