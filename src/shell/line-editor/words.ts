import { clusterAt, clusterBefore } from "../../base/text-width.ts";

/** What counts as part of a word. */
export type WordTest = (character: string) => boolean;

/** Letters and digits: the words of M-f, M-b, M-d. */
export const isAlphanumeric: WordTest = (character) => /^[\p{L}\p{N}]/u.test(character);

/** Everything but blanks: the words of C-w. */
export const isNotBlank: WordTest = (character) => !/^[ \t\n]/.test(character);

/** The end of the `count`th word after `from`. */
export function wordEndAfter(text: string, from: number, isWord: WordTest, count = 1): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) {
    at = skipForward(text, at, (character) => !isWord(character));
    at = skipForward(text, at, isWord);
  }
  return at;
}

/** The start of the `count`th word before `from`. */
export function wordStartBefore(text: string, from: number, isWord: WordTest, count = 1): number {
  let at = from;
  for (let left = count; left > 0 && at > 0; left--) {
    at = skipBackward(text, at, (character) => !isWord(character));
    at = skipBackward(text, at, isWord);
  }
  return at;
}

export function skipForward(text: string, from: number, test: WordTest): number {
  let at = from;
  while (at < text.length) {
    const { end } = clusterAt(text, at);
    if (!test(text.slice(at, end))) break;
    at = end;
  }
  return at;
}

export function skipBackward(text: string, from: number, test: WordTest): number {
  let at = from;
  while (at > 0) {
    const start = clusterBefore(text, at);
    if (!test(text.slice(start, at))) break;
    at = start;
  }
  return at;
}

/** Start and end of each word as the shell sees it: quotes keep blanks together, metacharacters end words. */
function shellWords(text: string): readonly { readonly start: number; readonly end: number }[] {
  const words: { start: number; end: number }[] = [];
  const pattern = /(?:\\[\s\S]|'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|[^\s'"\\|&;()<>])+/g;
  for (const match of text.matchAll(pattern))
    words.push({ start: match.index, end: match.index + match[0].length });
  return words;
}

/** The end of the `count`th word of the shell after `from`; the other way round for a negative count. */
export function shellWordEnd(text: string, from: number, count: number): number {
  if (count <= 0) return count === 0 ? from : shellWordStart(text, from, -count);
  return shellWords(text).filter(({ end }) => end > from)[count - 1]?.end ?? text.length;
}

/** The start of the `count`th word of the shell before `from`. */
export function shellWordStart(text: string, from: number, count: number): number {
  if (count <= 0) return count === 0 ? from : shellWordEnd(text, from, -count);
  return (
    shellWords(text)
      .filter(({ start }) => start < from)
      .at(-count)?.start ?? 0
  );
}
