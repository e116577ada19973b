import type { Cell, Frame, Row } from "./layout.ts";

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** Where the terminal's cursor is, in rows and columns of the window that is drawn. */
interface Place {
  row: number;
  /** The screen's width: the last column is written and the next character wraps. */
  column: number;
}

/** The rows of a frame that fit the screen. */
interface Window {
  readonly rows: readonly Row[];
  readonly start: number;
}

/**
 * Brings frames onto a terminal with as little as possible: it knows what it has drawn and writes only what
 * differs. Lines that are too long for the row are left to the terminal to wrap, so that they are one line when
 * they are selected or reflowed.
 */
export class Renderer {
  #drawn: Frame | undefined;
  #window: Window = { rows: [], start: 0 };
  #at: Place = { row: 0, column: 0 };
  #style = "";
  #out = "";

  constructor(private size: ScreenSize) {}

  get columns(): number {
    return this.size.columns;
  }

  get rows(): number {
    return this.size.rows;
  }

  /** What is on the screen is not ours any more: the next frame is drawn from where the cursor is. */
  forget(): void {
    this.#drawn = undefined;
    this.#window = { rows: [], start: 0 };
    this.#at = { row: 0, column: 0 };
  }

  /** The output that turns the screen from the last frame into this one. */
  draw(frame: Frame, options: { whole?: boolean } = {}): string {
    const window = options.whole ? { rows: frame.rows, start: 0 } : this.#windowOf(frame);
    if (!this.#drawn) this.#drawAll(frame, window);
    else if (window.start !== this.#window.start || promptDiffers(this.#drawn, frame)) {
      this.#eraseAll();
      this.#drawAll(frame, window);
    } else this.#update(window);
    this.#drawn = frame;
    this.#window = window;
    const cursorRow = frame.cursor.row - window.start;
    this.#moveTo(cursorRow, Math.min(frame.cursor.column, this.columns - 1));
    return this.#take();
  }

  /** The frame as it is, with a mark where the cursor stands; then the cursor is in the last row. */
  leave(frame: Frame, mark: string): string {
    const below = frame.rows.length - 1 - frame.cursor.row;
    const out = this.draw(frame, { whole: true }) + mark + "\n".repeat(below);
    this.forget();
    return out;
  }

  /** Leaves the cursor after the last row, everything shown: the line is done. */
  finish(frame: Frame): string {
    const last = frame.rows.length - 1;
    const row = frame.rows[last] as Row;
    const atEnd = { ...frame, cursor: { row: last, column: Math.min(columnAfter(row), this.columns - 1) } };
    const out = this.draw(atEnd, { whole: true });
    this.forget();
    return out;
  }

  /** The screen has another size now. Gives what removes the old drawing; the next frame is drawn anew. */
  resize(size: ScreenSize): string {
    const up = this.#drawn ? this.#rowsAbove(size.columns) : 0;
    this.size = size;
    const start = this.#drawn ? (this.#window.rows[0]?.from ?? 0) : 0;
    const hadDrawing = this.#drawn !== undefined;
    this.forget();
    if (!hadDrawing) return "";
    const column = Math.min(start, size.columns - 1);
    return `${up > 0 ? `\x1b[${up}A` : ""}\r${column > 0 ? `\x1b[${column}C` : ""}\x1b[J`;
  }

  /** xterm.js reflows lines above the line with the cursor, and leaves that one as it was. */
  #rowsAbove(columns: number): number {
    let above = 0;
    let width = 0;
    const { rows } = this.#window;
    let first = this.#at.row;
    while (first > 0 && rows[first - 1]?.wraps) first--;
    for (let index = 0; index < first; index++) {
      const row = rows[index] as Row;
      width += columnAfter(row);
      if (row.wraps) continue;
      above += Math.max(1, Math.ceil(width / columns));
      width = 0;
    }
    return above + this.#at.row - first;
  }

  #windowOf(frame: Frame): Window {
    const { rows } = this.size;
    if (frame.rows.length <= rows) return { rows: frame.rows, start: 0 };
    const last = frame.rows.length - rows;
    let start = Math.min(this.#window.start, last);
    if (frame.cursor.row < start) start = frame.cursor.row;
    if (frame.cursor.row >= start + rows) start = frame.cursor.row - rows + 1;
    return { rows: frame.rows.slice(start, start + rows), start };
  }

  #eraseAll(): void {
    this.#moveTo(0, this.#window.rows[0]?.from ?? 0);
    this.#out += "\x1b[J";
    this.#window = { rows: [], start: 0 };
  }

  #drawAll(frame: Frame, window: Window): void {
    const from = window.rows[0]?.from ?? 0;
    this.#at = { row: 0, column: from };
    this.#setStyle("");
    window.rows.forEach((row, index) => {
      const frameRow = index + window.start;
      if (index > 0) this.#enterNewRow(window.rows[index - 1] as Row, row);
      const textFrom = frameRow === frame.textStart.row ? promptCells(frame) : -1;
      row.cells.forEach((cell, at) => {
        if (at === textFrom) this.#out += frame.promptTail;
        this.#put(cell);
      });
      if (row.cells.length === textFrom) this.#out += frame.promptTail;
    });
  }

