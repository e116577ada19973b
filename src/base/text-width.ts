/**
 * How many columns of a terminal a text takes. Single characters are as wide as wcwidth(3) of glibc 2.36 says; what
 * a person sees as one character (an emoji family, a letter with accents, a flag) is joined as UAX #29 joins it.
 * The terminal on the page gets the same rules through `TERMINAL_UNICODE`, so both always agree where a character is.
 */

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7c6\ud7cb-\ud7fb\u{1171e}]/u;
/** Format characters that show, all the same: Arabic and other number signs, and the soft hyphen. */
const VISIBLE_FORMAT = /[\u00ad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const EMOJI = /\p{Emoji_Presentation}/u;
const PICTOGRAPHIC = /\p{Extended_Pictographic}/u;

/** Wide and Fullwidth of UAX #11, beyond emoji; first and last. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x18d00, 0x18d08],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]; // prettier-ignore

export type CellWidth = 0 | 1 | 2;

/** Width + 1 of the characters asked for so far; 0: not yet asked. */
const known = new Uint8Array(0x20000);

/** Columns of one code point: 0 for control and combining characters, 2 for wide ones. */
export function characterWidth(code: number): CellWidth {
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if (code < 0xa0) return 0;
  if (code >= known.length) return decideWidth(code);
  const before = known[code];
  if (before) return (before - 1) as CellWidth;
  const width = decideWidth(code);
  known[code] = width + 1;
  return width;
}

function decideWidth(code: number): CellWidth {
  if (code >= 0xd800 && code <= 0xdfff) return 1;
  const character = String.fromCodePoint(code);
  if (ZERO_WIDTH.test(character) && !VISIBLE_FORMAT.test(character)) return 0;
  if (isRegionalIndicator(code)) return 1;
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return EMOJI.test(character) ? 2 : 1;
}

function isRegionalIndicator(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** What the character before means for the next one. */
enum Joining {
  /** Nothing that takes a mark: the start, or a control character. */
  Start,
  Plain,
  Emoji,
  EmojiJoiner,
  Flag,
}

interface Cluster {
  readonly joining: Joining;
  readonly width: CellWidth;
}

const START: Cluster = { joining: Joining.Start, width: 0 };

/** The cluster with `code` added, or undefined where `code` begins a new one (UAX #29, GB3 to GB13). */
function join(cluster: Cluster, code: number): Cluster | undefined {
  const { joining, width } = cluster;
  if (joining === Joining.Start) return undefined;
  if (joining === Joining.Flag && isRegionalIndicator(code)) return { joining: Joining.Plain, width: 2 };
  if (joining === Joining.EmojiJoiner && isPictographic(code)) return { joining: Joining.Emoji, width: 2 };
  if (joining === Joining.Emoji && code >= 0x1f3fb && code <= 0x1f3ff)
    return { joining: Joining.Emoji, width: 2 };
  if (code < 0x300 || characterWidth(code) !== 0) return undefined;
  const isEmoji = joining === Joining.Emoji;
  if (code === JOINER) return { joining: isEmoji ? Joining.EmojiJoiner : Joining.Plain, width };
  if (code === EMOJI_STYLE && isEmoji) return { joining, width: 2 };
  return { joining: joining === Joining.EmojiJoiner ? Joining.Plain : joining, width };
}

function begin(code: number): Cluster {
  const width = characterWidth(code);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return START;
  if (code < 0xa9) return { joining: Joining.Plain, width };
  if (isRegionalIndicator(code)) return { joining: Joining.Flag, width };
  return { joining: isPictographic(code) ? Joining.Emoji : Joining.Plain, width };
}

function isPictographic(code: number): boolean {
  if (code < 0xa9 || (code >= 0xd800 && code <= 0xdfff)) return false;
  return PICTOGRAPHIC.test(String.fromCodePoint(code));
}

/** A character as a person sees it: `text.slice(start, end)`, `width` columns wide. */
export interface TextCluster {
  readonly end: number;
  readonly width: CellWidth;
}

/** The cluster that begins at `start`. */
export function clusterAt(text: string, start: number): TextCluster {
  const first = text.codePointAt(start) ?? 0;
  let end = start + (first > 0xffff ? 2 : 1);
  let cluster = begin(first);
  while (end < text.length) {
    const next = text.codePointAt(end) as number;
    const joined = join(cluster, next);
    if (!joined) break;
    cluster = joined;
    end += next > 0xffff ? 2 : 1;
  }
  return { end: Math.min(end, text.length), width: cluster.width };
}

/** Where the cluster begins that ends at `end`. */
export function clusterBefore(text: string, end: number): number {
  let from = end - 1;
  // An ASCII character joins nothing before it: from there on, boundaries are certain.
  while (from > 0 && text.charCodeAt(from) > 0x7e) from--;
  while (from < end) {
    const next = clusterAt(text, from).end;
    if (next >= end) break;
    from = next;
  }
  return Math.max(0, from);
}

/** Columns of a text without control characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const cluster = clusterAt(text, at);
    width += cluster.width;
    at = cluster.end;
  }
  return width;
}

/** The same rules in the shape of xterm.js' `IUnicodeVersionProvider`: register it and make it the active version. */
export const TERMINAL_UNICODE = {
  version: "rockpool",
  wcwidth: characterWidth,
  /** `preceding` and the result pack state << 3 | width << 1 | joins, as xterm.js keeps them. */
  charProperties(code: number, preceding: number): number {
    const before: Cluster = { joining: preceding >> 3, width: ((preceding >> 1) & 3) as CellWidth };
    const joined = join(before, code);
    const cluster = joined ?? begin(code);
    return (cluster.joining << 3) | (cluster.width << 1) | (joined ? 1 : 0);
  },
};
