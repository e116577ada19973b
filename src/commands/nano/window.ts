import type { Canvas, ScreenPlace } from "../../process/terminal/canvas.ts";
import { columnOf, type DisplayRules, displayCells, indexAt } from "../editor/display-text.ts";
import { comparePlaces, type Place } from "../editor/text-buffer.ts";
import type { FileBuffer } from "./file-buffer.ts";
import type { NanoSettings } from "./settings.ts";

const REVERSED = "7";

/** How the window follows the cursor when that has left it. */
export type Following = "flowing" | "centering";

/** The part of the screen that shows a file: which rows are seen, and their drawing. */
export class Window {
  rows = 1;
  columns = 1;

  constructor(private readonly settings: NanoSettings) {}

  get rules(): DisplayRules {
    return { tabSize: this.settings.tabSize, showByte: () => "�" };
  }

  /** Columns of the line numbers, with a blank on each side. */
  margin(buffer: FileBuffer): number {
    return this.settings.lineNumbers ? String(buffer.text.lineCount).length + 2 : 0;
  }

  textColumns(buffer: FileBuffer): number {
    return Math.max(1, this.columns - this.margin(buffer));
  }

  // Rows: a line, or with soft wrapping a part of one

  /** Where the rows of a line begin. */
  rowStarts(buffer: FileBuffer, line: number): readonly number[] {
    if (!this.settings.softWrap) return [0];
    const width = this.textColumns(buffer);
    const starts = [0];
    let edge = 0;
    let blankAfter = 0;
    for (const { index, end, column, width: cell, text } of displayCells(
      buffer.text.line(line),
      this.rules,
    )) {
      if (column + cell - edge > width) {
        const start =
          this.settings.softWrapAtBlanks && blankAfter > (starts.at(-1) ?? 0) ? blankAfter : index;
        edge = columnOf(buffer.text.line(line), start, this.rules);
        starts.push(start);
      }
      if (text === " ") blankAfter = end;
    }
    return starts;
  }

  /** The row in which a place is shown. */
  rowOf(buffer: FileBuffer, place: Place): Place {
    const starts = this.rowStarts(buffer, place.line);
    return { line: place.line, column: starts.findLast((start) => start <= place.column) ?? 0 };
  }

  nextRow(buffer: FileBuffer, row: Place): Place | undefined {
    const start = this.rowStarts(buffer, row.line).find((other) => other > row.column);
    if (start !== undefined) return { line: row.line, column: start };
    return row.line < buffer.lastLine ? { line: row.line + 1, column: 0 } : undefined;
  }

  previousRow(buffer: FileBuffer, row: Place): Place | undefined {
    const start = this.rowStarts(buffer, row.line).findLast((other) => other < row.column);
    if (start !== undefined) return { line: row.line, column: start };
    if (row.line === 0) return undefined;
    return { line: row.line - 1, column: this.rowStarts(buffer, row.line - 1).at(-1) ?? 0 };
  }

  /** The row so many rows away, or the last one there is. */
  rowAway(buffer: FileBuffer, row: Place, count: number): Place {
    let at = row;
    for (let left = Math.abs(count); left > 0; left--) {
      const next = count > 0 ? this.nextRow(buffer, at) : this.previousRow(buffer, at);
      if (!next) break;
      at = next;
    }
    return at;
  }

  /** In which row of the window the cursor is; -1: above, -2: below. */
  cursorRow(buffer: FileBuffer): number {
    const wanted = this.rowOf(buffer, buffer.cursor);
    if (comparePlaces(wanted, buffer.top) < 0) return -1;
    let row: Place | undefined = buffer.top;
    for (let index = 0; index < this.rows && row; index++) {
      if (comparePlaces(row, wanted) === 0) return index;
      row = this.nextRow(buffer, row);
    }
    return -2;
  }

  /** Scrolls so that the cursor is seen. */
  follow(buffer: FileBuffer, following: Following): void {
    buffer.top = this.rowOf(buffer, { ...buffer.top, line: Math.min(buffer.top.line, buffer.lastLine) });
    const where = this.cursorRow(buffer);
    if (where >= 0) return;
    if (following === "centering") return this.center(buffer);
    const jump = this.settings.jumpyScrolling ? Math.floor(this.rows / 2) : 0;
    const above = where === -1 ? jump : this.rows - 1 - jump;
    buffer.top = this.rowAway(buffer, this.rowOf(buffer, buffer.cursor), -above);
  }

  center(buffer: FileBuffer, row = Math.floor(this.rows / 2)): void {
    buffer.top = this.rowAway(buffer, this.rowOf(buffer, buffer.cursor), -row);
  }

