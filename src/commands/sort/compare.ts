import { compareVersions } from "../../base/version-order.ts";
import { type Key, keyText, type Ordering } from "./key.ts";
import type { RandomRank } from "./random-rank.ts";

/** What a key is turned into once for each line, so that comparing is cheap. */
export type Prepared = string | number | Numeral;

/** A decimal number of any length: sign, digits before the point without leading zeros, digits behind it. */
interface Numeral {
  readonly negative: boolean;
  readonly whole: string;
  readonly part: string;
  /** The rank of a unit letter, for -h. */
  readonly unit: number;
}

/** The order of bytes. */
export function compareBinary(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Compare = (a: Prepared, b: Prepared) => number;

/** One key: what a line becomes for it, and how two of those compare. */
export interface KeyColumn {
  readonly prepare: (line: string) => Prepared;
  readonly compare: Compare;
  readonly reverse: boolean;
}

export function keyColumns(
  keys: readonly Key[],
  separator: string | undefined,
  rank: RandomRank,
): readonly KeyColumn[] {
  return keys.map((key) => {
    const prepare = preparerOf(key.ordering, rank);
    return {
      prepare: (line) => prepare(keyText(line, key, separator)),
      compare: compareOf(key.ordering),
      reverse: key.ordering.reverse,
    };
  });
}

function preparerOf(ordering: Ordering, rank: RandomRank): (text: string) => Prepared {
  switch (ordering.kind) {
    case "numeric":
      return (text) => parseNumeral(text, false);
    case "human":
      return (text) => parseNumeral(text, true);
    case "general":
      return parseGeneral;
    case "month":
      return parseMonth;
    case "random":
      return (text) => rank(translated(text, ordering));
    default:
      return (text) => translated(text, ordering);
  }
}

function compareOf({ kind }: Ordering): Compare {
  switch (kind) {
    case "numeric":
    case "human":
      return (a, b) => compareNumerals(a as number | Numeral, b as number | Numeral);
    case "general":
    case "month":
      return (a, b) => (a as number) - (b as number);
    case "version":
      return (a, b) => compareVersions(a as string, b as string);
    default:
      return (a, b) => compareBinary(a as string, b as string);
  }
}

/** -d, -f, -i. */
function translated(text: string, { dictionary, fold, printing }: Ordering): string {
  let result = text;
  if (dictionary) result = result.replace(/[^A-Za-z0-9 \t]/g, "");
  else if (printing) result = result.replace(/[^\x20-\x7e]/g, "");
  if (fold) result = result.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  return result;
}

const UNITS = "KMGTPEZY";

/** So many digits are exact as a number of JavaScript. */
const EXACT_DIGITS = 15;

/** A number where it is exact, else its digits. */
function parseNumeral(text: string, human: boolean): number | Numeral {
  const match = /^[ \t\n]*(-?)(\d*)(?:\.(\d*))?/.exec(text);
  const [all = "", sign = "", whole = "", part = ""] = match ?? [];
  if (!human && whole.length + part.length <= EXACT_DIGITS) {
    const value = Number(`${whole}.${part}0`);
    return sign === "-" ? -value : value;
  }
  return numeralOf(sign, whole, part, human ? text.charAt(all.length) : "");
}

function numeralOf(sign: string, digits: string, decimals: string, letter: string): Numeral {
  const whole = digits.replace(/^0+/, "");
  const part = decimals.replace(/0+$/, "");
  const isZero = whole === "" && part === "";
  const unit = isZero || letter === "" ? 0 : letter === "k" ? 1 : UNITS.indexOf(letter) + 1;
  return { negative: sign === "-" && !isZero, whole, part, unit };
}

function toNumeral(value: number | Numeral): Numeral {
  if (typeof value !== "number") return value;
  const short = String(value);
  const text = short.includes("e") ? value.toFixed(20) : short;
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return numeralOf(sign, whole, part, "");
}

/** -h looks at the unit first: 2M stands above 1000K, whatever that comes to. */
function compareNumerals(first: number | Numeral, second: number | Numeral): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  const a = toNumeral(first);
  const b = toNumeral(second);
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const order =
    a.unit - b.unit ||
    a.whole.length - b.whole.length ||
    compareBinary(a.whole, b.whole) ||
    compareBinary(a.part, b.part);
  return a.negative ? -order : order;
}

/** What is no number comes first, then NaN, then the numbers. */
const NO_NUMBER = -Number.MAX_VALUE;

function parseGeneral(text: string): number {
  const match =
    /^[ \t\n]*([-+]?(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|inf(?:inity)?|nan))/i.exec(
      text,
    );
  const found = match?.[1];
  if (found === undefined) return NO_NUMBER;
  if (/inf/i.test(found)) return found.startsWith("-") ? -1e308 : 1e308;
  if (/nan/i.test(found)) return -1.7e308;
  const negative = found.startsWith("-");
  const magnitude = Number(found.replace(/^[-+]/, ""));
  return negative ? -magnitude : magnitude;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function parseMonth(text: string): number {
  return MONTHS.indexOf(
    text
      .replace(/^[ \t]+/, "")
      .slice(0, 3)
      .toUpperCase(),
  );
}
