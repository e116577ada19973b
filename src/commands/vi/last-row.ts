import { encode } from "../../base/bytes.ts";
import { clusterAt, textWidth } from "../../base/text-width.ts";
import { Canvas, type ScreenPlace } from "../../process/terminal/canvas.ts";
import type { Vi } from "./vi.ts";

const RULER_WIDTH = 18;
const COMMAND_WIDTH = 11;
const ERROR = "37;41";
const MODE = "1";
const MORE = "1;32";

export interface OutputLine {
  readonly text: string;
  readonly isError?: boolean;
}

/** Draws messages, mode, pending command and ruler; gives the cursor's place where a command line is typed. */
export function drawLastRow(canvas: Canvas, vi: Vi, isBusy = false): ScreenPlace | undefined {
  const row = canvas.rows - 1;
  const { commandLine, options } = vi;
  if (commandLine) return drawCommandLine(canvas, row, commandLine);
  if (vi.question !== undefined) {
    canvas.put(row, 0, vi.question, MORE);
    canvas.put(row, Math.max(0, canvas.columns - RULER_WIDTH), ruler(vi));
    return { row, column: textWidth(vi.question) };
  }
  const rulerAt = Math.max(0, canvas.columns - RULER_WIDTH);
  const room = roomForMessage(canvas.columns);
  const mode = options.showmode ? modeOf(vi) : "";
  if (mode !== "" || vi.macro)
    canvas.put(row, 0, `${mode}${vi.macro ? `recording @${vi.macro.register}` : ""}`, MODE);
  else if (vi.message) {
    const { text, isError } = vi.message;
    canvas.put(row, 0, shorten(text, room), isError ? ERROR : "");
  }
  if (isBusy || vi.completion !== undefined) return undefined;
  if (options.showcmd) {
    const shown = vi.pending !== "" ? vi.pending : vi.isVisual ? visualSize(vi) : "";
    canvas.put(row, rulerAt - COMMAND_WIDTH + 1, shown.slice(-10).padEnd(10));
  }
  if (options.ruler) canvas.put(row, rulerAt, ruler(vi));
  return undefined;
}

/** Up to the place of what is typed of a command. */
export function roomForMessage(columns: number): number {
  return Math.max(0, columns - RULER_WIDTH) - COMMAND_WIDTH;
}

/** A message about a file loses its beginning, another one its middle. */
function shorten(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  if (text.startsWith('"')) return `<${text.slice(text.length - room + 1)}`;
  if (/^(E\d|:|\/|\?|Type)/.test(text) && !text.startsWith("Type")) return text;
  const half = Math.floor((room - 3) / 2);
  return `${text.slice(0, half)}...${text.slice(text.length - half)}`;
}

function modeOf(vi: Vi): string {
  const { visual } = vi;
  if (visual) {
    const kind = visual.kind === "lines" ? " LINE" : visual.kind === "block" ? " BLOCK" : "";
    return vi.isInsertPaused ? `-- (insert) VISUAL${kind} --` : `-- VISUAL${kind} --`;
  }
  if (vi.completion !== undefined) return vi.completion;
  if (vi.isInsertPaused) return "-- (insert) --";
  if (vi.mode === "normal") return "";
  return `-- ${vi.mode === "insert" ? "INSERT" : "REPLACE"}${vi.options.paste ? " (paste)" : ""} --`;
}

function visualSize(vi: Vi): string {
  const { visual, buffer } = vi;
  if (!visual) return "";
  const lines = Math.abs(visual.start.line - buffer.cursor.line) + 1;
  if (visual.kind === "block") {
    const columns = Math.abs(
      vi.window.cursorColumn(vi, visual.start) - vi.window.cursorColumn(vi, buffer.cursor),
    );
    return `${lines}x${columns + 1}`;
  }
  if (visual.kind === "lines" || lines > 1) return String(lines);
  const [from, to] = [visual.start.column, buffer.cursor.column].sort((a, b) => a - b);
  let count = 0;
  for (
    let at = from ?? 0;
    at <= Math.min(to ?? 0, buffer.line.length - 1);
    at = clusterAt(buffer.line, at).end
  )
    count++;
  return String(Math.max(1, count + ((to ?? 0) >= buffer.line.length && buffer.line.length > 0 ? 1 : 0)));
}

