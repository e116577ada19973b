import type { Canvas, ScreenPlace } from "../../process/terminal/canvas.ts";
import { columnOf, type DisplayRules, displayCells } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import type { ViOptions } from "./options.ts";
import { rowPainter } from "./row-painter.ts";
import type { Vi } from "./vi.ts";
import type { ViBuffer } from "./vi-buffer.ts";

/** Above this length a line is looked at to know how many rows it takes. */
const SURELY_ONE_ROW = 20;

/** Which lines are on the screen, and the drawing of them. */
export class ViWindow {
  rows = 1;
  columns = 1;

  constructor(private readonly options: ViOptions) {}

  get rules(): DisplayRules {
    return {
      tabSize: this.options.tabstop,
      showByte: (byte) => `<${byte.toString(16).padStart(2, "0")}>`,
    };
  }

  /** Lines that stay visible above and below the cursor. */
  get margin(): number {
    return Math.min(this.options.scrolloff, Math.floor((this.rows - 1) / 2));
  }

  /** Columns of the line numbers. */
  numberWidth(buffer: ViBuffer): number {
    if (!this.options.number && !this.options.relativenumber) return 0;
    return Math.max(4, String(buffer.text.lineCount).length + 1);
  }

  textWidth(buffer: ViBuffer): number {
    return Math.max(1, this.columns - this.numberWidth(buffer));
  }

  // Rows of lines

  /** How many rows a line takes. */
  height(buffer: ViBuffer, line: number): number {
    const text = buffer.text.line(line);
    if (!this.options.wrap || text.length < SURELY_ONE_ROW) {
      if (!this.options.wrap || text.length * 8 <= this.textWidth(buffer)) return 1;
    }
    return this.rowStarts(buffer, line).length;
  }

  /** The columns in which the rows of a wrapped line begin. */
  rowStarts(buffer: ViBuffer, line: number): readonly number[] {
    const width = this.textWidth(buffer);
    const starts = [0];
    if (!this.options.wrap) return starts;
    let edge = 0;
    let end = 0;
    for (const { column, width: cell } of displayCells(buffer.text.line(line), this.cellRules)) {
      end = column + cell;
      // A tab goes on in the next row.
      while (end - edge > width) {
        edge = cell > width || cell > 2 ? edge + width : column;
        starts.push(edge);
      }
    }
    if (this.options.list && end - edge >= width) starts.push(end);
    return starts;
  }

  /** With 'list' tabs are shown as `^I`. */
  get cellRules(): DisplayRules {
    return this.options.list ? { ...this.rules, tabsAsControls: true } : this.rules;
  }

  /** The first and the last line that can be seen, of those that are shown whole. */
  shownLines(buffer: ViBuffer): { readonly first: number; readonly last: number } {
    const first = buffer.top;
    let used = -buffer.skippedRows;
    let last = first;
    for (let line = first; line <= buffer.lastLine; line++) {
      used += this.height(buffer, line);
      if (used > this.rows) break;
      last = line;
    }
    return { first, last };
  }

  // Following the cursor

  /** Scrolls so that the cursor, and some lines around it, are seen. */
  follow(buffer: ViBuffer): void {
    buffer.top = Math.max(0, Math.min(buffer.top, buffer.lastLine));
    this.#followColumn(buffer);
    const { line } = buffer.cursor;
    if (this.height(buffer, line) > this.rows) return this.#followInLongLine(buffer);
    if (buffer.top !== line || buffer.skippedRows > 0) buffer.skippedRows = 0;
    const { margin } = this;
    if (buffer.top > 0 && line < buffer.top + margin) return this.#scrollUp(buffer);
    const { last } = this.shownLines(buffer);
    if (line + margin > last && last < buffer.lastLine) this.#scrollDown(buffer, last);
  }

