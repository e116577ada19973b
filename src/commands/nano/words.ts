import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place, TextBuffer } from "../editor/text-buffer.ts";

const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits make words, and what --wordchars adds. */
function isWord(line: string, index: number, extra: string): boolean {
  const character = String.fromCodePoint(line.codePointAt(index) ?? 0x20);
  return index < line.length && (LETTER.test(character) || extra.includes(character));
}

/** Where the next word begins, or with `afterEnds` where this or the next one ends. */
export function nextWord(text: TextBuffer, from: Place, extra: string, afterEnds: boolean): Place {
  let { line, column } = from;
  let current = text.line(line);
  let started = isWord(current, column, extra);
  let seen = started;
  for (;;) {
    if (column >= current.length) {
      if (seen && afterEnds) return { line, column };
      if (line + 1 >= text.lineCount) return { line, column };
      line++;
      column = 0;
      current = text.line(line);
      started = false;
    } else column = nextIndex(current, column);
    const inside = isWord(current, column, extra);
    if (afterEnds) {
      if (seen && !inside) return { line, column };
      seen ||= inside;
    } else {
      if (!inside) started = false;
      else if (!started) return { line, column };
    }
  }
}

/** Where this or the previous word begins. */
export function previousWord(text: TextBuffer, from: Place, extra: string): Place {
  let { line, column } = from;
  let current = text.line(line);
  let found: Place | undefined;
  for (;;) {
    if (column === 0) {
      if (found) return found;
      if (line === 0) return { line: 0, column: 0 };
      line--;
      current = text.line(line);
      column = current.length;
      continue;
    }
    column = previousIndex(current, column);
    if (isWord(current, column, extra)) found = { line, column };
    else if (found) return found;
  }
}
