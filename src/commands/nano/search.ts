import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { indexAt, nextIndex } from "../editor/display-text.ts";
import { comparePlaces, type Place } from "../editor/text-buffer.ts";
import { type Answer, ask, askYesNo } from "./ask.ts";
import { edit } from "./editing.ts";
import type { Nano, SearchState } from "./editor.ts";
import type { MenuName } from "./menus.ts";
import { MOVES } from "./movement.ts";

interface Found {
  readonly place: Place;
  readonly length: number;
  readonly groups: readonly (string | undefined)[];
}

/** What was asked for instead of a search, or that the text to look for is there. */
type SearchWish = "find" | "go-to-line" | "switch";

/** Asks what to look for; undefined where that was given up. */
async function askSearch(nano: Nano, replaces: boolean): Promise<SearchWish | undefined> {
  const { searching, histories } = nano;
  const answer = await ask(nano, {
    menu: replaces ? "replace" : "search",
    label: () => searchLabel(nano, replaces),
    history: histories.search,
    onKey: (name) => searchKey(searching, name),
  });
  return readAnswer(nano, answer);
}

function readAnswer(nano: Nano, answer: Answer): SearchWish | undefined {
  if (answer.kind === "cancelled") {
    nano.say("Cancelled");
    return undefined;
  }
  if (answer.kind === "key") return answer.name === "C-t" ? "go-to-line" : "switch";
  const text = answer.text === "" ? nano.searching.text : answer.text;
  if (text === "") {
    nano.say("Cancelled");
    return undefined;
  }
  nano.searching.text = text;
  return "find";
}

function searchLabel({ searching, buffer }: Nano, replaces: boolean): string {
  const { text, caseSensitive, regexp, backwards } = searching;
  const flags = [
    caseSensitive ? " [Case Sensitive]" : "",
    regexp ? " [Regexp]" : "",
    backwards ? " [Backwards]" : "",
    replaces ? (buffer.mark ? " (to replace) in selection" : " (to replace)") : "",
    text === "" ? "" : ` [${text.length > 20 ? `${text.slice(0, 20)}...` : text}]`,
  ];
  return `Search${flags.join("")}`;
}

function searchKey(searching: SearchState, name: string): "done" | "taken" | undefined {
  if (name === "M-c") searching.caseSensitive = !searching.caseSensitive;
  else if (name === "M-r") searching.regexp = !searching.regexp;
  else if (name === "M-b") searching.backwards = !searching.backwards;
  else return name === "C-r" || name === "C-t" ? "done" : undefined;
  return "taken";
}

/** `^W` and `^Q`. */
export async function search(nano: Nano, backwards: boolean): Promise<void> {
  if (backwards) nano.searching.backwards = true;
  else nano.searching.backwards = false;
  const wish = await askSearch(nano, false);
  if (wish === undefined) return;
  if (wish === "go-to-line") return goToLine(nano);
  if (wish === "switch") return replace(nano);
  await findAgain(nano);
}

/** `M-W` and `M-Q`; without a direction the one of the last search. */
export async function findAgain(nano: Nano, backwards = nano.searching.backwards): Promise<void> {
  const { searching, buffer } = nano;
  if (searching.text === "") return nano.say("No current search pattern");
  const regex = compile(nano);
  if (!regex) return;
  const found = await findFrom(nano, regex, buffer.cursor, backwards);
  if (!found) return nano.say(`"${searching.text}" not found`);
  const isSame = comparePlaces(found.place, buffer.cursor) === 0;
  const wrapped = backwards
    ? comparePlaces(found.place, buffer.cursor) > 0
    : comparePlaces(found.place, buffer.cursor) < 0;
  if (isSame) nano.say("This is the only occurrence");
  else if (wrapped) nano.say("Search Wrapped");
  else nano.wipe();
  show(nano, found);
}

function show(nano: Nano, { place, length }: Found): void {
  const { buffer } = nano;
  buffer.moveTo(place, nano.rules);
  nano.following = "centering";
  buffer.spotlight = { from: place.column, to: place.column + length };
}

/** The expression, or a message about its fault. */
function compile(nano: Nano): Regex | undefined {
  const { text, regexp, caseSensitive } = nano.searching;
  const source = regexp ? text : text.replace(/[.[\]{}()*+?^$|\\]/g, "\\$&");
  const regex = compileRegex(source, { dialect: "bash", ignoreCase: !caseSensitive });
  if (!(regex instanceof RegexFault)) return regex;
  nano.say(`Bad regex "${text}": ${regex.message}`);
  return undefined;
}

/** The next match behind a place, or before it; it goes on at the other end of the text. */
async function findFrom(
  nano: Nano,
  regex: Regex,
  from: Place,
  backwards: boolean,
): Promise<Found | undefined> {
  const { text } = nano.buffer;
  const count = text.lineCount;
  for (let step = 0; step <= count; step++) {
    const line = (((from.line + (backwards ? -step : step)) % count) + count) % count;
    const current = text.line(line);
    const isFirst = step === 0;
    const isLast = step === count;
    const found = backwards
      ? lastMatch(regex, current, isFirst ? from.column : undefined)
      : firstMatch(
          regex,
          current,
          isFirst ? nextIndex(current, from.column) : 0,
          isFirst && from.column >= current.length,
        );
    if (found && !(isLast && !backwards && found.column > from.column))
      return { place: { line, column: found.column }, length: found.length, groups: found.groups };
    const pause = nano.call.spend(1 + (current.length >> 5));
    if (pause) await pause;
  }
  return undefined;
}

interface Match {
  readonly column: number;
  readonly length: number;
  readonly groups: readonly (string | undefined)[];
}

