import { nextIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import { typeCommandLine } from "./command-line.ts";
import type { Motion, MotionCall } from "./motions.ts";
import type { Vi } from "./vi.ts";
import { compilePattern, type ViPattern } from "./vim-regex.ts";
import { kindOf } from "./word-motions.ts";

interface Found {
  readonly place: Place;
  readonly end: number;
  readonly wrapped: boolean;
}

/** The next match behind a place or before it. */
export async function findMatch(
  vi: Vi,
  pattern: ViPattern,
  from: Place,
  forward: boolean,
): Promise<Found | undefined> {
  const { text } = vi.buffer;
  const count = text.lineCount;
  const steps = vi.options.wrapscan ? count : forward ? count - 1 - from.line : from.line;
  for (let step = 0; step <= steps; step++) {
    const line = (((from.line + (forward ? step : -step)) % count) + count) % count;
    const current = text.line(line);
    const found = forward
      ? firstMatch(pattern, current, step === 0 ? from.column : undefined)
      : lastMatch(pattern, current, step === 0 ? from.column : undefined);
    const wrapped = forward ? from.line + step >= count : from.line - step < 0;
    if (found) return { place: { line, column: found.start }, end: found.end, wrapped };
    const pause = vi.call.spend(1 + (current.length >> 5));
    if (pause) await pause;
    if (vi.screen.isInterrupted) return undefined;
  }
  return undefined;
}

function firstMatch(pattern: ViPattern, line: string, behind: number | undefined) {
  let at = 0;
  for (;;) {
    const match = pattern.match(line, at);
    // An empty match at the end of a line is where nobody can stand.
    if (!match || (match.start >= line.length && line.length > 0 && match.start === match.end))
      return undefined;
    if (behind === undefined || match.start > behind) return match;
    if (match.start >= line.length) return undefined;
    at = nextIndex(line, match.start);
  }
}

function lastMatch(pattern: ViPattern, line: string, before: number | undefined) {
  let last: ReturnType<ViPattern["match"]>;
  for (let at = 0; at <= line.length; ) {
    const match = pattern.match(line, at);
    if (!match || (before !== undefined && match.start >= before)) break;
    last = match;
    if (match.start >= line.length) break;
    at = nextIndex(line, match.start);
  }
  return last;
}

/** `/` and `?`: waits for the pattern, and shows where it leads while it is typed. */
export async function searchFor(vi: Vi, call: MotionCall, forward: boolean): Promise<Motion | undefined> {
  const { buffer, options } = vi;
  const { cursor, top } = buffer;
  const sign = forward ? "/" : "?";
  const typed = await typeCommandLine(vi, sign, async (text) => {
    buffer.cursor = cursor;
    vi.spotlight = undefined;
    if (!options.incsearch || text === "") return;
    const pattern = compilePattern(split(text, sign).source, rulesOf(vi));
    if (typeof pattern === "string") return;
    const found = await findMatch(vi, pattern, cursor, forward);
    if (!found) return;
    buffer.cursor = found.place;
    vi.spotlight = { line: found.place.line, from: found.place.column, to: found.end };
  });
  buffer.cursor = cursor;
  buffer.top = top;
  vi.spotlight = undefined;
  if (typed === undefined) return undefined;
  const { source, offset } = split(typed, sign);
  const pattern = source === "" ? vi.search.source : source;
  if (pattern === "") {
    vi.fail("E35: No previous regular expression");
    return undefined;
  }
  return search(vi, call, {
    source: pattern,
    forward,
    offset,
    shown: `${sign}${pattern}${offset === "" ? "" : sign + offset}`,
  });
}

/** The pattern and what follows its closing sign. */
function split(text: string, sign: string): { readonly source: string; readonly offset: string } {
  const { source, end } = splitPattern(text, sign);
  return { source, offset: text.slice(end) };
}

/** A pattern that ends at a sign, and where what follows begins. */
export function splitPattern(text: string, sign: string): { readonly source: string; readonly end: number } {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[" && text.indexOf("]", at + 2) > 0) at = text.indexOf("]", at + 2);
    else if (text[at] === sign) return { source: text.slice(0, at), end: at + 1 };
  }
  return { source: text, end: text.length };
}

export function rulesOf({ options }: Vi): { readonly ignoreCase: boolean; readonly smartCase: boolean } {
  return { ignoreCase: options.ignorecase, smartCase: options.smartcase };
}

interface SearchWish {
  readonly source: string;
  readonly forward: boolean;
  readonly offset: string;
  readonly shown: string;
  /** `n` and `N`: the direction that is remembered stays. */
  readonly isRepeated?: boolean;
}

