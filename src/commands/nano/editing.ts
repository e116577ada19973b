import { columnOf, nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import type { Nano } from "./editor.ts";
import type { FileBuffer } from "./file-buffer.ts";
import { fillColumn, reflowLine } from "./justify.ts";
import { nextWord, previousWord } from "./words.ts";

/** Runs one step of changes and moves the cursor to where it leads. */
export function edit(nano: Nano, kind: string, change: () => Place, joins = false): void {
  const { buffer, settings, rules } = nano;
  buffer.edit(kind, settings, change, joins);
  buffer.moveTo(buffer.cursor, rules);
}

/** Whether what is done now goes on where the last step of this kind ended. */
function goesOn(buffer: FileBuffer, kind: string): boolean {
  const last = buffer.text.lastStep;
  return (
    last?.kind === kind &&
    last.after.line === buffer.cursor.line &&
    last.after.column === buffer.cursor.column
  );
}

export function insertText(nano: Nano, text: string): void {
  const { buffer, settings } = nano;
  edit(nano, "addition", () => buffer.text.insert(buffer.cursor, text), goesOn(buffer, "addition"));
  if (settings.breakLongLines) breakLine(nano);
}

export function insertPaste(nano: Nano, pasted: string): void {
  const text = pasted.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  nano.wipe();
  edit(nano, "paste", () => nano.buffer.text.insert(nano.buffer.cursor, text));
}

/** -b: the line that has become too long goes on in the next one. */
function breakLine(nano: Nano): void {
  const { buffer, rules, settings } = nano;
  const width = fillColumn(nano);
  const { line, column } = buffer.cursor;
  if (columnOf(buffer.line, buffer.line.length, rules) <= width) return;
  const at = reflowLine(buffer.line, width, rules);
  if (at === undefined || at >= buffer.line.length) return;
  edit(
    nano,
    "addition",
    () => {
      const text = buffer.text.line(line);
      const head = settings.trimBlanks ? text.slice(0, at).trimEnd() : text.slice(0, at);
      buffer.text.replaceLines(line, 1, [head, text.slice(at)]);
      return column < at ? { line, column } : { line: line + 1, column: column - at };
    },
    true,
  );
}

export function enter(nano: Nano): void {
  const { buffer, settings } = nano;
  edit(nano, "line break", () => {
    const { cursor } = buffer;
    const blanks = settings.autoIndent ? (/^[ \t]*/.exec(buffer.line)?.[0] ?? "") : "";
    const indent = blanks.slice(0, cursor.column);
    // A line of blanks alone is left empty.
    const leaves = settings.autoIndent && indent !== "" && buffer.line.slice(0, cursor.column).trim() === "";
    const end = buffer.text.insert(cursor, `\n${indent}`);
    if (leaves && cursor.column === indent.length) {
      const line = buffer.text.line(cursor.line);
      buffer.text.setLine(cursor.line, line.slice(indent.length));
    }
    return end;
  });
}

export function tab(nano: Nano): void {
  const { buffer, settings, rules } = nano;
  if (buffer.mark) return indent(nano);
  if (!settings.tabsToSpaces) return insertText(nano, "\t");
  const column = columnOf(buffer.line, buffer.cursor.column, rules);
  insertText(nano, " ".repeat(settings.tabSize - (column % settings.tabSize)));
}

export function backspace(nano: Nano): void {
  const { buffer, settings } = nano;
  const { line, column } = buffer.cursor;
  if (buffer.mark && settings.zap) return zapRegion(nano);
  if (column > 0) {
    const from = { line, column: previousIndex(buffer.line, column) };
    return removePart(nano, "deletion", from, buffer.cursor, goesOn(buffer, "deletion"));
  }
  if (line === 0) return;
  const from = { line: line - 1, column: buffer.text.line(line - 1).length };
  // The empty line at the end is not the file's: going back over it only moves.
  if (line === buffer.lastLine && buffer.line === "" && !settings.noNewlines && from.column > 0) {
    buffer.moveTo(from, nano.rules);
    return;
  }
  removePart(nano, "line join", from, buffer.cursor);
}

export function deleteForward(nano: Nano): void {
  const { buffer, settings } = nano;
  const { cursor } = buffer;
  if (buffer.mark && settings.zap) return zapRegion(nano);
  if (cursor.column < buffer.line.length) {
    const to = { line: cursor.line, column: nextIndex(buffer.line, cursor.column) };
    return removePart(nano, "deletion", cursor, to, isForward(buffer) && goesOn(buffer, "deletion"));
  }
  if (cursor.line >= buffer.lastLine) return;
  if (cursor.line + 1 === buffer.lastLine && buffer.text.line(buffer.lastLine) === "" && cursor.column > 0)
    return;
  removePart(nano, "line join", cursor, { line: cursor.line + 1, column: 0 });
}

/** Whether the last deletion took what was behind the cursor. */
function isForward({ text }: FileBuffer): boolean {
  const last = text.lastStep;
  return (
    last !== undefined && last.before.line === last.after.line && last.before.column === last.after.column
  );
}

function removePart(nano: Nano, kind: string, from: Place, to: Place, joins = false): void {
  edit(
    nano,
    kind,
    () => {
      nano.buffer.text.remove(from, to);
      return from;
    },
    joins,
  );
}

function zapRegion(nano: Nano): void {
  const { region } = nano.buffer;
  if (!region) return;
  nano.buffer.mark = undefined;
  removePart(nano, "erasure", region[0], region[1]);
}

/** M-Del: the line, or the region, is thrown away. */
export function zap(nano: Nano): void {
  const { buffer } = nano;
  if (buffer.mark) return zapRegion(nano);
  const { line } = buffer.cursor;
  if (line === buffer.lastLine) return;
  removePart(nano, "erasure", { line, column: 0 }, { line: line + 1, column: 0 });
}

export function chopWord(nano: Nano, forward: boolean): void {
  const { buffer, settings } = nano;
  const { cursor } = buffer;
  const extra = settings.wordCharacters;
  const to = forward
    ? nextWord(buffer.text, cursor, extra, settings.afterEnds)
    : previousWord(buffer.text, cursor, extra);
  // A word ends at the line's edge at the latest; from there the lines are joined.
  const edge = forward ? buffer.line.length : 0;
  if (to.line === cursor.line) {
    if (to.column === cursor.column) return;
    removePart(nano, "deletion", forward ? cursor : to, forward ? to : cursor);
  } else if (cursor.column !== edge) {
    const at = { line: cursor.line, column: edge };
    removePart(nano, "deletion", forward ? cursor : at, forward ? at : cursor);
  } else if (forward) deleteForward(nano);
  else backspace(nano);
}

/** The lines that the region touches, or the cursor's. */
function touchedLines(buffer: FileBuffer): readonly [first: number, last: number] {
  const { region, cursor } = buffer;
  if (!region) return [cursor.line, cursor.line];
  const last =
    region[1].column === 0 && region[1].line > region[0].line ? region[1].line - 1 : region[1].line;
  return [region[0].line, last];
}

/** Changes each of these lines, and keeps the cursor on its character. */
function changeLines(nano: Nano, kind: string, change: (line: string) => string): void {
  const { buffer } = nano;
  const [first, last] = touchedLines(buffer);
  const { cursor } = buffer;
  edit(nano, kind, () => {
    let moved = 0;
    for (let line = first; line <= last; line++) {
      const before = buffer.text.line(line);
      const after = change(before);
      if (after === before) continue;
      buffer.text.setLine(line, after);
      if (line === cursor.line && cursor.column > 0) moved = after.length - before.length;
    }
    return { line: cursor.line, column: Math.max(0, cursor.column + moved) };
  });
}

export function indent(nano: Nano): void {
  const { settings } = nano;
  const added = settings.tabsToSpaces ? " ".repeat(settings.tabSize) : "\t";
  changeLines(nano, "indent", (line) => (line === "" ? line : added + line));
}

export function unindent(nano: Nano): void {
  const blanks = new RegExp(`^(?: {1,${nano.settings.tabSize}}|\t)`);
  changeLines(nano, "unindent", (line) => line.replace(blanks, ""));
}

const COMMENTS: readonly (readonly [RegExp, string, string])[] = [
  [/\.(c|h|cc|cpp|hpp|cxx|go|java|js|mjs|ts|rs|php|swift|kt)$/, "//", ""],
  [/\.(css)$/, "/*", "*/"],
  [/\.(html?|xml|svg|md)$/, "<!--", "-->"],
  [/\.(sql|lua)$/, "--", ""],
  [/\.(tex)$/, "%", ""],
];

/** Comments the lines, or takes the signs away where all of them have them. */
export function comment(nano: Nano): void {
  const { buffer } = nano;
  const [, open = "#", close = ""] = COMMENTS.find(([names]) => names.test(buffer.name)) ?? [];
  const [first, last] = touchedLines(buffer);
  const lines = buffer.text.lines.slice(first, last + 1).filter((line) => line.trim() !== "");
  if (lines.length === 0) return nano.say("Cannot comment past end of file");
  const isCommented = (line: string) => line.startsWith(open) && line.endsWith(close);
  const removes = lines.every(isCommented);
  changeLines(nano, removes ? "uncomment" : "comment", (line) => {
    if (line.trim() === "") return line;
    return removes ? line.slice(open.length, line.length - close.length) : open + line + close;
  });
}
