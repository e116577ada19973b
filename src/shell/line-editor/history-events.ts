import type { PastLines } from "../state/history.ts";
import type { HistoryExpansionMemory } from "./history-expansion.ts";
import { historyWordAt } from "./history-words.ts";

/** Unwinds an expansion that cannot be done; `expandHistory` turns it into a value. */
export class ExpansionFailure extends Error {}

export interface EventSearch {
  readonly history: PastLines;
  readonly memory: HistoryExpansionMemory;
  /** The quote around the designator, which ends it too. */
  readonly quote: string;
  /** The line up to here: `!#`. */
  readonly soFar: string;
}

export interface HistoryEvent {
  readonly line: string;
  /** Where the designator ends. */
  readonly end: number;
}

/** The line that the designator at `start` means (bash manual 9.3.1). */
export function findEvent(text: string, start: number, search: EventSearch): HistoryEvent {
  const next = text[start + 1] ?? "";
  const { history } = search;
  if (":$*%^".includes(next))
    return eventAt(history, history.entries.length - 1, text, start, start + 1, start + 1);
  if (next === "#") return { line: search.soFar, end: start + 2 };
  if (next === "!") return eventAt(history, history.entries.length - 1, text, start, start + 2);
  const number = /^-?\d+/.exec(text.slice(start + 1, start + 20))?.[0];
  if (number === undefined) return searchEvent(text, start, search);
  const index = number.startsWith("-")
    ? history.entries.length + Number(number)
    : Number(number) - history.base;
  return eventAt(history, index, text, start, start + 1 + number.length);
}

function eventAt(
  history: PastLines,
  index: number,
  text: string,
  start: number,
  end: number,
  errorEnd = end,
): HistoryEvent {
  const entry = history.entries[index];
  if (!entry) throw notFound(text, start, errorEnd);
  return { line: entry.text, end };
}

function notFound(text: string, start: number, end: number): ExpansionFailure {
  return new ExpansionFailure(`${text.slice(start, end)}: event not found`);
}

/** `!text`: the last line that begins so. `!?text?`: the last one that contains it. */
function searchEvent(text: string, start: number, search: EventSearch): HistoryEvent {
  const anywhere = text[start + 1] === "?";
  const from = start + (anywhere ? 2 : 1);
  const end = anywhere ? substringEnd(text, from) : prefixEnd(text, from, search.quote);
  const after = anywhere && text[end] === "?" ? end + 1 : end;
  const typed = text.slice(from, end);
  const wanted = typed === "" && anywhere ? (search.memory.searchText ?? "") : typed;
  if (wanted === "") throw notFound(text, start, after);
  const entry = search.history.entries.findLast(({ text: line }) =>
    anywhere ? line.includes(wanted) : line.startsWith(wanted),
  );
  if (!entry) throw notFound(text, start, after);
  if (anywhere) {
    search.memory.searchText = wanted;
    search.memory.searchWord = historyWordAt(entry.text, entry.text.lastIndexOf(wanted));
  }
  return { line: entry.text, end: after };
}

function substringEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[?\n]/);
  return found < 0 ? text.length : from + found;
}

/** Blanks, `:`, word designators, operators and the quote around end the text; a `-` may begin it. */
function prefixEnd(text: string, from: number, quote: string): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at] as string;
    if (/[ \t\n:^$*%;&()|<>]/.test(character) || (character === "-" && at > from) || character === quote)
      break;
  }
  return at;
}
