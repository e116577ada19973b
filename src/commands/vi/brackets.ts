import type { Place, TextBuffer } from "../editor/text-buffer.ts";

const PAIRS = "(){}[]<>";
/** Those that `%` knows ('matchpairs'). */
const MATCHED = "(){}[]";

/** The bracket that belongs to the one at the cursor, or to the next one in its line. */
export function matchingBracket(text: TextBuffer, from: Place): Place | undefined {
  const line = text.line(from.line);
  let column = from.column;
  while (column < line.length && !MATCHED.includes(line[column] ?? " ")) column++;
  if (column >= line.length) return undefined;
  return partnerOf(text, { line: from.line, column });
}

/** The partner of the bracket that stands at a place; lines from `first` to `last` are looked at. */
export function partnerOf(
  text: TextBuffer,
  at: Place,
  first = 0,
  last = text.lineCount - 1,
): Place | undefined {
  const own = text.line(at.line)[at.column] ?? " ";
  const index = PAIRS.indexOf(own);
  if (index < 0) return undefined;
  const forward = index % 2 === 0;
  const other = PAIRS[index + (forward ? 1 : -1)];
  let depth = 0;
  for (let line = at.line; line >= first && line <= last; line += forward ? 1 : -1) {
    const current = text.line(line);
    let column = line === at.line ? at.column : forward ? 0 : current.length - 1;
    for (; column >= 0 && column < current.length; column += forward ? 1 : -1) {
      const character = current[column];
      if (character === own) depth++;
      else if (character === other && --depth === 0) return { line, column };
    }
  }
  return undefined;
}

/** The innermost pair of `open` and `close` around a place, or the one whose bracket it is on. */
export function enclosingPair(
  text: TextBuffer,
  at: Place,
  [open, close]: readonly [string, string],
  count: number,
): readonly [Place, Place] | undefined {
  let start: Place | undefined = text.line(at.line)[at.column] === open ? at : before(text, at, open, close);
  if (text.line(at.line)[at.column] === close) start = partnerOf(text, at);
  start ??= after(text, at, open, close);
  for (let left = count; left > 1 && start; left--) start = before(text, start, open, close);
  const end = start && partnerOf(text, start);
  return start && end ? [start, end] : undefined;
}

/** The next open bracket behind a place, outside of pairs that are closed there (vim 8.2.3255). */
function after(text: TextBuffer, at: Place, open: string, close: string): Place | undefined {
  let depth = 0;
  for (let line = at.line; line < text.lineCount; line++) {
    const current = text.line(line);
    for (let column = line === at.line ? at.column + 1 : 0; column < current.length; column++) {
      if (current[column] === close) depth++;
      else if (current[column] === open && depth-- === 0) return { line, column };
    }
  }
  return undefined;
}

/** The open bracket before a place that is not closed until there. */
function before(text: TextBuffer, at: Place, open: string, close: string): Place | undefined {
  let depth = 0;
  for (let line = at.line; line >= 0; line--) {
    const current = text.line(line);
    for (let column = line === at.line ? at.column - 1 : current.length - 1; column >= 0; column--) {
      if (current[column] === close) depth++;
      else if (current[column] === open && depth-- === 0) return { line, column };
    }
  }
  return undefined;
}
