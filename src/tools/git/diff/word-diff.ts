import type { Regex } from "../../../base/regex/index.ts";
import { compareLines, type Work } from "./compare-lines.ts";
import type { Paint } from "./patch.ts";

/** How words that changed are marked: in brackets, by colour, or both. */
export interface WordStyle {
  readonly paint: Paint;
  readonly brackets: boolean;
  /** A line for each piece, and `~` for each end of a line (git-diff(1), `--word-diff=porcelain`). */
  readonly isPorcelain?: boolean;
  /** What a word is; unless given, all that is no blank. */
  readonly pattern?: Regex | undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, pattern: Regex | undefined): readonly Word[] {
  if (pattern) return matchedWords(text, pattern);
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function matchedWords(text: string, pattern: Regex): readonly Word[] {
  const words: Word[] = [];
  let base = 0;
  for (const line of text.split("\n")) {
    for (let from = 0; from < line.length; ) {
      const found = pattern.find(line, from);
      if (!found) break;
      if (found.end > found.start)
        words.push({
          text: line.slice(found.start, found.end),
          start: base + found.start,
          end: base + found.end,
        });
      from = Math.max(found.end, from + 1);
    }
    base += line.length + 1;
  }
  return words;
}

function textsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** Removed and added lines as one text in which words are marked (diff.c, diff_words_show). */
export async function formatWords(old: string, next: string, style: WordStyle, work: Work): Promise<string> {
  const marked = (text: string, isNew: boolean) => markLines(text, isNew, style);
  if (next === "") return marked(old, false);
  const [minus, plus] = [wordsOf(old, style.pattern), wordsOf(next, style.pattern)];
  let text = "";
  let at = 0;
  for (const { oldFrom, oldTo, newFrom, newTo } of await compareLines(textsOf(minus), textsOf(plus), work)) {
    // Where nothing was added, the place is behind the word before; where nothing was removed, that is of no matter.
    const begin =
      newTo > newFrom ? (plus[newFrom]?.start ?? 0) : newFrom > 0 ? (plus[newFrom - 1]?.end ?? 0) : 0;
    const end = newTo > newFrom ? (plus[newTo - 1]?.end ?? begin) : begin;
    text += keepLines(next.slice(at, begin), style);
    if (oldTo > oldFrom)
      text += marked(old.slice(minus[oldFrom]?.start ?? 0, minus[oldTo - 1]?.end ?? 0), false);
    text += marked(next.slice(begin, end), true);
    at = end;
  }
  return text + keepLines(next.slice(at), style);
}

function porcelainLines(text: string, sign: string, colour: string, reset: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `${colour}${sign}${line}${reset}\n`))
    .join("~\n");
}

function keepLines(text: string, { isPorcelain }: WordStyle): string {
  return isPorcelain ? porcelainLines(text, " ", "", "") : text;
}

/** Each line is marked for itself. */
function markLines(text: string, isNew: boolean, { paint, brackets, isPorcelain }: WordStyle): string {
  if (isPorcelain) return porcelainLines(text, isNew ? "+" : "-", isNew ? paint.new : paint.old, paint.reset);
  const [open, close] = !brackets ? ["", ""] : isNew ? ["{+", "+}"] : ["[-", "-]"];
  const colour = isNew ? paint.new : paint.old;
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `${colour}${open}${line}${close}${paint.reset}`))
    .join("\n");
}