async function search(vi: Vi, { count = 1 }: MotionCall, wish: SearchWish): Promise<Motion | undefined> {
  const pattern = compilePattern(wish.source, rulesOf(vi));
  if (typeof pattern === "string") {
    vi.fail(pattern);
    return undefined;
  }
  const { search: state, buffer } = vi;
  state.pattern = pattern;
  state.source = wish.source;
  state.isQuiet = false;
  vi.registers.keep("/", wish.source);
  if (!wish.isRepeated) {
    state.forward = wish.forward;
    state.offset = wish.offset;
  }
  vi.echo(wish.shown);
  let from = startFor(buffer.cursor, wish, buffer.line);
  let found: Found | undefined;
  let wrapped = false;
  for (let left = count; left > 0; left--) {
    found = await findMatch(vi, pattern, from, wish.forward);
    if (!found) {
      vi.fail(vi.options.wrapscan ? `E486: Pattern not found: ${wish.source}` : noWrap(wish));
      return undefined;
    }
    wrapped ||= found.wrapped;
    from = found.place;
  }
  if (!found) return undefined;
  if (wrapped)
    vi.say(wish.forward ? "search hit BOTTOM, continuing at TOP" : "search hit TOP, continuing at BOTTOM");
  return withOffset(vi, found, wish.offset);
}

/** With `e` the search goes on behind the end of the match that the cursor is on. */
function startFor(cursor: Place, { offset, forward, isRepeated }: SearchWish, line: string): Place {
  if (!isRepeated || !offset.startsWith("e") || !forward) return cursor;
  return { line: cursor.line, column: Math.min(line.length, cursor.column) };
}

function noWrap({ source, forward }: SearchWish): string {
  return forward
    ? `E385: Search hit BOTTOM without match for: ${source}`
    : `E384: Search hit TOP without match for: ${source}`;
}

/** `e`, `e+1`, `b`, `+2`: where in or around the match the cursor goes (:help search-offset). */
function withOffset({ buffer }: Vi, { place, end }: Found, offset: string): Motion {
  const match = /^([esb])?([+-]?)(\d*)$/.exec(offset);
  if (!match || offset === "") return { place, kind: "exclusive", isJump: true };
  const [, letter, sign = "", digits = ""] = match;
  const amount = (digits === "" ? (sign === "" ? 0 : 1) : Number(digits)) * (sign === "-" ? -1 : 1);
  if (letter === undefined) {
    const line = Math.max(0, Math.min(buffer.lastLine, place.line + amount));
    return { place: { line, column: buffer.firstNonBlank(line) }, kind: "lines", isJump: true };
  }
  const base = letter === "e" ? Math.max(place.column, end - 1) : place.column;
  return {
    place: { line: place.line, column: Math.max(0, base + amount) },
    kind: letter === "e" ? "inclusive" : "exclusive",
    isJump: true,
  };
}

/** `n` and `N`. */
export async function repeatSearch(vi: Vi, call: MotionCall, reversed: boolean): Promise<Motion | undefined> {
  const { source, offset } = vi.search;
  if (source === "") {
    vi.fail("E35: No previous regular expression");
    return undefined;
  }
  const forward = vi.search.forward !== reversed;
  const sign = forward ? "/" : "?";
  const shown = `${sign}${source}${offset === "" ? "" : sign + offset}`;
  return search(vi, call, { source, forward, offset, shown, isRepeated: true });
}

/** `*` and `#`: the word under the cursor, or the next one in the line. */
export async function searchWord(
  vi: Vi,
  call: MotionCall,
  forward: boolean,
  isWhole: boolean,
): Promise<Motion | undefined> {
  const { buffer } = vi;
  const { line } = buffer;
  let start = buffer.cursor.column;
  while (start < line.length && kindOf(line, start, false) < 2) start++;
  if (start >= line.length) {
    vi.fail("E348: No string under cursor");
    return undefined;
  }
  while (start > 0 && kindOf(line, start - 1, false) >= 2) start--;
  const word = /^[\p{L}\p{N}_\p{M}]+/u.exec(line.slice(start))?.[0] ?? "";
  const source = isWhole ? `\\<${word}\\>` : word;
  const sign = forward ? "/" : "?";
  vi.histories["/"].push(source);
  // The search begins at the word, so that it is not found first.
  buffer.cursor = { line: buffer.cursor.line, column: start };
  return search(vi, call, { source, forward, offset: "", shown: sign + source });
}
