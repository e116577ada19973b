import { decode, utf8SequenceLength } from "../../base/bytes.ts";
import { characterWidth } from "../../base/text-width.ts";
import type { Settings } from "./options.ts";

/** How a part of a row looks. */
export const PLAIN = 0;
export const STANDOUT = 1;
export const BOLD = 2;
export const UNDERLINE = 4;

/** A piece of a row: what is shown for the bytes from `at` (in the text) on. */
export interface Cell {
  readonly at: number;
  readonly text: string;
  readonly width: number;
  readonly look: number;
}

/** One row of the screen. */
export interface Row {
  readonly start: number;
  /** Where the next row begins. */
  readonly next: number;
  readonly cells: readonly Cell[];
  /** It goes on beyond the edge (`-S`). */
  readonly isCut: boolean;
}

/** What rows depend on besides the text. */
export interface RowShape {
  /** Columns for the text itself. */
  readonly width: number;
  readonly chop: boolean;
  /** Columns that are scrolled away to the left. */
  readonly shift: number;
  readonly tabs: readonly number[];
  /** -r: 1, -R: 2. */
  readonly raw: number;
  /** 0: make bold and underlined of overstrikes; -u: 1, -U: 2. */
  readonly backspaces: number;
}

export function rowShape(settings: Settings, width: number, shift: number): RowShape {
  return {
    width: Math.max(1, width),
    // What was moved to the side is not folded.
    chop: settings.number("chop") > 0 || shift > 0,
    shift,
    tabs: parseTabs(settings.text("tabs")),
    raw: settings.number("raw"),
    backspaces: settings.number("backspaces"),
  };
}

/** `-x8` or `-x9,17`: the stops; the last distance goes on. */
function parseTabs(text: string): readonly number[] {
  const stops = text.split(",").map(Number);
  return stops.every((stop) => stop > 0) ? stops : [8];
}

export function nextTabStop(column: number, tabs: readonly number[]): number {
  const last = tabs.at(-1) ?? 8;
  const listed = tabs.length > 1 ? tabs.find((stop) => stop > column) : undefined;
  if (listed !== undefined) return listed;
  const distance = tabs.length > 1 ? last - (tabs.at(-2) ?? 0) : last;
  const from = tabs.length > 1 ? last : 0;
  return from + (Math.floor((column - from) / distance) + 1) * distance;
}

const TAB = 9;
const BACKSPACE = 8;
const ESCAPE = 27;
const UNDERSCORE = 95;

/**
 * Lays out the row that begins at `start`, of a line that ends (before its newline) at `end`. A row that is not the
 * line's last ends where the next character does not fit any more.
 */
export function layOutRow(
  bytes: Uint8Array,
  start: number,
  end: number,
  after: number,
  shape: RowShape,
): Row {
  return new RowLayout(bytes, start, end, shape).run(after);
}