  /** The terminal scrolls where the row is not there yet. */
  #enterNewRow(above: Row, row: Row): void {
    this.#setStyle("");
    if (!above.wraps) this.#out += "\r\n";
    else if (row.cells.length === 0) this.#out += " \r";
    else return;
    this.#at = { row: this.#at.row + 1, column: 0 };
  }

  #update(window: Window): void {
    const before = this.#window.rows;
    window.rows.forEach((row, index) => {
      const old = before[index];
      if (old) this.#updateRow(row, old, index);
      else this.#appendRow(window.rows[index - 1] as Row, row, index);
    });
    if (before.length > window.rows.length) {
      this.#moveTo(window.rows.length, 0);
      this.#out += "\x1b[J";
      // The rows stay on the screen, empty.
      this.#moveTo(window.rows.length - 1, 0);
    }
    this.#setStyle("");
  }

  #updateRow(row: Row, old: Row, index: number): void {
    const same = commonCells(row, old);
    const isShorter = columnAfter(row) < columnAfter(old);
    if (same < row.cells.length) {
      this.#moveTo(index, columnAfter(row, same));
      for (const cell of row.cells.slice(same)) this.#put(cell);
    }
    if (!isShorter) return;
    this.#moveTo(index, columnAfter(row));
    this.#setStyle("");
    this.#out += "\x1b[K";
  }

  #appendRow(above: Row, row: Row, index: number): void {
    const end = columnAfter(above);
    if (!above.wraps) this.#moveTo(index - 1, Math.min(end, this.columns - 1));
    else if (this.#at.row !== index - 1 || this.#at.column !== end) this.#reachEdge(above, index - 1);
    this.#enterNewRow(above, row);
    for (const cell of row.cells) this.#put(cell);
  }

  /** Writes the last cell of a full row again: the next character wraps. */
  #reachEdge(row: Row, index: number): void {
    const last = row.cells.length - 1;
    this.#moveTo(index, columnAfter(row, last));
    this.#put(row.cells[last] as Cell);
  }

  #put(cell: Cell): void {
    if (cell.before) this.#out += cell.before;
    this.#setStyle(cell.style);
    this.#out += cell.text;
    if (this.#at.column + cell.width > this.columns) this.#at = { row: this.#at.row + 1, column: 0 };
    this.#at.column += cell.width;
  }

  #setStyle(style: string): void {
    if (style === this.#style) return;
    this.#out += style === "" ? "\x1b[0m" : this.#style === "" ? `\x1b[${style}m` : `\x1b[0;${style}m`;
    this.#style = style;
  }

  #moveTo(row: number, column: number): void {
    const at = this.#at;
    if (at.row !== row) {
      const distance = Math.abs(row - at.row);
      this.#out += `\x1b[${distance === 1 ? "" : distance}${row < at.row ? "A" : "B"}`;
    }
    this.#out += this.#horizontally(column, at.column);
    this.#at = { row, column };
  }

  #horizontally(column: number, from: number): string {
    if (column === from) return "";
    if (column === 0) return "\r";
    if (from >= this.columns) return `\r\x1b[${column === 1 ? "" : column}C`;
    const distance = Math.abs(column - from);
    if (column < from && distance <= 4) return "\b".repeat(distance);
    return `\x1b[${distance === 1 ? "" : distance}${column < from ? "D" : "C"}`;
  }

  #take(): string {
    this.#setStyle("");
    const out = this.#out;
    this.#out = "";
    return out;
  }
}

/** The column after the first `count` cells of a row, or all of them. */
function columnAfter(row: Row, count = row.cells.length): number {
  let column = row.from;
  for (let at = 0; at < count; at++) column += (row.cells[at] as Cell).width;
  return column;
}

function commonCells(a: Row, b: Row): number {
  if (a.from !== b.from) return 0;
  const limit = Math.min(a.cells.length, b.cells.length);
  let same = 0;
  while (same < limit && sameCell(a.cells[same] as Cell, b.cells[same] as Cell)) same++;
  return same;
}

function sameCell(a: Cell, b: Cell): boolean {
  return a.text === b.text && a.style === b.style && a.width === b.width && a.before === b.before;
}

/** Cells of the prompt in the row where the text begins. */
function promptCells(frame: Frame): number {
  const row = frame.rows[frame.textStart.row] as Row;
  let column = row.from;
  let count = 0;
  while (count < row.cells.length && column < frame.textStart.column) {
    column += (row.cells[count] as Cell).width;
    count++;
  }
  return count;
}

function promptDiffers(a: Frame, b: Frame): boolean {
  if (a.promptTail !== b.promptTail) return true;
  if (a.textStart.row !== b.textStart.row || a.textStart.column !== b.textStart.column) return true;
  for (let index = 0; index <= a.textStart.row; index++) {
    const rowA = a.rows[index] as Row;
    const rowB = b.rows[index] as Row;
    const end = index === a.textStart.row ? promptCells(a) : rowA.cells.length;
    for (let at = 0; at < end; at++) {
      const cellA = rowA.cells[at];
      const cellB = rowB.cells[at];
      if (!cellA || !cellB || !sameCell(cellA, cellB)) return true;
    }
  }
  return false;
}