function firstMatch(regex: Regex, line: string, from: number, isOver: boolean): Match | undefined {
  if (isOver) return undefined;
  const match = regex.match(line, from);
  return match && { column: match.start, length: match.end - match.start, groups: match.groups };
}

/** The last match that begins before a column. */
function lastMatch(regex: Regex, line: string, before: number | undefined): Match | undefined {
  let last: Match | undefined;
  for (let at = 0; at <= line.length; ) {
    const match = regex.match(line, at);
    if (!match || (before !== undefined && match.start >= before)) break;
    last = { column: match.start, length: match.end - match.start, groups: match.groups };
    at = Math.max(match.start + 1, at + 1);
  }
  return last;
}

/** `^\`. */
export async function replace(nano: Nano): Promise<void> {
  nano.searching.backwards = false;
  const wish = await askSearch(nano, true);
  if (wish === undefined) return;
  if (wish === "go-to-line") return goToLine(nano);
  if (wish === "switch") return search(nano, false);
  const menu: MenuName = "replace-with";
  const answer = await ask(nano, { menu, label: () => "Replace with", history: nano.histories.replace });
  if (answer.kind !== "text") return nano.say("Cancelled");
  const regex = compile(nano);
  if (regex) await replaceMatches(nano, regex, answer.text);
}

async function replaceMatches(nano: Nano, regex: Regex, replacement: string): Promise<void> {
  const { buffer, rules, searching } = nano;
  const start = buffer.cursor;
  let place = start;
  let includes = true;
  let wrapped = false;
  let replaced = 0;
  let all = false;
  let any = false;
  for (;;) {
    const found = await nextToReplace(nano, regex, place, includes);
    if (!found) break;
    if (
      comparePlaces(found.place, place) < 0 ||
      (wrapped === false && !includes && comparePlaces(found.place, place) === 0)
    ) {
      if (wrapped) break;
      wrapped = true;
    }
    if (wrapped && comparePlaces(found.place, start) >= 0) break;
    any = true;
    if (!all) {
      show(nano, found);
      nano.window.follow(buffer, "centering");
      const choice = await askYesNo(nano, "Replace this instance?", true);
      buffer.spotlight = undefined;
      if (choice === "cancelled") break;
      if (choice === "all") all = true;
      if (choice === "no") {
        place = found.place;
        includes = false;
        continue;
      }
    }
    const text = expand(replacement, found, searching.regexp);
    const { line, column } = found.place;
    buffer.moveTo(found.place, rules);
    edit(nano, "replacement", () => {
      const current = buffer.text.line(line);
      buffer.text.setLine(line, current.slice(0, column) + text + current.slice(column + found.length));
      return { line, column: column + text.length };
    });
    replaced++;
    place = { line, column: column + text.length };
    includes = found.length > 0;
  }
  buffer.moveTo(start, rules);
  nano.following = "centering";
  if (!any && replaced === 0) return nano.say(`"${searching.text}" not found`);
  nano.say(`Replaced ${replaced} ${replaced === 1 ? "occurrence" : "occurrences"}`);
}

/** The next match at a place or behind it. */
async function nextToReplace(
  nano: Nano,
  regex: Regex,
  from: Place,
  includes: boolean,
): Promise<Found | undefined> {
  const line = nano.buffer.text.line(from.line);
  const match = includes ? firstMatch(regex, line, from.column, false) : undefined;
  if (match)
    return { place: { line: from.line, column: match.column }, length: match.length, groups: match.groups };
  return findFrom(nano, regex, from, false);
}

/** `\1` to `\9` stand for the groups of an expression. */
function expand(replacement: string, { groups }: Found, regexp: boolean): string {
  if (!regexp) return replacement;
  return replacement.replace(/\\([1-9])/g, (whole, digit: string) =>
    Number(digit) < groups.length ? (groups[Number(digit)] ?? "") : whole,
  );
}

/** `^/`: a line, and perhaps a column. */
export async function goToLine(nano: Nano): Promise<void> {
  const answer = await ask(nano, {
    menu: "go-to-line",
    label: () => "Enter line number, column number",
    onKey: (name) => (["C-w", "C-o", "C-y", "C-v", "C-t"].includes(name) ? "done" : undefined),
  });
  if (answer.kind === "cancelled") return nano.say("Cancelled");
  if (answer.kind === "key") {
    const moves: Readonly<Record<string, string>> = {
      "C-w": "paragraph-begin",
      "C-o": "paragraph-end",
      "C-y": "first-line",
      "C-v": "last-line",
    };
    const name = moves[answer.name];
    return name === undefined ? search(nano, false) : MOVES[name]?.(nano);
  }
  if (answer.text === "") return nano.say("Cancelled");
  const match = /^\s*([-+]?\d+)?\s*(?:[,.;:\s]\s*([-+]?\d+))?\s*$/.exec(answer.text);
  if (!match) return nano.say("Invalid line or column number");
  moveToNumbers(
    nano,
    match[1] === undefined ? undefined : Number(match[1]),
    match[2] === undefined ? undefined : Number(match[2]),
  );
}

/** Negative numbers count from the end. */
export function moveToNumbers(nano: Nano, line: number | undefined, column: number | undefined): void {
  const { buffer, rules } = nano;
  const target =
    line === undefined ? buffer.cursor.line : line < 0 ? buffer.text.lineCount + line : Math.max(1, line) - 1;
  const at = Math.max(0, Math.min(buffer.lastLine, target));
  const text = buffer.text.line(at);
  const wanted = column === undefined ? buffer.wantedColumn : column - 1;
  const from =
    column !== undefined && column < 0 ? text.length + column + 1 : indexAt(text, Math.max(0, wanted), rules);
  buffer.cursor = { line: at, column: from };
  if (column !== undefined) buffer.wantedColumn = Math.max(0, wanted);
  nano.window.center(buffer);
}
