import { type DisplayRules, displayCells } from "../editor/display-text.ts";
import { edit } from "./editing.ts";
import type { Nano } from "./editor.ts";

/** The column at which lines are broken: -r, counted from the right edge where it is negative. */
export function fillColumn({ settings, window }: Nano): number {
  return Math.max(1, settings.fill > 0 ? settings.fill : window.columns + settings.fill);
}

/** Where a line is broken so that its head is not wider than `width`: behind a blank; undefined where it cannot be. */
export function reflowLine(line: string, width: number, rules: DisplayRules): number | undefined {
  let blank: number | undefined;
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  for (const { index, end, column } of displayCells(line, rules)) {
    if (column > width && blank !== undefined) break;
    if (index >= indent && /\s/.test(line[index] ?? "")) {
      blank = end;
      if (column > width) break;
    }
  }
  if (blank === undefined) return undefined;
  while (/\s/.test(line[blank] ?? "")) blank++;
  return blank;
}

interface Paragraph {
  readonly first: number;
  /** Behind its last line. */
  readonly end: number;
}

const QUOTE = /^([ \t]*([!%:;>|}#]|\/\/))+/;

/** What a line of a paragraph begins with: quoting signs and blanks. */
function leadOf(line: string): string {
  const quote = QUOTE.exec(line)?.[0] ?? "";
  return quote + (/^[ \t]*/.exec(line.slice(quote.length))?.[0] ?? "");
}

function isPlain(line: string): boolean {
  return line.slice(leadOf(line).length).trim() !== "";
}

/** The paragraph at a line, or the next one: lines that begin alike. */
function findParagraph(lines: readonly string[], from: number): Paragraph | undefined {
  let first = from;
  while (first < lines.length && !isPlain(lines[first] ?? "")) first++;
  if (first >= lines.length) return undefined;
  while (first > 0 && isPlain(lines[first - 1] ?? "") && goesOn(lines[first - 1] ?? "", lines[first] ?? ""))
    first--;
  let end = first + 1;
  while (end < lines.length && isPlain(lines[end] ?? "") && goesOn(lines[end - 1] ?? "", lines[end] ?? ""))
    end++;
  return { first, end };
}

function goesOn(before: string, line: string): boolean {
  return leadOf(before) === leadOf(line);
}

function justifyLines(lines: readonly string[], width: number, rules: DisplayRules): string[] {
  const lead = leadOf(lines[0] ?? "");
  const words = lines
    .map((line) => line.slice(leadOf(line).length).trim())
    .join(" ")
    .replace(/([.?!]['")\]}]*)[ \t]{2,}/g, "$1  ")
    .replace(/(?<![.?!]['")\]}]*)[ \t]{2,}/g, " ");
  const justified: string[] = [];
  let rest = lead + words;
  for (;;) {
    const columns = lastColumn(rest, rules);
    const at = columns > width ? reflowLine(rest, width, rules) : undefined;
    if (at === undefined || at >= rest.length) break;
    justified.push(rest.slice(0, at).trimEnd());
    rest = lead + rest.slice(at);
  }
  justified.push(rest.trimEnd());
  return justified;
}

function lastColumn(line: string, rules: DisplayRules): number {
  let columns = 0;
  for (const { column, width } of displayCells(line, rules)) columns = column + width;
  return columns;
}

/** `^J`: the paragraph is filled anew; M-J: all of them. */
export function justify(nano: Nano, all: boolean): void {
  const { buffer, rules } = nano;
  const width = fillColumn(nano);
  const { text } = buffer;
  edit(nano, "justification", () => {
    let from = all ? 0 : buffer.cursor.line;
    let end = buffer.cursor;
    for (;;) {
      const paragraph = findParagraph(text.lines, from);
      if (!paragraph) break;
      const { first } = paragraph;
      const justified = justifyLines(text.lines.slice(first, paragraph.end), width, rules);
      text.replaceLines(first, paragraph.end - first, justified);
      from = first + justified.length;
      end = { line: Math.min(from, text.lineCount - 1), column: 0 };
      if (!all) break;
    }
    return end;
  });
  nano.say(all ? "Justified file" : "Justified paragraph");
}
