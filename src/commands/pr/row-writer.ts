import { ByteList } from "../../base/byte-list.ts";
import { encode } from "../../base/bytes.ts";
import type { Row } from "./pages.ts";
import type { Settings } from "./settings.ts";

const BLANK = 32;
const BACKSPACE = 8;
const NEWLINE = 10;
const TAB = 9;
const DEFAULT_TAB_WIDTH = 8;

/** Prints rows: each cell at its place, cut where it must be, with blanks as tabs where that is wanted. */
export class RowWriter {
  readonly #out = new ByteList();
  readonly #separator: Uint8Array;
  readonly #numberWidth: number;
  readonly #columnWidth: number;
  /** Where the next byte would stand. */
  #position = 0;
  /** Blanks that wait for something to follow. */
  #blanks = 0;

  constructor(private readonly settings: Settings) {
    const { number, columns, width } = settings;
    this.#separator = encode(settings.separator);
    this.#numberWidth = number ? number.number + numberGap(number.character, number.number) : 0;
    const ownNumber = settings.order === "merge" ? this.#numberWidth : 0;
    const useful = width - ownNumber - (columns - 1) * this.#separator.length;
    this.#columnWidth = Math.trunc(useful / columns);
  }

  /** Whether a column has room for a character. */
  get fits(): boolean {
    return this.#columnWidth >= 1;
  }

  /** The bytes of one row, with its newline. */
  row(row: Row): Uint8Array {
    this.#out.clear();
    this.#position = 0;
    this.#blanks = 0;
    const aligned = this.settings.order === "merge";
    let separators = 0;
    for (const [column, cell] of row.entries()) {
      if (cell || aligned) {
        this.#begin(column, separators);
        separators = 0;
        if (cell) this.#cell(cell.line, cell.number);
      }
      separators++;
    }
    this.#out.add(NEWLINE);
    return this.#out.bytes.slice();
  }

  #begin(column: number, separators: number): void {
    const { settings } = this;
    if (column === 0) this.#padTo(settings.margin);
    else if (settings.truncates) this.#padTo(this.#startOf(column) - this.#separator.length);
    if (separators === 0) return this.#flushBlanks();
    for (let i = 0; i < separators; i++) this.#putSeparator();
  }

  /** The first column of files side by side is wider by the number. */
  #startOf(column: number): number {
    const first = this.settings.order === "merge" ? this.#numberWidth : 0;
    return this.settings.margin + first + column * (this.#columnWidth + this.#separator.length);
  }

  #putSeparator(): void {
    for (const byte of this.#separator) {
      if (byte === BLANK) {
        this.#blanks++;
        continue;
      }
      this.#flushBlanks();
      this.#out.add(byte);
      this.#position++;
    }
    this.#flushBlanks();
  }

  #cell(line: Uint8Array, number: number | undefined): void {
    const { settings } = this;
    const counted = number !== undefined && settings.truncates && settings.order !== "merge";
    const limit = settings.truncates ? this.#columnWidth : Number.POSITIVE_INFINITY;
    const text = cleanLine(line, settings.input, counted ? this.#numberWidth : 0, limit);
    if (text.refused) return;
    if (number !== undefined) this.#putNumber(number);
    for (const byte of text.bytes) this.#put(byte);
  }

  #putNumber(number: number): void {
    const { number: style, columns, outputTab } = this.settings;
    if (!style) return;
    for (const byte of encode(String(number).padStart(style.number).slice(-style.number))) this.#put(byte);
    if (style.character !== "\t") return this.#put(style.character.charCodeAt(0));
    if (columns > 1) {
      for (let i = style.number; i < this.#numberWidth; i++) this.#put(BLANK);
      return;
    }
    this.#put(TAB);
    const width = outputTab?.number ?? DEFAULT_TAB_WIDTH;
    this.#position += width - (this.#position % width);
  }

  #put(byte: number): void {
    if (this.settings.outputTab) {
      if (byte === BLANK) {
        this.#blanks++;
        return;
      }
      this.#flushBlanks();
      if (byte === BACKSPACE) this.#position--;
      else if (isPrintable(byte)) this.#position++;
    }
    this.#out.add(byte);
  }

  #padTo(position: number): void {
    if (this.settings.outputTab) this.#blanks = position - this.#position;
    else {
      for (let at = this.#position; at < position; at++) this.#out.add(BLANK);
      this.#position = position;
    }
  }

  /** Blanks as tabs, where more than one of them ends at a tab's place. */
  #flushBlanks(): void {
    if (this.#blanks <= 0) return;
    const goal = this.#position + this.#blanks;
    let at = this.#position;
    const { outputTab } = this.settings;
    if (outputTab) {
      const tab = outputTab.character.charCodeAt(0);
      while (goal - at > 1) {
        const next = at + outputTab.number - (at % outputTab.number);
        if (next > goal) break;
        this.#out.add(tab);
        at = next;
      }
    }
    for (; at < goal; at++) this.#out.add(BLANK);
    this.#position = goal;
    this.#blanks = 0;
  }
}

/** How far it is from a number of `digits` to its text. */
function numberGap(separator: string, digits: number): number {
  return separator === "\t" ? DEFAULT_TAB_WIDTH - (digits % DEFAULT_TAB_WIDTH) : 1;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

/** The line with its tabs and unprintable bytes as the options want them, up to a limit of places. */
function cleanLine(
  line: Uint8Array,
  input: Settings["input"],
  numberWidth: number,
  limit: number,
): { readonly bytes: Uint8Array; readonly refused: boolean } {
  const out = new ByteList(line.length + 16);
  let position = 0;
  for (let at = 0; at < line.length; at++) {
    const { bytes, width } = clump(line[at] ?? 0, position, input);
    const before = position;
    position = Math.max(0, position + width);
    if (position > limit) return { bytes: out.bytes, refused: at === 0 };
    // Where the number takes its room, the first character has been placed already.
    if (at === 0) position += numberWidth;
    if (width >= 0 || before > 0) for (const byte of bytes) out.add(byte);
  }
  return { bytes: out.bytes, refused: false };
}

interface Clump {
  readonly bytes: ArrayLike<number> & Iterable<number>;
  readonly width: number;
}

/** What one byte is printed as. */
function clump(byte: number, position: number, { tab, expands, unprintable }: Settings["input"]): Clump {
  const isTab = byte === tab.character.charCodeAt(0);
  if (isTab || byte === TAB) {
    const size = isTab ? tab.number : DEFAULT_TAB_WIDTH;
    const width = size - (position % size);
    return { bytes: expands ? new Uint8Array(width).fill(BLANK) : [byte], width };
  }
  if (isPrintable(byte)) return { bytes: [byte], width: 1 };
  if (unprintable === "hat" && byte < 0x80) return { bytes: [0x5e, byte ^ 0x40], width: 2 };
  if (unprintable !== "as is") return { bytes: encode(`\\${byte.toString(8).padStart(3, "0")}`), width: 4 };
  return { bytes: [byte], width: byte === BACKSPACE ? -1 : 0 };
}
