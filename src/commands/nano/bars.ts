import { clusterAt, textWidth } from "../../base/text-width.ts";
import type { Canvas } from "../../process/terminal/canvas.ts";
import type { FileBuffer } from "./file-buffer.ts";
import type { Shortcut } from "./menus.ts";
import type { NanoSettings } from "./settings.ts";

const BRAND = "GNU nano 7.2";
const REVERSED = "7";
/** On a screen of fewer rows than these there are no shortcuts. */
export const FEWEST_ROWS = 6;
/** What the flags of the title bar take: `I`, `M`, `L`, `R` and `S`, and a blank on each side. */
const FLAGS_WIDTH = 9;

export interface Title {
  readonly buffer: FileBuffer;
  /** Which of the open files it is, once there were several. */
  readonly ranking: string | undefined;
}

/** The name of the program, of the file in the middle, and what holds for it. */
export function drawTitle(canvas: Canvas, settings: NanoSettings, { buffer, ranking }: Title): void {
  const { columns } = canvas;
  canvas.put(0, 0, " ".repeat(columns), REVERSED);
  const path = buffer.name === "" ? "New Buffer" : buffer.name;
  const hasFlags = settings.stateFlags && !settings.view;
  const state = stateInWords(buffer, settings);
  const stateWidth = hasFlags ? FLAGS_WIDTH : (state || "Modified").length + 2;
  const pathWidth = textWidth(path) + 1;
  const brand = ranking ?? BRAND;
  let left = brand.length + 3;
  if (left + pathWidth + stateWidth <= columns) canvas.put(0, 2, brand, REVERSED);
  else left = 2;
  if (left + pathWidth + stateWidth > columns) left = 0;
  const at = left > 0 ? left + Math.floor((columns - left - stateWidth - pathWidth) / 2) : 0;
  let end: number;
  if (pathWidth + stateWidth <= columns) end = canvas.put(0, at, path, REVERSED);
  else if (5 + stateWidth <= columns) {
    end = canvas.put(0, 0, `...${lastColumns(path, columns - stateWidth - 3)}`, REVERSED);
  } else end = canvas.put(0, 0, path, REVERSED);
  if (!hasFlags) canvas.put(0, columns - stateWidth, state, REVERSED);
  else {
    if (buffer.text.isModified) canvas.put(0, end, " *", REVERSED);
    canvas.put(0, columns + 2 - stateWidth, flags(buffer, settings), REVERSED);
  }
}

function stateInWords(buffer: FileBuffer, settings: NanoSettings): string {
  if (buffer.text.isModified) return "Modified";
  return settings.view ? "View" : settings.restricted ? "Restricted" : "";
}

function flags(buffer: FileBuffer, settings: NanoSettings): string {
  return [
    settings.autoIndent ? "I" : " ",
    buffer.mark ? "M" : " ",
    settings.breakLongLines ? "L" : " ",
    " ",
    settings.softWrap ? "S" : " ",
  ].join("");
}

function lastColumns(text: string, columns: number): string {
  let from = 0;
  while (textWidth(text.slice(from)) > columns) from = clusterAt(text, from).end;
  return text.slice(from);
}

/** A message in the middle of its row, in brackets where there is room. */
export function drawStatus(canvas: Canvas, row: number, message: string): void {
  const { columns } = canvas;
  const width = textWidth(message);
  const start = width < columns ? Math.floor((columns - width) / 2) : 0;
  if (start < 2) canvas.put(row, start, message, REVERSED);
  else canvas.put(row, start - 2, `[ ${message} ]`, REVERSED);
}

/** The two rows of shortcuts; they fill the columns from top to bottom. */
export function drawShortcuts(canvas: Canvas, shortcuts: readonly Shortcut[]): void {
  const { columns, rows } = canvas;
  const most = Math.floor((columns + 40) / 20) * 2;
  const shown = shortcuts.slice(0, most);
  const count = Math.ceil(shown.length / 2);
  const width = Math.floor(columns / count);
  for (const [index, [key, label]] of shown.entries()) {
    const column = Math.floor(index / 2);
    const last = column === count - 1 ? columns % count : 0;
    drawShortcut(canvas, rows - 2 + (index % 2), column * width, width + last, key, label);
  }
}

function drawShortcut(
  canvas: Canvas,
  row: number,
  x: number,
  width: number,
  key: string,
  label: string,
): void {
  const to = canvas.put(row, x, key, REVERSED);
  const room = width - textWidth(key) - 1;
  if (room > 0) canvas.put(row, to + 1, firstColumns(label, room));
}

function firstColumns(text: string, columns: number): string {
  let end = 0;
  while (end < text.length && textWidth(text.slice(0, clusterAt(text, end).end)) <= columns)
    end = clusterAt(text, end).end;
  return text.slice(0, end);
}

/** The answers to a question: Yes, No, perhaps All, and Cancel. */
export function drawAnswers(canvas: Canvas, withAll: boolean): void {
  const { columns, rows } = canvas;
  const width = columns < 32 ? Math.floor(columns / 2) : 16;
  drawShortcut(canvas, rows - 2, 0, width, " Y", "Yes");
  drawShortcut(canvas, rows - 1, 0, width, " N", "No");
  if (withAll) drawShortcut(canvas, rows - 2, width, width, " A", "All");
  drawShortcut(canvas, rows - 1, width, width, "^C", "Cancel");
}

/** A question and what is typed as its answer; gives the column of the cursor. */
export function drawPrompt(
  canvas: Canvas,
  row: number,
  { label, answer, cursor }: { label: string; answer: string; cursor: number },
): number {
  const { columns } = canvas;
  canvas.put(row, 0, " ".repeat(columns), REVERSED);
  const base = canvas.put(row, 0, firstColumns(label, columns - 4), REVERSED);
  const room = columns - base;
  const at = textWidth(answer.slice(0, cursor));
  const page = at < room - 1 ? 0 : at - (at % Math.max(1, room - 8)) - 6;
  let from = 0;
  while (textWidth(answer.slice(0, from)) < page) from = clusterAt(answer, from).end;
  const hidden = textWidth(answer.slice(0, from));
  canvas.put(row, base, firstColumns(answer.slice(from), room), REVERSED);
  if (hidden > 0) canvas.put(row, base, "<", REVERSED);
  if (textWidth(answer.slice(from)) > room) canvas.put(row, columns - 1, ">", REVERSED);
  return base + at - hidden;
}