class RowLayout {
  readonly #cells: Cell[] = [];
  #column = 0;
  #at: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    private readonly end: number,
    private readonly shape: RowShape,
  ) {
    this.#at = start;
  }

  run(after: number): Row {
    const { bytes, end, shape } = this;
    const limit = shape.chop ? shape.shift + shape.width : shape.width;
    let isCut = false;
    // A carriage return before the newline is not shown.
    const last = end > this.start && bytes[end - 1] === 13 && shape.backspaces === 0 ? end - 1 : end;
    while (this.#at < last) {
      const from = this.#at;
      const before = this.#cells.length;
      const column = this.#column;
      this.#take(last);
      if (this.#column <= limit) continue;
      this.#cells.length = before;
      isCut = shape.chop;
      if (!shape.chop && from > this.start)
        return { start: this.start, next: from, cells: this.#cells, isCut: false };
      this.#column = column;
      break;
    }
    if (isCut) this.#makeRoom(limit - 1);
    const cells = shape.chop && shape.shift > 0 ? this.#shifted() : this.#cells;
    return { start: this.start, next: after, cells, isCut };
  }

  /** The last column shows that the line goes on. */
  #makeRoom(limit: number): void {
    while (this.#column > limit) this.#column -= this.#cells.pop()?.width ?? this.#column;
  }

  /** Without what is scrolled away; half of a wide character becomes a blank. */
  #shifted(): Cell[] {
    const { shift } = this.shape;
    const kept: Cell[] = [];
    let column = 0;
    for (const cell of this.#cells) {
      const from = column;
      column += cell.width;
      if (from >= shift || (cell.width === 0 && column >= shift)) kept.push(cell);
      else if (column > shift) {
        const width = column - shift;
        kept.push({
          ...cell,
          text: cell.width === cell.text.length ? cell.text.slice(-width) : " ".repeat(width),
          width,
        });
      }
    }
    return kept;
  }

  /** Takes one character, with what is struck over it. */
  #take(last: number): void {
    const { bytes, shape } = this;
    const at = this.#at;
    const byte = bytes[at] as number;
    if (byte === TAB) {
      const stop = nextTabStop(this.#column, shape.tabs);
      this.#at++;
      return this.#add(at, " ".repeat(stop - this.#column), stop - this.#column, PLAIN);
    }
    if (byte === ESCAPE && shape.raw > 0 && this.#takeSequence(last)) return;
    if (byte < 0x20 || byte === 0x7f) {
      this.#at++;
      if (byte === BACKSPACE && shape.backspaces === 1) return this.#add(at, "\b", -1, PLAIN);
      if (shape.raw === 1) return this.#add(at, String.fromCharCode(byte), 0, PLAIN);
      const name = byte === ESCAPE ? "ESC" : `^${String.fromCharCode(byte ^ 0x40)}`;
      return this.#add(at, name, name.length, STANDOUT);
    }
    const character = this.#characterAt(at, last);
    this.#at += character.length;
    if (shape.backspaces === 0 && bytes[this.#at] === BACKSPACE && this.#at < last)
      return this.#strikeOver(at, character, last);
    this.#add(at, character.text, character.width, character.look);
  }

  #characterAt(at: number, last: number): { length: number; text: string; width: number; look: number } {
    const { bytes } = this;
    const byte = bytes[at] as number;
    if (byte < 0x80) return { length: 1, text: String.fromCharCode(byte), width: 1, look: PLAIN };
    const length = utf8SequenceLength(bytes, at);
    if (length === 0 || at + length > last) {
      const text = `<${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
      return { length: 1, text, width: text.length, look: STANDOUT };
    }
    const text = decode(bytes.subarray(at, at + length));
    const code = text.codePointAt(0) ?? 0;
    if (isControl(code) || (isInvisible(code) && this.shape.backspaces === 2)) {
      const shown = `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
      return { length, text: shown, width: shown.length, look: STANDOUT };
    }
    return { length, text, width: characterWidth(code), look: PLAIN };
  }

  /** `_\bx` is underlined and `x\bx` bold, as nroff(1) writes them. */
  #strikeOver(
    at: number,
    first: { readonly text: string; readonly width: number; readonly look: number },
    last: number,
  ): void {
    const { bytes } = this;
    let { text, width } = first;
    let look = first.look;
    while (bytes[this.#at] === BACKSPACE && this.#at + 1 < last) {
      const next = this.#characterAt(this.#at + 1, last);
      this.#at += 1 + next.length;
      if (next.text === text && !(text === "_" && look === PLAIN && bytes[this.#at] === BACKSPACE))
        look |= BOLD;
      else if (text === "_") {
        look |= UNDERLINE;
        ({ text, width } = next);
      } else if (next.text.charCodeAt(0) === UNDERSCORE) look |= UNDERLINE;
      else ({ text, width } = next);
    }
    this.#add(at, text, width, look);
  }

  /** `ESC [ … m` and hyperlinks go to the terminal as they are. */
  #takeSequence(last: number): boolean {
    const { bytes } = this;
    const at = this.#at;
    let to = at + 2;
    if (bytes[at + 1] === 0x5b) {
      while (to < last && /[0-9;:?]/.test(String.fromCharCode(bytes[to] as number))) to++;
      if (to >= last || bytes[to] !== 0x6d) return false;
      to++;
    } else if (bytes[at + 1] === 0x5d && bytes[at + 2] === 0x38) {
      while (to < last && bytes[to] !== 7 && !(bytes[to] === 0x5c && bytes[to - 1] === ESCAPE)) to++;
      if (to >= last) return false;
      to++;
    } else return false;
    this.#at = to;
    this.#add(at, decode(bytes.subarray(at, to)), 0, PLAIN);
    return true;
  }

  #add(at: number, text: string, width: number, look: number): void {
    this.#cells.push({ at, text, width, look });
    this.#column += width;
  }
}

/** C1 control characters and private use. */
function isControl(code: number): boolean {
  return (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}
