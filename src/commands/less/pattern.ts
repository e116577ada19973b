import { decode } from "../../base/bytes.ts";
import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { layOutRow, type RowShape } from "./rows.ts";

/** What is searched for, and how. */
export interface Pattern {
  readonly text: string;
  readonly regex: Regex;
  /** Lines without a match are looked for. */
  readonly inverted: boolean;
}

export interface PatternWish {
  readonly ignoreCase: number;
  readonly inverted: boolean;
  readonly literal: boolean;
}

/** The pattern, or the fault in it. -i does not hold for a pattern with capitals, -I does. */
export function makePattern(text: string, wish: PatternWish): Pattern | RegexFault {
  const ignoreCase = wish.ignoreCase === 2 || (wish.ignoreCase === 1 && !/\p{Lu}/u.test(text));
  const source = wish.literal ? text.replace(/[.[\]{}()*+?^$|\\]/g, "\\$&") : text;
  const regex = compileRegex(source, { dialect: "bash", ignoreCase });
  return regex instanceof RegexFault ? regex : { text, regex, inverted: wish.inverted };
}

/** A line as it is searched: without what is struck over and, with -R, without colours. */
interface PlainLine {
  readonly text: string;
  /** The byte of each unit of the text; undefined where it is one each. */
  readonly places: readonly number[] | undefined;
}

const SPECIAL = /[\x08\x1b\r\u0080-\uffff]/;

function plainLine(bytes: Uint8Array, start: number, end: number, shape: RowShape): PlainLine {
  const text = decode(bytes.subarray(start, end));
  if (!SPECIAL.test(text)) return { text, places: undefined };
  const whole: RowShape = { ...shape, width: Number.MAX_SAFE_INTEGER, chop: false, shift: 0, tabs: [1] };
  const { cells } = layOutRow(bytes, start, end, end, whole);
  let plain = "";
  const places: number[] = [];
  for (const cell of cells) {
    if (cell.width === 0 && cell.text.startsWith("\x1b")) continue;
    const part = cell.look === 1 ? String.fromCharCode(bytes[cell.at] as number) : cell.text;
    for (let unit = 0; unit < part.length; unit++) places.push(cell.at);
    plain += part;
  }
  places.push(end);
  return { text: plain, places };
}

export function lineMatches(
  pattern: Pattern,
  bytes: Uint8Array,
  start: number,
  end: number,
  shape: RowShape,
): boolean {
  return pattern.regex.test(plainLine(bytes, start, end, shape).text) !== pattern.inverted;
}

/** Bytes that a pattern matches in a line. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Lines with more matches than this get no more marks. */
const MOST_HITS = 10_000;

export function hitsInLine(
  { regex }: Pattern,
  bytes: Uint8Array,
  start: number,
  end: number,
  shape: RowShape,
): readonly Hit[] {
  const { text, places } = plainLine(bytes, start, end, shape);
  const placeOf = (unit: number) => (places ? (places[unit] ?? end) : start + unit);
  const hits: Hit[] = [];
  for (let at = 0; at <= text.length && hits.length < MOST_HITS; ) {
    const found = regex.find(text, at);
    if (!found) break;
    if (found.end > found.start) hits.push({ from: placeOf(found.start), to: placeOf(found.end) });
    at = Math.max(found.end, at + 1, found.start + (found.end === found.start ? 1 : 0));
  }
  return hits;
}
