import { columnOf } from "../editor/display-text.ts";
import type { Nano } from "./editor.ts";

/** How many characters a text has, counting each code point. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** What `^C` says: line, column and character of the cursor. */
export function describePosition({ buffer, rules }: Nano): string {
  const { text, cursor } = buffer;
  let before = 0;
  let total = 0;
  for (let line = 0; line < text.lineCount; line++) {
    const length = countCharacters(text.line(line)) + (line < text.lineCount - 1 ? 1 : 0);
    if (line < cursor.line) before += length;
    total += length;
  }
  before += countCharacters(buffer.line.slice(0, cursor.column));
  const column = columnOf(buffer.line, cursor.column, rules) + 1;
  const columns = columnOf(buffer.line, buffer.line.length, rules) + 1;
  const line = part(cursor.line + 1, text.lineCount);
  const character = part(before, total);
  return (
    `line ${line}, col ${String(column).padStart(2)}/${String(columns).padStart(2)}` +
    ` (${percent(column, columns, 3)}), char ${character}`
  );
}

function part(value: number, total: number): string {
  const width = Math.max(2, String(total).length);
  return `${String(value).padStart(width)}/${total} (${percent(value, total, 2)})`;
}

function percent(value: number, total: number, width: number): string {
  return `${String(total === 0 ? 0 : Math.floor((100 * value) / total)).padStart(width)}%`;
}
