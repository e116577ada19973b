import { columnOf, indexAt, nextIndex, previousIndex } from "../editor/display-text.ts";
import { reportChange } from "./operators.ts";
import type { RegisterText } from "./registers.ts";
import type { Vi } from "./vi.ts";

export interface PutCall {
  readonly register: string | undefined;
  readonly count: number;
  readonly before: boolean;
  /** `gp` and `gP`: the cursor goes behind the text. */
  readonly moves?: boolean;
}

/** `p` and `P`. */
export function put(vi: Vi, { register, count, before, moves = false }: PutCall): void {
  const content = vi.registers.get(register ?? '"');
  if (!content) return vi.fail(`E353: Nothing in register ${register ?? '"'}`);
  if (content.kind === "lines") return putLines(vi, content, { count, before, moves });
  if (content.kind === "block") return putBlock(vi, content, count, before);
  putCharacters(vi, content, { count, before, moves });
}

interface PutWish {
  readonly count: number;
  readonly before: boolean;
  readonly moves: boolean;
}

function putLines(vi: Vi, { text }: RegisterText, { count, before, moves }: PutWish): void {
  const { buffer } = vi;
  const lines = text.replace(/\n$/, "").split("\n");
  const all = Array.from({ length: count }, () => lines).flat();
  const line = buffer.isEmpty ? 0 : buffer.cursor.line + (before ? 0 : 1);
  const wasEmpty = buffer.isEmpty;
  vi.insertLines(line, all);
  const target = moves ? Math.min(buffer.lastLine, line + all.length) : line;
  buffer.moveTo({ line: target, column: buffer.firstNonBlank(target) }, vi.rules);
  if (!wasEmpty) reportChange(vi, all.length);
}

function putCharacters(vi: Vi, { text }: RegisterText, { count, before, moves }: PutWish): void {
  const { buffer } = vi;
  const { line, column } = buffer.cursor;
  const at = { line, column: before || buffer.line === "" ? column : nextIndex(buffer.line, column) };
  const end = buffer.text.insert(at, text.repeat(count));
  buffer.isBare = false;
  vi.shiftLines(line + 1, 0, end.line - line);
  const isOneLine = end.line === line;
  const last = isOneLine ? { line, column: previousIndex(buffer.text.line(line), end.column) } : at;
  buffer.moveTo(moves ? end : last, vi.rules);
  reportChange(vi, end.line - line);
}

function putBlock(vi: Vi, { text }: RegisterText, count: number, before: boolean): void {
  const { buffer } = vi;
  const rows = text.split("\n").map((row) => row.repeat(count));
  const width = Math.max(...rows.map((row) => row.length));
  const { line, column } = buffer.cursor;
  const at = before || buffer.line === "" ? column : nextIndex(buffer.line, column);
  const left = columnOf(buffer.line, at, vi.rules);
  for (const [index, row] of rows.entries()) {
    if (line + index > buffer.lastLine) vi.insertLines(line + index, [""]);
    const current = buffer.text.line(line + index);
    const columns = columnOf(current, current.length, vi.rules);
    const padded = columns < left ? current + " ".repeat(left - columns) : current;
    const from = indexAt(padded, left, vi.rules);
    const tail = padded.slice(from);
    buffer.text.setLine(line + index, padded.slice(0, from) + (tail === "" ? row : row.padEnd(width)) + tail);
  }
  buffer.moveTo({ line, column: at }, vi.rules);
}
