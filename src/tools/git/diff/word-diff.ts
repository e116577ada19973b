import { compareSequences } from "../../../base/line-diff/compare-sequences.ts";
import { ChangedLines } from "../../../base/line-diff/shift-boundaries.ts";
import type { Work } from "./compare-lines.ts";
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

/** Removed and added lines as one text in which words are marked (diff.c, diff_words_show). */
export async function formatWords(old: string, next: string, style: WordStyle, work: Work): Promise<string> {
  const marked = (text: string, isNew: boolean) => markLines(text, isNew, style);
  if (next === "") return marked(old, false);
  const [minus, plus] = [wordsOf(old), wordsOf(next)];
  let text = "";
  let at = 0;
  for (const { from, to, newFrom, newTo } of await changedWords(minus, plus, work)) {
    // Where nothing was added, the place is behind the word before; where nothing was removed, that is of no matter.
    const begin =
      newTo > newFrom ? (plus[newFrom]?.start ?? 0) : newFrom > 0 ? (plus[newFrom - 1]?.end ?? 0) : 0;
    const end = newTo > newFrom ? (plus[newTo - 1]?.end ?? begin) : begin;
    text += next.slice(at, begin);
    if (to > from) text += marked(old.slice(minus[from]?.start ?? 0, minus[to - 1]?.end ?? 0), false);
    text += marked(next.slice(begin, end), true);
    at = end;
  }
  return text + next.slice(at);
}

interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

async function changedWords(
  minus: readonly Word[],
  plus: readonly Word[],
  work: Work,
): Promise<readonly WordChange[]> {
  const numbers = new Map<string, number>();
  const classes = (words: readonly Word[]) =>
    Int32Array.from(words, ({ text }) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    });
  const [removed, added] = [new ChangedLines(minus.length), new ChangedLines(plus.length)];
  await compareSequences(
    classes(minus),
    classes(plus),
    { deleted: (at) => removed.set(at, true), inserted: (at) => added.set(at, true) },
    { minimal: false, spend: work },
  );
  const changes: WordChange[] = [];
  for (let [x, y] = [0, 0]; x <= minus.length && y <= plus.length; x++, y++) {
    const [from, newFrom] = [x, y];
    while (x < minus.length && removed.get(x)) x++;
    while (y < plus.length && added.get(y)) y++;
    if (x > from || y > newFrom) changes.push({ from, to: x, newFrom, newTo: y });
  }
  return changes;
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
