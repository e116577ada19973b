import { type BinaryFloat, bitLength, LONG_DOUBLE_BITS } from "./binary-float.ts";
import { padNumber, type ResolvedConversion, signOf } from "./conversion.ts";

const DEFAULT_PRECISION = 6;

/** `%f %F %e %E %g %G %a %A`: exact digits, rounded half to even, as glibc does. */
export function formatFloat(value: BinaryFloat, conversion: ResolvedConversion): string {
  const upper = conversion.character !== conversion.character.toLowerCase();
  const sign = signOf(value.negative, conversion);
  const finish = (text: string) => (upper ? text.toUpperCase() : text);
  if (value.kind !== "finite") {
    return finish(padNumber(sign, value.kind === "nan" ? "nan" : "inf", conversion, false));
  }
  const style = conversion.character.toLowerCase();
  if (style === "a")
    return finish(padNumber(`${sign}0x`, hexadecimal(value, conversion), conversion, conversion.zero));
  return finish(padNumber(sign, decimal(value, style, conversion), conversion, conversion.zero));
}

type Finite = Extract<BinaryFloat, { kind: "finite" }>;

function decimal(value: Finite, style: string, conversion: ResolvedConversion): string {
  const precision = conversion.precision ?? DEFAULT_PRECISION;
  if (style === "f") return fixed(value, precision, conversion.alternate);
  if (style === "e") return scientific(value, precision, conversion.alternate);
  return general(value, precision === 0 ? 1 : precision, conversion.alternate);
}

/** value × 10^places, rounded to a whole number, half to even. */
function scaled(value: Finite, places: number): bigint {
  let numerator = value.mantissa;
  let denominator = 1n;
  if (places >= 0) numerator *= 10n ** BigInt(places);
  else denominator *= 10n ** BigInt(-places);
  if (value.exponent >= 0) numerator <<= BigInt(value.exponent);
  else denominator <<= BigInt(-value.exponent);
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  return twice > denominator || (twice === denominator && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

function fixed(value: Finite, precision: number, alternate: boolean): string {
  const digits = scaled(value, precision)
    .toString()
    .padStart(precision + 1, "0");
  return withPoint(digits, digits.length - precision, alternate);
}

function withPoint(digits: string, whole: number, alternate: boolean): string {
  const part = digits.slice(whole);
  return part === "" && !alternate ? digits : `${digits.slice(0, whole)}.${part}`;
}

/** The digits of the mantissa (one before the point, `precision` behind it) and the power of ten. */
function significant(value: Finite, precision: number): { digits: string; power: number } {
  if (value.mantissa === 0n) return { digits: "0".repeat(precision + 1), power: 0 };
  // log10 of the value, at most one off; corrected by looking at the digits.
  let power = Math.floor((bitLength(value.mantissa) - 1 + value.exponent) * Math.LOG10E * Math.LN2);
  for (;;) {
    const digits = scaled(value, precision - power).toString();
    if (digits.length === precision + 1) return { digits, power };
    power += digits.length > precision + 1 ? 1 : -1;
    // A mantissa such as 9.995 may round up to 10.00 at one power and down below it at the next.
    if (digits.length > precision + 1 && /^10*$/.test(digits))
      return { digits: digits.slice(0, precision + 1), power };
  }
}

function exponentText(power: number): string {
  return `e${power < 0 ? "-" : "+"}${Math.abs(power).toString().padStart(2, "0")}`;
}

function scientific(value: Finite, precision: number, alternate: boolean): string {
  const { digits, power } = significant(value, precision);
  return withPoint(digits, 1, alternate) + exponentText(power);
}

function general(value: Finite, precision: number, alternate: boolean): string {
  const { digits, power } = significant(value, precision - 1);
  if (power < -4 || power >= precision) {
    const mantissa = withPoint(digits, 1, alternate);
    return (alternate ? mantissa : trimZeros(mantissa)) + exponentText(power);
  }
  const text = fixed(value, precision - 1 - power, alternate);
  return alternate ? text : trimZeros(text);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** glibc writes a long double with four bits before the point: 1 is `0x8p-3`. */
function hexadecimal(value: Finite, conversion: ResolvedConversion): string {
  const precision = conversion.precision;
  if (value.mantissa === 0n)
    return `${withPoint(`0${"0".repeat(precision ?? 0)}`, 1, conversion.alternate)}p+0`;
  const shift = LONG_DOUBLE_BITS - bitLength(value.mantissa);
  let mantissa = shift >= 0 ? value.mantissa << BigInt(shift) : value.mantissa >> BigInt(-shift);
  let power = value.exponent - shift + LONG_DOUBLE_BITS - 4;
  if (precision !== undefined && precision < 15) {
    const dropped = BigInt(4 * (15 - precision));
    const half = 1n << (dropped - 1n);
    const rest = mantissa & ((1n << dropped) - 1n);
    mantissa >>= dropped;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa += 1n;
    mantissa <<= dropped;
    if (bitLength(mantissa) > LONG_DOUBLE_BITS) {
      mantissa >>= 4n;
      power += 4;
    }
  }
  let digits = mantissa.toString(16);
  digits =
    precision === undefined
      ? digits.replace(/0+$/, "")
      : digits.slice(0, precision + 1).padEnd(precision + 1, "0");
  return `${withPoint(digits, 1, conversion.alternate)}p${power < 0 ? "" : "+"}${power}`;
}
