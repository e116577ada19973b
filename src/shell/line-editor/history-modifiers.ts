import { ExpansionFailure } from "./history-events.ts";
import type { HistoryExpansionMemory } from "./history-expansion.ts";
import { historyWordEnd } from "./history-words.ts";

export interface Modified {
  readonly text: string;
  readonly end: number;
  /** `:p`. */
  readonly printOnly: boolean;
}

/** Applies `:h`, `:s/a/b/` and the other modifiers from `start` on (bash manual 9.3.3). */
export function modify(line: string, start: number, text: string, memory: HistoryExpansionMemory): Modified {
  let at = start;
  let result = text;
  let printOnly = false;
  let quoting: "q" | "x" | undefined;
  let scope: "once" | "all" | "words" = "once";
  while (line[at] === ":") {
    let letter = line[at + 1] ?? "";
    if (letter === "g" || letter === "a" || letter === "G") {
      scope = letter === "G" ? "words" : "all";
      at++;
      letter = line[at + 1] ?? "";
    }
    if (letter === "s" || letter === "&") {
      // A lone `:s` at the end does nothing.
      if (letter === "s" && at + 2 >= line.length) {
        at += 2;
        continue;
      }
      at = letter === "s" ? readSubstitution(line, at + 3, line[at + 2] as string, memory) : at + 2;
      result = substitute(result, scope, memory, line.slice(start, at));
      if (scope === "all") scope = "once";
      continue;
    }
    if (letter === "p") printOnly = true;
    else if (letter === "q" || letter === "x") quoting = letter;
    else if (!"htre".includes(letter) || letter === "") {
      throw new ExpansionFailure(`${line.slice(at + 1, at + 2)}: unrecognized history modifier`);
    } else result = partOfPath(result, letter);
    at += 2;
  }
  if (quoting) result = quoting === "q" ? quote(result) : quoteWords(result);
  return { text: result, end: at, printOnly };
}

function partOfPath(text: string, letter: string): string {
  const slash = text.lastIndexOf("/");
  const dot = text.lastIndexOf(".");
  switch (letter) {
    case "h":
      return slash < 0 ? text : text.slice(0, slash);
    case "t":
      return text.slice(slash + 1);
    case "r":
      return dot < 0 ? text : text.slice(0, dot);
    default:
      return dot < 0 ? text : text.slice(dot);
  }
}

/** Remembers pattern and replacement; gives where they end. */
function readSubstitution(
  line: string,
  start: number,
  delimiter: string,
  memory: HistoryExpansionMemory,
): number {
  const pattern = readPart(line, start, delimiter);
  if (pattern.text !== "") memory.pattern = pattern.text;
  else memory.pattern ??= memory.searchText;
  const replacement = readPart(line, pattern.end, delimiter);
  const found = memory.pattern ?? "";
  memory.replacement = replacement.text.replace(/\\&|&/g, (part) => (part === "&" ? found : "&"));
  return replacement.end;
}

function readPart(line: string, start: number, delimiter: string): { text: string; end: number } {
  let at = start;
  let text = "";
  for (; at < line.length && line[at] !== delimiter; at++) {
    if (line[at] === "\\" && line[at + 1] === delimiter) at++;
    text += line[at];
  }
  return { text, end: Math.min(at + 1, line.length) };
}

function substitute(
  text: string,
  scope: "once" | "all" | "words",
  memory: HistoryExpansionMemory,
  said: string,
): string {
  const { pattern, replacement } = memory;
  if (!pattern) throw new ExpansionFailure(`${said}: no previous substitution`);
  if (!text.includes(pattern)) throw new ExpansionFailure(`${said}: substitution failed`);
  if (scope === "all") return text.replaceAll(pattern, () => replacement);
  if (scope === "once") return text.replace(pattern, () => replacement);
  return substituteInWords(text, pattern, replacement);
}

/** The first one in each word. */
function substituteInWords(text: string, pattern: string, replacement: string): string {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const blanks = /^[ \t\n]*/.exec(text.slice(at))?.[0].length ?? 0;
    const end = Math.max(at + blanks + 1, historyWordEnd(text, at + blanks));
    result += text.slice(at, at + blanks) + text.slice(at + blanks, end).replace(pattern, () => replacement);
    at = end;
  }
  return result;
}

/** sh_single_quote: nothing is expanded further. */
function quote(text: string): string {
  return text === "'" ? "\\'" : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same with the words apart. */
function quoteWords(text: string): string {
  return `'${text.replace(/'|[ \t\n]/g, (found) => (found === "'" ? "'\\''" : `'${found}'`))}'`;
}
