import type { Canvas, ScreenPlace } from "../../process/terminal/canvas.ts";
import { columnOf, type DisplayRules, displayCells } from "../editor/display-text.ts";
import { partnerOf } from "./brackets.ts";
import { blockPart, type Region, visualRegion } from "./region.ts";
import type { Vi } from "./vi.ts";

const MARKED = "48;5;242";
const FOUND = "30;43";
const REVERSED = "7";
const BRACKET = "46";
const NUMBER = "33";

export interface RowPainter {
  /** Draws a line from a row of the screen on; gives the place of the cursor, if it is in it. */
  drawLine(line: number, y: number, skippedRows: number): ScreenPlace | undefined;
}

/** Parts of a line with a style of their own, by their units. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly style: string;
  /** Of a tab, the last column is the cursor's. */
  readonly isCursor?: true;
}

export function rowPainter(vi: Vi, canvas: Canvas): RowPainter {
  const { buffer, window, options } = vi;
  const region = visualRegion(vi);
  const brackets = shownBrackets(vi);
  const margin = window.numberWidth(buffer);
  const width = window.textWidth(buffer);
  const rules: DisplayRules = window.cellRules;

  const drawNumber = (line: number, y: number) => {
    const { cursor } = buffer;
    const distance = Math.abs(line - cursor.line);
    const isOwn = options.relativenumber && distance === 0 && options.number;
    const number = options.relativenumber && distance !== 0 ? distance : options.number ? line + 1 : 0;
    const text = isOwn ? String(number).padEnd(margin - 1) : String(number).padStart(margin - 1);
    canvas.put(y, 0, `${text} `, NUMBER);
  };

  return {
    drawLine(line, y, skippedRows) {
      const text = buffer.text.line(line);
      const starts = window.rowStarts(buffer, line);
      const parts = partsOf(vi, line, text, region, brackets);
      const isCursorLine = line === buffer.cursor.line;
      let cursor: ScreenPlace | undefined;
      if (margin > 0 && skippedRows === 0) drawNumber(line, y);
      const place = (column: number): ScreenPlace => {
        if (!options.wrap) return { row: y, column: margin + column - buffer.leftColumn };
        const row = Math.max(
          0,
          starts.findLastIndex((start) => start <= column),
        );
        return { row: y + row - skippedRows, column: margin + column - (starts[row] ?? 0) };
      };
      const from = options.wrap ? (starts[skippedRows] ?? 0) : buffer.leftColumn;
      const to = options.wrap
        ? (starts[skippedRows + window.rows] ?? Number.POSITIVE_INFINITY)
        : from + width;
      let end = 0;
      for (const cell of displayCells(text, rules, to)) {
        end = cell.column + cell.width;
        if (end <= from) continue;
        const part = parts.find(({ from, to }) => cell.index >= from && cell.index < to);
        const style = part?.isCursor ? "" : (part?.style ?? "");
        drawCell(canvas, cell.text, cell.column, style, place, window.rows);
        if (part?.isCursor && cell.text.trim() === "")
          drawCell(canvas, cell.text.slice(1), cell.column, part.style, place, window.rows);
      }
      if (options.list) {
        const at = place(end);
        if (at.row >= y && at.row < window.rows) canvas.put(at.row, at.column, "$", "1;34");
      }
      const tail = parts.find((part) => text.length >= part.from && text.length < part.to);
      if (tail && tail.style === MARKED && !(isCursorLine && buffer.cursor.column >= text.length)) {
        const at = place(end);
        if (at.row < window.rows) canvas.put(at.row, at.column, " ", MARKED);
      }
      if (skippedRows > 0) canvas.put(y, 0, "<<<", "1;34");
      if (isCursorLine) {
        const column = options.list
          ? columnOf(text, buffer.cursor.column, rules)
          : window.cursorColumn(vi, buffer.cursor);
        cursor = place(column);
        if (cursor.column >= canvas.columns) cursor = { row: cursor.row, column: canvas.columns - 1 };
      }
      return cursor;
    },
  };
}

/** A tab may go on in the next row, other characters do not. */
function drawCell(
  canvas: Canvas,
  shown: string,
  column: number,
  style: string,
  place: (column: number) => ScreenPlace,
  rows: number,
): void {
  if (shown.trim() !== "" || shown.length === 1) {
    const at = place(column);
    if (at.row >= 0 && at.row < rows && at.column >= 0) canvas.put(at.row, at.column, shown, style);
    return;
  }
  for (let step = 0; step < shown.length; step++) {
    const at = place(column + step);
    if (at.row >= 0 && at.row < rows && at.column >= 0) canvas.put(at.row, at.column, " ", style);
  }
}

/** What stands out in a line, the most important first. */
function partsOf(
  vi: Vi,
  line: number,
  text: string,
  region: Region | undefined,
  brackets: readonly { readonly line: number; readonly column: number }[],
): readonly Part[] {
  const parts: Part[] = [];
  const { spotlight, search, options } = vi;
  if (spotlight?.line === line) parts.push({ from: spotlight.from, to: spotlight.to, style: REVERSED });
  if (region && line >= region.from.line && line <= region.to.line)
    parts.push(...markedParts(vi, region, line, text));
  for (const bracket of brackets)
    if (bracket.line === line) parts.push({ from: bracket.column, to: bracket.column + 1, style: BRACKET });
  if (options.hlsearch && search.pattern && !search.isQuiet) {
    for (let at = 0; at <= text.length; ) {
      const match = search.pattern.match(text, at);
      if (!match) break;
      if (match.end > match.start) parts.push({ from: match.start, to: match.end, style: FOUND });
      at = Math.max(match.end, match.start + 1);
    }
  }
  return parts;
}

/** The visual area; the cursor itself is shown by the terminal. */
function markedParts(vi: Vi, region: Region, line: number, text: string): readonly Part[] {
  const { cursor } = vi.buffer;
  const { from, to } =
    region.kind === "block"
      ? blockPart(vi, line, region)
      : region.kind === "lines"
        ? { from: 0, to: text.length + 1 }
        : {
            from: line === region.from.line ? region.from.column : 0,
            to: line === region.to.line ? region.to.column : text.length + 1,
          };
  if (line !== cursor.line || cursor.column < from || cursor.column >= to)
    return [{ from, to, style: MARKED }];
  return [
    { from, to: cursor.column, style: MARKED },
    { from: cursor.column, to: cursor.column + 1, style: MARKED, isCursor: true },
    { from: cursor.column + 1, to, style: MARKED },
  ];
}

/** The bracket under the cursor and its partner, where both are on the screen (the matchparen plugin). */
function shownBrackets(vi: Vi): readonly { readonly line: number; readonly column: number }[] {
  const { buffer, window } = vi;
  if (vi.isVisual && vi.visual?.kind !== "characters") return [];
  const { line, column } = buffer.cursor;
  const isBracket = (at: number) => "(){}[]".includes(buffer.line[at] ?? " ");
  const at = isBracket(column)
    ? column
    : vi.mode !== "normal" && column > 0 && isBracket(column - 1)
      ? column - 1
      : -1;
  if (at < 0) return [];
  const { first, last } = window.shownLines(buffer);
  const partner = partnerOf(buffer.text, { line, column: at }, first, last);
  return partner ? [{ line, column: at }, partner] : [];
}
