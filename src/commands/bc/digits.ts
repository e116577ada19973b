import {
  add,
  type BcNumber,
  divide,
  fromInteger,
  multiply,
  negate,
  ONE,
  powerOfTen,
  ZERO,
} from "./number.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * A constant as it is written, in a base. A digit that the base does not have counts as its highest, but one that
 * stands alone has its own value in every base.
 */
export function readConstant(text: string, base: number): BcNumber {
  const [whole = "", fraction] = text.split(".");
  if (base === 10 && /^[0-9]*$/.test(whole + (fraction ?? "")))
    return { digits: BigInt(whole + (fraction ?? "") || "0"), scale: fraction?.length ?? 0 };
  const alone = whole.length === 1 && fraction === undefined;
  const value = (digit: string) => Math.min(DIGITS.indexOf(digit), alone ? 35 : base - 1);
  let integer = ZERO;
  for (const digit of whole)
    integer = add(multiply(integer, fromInteger(base), 0), fromInteger(value(digit)));
  if (fraction === undefined || fraction === "") return integer;
  let numerator = ZERO;
  let divisor = ONE;
  for (const digit of fraction) {
    numerator = add(multiply(numerator, fromInteger(base), 0), fromInteger(value(digit)));
    divisor = multiply(divisor, fromInteger(base), 0);
  }
  return add(integer, divide(numerator, divisor, fraction.length));
}

/** The number that a line begins with, as `read()` takes it. */
export function readTyped(line: string, base: number): BcNumber {
  const [, sign, text = ""] = /^\s*([-+]?)([0-9A-Z]*(?:\.[0-9A-Z]*)?)/.exec(line) ?? [];
  const value = readConstant(text, base);
  return sign === "-" ? negate(value) : value;
}

/** The number in a base: with letters up to base 16, above it in decimal groups. */
export function formatNumber({ digits, scale }: BcNumber, base: number): string {
  if (digits === 0n) return "0";
  const sign = digits < 0n ? "-" : "";
  const magnitude = digits < 0n ? -digits : digits;
  if (base === 10) return sign + formatDecimal(magnitude, scale);
  const unit = powerOfTen(scale);
  return sign + formatInteger(magnitude / unit, base) + formatFraction(magnitude % unit, scale, base);
}

function formatDecimal(magnitude: bigint, scale: number): string {
  const text = magnitude.toString();
  if (scale === 0) return text;
  const padded = text.padStart(scale, "0");
  return `${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`;
}

const LARGEST_LETTERED = 16;

function showDigit(digit: bigint, base: number): string {
  if (base <= LARGEST_LETTERED) return DIGITS[Number(digit)] ?? "";
  return ` ${digit.toString().padStart(String(base - 1).length, "0")}`;
}

function formatInteger(value: bigint, base: number): string {
  if (base <= LARGEST_LETTERED) return value === 0n ? "" : value.toString(base).toUpperCase();
  const groups: string[] = [];
  for (let rest = value; rest > 0n; rest /= BigInt(base)) groups.push(showDigit(rest % BigInt(base), base));
  return groups.reverse().join("");
}

/** As many digits as are worth the decimal ones. */
function formatFraction(value: bigint, scale: number, base: number): string {
  if (scale === 0) return "";
  const unit = powerOfTen(scale);
  let text = ".";
  let rest = value;
  for (let worth = 1n; worth.toString().length <= scale; worth *= BigInt(base)) {
    rest *= BigInt(base);
    const digit = showDigit(rest / unit, base);
    text += text === "." ? digit.trimStart() : digit;
    rest %= unit;
  }
  return text;
}