/** `1,5-9         42%`: line, byte and column of the cursor, and how far down the window is. */
function ruler(vi: Vi): string {
  const { buffer } = vi;
  const { line, column } = buffer.cursor;
  const bytes = encode(buffer.line.slice(0, column)).length;
  const shown = vi.window.cursorColumn(vi, buffer.cursor) + 1;
  const isEmpty = buffer.line === "" && column === 0;
  const place = isEmpty
    ? vi.mode === "normal"
      ? "0-1"
      : "1"
    : bytes + 1 === shown
      ? String(shown)
      : `${bytes + 1}-${shown}`;
  const number = buffer.isEmpty ? 0 : line + 1;
  return `${`${number},${buffer.isEmpty && vi.mode !== "normal" ? "1" : place}`.padEnd(13)} ${percentage(vi)}`;
}

function percentage({ buffer, window }: Vi): string {
  const { first, last } = window.shownLines(buffer);
  const below = buffer.lastLine - last;
  if (first === 0 && below <= 0) return "All";
  if (first === 0) return "Top";
  if (below <= 0) return "Bot";
  return `${Math.floor((first * 100) / (first + below))}%`.padStart(3);
}

/** What is typed behind `:`, `/` or `?`; a text that is too long shows its part with the cursor. */
function drawCommandLine(
  canvas: Canvas,
  row: number,
  { sign, text, cursor }: { sign: string; text: string; cursor: number },
): ScreenPlace {
  const visible = (part: string) =>
    part.replace(/[\x00-\x1f\x7f]/g, (one) => `^${String.fromCharCode(one.charCodeAt(0) ^ 0x40)}`);
  const before = sign + visible(text.slice(0, cursor));
  let from = 0;
  while (textWidth(before.slice(from)) >= canvas.columns) from = clusterAt(before, from).end;
  canvas.put(row, 0, before.slice(from) + visible(text.slice(cursor)));
  return { row, column: textWidth(before.slice(from)) };
}

/** The window with lines of output below it, scrolled up as far as they need. */
export function drawOutput(
  base: Canvas,
  windowRows: number,
  lines: readonly OutputLine[],
  prompt: string,
): { readonly canvas: Canvas; readonly cursor: ScreenPlace } {
  const canvas = new Canvas(base.columns, base.rows);
  const wrapped = lines.flatMap(({ text, isError }) =>
    wrap(text, base.columns).map((part) => ({ text: part, isError })),
  );
  const all = [...wrapped, { text: prompt, isError: false }];
  const hidden = windowRows + all.length - base.rows;
  for (let row = Math.max(0, hidden); row < windowRows; row++)
    for (let x = 0; x < base.columns; x++) {
      const cell = row * base.columns + x;
      const target = (row - hidden) * base.columns + x;
      canvas.texts[target] = base.texts[cell] ?? " ";
      canvas.styles[target] = base.styles[cell] ?? "";
    }
  for (const [index, { text, isError }] of all.entries()) {
    const style = index === all.length - 1 ? MORE : isError ? ERROR : "";
    canvas.put(windowRows + index - hidden, 0, text, style);
  }
  return { canvas, cursor: { row: base.rows - 1, column: prompt.length } };
}

function wrap(text: string, columns: number): readonly string[] {
  const rows: string[] = [];
  let rest = text;
  while (textWidth(rest) > columns) {
    let end = 0;
    while (textWidth(rest.slice(0, clusterAt(rest, end).end)) <= columns) end = clusterAt(rest, end).end;
    rows.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...rows, rest];
}
