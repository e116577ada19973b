/**
 * Sets of characters as bracket expressions name them (POSIX XBD 9.3.5), in C.UTF-8: ranges go by code point.
 * Shared by glob patterns and regular expressions, and by `tr`.
 */

/** First and last code point, both inside. */
export type CodeRange = readonly [first: number, last: number];

export const LAST_CODE_POINT = 0x10ffff;

/**
 * The twelve classes of POSIX as glibc's C.UTF-8 has them, beyond ASCII by Unicode properties: one character each,
 * for the `u` flag. Spaces that do not break a line are graphic characters, not spaces.
 */
const CLASSES: Readonly<Record<string, string>> = {
  alpha: "(?![0-9])[\\p{Alphabetic}\\p{Nd}]",
  digit: "[0-9]",
  alnum: "[\\p{Alphabetic}\\p{Nd}]",
  upper: "\\p{Uppercase}",
  lower: "\\p{Lowercase}",
  space: "(?![\\u00a0\\u2007\\u202f])[\\t-\\r\\p{Z}]",
  blank: "(?![\\u00a0\\u2007\\u202f])[\\t\\p{Zs}]",
  punct: "(?![\\p{Alphabetic}\\p{Nd}])[\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}\\u00a0\\u2007\\u202f]",
  print: "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}\\p{Zs}]",
  graph: "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Cf}\\p{Co}\\u00a0\\u2007\\u202f]",
  cntrl: "[\\p{Cc}\\u2028\\u2029]",
  xdigit: "[0-9A-Fa-f]",
  // bash's and GNU's thirteenth: `\w`.
  word: "[_\\p{Alphabetic}\\p{Nd}]",
};

/** Whether `[:name:]` is a class of POSIX. */
export function isClassName(name: string): boolean {
  return Object.hasOwn(CLASSES, name) && name !== "word";
}

const testers = new Map<string, RegExp>();

/** Whether the code point belongs to the class; an unknown class has no members. */
export function isInClass(name: string, code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  let tester = testers.get(name);
  if (!tester) {
    tester = new RegExp(`^(?:${CLASSES[name] ?? "(?!)"})`, "u");
    testers.set(name, tester);
  }
  return tester.test(String.fromCodePoint(code));
}

const classRanges = new Map<string, readonly CodeRange[]>();

/** The class as sorted ranges; found by one sweep over Unicode, then kept. */
export function rangesOfClass(name: string): readonly CodeRange[] {
  const known = classRanges.get(name);
  if (known) return known;
  const runs = new RegExp(`(?:${CLASSES[name] ?? "(?!)"})+`, "gu");
  const ranges: CodeRange[] = [];
  for (const [run] of everyCharacter().matchAll(runs)) addRun(run, ranges);
  const merged = mergeRanges(ranges);
  classRanges.set(name, merged);
  return merged;
}

/** A run of neighbours in `everyCharacter`, which leaves some stretches of Unicode out. */
function addRun(run: string, ranges: CodeRange[]): void {
  let first = -1;
  let last = -2;
  for (const character of run) {
    const code = character.codePointAt(0) ?? 0;
    if (code !== last + 1) {
      if (first >= 0) ranges.push([first, last]);
      first = code;
    }
    last = code;
  }
  if (first >= 0) ranges.push([first, last]);
}

/** Where characters are assigned. */
const ASSIGNED: readonly CodeRange[] = [
  [0, 0xd7ff],
  [0xe000, 0x3ffff],
  [0xe0001, 0xe01ef],
];

function everyCharacter(): string {
  const units = new Uint16Array(2 * 0x40000);
  let length = 0;
  for (const [first, last] of ASSIGNED) {
    for (let code = first; code <= last; code++) {
      if (code > 0xffff) units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = code > 0xffff ? 0xdc00 | (code & 0x3ff) : code;
    }
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(new Uint8Array(units.buffer, 0, 2 * length));
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
    /** Whether `[:upper:]` has small letters too then: in a regular expression, but not in a glob pattern. */
    readonly foldsClasses = ignoreCase,
  ) {
    for (let code = 0; code < 128; code++) this.#ascii[code] = this.#decide(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 128 ? this.#ascii[code] === 1 : this.#decide(code);
  }

  #decide(code: number): boolean {
    const found = this.#isListed(code) || (this.ignoreCase && this.#isListed(otherCase(code)));
    const isOfClass = this.#isOfClass(code) || (this.foldsClasses && this.#isOfClass(otherCase(code)));
    return (found || isOfClass) !== this.items.negated;
  }

  #isListed(code: number): boolean {
    return this.items.ranges.some(([first, last]) => code >= first && code <= last);
  }

  #isOfClass(code: number): boolean {
    return this.items.classes.some((name) => isInClass(name, code));
  }

  /** All members as sorted, separate ranges. */
  ranges(): readonly CodeRange[] {
    const { ranges, classes, negated } = this.items;
    const [only] = classes;
    if (only !== undefined && classes.length === 1 && ranges.length === 0 && !this.ignoreCase && !negated) {
      return rangesOfClass(only);
    }
    const listed = this.ignoreCase ? [...ranges, ...otherCases(ranges)] : ranges;
    const ofClasses = classes.flatMap(rangesOfClass);
    const all = mergeRanges([...listed, ...ofClasses, ...(this.foldsClasses ? otherCases(ofClasses) : [])]);
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