  #scrollUp(buffer: ViBuffer): void {
    const { line } = buffer.cursor;
    const distance = buffer.top + this.margin - line;
    if (distance >= Math.max(2, Math.floor(this.rows / 2) - 1)) this.center(buffer);
    else buffer.top = Math.max(0, line - this.margin);
  }

  #scrollDown(buffer: ViBuffer, last: number): void {
    const { line } = buffer.cursor;
    const wanted = Math.min(buffer.lastLine, line + this.margin);
    if (wanted - last >= this.rows || line - last + this.margin > this.rows + 1) return this.center(buffer);
    buffer.top = Math.min(line, this.topFor(buffer, wanted));
  }

  /** The top line with which `line` is the last one on the screen. */
  topFor(buffer: ViBuffer, line: number): number {
    let used = 0;
    let top = line;
    for (let at = line; at >= 0; at--) {
      used += this.height(buffer, at);
      if (used > this.rows) break;
      top = at;
    }
    return top;
  }

  /** The cursor's line in the middle; at the end of the text no row is left empty. */
  center(buffer: ViBuffer): void {
    const { line } = buffer.cursor;
    const above =
      Math.floor((this.rows - this.height(buffer, line)) / 2) + ((this.rows - this.height(buffer, line)) % 2);
    let used = 0;
    let top = line;
    while (top > 0 && used + this.height(buffer, top - 1) <= Math.max(above, Math.floor(this.rows / 2))) {
      top--;
      used += this.height(buffer, top);
    }
    buffer.skippedRows = 0;
    buffer.top = Math.min(top, this.topFor(buffer, buffer.lastLine));
  }

  #followInLongLine(buffer: ViBuffer): void {
    const { line, column } = buffer.cursor;
    if (buffer.top !== line) buffer.skippedRows = 0;
    buffer.top = line;
    const at = columnOf(buffer.line, column, this.cellRules);
    const row = this.rowStarts(buffer, line).findLastIndex((start) => start <= at);
    if (row < buffer.skippedRows) buffer.skippedRows = row;
    if (row >= buffer.skippedRows + this.rows) buffer.skippedRows = row - this.rows + 1;
  }

  #followColumn(buffer: ViBuffer): void {
    if (this.options.wrap) {
      buffer.leftColumn = 0;
      return;
    }
    const width = this.textWidth(buffer);
    const column = columnOf(buffer.line, buffer.cursor.column, this.cellRules);
    if (column >= buffer.leftColumn && column < buffer.leftColumn + width) return;
    const isNear = Math.abs(column - buffer.leftColumn) < 2 * width;
    if (column < buffer.leftColumn)
      buffer.leftColumn = Math.max(0, column - (isNear && column < 1 ? 0 : Math.floor(width / 2)));
    else buffer.leftColumn = column - Math.floor(width / 2);
  }

  /** A new size: the cursor stays at the same part of the height. */
  resize(buffer: ViBuffer, rows: number, columns: number): void {
    const before = this.rows;
    const row = Math.max(0, buffer.cursor.line - buffer.top);
    this.rows = rows;
    this.columns = columns;
    if (before === rows || before <= 1) return;
    const wanted = Math.floor(((row + 0.5) / before) * rows);
    buffer.top = Math.max(0, buffer.cursor.line - wanted);
  }

  // Scrolling by commands

  /** Scrolls by lines; the cursor is taken along where it would leave. */
  scroll(buffer: ViBuffer, lines: number): boolean {
    const top = Math.max(0, Math.min(buffer.lastLine, buffer.top + lines));
    if (top === buffer.top) return false;
    buffer.top = top;
    this.keepInside(buffer);
    return true;
  }

  /** Moves the cursor into the lines that are shown, with the margin. */
  keepInside(buffer: ViBuffer): void {
    const { first, last } = this.shownLines(buffer);
    const least = first === 0 ? 0 : first + this.margin;
    const most = last === buffer.lastLine ? last : Math.max(first, last - this.margin);
    const line = Math.max(
      Math.min(buffer.cursor.line, Math.max(least, most)),
      Math.min(least, buffer.lastLine),
    );
    if (line !== buffer.cursor.line) buffer.moveToLine(line, this.rules);
  }

  // Drawing

  /** Draws the lines; gives where the cursor is. */
  draw(canvas: Canvas, vi: Vi): ScreenPlace {
    const { buffer } = vi;
    const painter = rowPainter(vi, canvas);
    let y = 0;
    let cursor: ScreenPlace = { row: 0, column: this.numberWidth(buffer) };
    for (let line = buffer.top; y < this.rows && line <= buffer.lastLine; line++) {
      const height = this.height(buffer, line) - (line === buffer.top ? buffer.skippedRows : 0);
      if (y + height > this.rows && line > buffer.top) {
        for (; y < this.rows; y++) if (y === this.rows - 1) canvas.put(y, 0, "@@@", "1;34");
        return cursor;
      }
      const place = painter.drawLine(line, y, line === buffer.top ? buffer.skippedRows : 0);
      if (place) cursor = place;
      y += height;
    }
    for (; y < this.rows; y++) canvas.put(y, 0, "~", "1;34");
    return cursor;
  }

  /** The column of the cursor as the ruler tells it: the last one of a tab, the first one while inserting. */
  cursorColumn(vi: Vi, place: Place): number {
    const line = vi.buffer.text.line(place.line);
    const column = columnOf(line, place.column, this.rules);
    if (line[place.column] !== "\t" || vi.mode !== "normal" || this.options.list) return column;
    return column + this.options.tabstop - (column % this.options.tabstop) - 1;
  }
}
