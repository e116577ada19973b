import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import { enclosingPair } from "./brackets.ts";
import { tagObject } from "./tag-object.ts";
import type { Vi } from "./vi.ts";
import type { ViBuffer } from "./vi-buffer.ts";
import { kindOf } from "./word-motions.ts";

/** What a text object covers: up to and with `last`, or whole lines. */
export interface TextObject {
  readonly from: Place;
  readonly last: Place;
  readonly kind: "characters" | "lines";
  /** Behind the last character, where that is the end of a line. */
  readonly end?: Place;
  /** Nothing is between the brackets or quotes. */
  readonly isEmpty?: boolean;
}

const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  "(": ["(", ")"],
  ")": ["(", ")"],
  b: ["(", ")"],
  "{": ["{", "}"],
  "}": ["{", "}"],
  B: ["{", "}"],
  "[": ["[", "]"],
  "]": ["[", "]"],
  "<": ["<", ">"],
  ">": ["<", ">"],
};

/** `iw`, `a"`, `i(` and their like; undefined where there is none here. */
export function textObject(
  vi: Vi,
  { around, letter, count }: { around: boolean; letter: string; count: number },
): TextObject | undefined {
  const { buffer } = vi;
  const pair = BRACKETS[letter];
  if (pair) return bracketObject(buffer, pair, around, count);
  if (letter === "w" || letter === "W") return wordObject(buffer, letter === "W", around, count);
  if (letter === '"' || letter === "'" || letter === "`") return quoteObject(buffer, letter, around);
  if (letter === "p") return paragraphObject(buffer, around, count);
  if (letter === "s") return sentenceObject(buffer, around);
  if (letter === "t") return tagObject(buffer, around, count);
  return undefined;
}

function bracketObject(
  buffer: ViBuffer,
  pair: readonly [string, string],
  around: boolean,
  count: number,
): TextObject | undefined {
  const found = enclosingPair(buffer.text, buffer.cursor, pair, count);
  if (!found) return undefined;
  const [open, close] = found;
  if (around) return { from: open, last: close, kind: "characters" };
  const { text } = buffer;
  const isBlock =
    text
      .line(open.line)
      .slice(open.column + 1)
      .trim() === "" && open.line < close.line;
  const closesLine = text.line(close.line).slice(0, close.column).trim() === "";
  if (isBlock && closesLine && close.line - open.line > 1) {
    const last = close.line - 1;
    return {
      from: { line: open.line + 1, column: 0 },
      last: { line: last, column: Math.max(0, text.line(last).length - 1) },
      kind: "lines",
    };
  }
  const from = { line: open.line, column: open.column + 1 };
  if (open.line === close.line && from.column === close.column)
    return { from, last: from, kind: "characters", isEmpty: true };
  const last =
    close.column > 0
      ? { line: close.line, column: previousIndex(text.line(close.line), close.column) }
      : { line: close.line - 1, column: text.line(close.line - 1).length };
  return { from, last, kind: "characters" };
}

function wordObject(buffer: ViBuffer, big: boolean, around: boolean, count: number): TextObject {
  const { line, cursor } = buffer;
  let start = cursor.column;
  const own = kindOf(line, start, big);
  while (start > 0 && kindOf(line, previousIndex(line, start), big) === own)
    start = previousIndex(line, start);
  let end = start;
  for (let left = count; left > 0 && end < line.length; left--) {
    end = runEnd(line, end, big);
    // `aw` takes the blanks behind the word, or begins with those before it.
    if (
      around &&
      (kindOf(line, start, big) !== 0 || left > 1 || end < line.length) &&
      (kindOf(line, end, big) === 0) === (own !== 0)
    )
      end = end < line.length ? runEnd(line, end, big) : end;
  }
  if (around && own !== 0 && kindOf(line, previousIndex(line, end), big) !== 0) {
    while (start > 0 && kindOf(line, previousIndex(line, start), big) === 0)
      start = previousIndex(line, start);
  }
  return {
    from: { line: cursor.line, column: start },
    last: { line: cursor.line, column: end > start ? previousIndex(line, end) : start },
    kind: "characters",
    isEmpty: end === start,
  };
}

/** Where the characters of one kind that begin at `from` end. */
function runEnd(line: string, from: number, big: boolean): number {
  const kind = kindOf(line, from, big);
  let end = from;
  while (end < line.length && kindOf(line, end, big) === kind) end = nextIndex(line, end);
  return end;
}

function quoteObject(buffer: ViBuffer, quote: string, around: boolean): TextObject | undefined {
  const { line, cursor } = buffer;
  const quotes: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === quote) quotes.push(at);
  }
  for (let index = 0; index + 1 < quotes.length; index += 2) {
    const [open = 0, close = 0] = quotes.slice(index);
    if (close < cursor.column) continue;
    const place = (column: number): Place => ({ line: cursor.line, column });
    if (!around)
      return {
        from: place(open + 1),
        last: place(close - 1),
        kind: "characters",
        isEmpty: close === open + 1,
      };
    const behind = /^[ \t]+/.exec(line.slice(close + 1))?.[0].length ?? 0;
    const before = behind > 0 ? 0 : (/[ \t]+$/.exec(line.slice(0, open))?.[0].length ?? 0);
    return { from: place(open - before), last: place(close + behind), kind: "characters" };
  }
  return undefined;
}

function paragraphObject({ text, cursor, lastLine }: ViBuffer, around: boolean, count: number): TextObject {
  const blank = (line: number) => text.line(line).trim() === "";
  let first = cursor.line;
  while (first > 0 && blank(first - 1) === blank(cursor.line)) first--;
  let last = cursor.line;
  const extend = () => {
    const kind = blank(last);
    while (last < lastLine && blank(last + 1) === kind) last++;
  };
  extend();
  for (let left = around ? count * 2 - 1 : count - 1; left > 0 && last < lastLine; left--) {
    last++;
    extend();
  }
  if (around && !blank(last) && !blank(cursor.line)) while (first > 0 && blank(first - 1)) first--;
  return {
    from: { line: first, column: 0 },
    last: { line: last, column: Math.max(0, text.line(last).length - 1) },
    kind: "lines",
  };
}

/** A sentence within its line. */
function sentenceObject({ line, cursor }: ViBuffer, around: boolean): TextObject {
  let start = 0;
  let end = line.length;
  for (const match of line.matchAll(/[.!?][)\]"']*(?:[ \t]+|$)/g)) {
    const behind = match.index + match[0].length;
    if (behind <= cursor.column) start = behind;
    else {
      end = around ? behind : match.index + match[0].trimEnd().length;
      break;
    }
  }
  return {
    from: { line: cursor.line, column: start },
    last: { line: cursor.line, column: Math.max(start, end - 1) },
    kind: "characters",
  };
}
