/**
 * Sets of characters as bracket expressions name them (POSIX XBD 9.3.5), in C.UTF-8: ranges go by code point.
 * Shared by glob patterns and regular expressions, and by `tr`.
 */

/** First and last code point, both inside. */
export type CodeRange = readonly [first: number, last: number];

export const LAST_CODE_POINT = 0x10ffff;

const ALPHABETIC = /[\p{Alphabetic}\p{Nd}]/u;
const GRAPHIC = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}\p{Co}]/u;
const NO_BREAK_SPACES = "\u00a0\u2007\u202f";

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
function isSpace(character: string): boolean {
  return /[\t-\r\p{Z}]/u.test(character) && !NO_BREAK_SPACES.includes(character);
}
function isGraphic(character: string): boolean {
  return GRAPHIC.test(character) || NO_BREAK_SPACES.includes(character);
}

/** The twelve classes of POSIX as glibc's C.UTF-8 has them, beyond ASCII by Unicode properties. */
const CLASSES: ReadonlyMap<string, (character: string) => boolean> = new Map([
  ["alpha", (c) => ALPHABETIC.test(c) && !isDigit(c)],
  ["digit", isDigit],
  ["alnum", (c) => ALPHABETIC.test(c)],
  ["upper", (c) => /\p{Uppercase}/u.test(c)],
  ["lower", (c) => /\p{Lowercase}/u.test(c)],
  ["space", isSpace],
  ["blank", (c) => c === "\t" || (/\p{Zs}/u.test(c) && !NO_BREAK_SPACES.includes(c))],
  ["punct", (c) => isGraphic(c) && !ALPHABETIC.test(c)],
  ["print", (c) => isGraphic(c) || /\p{Zs}/u.test(c)],
  ["graph", isGraphic],
  ["cntrl", (c) => /[\p{Cc}\u2028\u2029]/u.test(c)],
  ["xdigit", (c) => /[0-9A-Fa-f]/.test(c)],
]);

/** The twelve names of POSIX. */
export function isClassName(name: string): boolean {
  return CLASSES.has(name);
}

/** Whether the code point belongs to the class; `word` is bash's and GNU's thirteenth. */
export function isInClass(name: string, code: number): boolean {
  if (name === "word") return code === 0x5f || isInClass("alnum", code);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return CLASSES.get(name)?.(String.fromCodePoint(code)) ?? false;
}

const classRanges = new Map<string, readonly CodeRange[]>();

/** The class as sorted ranges; found by one sweep over Unicode, then kept. */
function rangesOfClass(name: string): readonly CodeRange[] {
  const known = classRanges.get(name);
  if (known) return known;
  const ranges: [number, number][] = [];
  for (let code = 0; code <= LAST_CODE_POINT; code++) {
    if (code === 0x20000) code = 0x323b0; // CJK ideographs, added below in one piece
    if (code === 0x323b0) code = 0xe0000;
    if (!isInClass(name, code)) continue;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
    if (code === 0xe01ef) break;
  }
  if (isInClass(name, 0x20000)) ranges.push([0x20000, 0x323af]);
  const merged = mergeRanges(ranges);
  classRanges.set(name, merged);
  return merged;
}

export function mergeRanges(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

export function invertRanges(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const inverted: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) inverted.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST_CODE_POINT) inverted.push([next, LAST_CODE_POINT]);
  return inverted;
}

/** The other case of a letter, or the code itself; only one-to-one pairs, as towupper(3) and towlower(3) know. */
export function otherCase(code: number): number {
  if (code < 0x80) {
    const folded = code | 0x20;
    return folded >= 0x61 && folded <= 0x7a ? code ^ 0x20 : code;
  }
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const text = String.fromCodePoint(code);
  const lower = toLowerCode(text, code);
  return lower !== code ? lower : toUpperCode(text, code);
}

function toLowerCode(text: string, code: number): number {
  return singleCode(text.toLowerCase(), code);
}

function toUpperCode(text: string, code: number): number {
  return singleCode(text.toUpperCase(), code);
}

function singleCode(text: string, otherwise: number): number {
  const code = text.codePointAt(0) ?? otherwise;
  return text.length === (code > 0xffff ? 2 : 1) ? code : otherwise;
}

/** What stands between the brackets. */
export interface CharacterSetItems {
  readonly negated: boolean;
  readonly ranges: readonly CodeRange[];
  readonly classes: readonly string[];
}

export class CharacterSet {
  /** One entry for each ASCII character: the answer for nearly every question. */
  readonly #ascii = new Uint8Array(128);

  constructor(
    readonly items: CharacterSetItems,
    readonly ignoreCase = false,
  ) {
    for (let code = 0; code < 128; code++) this.#ascii[code] = this.#decide(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 128 ? this.#ascii[code] === 1 : this.#decide(code);
  }

  #decide(code: number): boolean {
    const found = this.#contains(code) || (this.ignoreCase && this.#contains(otherCase(code)));
    return found !== this.items.negated;
  }

  #contains(code: number): boolean {
    for (const [first, last] of this.items.ranges) if (code >= first && code <= last) return true;
    for (const name of this.items.classes) if (isInClass(name, code)) return true;
    return false;
  }

  /** All members as sorted, separate ranges. */
  ranges(): readonly CodeRange[] {
    const { ranges, classes, negated } = this.items;
    let all = mergeRanges([...ranges, ...classes.flatMap(rangesOfClass)]);
    if (this.ignoreCase) all = mergeRanges([...all, ...otherCases(all)]);
    return negated ? invertRanges(all) : all;
  }
}

/** Letters beyond the scripts with case are skipped: the sweep stays short for `[^a]`. */
function otherCases(ranges: readonly CodeRange[]): CodeRange[] {
  const folded: CodeRange[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= Math.min(last, 0x1e943); code++) {
      if (code > 0x24ff && code < 0x2c00) code = 0x2c00;
      if (code > 0x2dff && code < 0xa640) code = 0xa640;
      if (code > 0xabff && code < 0xff21) code = 0xff21;
      if (code > last) break;
      const other = otherCase(code);
      if (other !== code) folded.push([other, other]);
    }
  }
  return folded;
}
