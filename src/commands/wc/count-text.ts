import { utf8SequenceLength } from "../../base/bytes.ts";
import { isInClass } from "../../base/character-set.ts";
import { countByte } from "../../base/line-ends.ts";
import { characterWidth } from "../../base/text-width.ts";
import type { Input } from "../../process/command/input.ts";

export interface Counts {
  readonly lines: number;
  readonly words: number;
  readonly chars: number;
  readonly bytes: number;
  readonly maxLineLength: number;
}

export const NO_COUNTS: Counts = { lines: 0, words: 0, chars: 0, bytes: 0, maxLineLength: 0 };

/** Counts what is asked for; the columns that are not may stay 0. */
export async function countText(input: Input, columns: readonly (keyof Counts)[]): Promise<Counts> {
  if (columns.every((column) => column === "bytes")) return countBytes(input);
  const counter = new Counter();
  const count = columns.every((column) => column === "bytes" || column === "lines")
    ? (chunk: Uint8Array) => counter.countLines(chunk)
    : (chunk: Uint8Array) => counter.count(chunk);
  await input.eachPassingChunk(count);
  return counter.finish();
}

/** The size of a regular file is known without reading it. */
async function countBytes(input: Input): Promise<Counts> {
  const { file } = input;
  if (file?.kind === "file") {
    const from = file.seek(0, "current");
    const end = file.seek(0, "end");
    if (typeof from === "number" && typeof end === "number")
      return { ...NO_COUNTS, bytes: Math.max(0, end - from) };
  }
  let bytes = 0;
  await input.eachChunk((chunk) => {
    bytes += chunk.length;
  });
  return { ...NO_COUNTS, bytes };
}

const PRINTABLE = 0;
const NEWLINE = 1;
const BLANK = 2;
/** Form feed, return and vertical tab: white space that sets the column back or leaves it. */
const OTHER_SPACE = 3;
const CONTROL = 4;

const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10) return NEWLINE;
  if (code === 32 || code === 9) return BLANK;
  if (code >= 11 && code <= 13) return OTHER_SPACE;
  return code < 32 || code === 127 ? CONTROL : PRINTABLE;
});

/** White space for GNU wc, though a line must not be broken there (wc.c, iswnbspace). */
const NO_BREAK_SPACES = [0xa0, 0x2007, 0x202f, 0x2060];

class Counter {
  #lines = 0;
  #words = 0;
  #chars = 0;
  #bytes = 0;
  #longest = 0;
  #column = 0;
  #inWord = false;
  /** The beginning of a character whose end is in the next chunk. */
  #begun: Uint8Array = new Uint8Array(0);

  countLines(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    this.#lines += countByte(chunk, 10);
  }

  count(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    const bytes = this.#begun.length > 0 ? join(this.#begun, chunk) : chunk;
    this.#begun = new Uint8Array(0);
    let i = 0;
    while (i < bytes.length) {
      i = this.#countAscii(bytes, i);
      if (i >= bytes.length) return;
      const length = utf8SequenceLength(bytes, i);
      if (length > 0) this.#countWide(bytes, i, length);
      else if (mayGoOn(bytes, i)) {
        this.#begun = bytes.slice(i);
        return;
      }
      i += length || 1;
    }
  }

  /** Counts to the first byte beyond ASCII and gives its place. */
  #countAscii(bytes: Uint8Array, from: number): number {
    let lines = 0;
    let words = 0;
    let inWord = this.#inWord;
    let column = this.#column;
    let i = from;
    for (; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte >= 128) break;
      const kind = ASCII_CLASS[byte];
      if (kind === PRINTABLE) {
        column++;
        if (!inWord) words++;
        inWord = true;
        continue;
      }
      if (kind === CONTROL) continue;
      inWord = false;
      if (kind === BLANK) {
        column = byte === 9 ? column + 8 - (column % 8) : column + 1;
        continue;
      }
      if (kind === NEWLINE) lines++;
      if (column > this.#longest) this.#longest = column;
      if (byte !== 11) column = 0;
    }
    this.#lines += lines;
    this.#words += words;
    this.#chars += i - from;
    this.#inWord = inWord;
    this.#column = column;
    return i;
  }

  #countWide(bytes: Uint8Array, at: number, length: number): void {
    const code = codePointAt(bytes, at, length);
    this.#chars++;
    if (isInClass("space", code) || NO_BREAK_SPACES.includes(code)) {
      this.#inWord = false;
      this.#column += characterWidth(code);
      return;
    }
    if (!isInClass("print", code)) return;
    this.#column += characterWidth(code);
    if (!this.#inWord) this.#words++;
    this.#inWord = true;
  }

  finish(): Counts {
    return {
      lines: this.#lines,
      words: this.#words,
      chars: this.#chars,
      bytes: this.#bytes,
      maxLineLength: Math.max(this.#longest, this.#column),
    };
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Whether the bytes at the end of the chunk may be the beginning of a character. */
function mayGoOn(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number;
  if (first < 0xc2 || first > 0xf4) return false;
  const wanted = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + wanted <= bytes.length) return false;
  for (let i = at + 1; i < bytes.length; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) return false;
  return true;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] as number;
  let code = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) code = (code << 6) | ((bytes[at + i] as number) & 0x3f);
  return code;
}
