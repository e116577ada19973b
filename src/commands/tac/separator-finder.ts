import { decode, encode } from "../../base/bytes.ts";
import type { Regex, Span } from "../../base/regex/index.ts";

/** Finds the last separator that begins before `end` and, but for what it is, ends there or before. */
export type SeparatorFinder = (bytes: Uint8Array) => (end: number) => Span | undefined;

export function fixedFinder(separator: Uint8Array): SeparatorFinder {
  const [first = 0] = separator;
  const { length } = separator;
  return (bytes) => (end) => {
    let at = end - length;
    while (at >= 0) {
      at = bytes.lastIndexOf(first, at);
      if (at < 0) return undefined;
      let same = 1;
      while (same < length && bytes[at + same] === separator[same]) same++;
      if (same === length) return { start: at, end: at + length };
      at--;
    }
    return undefined;
  };
}

/**
 * tac never chooses a syntax, so its expressions are those of Emacs: `+` and `?` are operators as they stand, and there
 * are no intervals (regex(3), RE_SYNTAX_EMACS).
 */
export function emacsToBasic(source: string): string {
  return source.replace(/\[\^?\]?[^\]]*\]|\\.|[+?]/gs, (part) => {
    if (part === "+" || part === "?") return `\\${part}`;
    return /^\\[+?{}]$/.test(part) ? part.charAt(1) : part;
  });
}

const FIRST_WINDOW = 256;

/**
 * The match that begins last (re_search(3) backwards): a window at the end is searched from its start, and made
 * larger as long as there is none in it.
 */
export function regexFinder(regex: Regex): SeparatorFinder {
  return (bytes) => {
    const text = decode(bytes);
    const toByte = text.length === bytes.length ? (at: number) => at : byteOffsets(text);
    let endInText = text.length;
    return () => {
      const before = text.slice(0, endInText);
      let found: Span | undefined;
      for (let window = FIRST_WINDOW; !found; window *= 4) {
        const from = Math.max(0, endInText - window);
        for (let next = regex.find(before, from); next && next.start < endInText; ) {
          found = next;
          next = next.start + 1 < endInText ? regex.find(before, next.start + 1) : undefined;
        }
        if (from === 0) break;
      }
      if (!found) return undefined;
      endInText = found.start;
      return { start: toByte(found.start), end: toByte(found.end) };
    };
  };
}

/** Where each character of the text stands in its bytes; asked for from the end to the start. */
function byteOffsets(text: string): (at: number) => number {
  let atText = text.length;
  let atByte = encode(text).length;
  return (at) => {
    if (at > atText) return atByte + encode(text.slice(atText, at)).length;
    atByte -= encode(text.slice(at, atText)).length;
    atText = at;
    return atByte;
  };
}
