import { compareLines, type Work } from "./compare-lines.ts";
import type { Paint } from "./patch.ts";

/** How words that changed are marked: in brackets, by colour, or both. */
export interface WordStyle {
  readonly paint: Paint;
  readonly brackets: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function textsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** Removed and added lines as one text in which words are marked (diff.c, diff_words_show). */
export async function formatWords(old: string, next: string, style: WordStyle, work: Work): Promise<string> {
  const marked = (text: string, isNew: boolean) => markLines(text, isNew, style);
  if (next === "") return marked(old, false);
  const [minus, plus] = [wordsOf(old), wordsOf(next)];
  let text = "";
  let at = 0;
  for (const { oldFrom, oldTo, newFrom, newTo } of await compareLines(textsOf(minus), textsOf(plus), work)) {
    // Where nothing was added, the place is behind the word before; where nothing was removed, that is of no matter.
    const begin =
      newTo > newFrom ? (plus[newFrom]?.start ?? 0) : newFrom > 0 ? (plus[newFrom - 1]?.end ?? 0) : 0;
    const end = newTo > newFrom ? (plus[newTo - 1]?.end ?? begin) : begin;
    text += next.slice(at, begin);
    if (oldTo > oldFrom)
      text += marked(old.slice(minus[oldFrom]?.start ?? 0, minus[oldTo - 1]?.end ?? 0), false);
    text += marked(next.slice(begin, end), true);
    at = end;
  }
  return text + next.slice(at);
}

/** Each line is marked for itself. */
function markLines(text: string, isNew: boolean, { paint, brackets }: WordStyle): string {
  const [open, close] = !brackets ? ["", ""] : isNew ? ["{+", "+}"] : ["[-", "-]"];
  const colour = isNew ? paint.new : paint.old;
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `${colour}${open}${line}${close}${paint.reset}`))
    .join("\n");
}
