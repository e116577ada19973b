import type { PastLines } from "../state/history.ts";
import { expansionPlaces } from "./expansion-places.ts";
import { ExpansionFailure, findEvent } from "./history-events.ts";
import { type Modified, modify } from "./history-modifiers.ts";
import { historyWords } from "./history-words.ts";

/** What one expansion leaves for the next: `!?`, `:%` and `:&` refer to it. */
export class HistoryExpansionMemory {
  searchText: string | undefined;
  searchWord: string | undefined;
  pattern: string | undefined;
  replacement = "";
}

export type HistoryExpansion =
  | { readonly kind: "unchanged" }
  /** `printOnly` (`:p`): show and remember the line, but do not run it. */
  | { readonly kind: "expanded"; readonly text: string; readonly printOnly: boolean }
  /** In bash's words, without `bash: `. */
  | { readonly kind: "failed"; readonly message: string };

export interface HistoryExpansionOptions {
  readonly extglob: boolean;
  /** Double quotes hide a `!` too. */
  readonly posix?: boolean;
  /** The quote that an earlier line of the command has left open. */
  readonly openQuote?: "'" | '"';
}

/** Expands `!!`, `!$`, `^a^b` and their like in one line (bash manual 9.3; the history library's histexpand.c). */
export function expandHistory(
  line: string,
  history: PastLines,
  memory: HistoryExpansionMemory,
  options: HistoryExpansionOptions,
): HistoryExpansion {
  const quickly = line.startsWith("^") && options.openQuote !== "'";
  const text = quickly ? `!!:s${line}` : line;
  if (!text.includes("!")) return { kind: "unchanged" };
  try {
    const expanded = new LineExpansion(text, history, memory, options).run();
    return expanded ? { kind: "expanded", ...expanded } : { kind: "unchanged" };
  } catch (failure) {
    if (failure instanceof ExpansionFailure) return { kind: "failed", message: failure.message };
    throw failure;
  }
}

class LineExpansion {
  #result = "";
  #at = 0;
  #inDouble: boolean;
  #expanded = false;
  #printOnly = false;
  #places: ReadonlySet<number> | undefined;

  constructor(
    private readonly text: string,
    private readonly history: PastLines,
    private readonly memory: HistoryExpansionMemory,
    private readonly options: HistoryExpansionOptions,
  ) {
    this.#inDouble = options.openQuote === '"';
  }

  run(): { text: string; printOnly: boolean } | undefined {
    const { text } = this;
    if (this.options.openQuote === "'") this.#copyTo(singleQuoteEnd(text, 0, false));
    while (this.#at < text.length) this.#step(text[this.#at] as string);
    return this.#expanded ? { text: this.#result, printOnly: this.#printOnly } : undefined;
  }

  #step(character: string): void {
    const { text } = this;
    const at = this.#at;
    switch (character) {
      case "\\":
        return this.#copyTo(at + 2);
      case '"':
        this.#inDouble = !this.#inDouble;
        return this.#copyTo(at + 1);
      case "'":
        if (this.#inDouble) return this.#copyTo(at + 1);
        return this.#copyTo(singleQuoteEnd(text, at + 1, text[at - 1] === "$"));
      case "#":
        if (!this.#inDouble && (at === 0 || /[ \t\n;&|()<>]/.test(text[at - 1] as string)))
          return this.#copyTo(text.length);
        return this.#copyTo(at + 1);
      case "!":
        return this.#isExpansion(at) ? this.#expand() : this.#copyTo(at + 1);
      default: {
        const next = text.slice(at).search(/[\\"'#!]/);
        return this.#copyTo(next < 0 ? text.length : at + next);
      }
    }
  }

  #copyTo(end: number): void {
    this.#result += this.text.slice(this.#at, end);
    this.#at = end;
  }

  #isExpansion(at: number): boolean {
    const next = this.text[at + 1];
    if (next === undefined || " \t\n\r=".includes(next) || (this.#inDouble && next === '"')) return false;
    if (this.#isOtherSyntax(next)) return false;
    // Behind a quote that an earlier line has left open the shell looks no closer.
    if (at === 0 || this.options.openQuote) return true;
    this.#places ??= expansionPlaces(this.text, this.options.posix === true);
    return this.#places.has(at);
  }

  /** bash's bash_history_inhibit_expansion: `[!a]`, `${!x}`, `$!`, `!(x)`. It looks at what is expanded so far. */
  #isOtherSyntax(next: string): boolean {
    const before = this.#result;
    const rest = this.text.slice(this.#at + 1);
    if (before.endsWith("[") && rest.includes("]")) return true;
    if (before.endsWith("${") && rest.includes("}")) return true;
    if (before.length > 1 && before.endsWith("$")) return true;
    return this.options.extglob && before.length > 1 && next === "(" && rest.slice(1).includes(")");
  }

  #expand(): void {
    const start = this.#at;
    const quote = this.#inDouble ? '"' : "";
    const event = findEvent(this.text, start, {
      history: this.history,
      memory: this.memory,
      quote,
      soFar: this.#result,
    });
    const word = chooseWords(this.text, event.end, event.line, this.memory);
    const modified: Modified = modify(this.text, word.end, word.text, this.memory);
    this.#result += modified.text;
    this.#at = modified.end;
    this.#expanded = true;
    if (modified.printOnly) this.#printOnly = true;
  }
}

/** Where a text in single quotes ends, its closing quote included; in `$'…'` a backslash hides a quote. */
function singleQuoteEnd(text: string, from: number, ansi: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (ansi && text[at] === "\\") at++;
    else if (text[at] === "'") return at + 1;
  }
  return text.length;
}

/** Words of the event, as a designator after it chooses them (bash manual 9.3.2); the whole event without one. */
function chooseWords(
  text: string,
  start: number,
  event: string,
  memory: HistoryExpansionMemory,
): { readonly text: string; readonly end: number } {
  const hasColon = text[start] === ":";
  const at = hasColon ? start + 1 : start;
  const character = text[at] ?? "";
  if (character === "%") return { text: memory.searchWord ?? "", end: at + 1 };
  const words = historyWords(event);
  if (character === "*") return { text: words.slice(1).join(" "), end: at + 1 };
  if (character === "$") return { text: words.at(-1) ?? "", end: at + 1 };
  const range = (
    hasColon ? /^(\^|\d+|(?=-))([\^*]|-(?:\d+|[$^])?)?/ : /^(\^|(?=-))([\^*]|-(?:\d+|[$^])?)?/
  ).exec(text.slice(at));
  if (!range) return { text: event, end: start };
  const [matched, first = "", last] = range;
  const chosen = wordRange(words, first, last);
  if (chosen === undefined) {
    throw new ExpansionFailure(`${text.slice(start, at + matched.length)}: bad word specifier`);
  }
  return { text: chosen, end: at + matched.length };
}

function wordRange(words: readonly string[], first: string, last: string | undefined): string | undefined {
  const from = first === "" ? 0 : first === "^" ? 1 : Number(first);
  let to = from;
  if (last === "^") to = 1;
  else if (last === "*" || last === "-$") to = words.length - 1;
  else if (last === "-") to = words.length - 2;
  else if (last === "-^") to = 1;
  else if (last !== undefined) to = Number(last.slice(1));
  // `1*` of a single word is empty, a range turned round is an error.
  if (from >= words.length || to >= words.length || to < from) {
    return last === "*" && from === words.length ? "" : undefined;
  }
  return words.slice(from, to + 1).join(" ");
}
