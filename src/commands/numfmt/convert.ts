import { quoteText } from "../../process/command/quote-name.ts";
import {
  dividedBy,
  type Fraction,
  fractionOf,
  isLess,
  magnitude,
  powerOf,
  type Rounding,
  round,
  times,
  toFixed,
} from "./fraction.ts";

export type Scale = "none" | "auto" | "si" | "iec" | "iec-i";

const SUFFIXES = "KMGTPEZY";
/** More digits are too many for a number with a unit, and for one without. */
const MOST_DIGITS = 27;
const MOST_PLAIN_DIGITS = 18;

/** What is wrong with a number, in the words behind `numfmt: `. */
export class NumberFault extends Error {}

export interface ParsedNumber {
  readonly value: Fraction;
  /** How many digits stood behind the point. */
  readonly precision: number;
  /** It has more digits than a long double of GNU's keeps. */
  readonly losesDigits: boolean;
}

/** The number that a text is; all of it must be one (numfmt.c, simple_strtod_float: a point may have no digits around it). */
export function parseNumber(text: string, scale: Scale): ParsedNumber {
  const [, sign, whole = "", point, minus = "", fraction = ""] =
    /^(-?)([0-9]*)(?:(\.)(-?)([0-9]*))?/.exec(text) ?? [];
  const rest = text.slice((sign + whole + (point ?? "") + minus + fraction).length);
  if (significant(whole) > MOST_DIGITS) throw tooLarge(text);
  const lacksWhole = whole === "" && point === undefined;
  const lacksFraction = point !== undefined && fraction === "" && !rest.startsWith(".");
  if (lacksWhole || lacksFraction) throw new NumberFault(`invalid number: ${quoteText(text)}`);
  if (significant(fraction) > MOST_DIGITS) throw tooLarge(text);
  if (minus !== "") throw new NumberFault(`invalid number: ${quoteText(text)}`);
  const digits = BigInt(`0${whole}${fraction}`);
  const value = fractionOf(sign === "-" ? -digits : digits, 10n ** BigInt(fraction.length));
  const losesDigits = [whole, fraction].some((part) => significant(part) > MOST_PLAIN_DIGITS);
  if (rest === "") return { value, precision: fraction.length, losesDigits };
  return { value: times(value, readSuffix(text, rest, scale)), precision: 0, losesDigits };
}

function significant(digits: string): number {
  return digits.replace(/^0+/, "").length;
}

function tooLarge(text: string): NumberFault {
  return new NumberFault(`value too large to be converted: ${quoteText(text)}`);
}

function readSuffix(text: string, rest: string, scale: Scale): bigint {
  const [, letter = "", mark = "", behind = ""] = /^[ \t]*(.?)(i?)(.*)$/su.exec(rest) ?? [];
  const power = letter === "" ? -1 : SUFFIXES.indexOf(letter) + 1;
  if (power <= 0) throw new NumberFault(`invalid suffix in input: ${quoteText(text)}`);
  if (scale === "none")
    throw new NumberFault(`rejecting suffix in input: ${quoteText(text)} (consider using --from)`);
  if (scale === "iec-i" && mark === "")
    throw new NumberFault(`missing 'i' suffix in input: ${quoteText(text)} (e.g Ki/Mi/Gi)`);
  const takesMark = scale === "auto" || scale === "iec-i";
  const left = takesMark ? behind : mark + behind;
  if (left !== "") throw new NumberFault(`invalid suffix in input ${quoteText(text)}: ${quoteText(left)}`);
  return baseOf(scale === "auto" && mark === "" ? "si" : scale) ** BigInt(power);
}

function baseOf(scale: Scale): bigint {
  return scale === "si" ? 1000n : 1024n;
}

export interface NumberFormat {
  readonly scale: Scale;
  readonly rounding: Rounding;
  /** Asked for by the format. */
  readonly precision: number | undefined;
  /** Zeros are put before a number that is shorter. */
  readonly zeroWidth: number;
}

/** The number as it is to be printed, without padding and suffix. */
export function formatNumber(
  { value, precision }: Pick<ParsedNumber, "value" | "precision">,
  format: NumberFormat,
): string {
  const digits = format.precision ?? precision;
  const power = powerOf(value, 10n);
  const shown = () => Number((value.over * 1000n) / value.under) / 1000;
  if (format.scale === "none" && digits + power > MOST_PLAIN_DIGITS) {
    const both = digits > 0 ? `value/precision too large to be printed: '${general(shown())}/${digits}'` : "";
    throw new NumberFault(
      `${both || `value too large to be printed: '${general(shown())}'`} (consider using --to)`,
    );
  }
  if (power > MOST_DIGITS - 1)
    throw new NumberFault(
      `value too large to be printed: '${general(shown())}' (cannot handle values > 999Y)`,
    );
  if (format.scale === "none")
    return withZeros(toFixed(round(value, digits, format.rounding), digits), format.zeroWidth);
  return formatScaled(value, format);
}

/** With a unit: one digit behind the point below 10, none above (numfmt.c, double_to_human). */
function formatScaled(value: Fraction, { scale, rounding, precision, zeroWidth }: NumberFormat): string {
  const base = baseOf(scale);
  let power = powerOf(value, base);
  let scaled = dividedBy(value, base ** BigInt(power));
  const least = isLess(magnitude(scaled), 10n) ? 1 : 0;
  scaled = round(scaled, precision === undefined ? least : Math.min(power * 3, precision), rounding);
  if (!isLess(magnitude(scaled), base)) {
    scaled = dividedBy(scaled, base);
    power++;
  }
  const hasPoint = scaled.over !== 0n && isLess(magnitude(scaled), 10n) && power > 0;
  const digits = precision ?? (hasPoint ? 1 : 0);
  const unit = power === 0 ? "" : `${SUFFIXES[power - 1]}${scale === "iec-i" ? "i" : ""}`;
  return withZeros(toFixed(scaled, digits), zeroWidth) + unit;
}

function withZeros(text: string, width: number): string {
  const sign = text.startsWith("-") ? "-" : "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

/** %Lg: six significant digits. */
function general(value: number): string {
  return value
    .toPrecision(6)
    .replace(/\.?0*(e|$)/, "$1")
    .replace(/e([+-])(\d)$/, "e$10$2");
}