  // Drawing

  /** The first column of the part of the line that is shown, where the cursor's line is too long. */
  #pageStart(buffer: FileBuffer): number {
    if (this.settings.softWrap) return 0;
    const width = this.textColumns(buffer);
    const column = columnOf(buffer.line, buffer.cursor.column, this.rules);
    if (column === 0 || column + 2 < width) return 0;
    if (width <= 8) return Math.max(0, column - width + 2);
    return column - 6 - ((column - 6) % (width - 8));
  }

  /** Draws the window from row `first` of the screen on; gives where the cursor is. */
  draw(canvas: Canvas, buffer: FileBuffer, first: number): ScreenPlace {
    const margin = this.margin(buffer);
    let cursor: ScreenPlace = { row: first, column: margin };
    let row: Place | undefined = buffer.top;
    const cursorRow = this.rowOf(buffer, buffer.cursor);
    for (let index = 0; index < this.rows && row; index++) {
      const next = this.nextRow(buffer, row);
      if (margin > 0) this.#drawNumber(canvas, first + index, row, margin);
      const end = next?.line === row.line ? next.column : buffer.text.line(row.line).length;
      const edge = this.#drawRow(canvas, buffer, { row, end, y: first + index, margin });
      if (comparePlaces(row, cursorRow) === 0) {
        const column = columnOf(buffer.line, buffer.cursor.column, this.rules);
        cursor = { row: first + index, column: margin + column - edge };
      }
      row = next;
    }
    return cursor;
  }

  #drawNumber(canvas: Canvas, y: number, row: Place, margin: number): void {
    const number = row.column === 0 ? String(row.line + 1) : "";
    canvas.put(y, 0, number.padStart(margin - 1), REVERSED);
  }

  /** Draws one row; gives the column of the line that is its first one. */
  #drawRow(
    canvas: Canvas,
    buffer: FileBuffer,
    { row, end, y, margin }: { row: Place; end: number; y: number; margin: number },
  ): number {
    const line = buffer.text.line(row.line);
    const isCursorLine = row.line === buffer.cursor.line;
    const edge = this.settings.softWrap
      ? columnOf(line, row.column, this.rules)
      : isCursorLine
        ? this.#pageStart(buffer)
        : 0;
    const width = this.textColumns(buffer);
    const marked = markedPart(buffer, row.line, line.length);
    const spot = isCursorLine ? buffer.spotlight : undefined;
    let goesOn = false;
    for (const cell of displayCells(line, this.rules, edge + width + 1)) {
      if (cell.index >= end && this.settings.softWrap) break;
      if (cell.column + cell.width <= edge) continue;
      const x = margin + cell.column - edge;
      if (x + cell.width > margin + width) {
        goesOn = true;
        break;
      }
      const inMark = marked && cell.index >= marked.from && cell.index < marked.to;
      const inSpot = spot && cell.index >= spot.from && cell.index < spot.to;
      const text =
        x < margin ? " ".repeat(cell.width - (margin - x)) : this.#visible(line, cell.index, cell.text);
      canvas.put(y, Math.max(margin, x), text, inMark || inSpot ? REVERSED : "");
    }
    if (edge > 0 && !this.settings.softWrap && line !== "") canvas.put(y, margin, "<", REVERSED);
    if (goesOn && !this.settings.softWrap) canvas.put(y, margin + width - 1, ">", REVERSED);
    return edge;
  }

  #visible(line: string, index: number, text: string): string {
    if (!this.settings.showWhitespace) return text;
    if (line[index] === "\t") return `»${text.slice(1)}`;
    return text === " " ? "·" : text;
  }

  /** The place that a click on a row and column of the window means. */
  placeAt(buffer: FileBuffer, row: number, column: number): Place {
    const target = this.rowAway(buffer, buffer.top, row);
    const line = buffer.text.line(target.line);
    const edge = this.settings.softWrap
      ? columnOf(line, target.column, this.rules)
      : target.line === buffer.cursor.line
        ? this.#pageStart(buffer)
        : 0;
    const wanted = edge + Math.max(0, column - this.margin(buffer));
    return { line: target.line, column: indexAt(line, wanted, this.rules) };
  }
}

/** The part of a line that is marked. */
function markedPart(
  buffer: FileBuffer,
  line: number,
  length: number,
): { readonly from: number; readonly to: number } | undefined {
  const { region } = buffer;
  if (!region || line < region[0].line || line > region[1].line) return undefined;
  return {
    from: line === region[0].line ? region[0].column : 0,
    to: line === region[1].line ? region[1].column : length,
  };
}
