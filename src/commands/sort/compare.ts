import { compareCodePoints } from "../../base/collation.ts";
import { compareVersions } from "../../base/version-order.ts";
import { type Key, keyText, type Ordering } from "./key.ts";

/** What a key is turned into once for each line, so that comparing is cheap. */
type Prepared = string | number | Numeral;

/** A decimal number of any length: sign, digits before the point without leading zeros, digits behind it. */
interface Numeral {
  readonly negative: boolean;
  readonly whole: string;
  readonly part: string;
  /** The rank of a unit letter, for -h. */
  readonly unit: number;
}

type Compare = (a: Prepared, b: Prepared) => number;

export interface Comparator {
  prepare(line: string): readonly Prepared[];
  compare(a: readonly Prepared[], b: readonly Prepared[]): number;
}

/** Compares by all keys in turn; the last resort, the whole line, is the caller's. */
export function comparatorOf(keys: readonly Key[], separator: string | undefined, salt: number): Comparator {
  const parts = keys.map((key) => ({
    key,
    prepare: preparerOf(key.ordering, salt),
    compare: compareOf(key.ordering),
  }));
  return {
    prepare: (line) => parts.map(({ key, prepare }) => prepare(keyText(line, key, separator))),
    compare(a, b) {
      for (let i = 0; i < parts.length; i++) {
        const { key, compare } = parts[i] as (typeof parts)[number];
        const order = compare(a[i] as Prepared, b[i] as Prepared);
        if (order !== 0) return key.ordering.reverse ? -order : order;
      }
      return 0;
    },
  };
}

function preparerOf(ordering: Ordering, salt: number): (text: string) => Prepared {
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
      return (text) => randomRank(translated(text, ordering), salt);
    default:
      return (text) => translated(text, ordering);
  }
}

function compareOf({ kind }: Ordering): Compare {
  switch (kind) {
    case "numeric":
    case "human":
      return (a, b) => compareNumerals(a as Numeral, b as Numeral);
    case "general":
    case "month":
      return (a, b) => (a as number) - (b as number);
    case "version":
      return (a, b) => compareVersions(a as string, b as string);
    default:
      return (a, b) => compareCodePoints(a as string, b as string);
  }
}

/** -d, -f, -i. */
function translated(text: string, { dictionary, fold, printing }: Ordering): string {
  let result = text;
  if (dictionary) result = result.replace(/[^A-Za-z0-9 \t]/g, "");
  if (printing) result = result.replace(/[^\x20-\x7e]/g, "");
  if (fold) result = result.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  return result;
}

const UNITS = "KMGTPEZY";

function parseNumeral(text: string, human: boolean): Numeral {
  const match = /^[ \t\n]*(-?)(\d*)(?:\.(\d*))?/.exec(text);
  const whole = (match?.[2] ?? "").replace(/^0+/, "");
  const part = (match?.[3] ?? "").replace(/0+$/, "");
  const isZero = whole === "" && part === "";
  const letter = human && !isZero ? text[match?.[0].length ?? 0] : undefined;
  const unit = letter === undefined ? 0 : letter === "k" ? 1 : UNITS.indexOf(letter) + 1;
  return { negative: match?.[1] === "-" && !isZero, whole, part, unit };
}

/** -h looks at the unit first: 2M stands above 1000K, whatever that comes to. */
function compareNumerals(a: Numeral, b: Numeral): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const order =
    a.unit - b.unit ||
    a.whole.length - b.whole.length ||
    compareCodePoints(a.whole, b.whole) ||
    compareCodePoints(a.part, b.part);
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

/** Equal keys stay together: the rank follows from the key and from chance. */
function randomRank(text: string, salt: number): string {
  let hash = salt >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return hash.toString(36).padStart(7, "0") + text;
}
