import { columnOf, indexAt, nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import type { Nano } from "./editor.ts";
import { nextWord, previousWord } from "./words.ts";

type Move = (nano: Nano) => void;

function moveTo(nano: Nano, place: Place): void {
  nano.buffer.moveTo(place, nano.rules);
}

/** Up and down go by rows of the screen: with soft wrapping a line has several. */
function moveRows(nano: Nano, count: number): void {
  const { buffer, window, settings, rules } = nano;
  if (!settings.softWrap) {
    const target = buffer.cursor.line + count;
    if (target < 0) return moveTo(nano, { line: 0, column: 0 });
    if (target > buffer.lastLine) return buffer.moveToLine(buffer.lastLine, rules);
    return buffer.moveToLine(target, rules);
  }
  const from = window.rowOf(buffer, buffer.cursor);
  const wanted = buffer.wantedColumn - columnOf(buffer.line, from.column, rules);
  const column = Math.max(0, wanted % window.textColumns(buffer));
  const to = window.rowAway(buffer, from, count);
  const line = buffer.text.line(to.line);
  const start = columnOf(line, to.column, rules);
  const starts = window.rowStarts(buffer, to.line);
  const end = starts.find((other) => other > to.column);
  const index = Math.max(to.column, indexAt(line, start + column, rules));
  const place = end === undefined ? index : Math.min(index, previousIndex(line, end));
  buffer.cursor = { line: to.line, column: place };
  buffer.wantedColumn = start + column;
}

/** A screen less two rows, with the cursor in the same row of it; near an end to the first or the last line. */
function moveScreens(nano: Nano, direction: 1 | -1): void {
  const { buffer, window } = nano;
  const rows = Math.max(1, window.rows - 2);
  const top = window.rowAway(buffer, buffer.top, direction * rows);
  if (direction < 0 && window.rowAway(buffer, top, rows).line < buffer.top.line)
    return moveTo(nano, { line: 0, column: 0 });
  if (direction < 0 && buffer.top.line === 0 && buffer.top.column === 0)
    return moveTo(nano, { line: 0, column: 0 });
  if (direction > 0 && buffer.cursor.line + (nano.settings.softWrap ? 0 : rows) > buffer.lastLine)
    return moveTo(nano, { line: buffer.lastLine, column: 0 });
  moveRows(nano, direction * rows);
  buffer.top = top;
}

function scroll(nano: Nano, direction: 1 | -1): void {
  const { buffer, window } = nano;
  const top = direction < 0 ? window.previousRow(buffer, buffer.top) : window.nextRow(buffer, buffer.top);
  if (!top) return;
  buffer.top = top;
  const row = window.cursorRow(buffer);
  if (row < 0) moveRows(nano, direction);
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}

function moveBlock(nano: Nano, direction: 1 | -1): void {
  const { buffer } = nano;
  let line = buffer.cursor.line;
  let seen = false;
  while (line + direction >= 0 && line + direction <= buffer.lastLine) {
    line += direction;
    const blank = isBlank(buffer.text.line(line));
    if (!blank) seen = true;
    else if (seen) break;
  }
  if (direction < 0 && isBlank(buffer.text.line(line)) && seen) line++;
  moveTo(nano, { line, column: 0 });
}

function paragraphBegin(nano: Nano): void {
  const { buffer } = nano;
  let { line } = buffer.cursor;
  if (line > 0 && (buffer.cursor.column === 0 || isBlank(buffer.line))) line--;
  while (line > 0 && isBlank(buffer.text.line(line))) line--;
  while (line > 0 && !isBlank(buffer.text.line(line - 1))) line--;
  moveTo(nano, { line, column: 0 });
}

function paragraphEnd(nano: Nano): void {
  const { buffer } = nano;
  let { line } = buffer.cursor;
  while (line < buffer.lastLine && isBlank(buffer.text.line(line))) line++;
  while (line < buffer.lastLine && !isBlank(buffer.text.line(line))) line++;
  moveTo(nano, { line, column: 0 });
}

const PAIRS = "(){}[]<>";

function toBracket(nano: Nano): void {
  const { buffer } = nano;
  const { text, cursor } = buffer;
  const own = PAIRS.indexOf(buffer.line[cursor.column] ?? " ");
  if (own < 0) return nano.say("Not a bracket");
  const forward = own % 2 === 0;
  const open = PAIRS[own] ?? "";
  const close = PAIRS[own + (forward ? 1 : -1)] ?? "";
  let depth = 0;
  let column = cursor.column;
  for (let line = cursor.line; line >= 0 && line <= buffer.lastLine; line += forward ? 1 : -1) {
    const current = text.line(line);
    if (line !== cursor.line) column = forward ? 0 : current.length - 1;
    for (; column >= 0 && column < current.length; column += forward ? 1 : -1) {
      if (current[column] === open) depth++;
      else if (current[column] === close && --depth === 0) {
        nano.following = "centering";
        return moveTo(nano, { line, column });
      }
    }
  }
  nano.say("No matching bracket");
}

function home(nano: Nano): void {
  const { buffer, settings, window } = nano;
  const start = settings.softWrap ? window.rowOf(buffer, buffer.cursor).column : 0;
  const text = buffer.line.search(/\S/);
  const smart = settings.smartHome && text > 0 && buffer.cursor.column !== text;
  moveTo(nano, { line: buffer.cursor.line, column: smart ? text : start });
}

function end(nano: Nano): void {
  const { buffer, settings, window } = nano;
  const next = window.rowStarts(buffer, buffer.cursor.line).find((start) => start > buffer.cursor.column);
  const column =
    settings.softWrap && next !== undefined ? previousIndex(buffer.line, next) : buffer.line.length;
  moveTo(nano, { line: buffer.cursor.line, column });
}

function left(nano: Nano): void {
  const { buffer } = nano;
  const { line, column } = buffer.cursor;
  if (column > 0) moveTo(nano, { line, column: previousIndex(buffer.line, column) });
  else if (line > 0) moveTo(nano, { line: line - 1, column: buffer.text.line(line - 1).length });
}

function right(nano: Nano): void {
  const { buffer } = nano;
  const { line, column } = buffer.cursor;
  if (column < buffer.line.length) moveTo(nano, { line, column: nextIndex(buffer.line, column) });
  else if (line < buffer.lastLine) moveTo(nano, { line: line + 1, column: 0 });
}

export const MOVES: Readonly<Record<string, Move>> = {
  left,
  right,
  home,
  end,
  up: (nano) => moveRows(nano, -1),
  down: (nano) => moveRows(nano, 1),
  "page-up": (nano) => moveScreens(nano, -1),
  "page-down": (nano) => moveScreens(nano, 1),
  "scroll-up": (nano) => scroll(nano, -1),
  "scroll-down": (nano) => scroll(nano, 1),
  "previous-word": (nano) =>
    moveTo(nano, previousWord(nano.buffer.text, nano.buffer.cursor, nano.settings.wordCharacters)),
  "next-word": (nano) => {
    const { buffer, settings } = nano;
    moveTo(nano, nextWord(buffer.text, buffer.cursor, settings.wordCharacters, settings.afterEnds));
  },
  "previous-block": (nano) => moveBlock(nano, -1),
  "next-block": (nano) => moveBlock(nano, 1),
  "paragraph-begin": paragraphBegin,
  "paragraph-end": paragraphEnd,
  "first-line": (nano) => moveTo(nano, { line: 0, column: 0 }),
  "last-line": (nano) => {
    const { buffer } = nano;
    moveTo(nano, { line: buffer.lastLine, column: buffer.text.line(buffer.lastLine).length });
  },
  "to-bracket": toBracket,
  center: (nano) => {
    nano.forgetScreen();
    nano.window.center(nano.buffer);
  },
};
