import { type BinaryFloat, parseFloatExactly } from "../../base/printf/binary-float.ts";
import { parseFormat, resolveConversion } from "../../base/printf/conversion.ts";
import { formatFloat } from "../../base/printf/format-float.ts";

/** The shortest text that reads back as the number, as gnulib's ftoastr finds it: ever more digits with `%g`. */

const SMALLEST_FLOAT = 2 ** -126;
const SMALLEST_DOUBLE = 2 ** -1022;

export function singleText(value: number): string {
  return shortest(value, Math.abs(value) < SMALLEST_FLOAT ? 1 : 6, 9, Math.fround);
}

export function doubleText(value: number): string {
  return shortest(value, Math.abs(value) < SMALLEST_DOUBLE ? 1 : 15, 17, (read) => read);
}

function shortest(value: number, least: number, most: number, round: (read: number) => number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  for (let digits = least; ; digits++) {
    const text = value.toExponential(digits - 1);
    if (digits >= most || round(Number(text)) === value) return generalText(text, digits);
  }
}

/** `1.50e+22` as `%g` has it: without zeros at the end, and with an exponent only where that is shorter. */
function generalText(exponential: string, digits: number): string {
  const [mantissa = "", exponent = "0"] = exponential.split("e");
  const power = Number(exponent);
  const bare = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  if (power < -4 || power >= digits) {
    const sign = power < 0 ? "-" : "+";
    return `${bare}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const negative = bare.startsWith("-") ? "-" : "";
  const figures = bare.replace(/[-.]/g, "");
  if (power < 0) return `${negative}0.${"0".repeat(-power - 1)}${figures}`;
  const whole = figures.slice(0, power + 1).padEnd(power + 1, "0");
  const part = figures.slice(power + 1);
  return negative + whole + (part && `.${part}`);
}

const EXPONENT_BIAS = 16_383 + 63;
const SMALLEST_NORMAL = 1n << 63n;

/** A long double of x86: 64 bits of mantissa, then sign and exponent. */
export function longDoubleText(mantissa: bigint, head: number): string {
  const negative = (head & 0x8000) !== 0;
  const biased = head & 0x7fff;
  const sign = negative ? "-" : "";
  if (biased === 0x7fff) return `${sign}${mantissa === SMALLEST_NORMAL ? "inf" : "nan"}`;
  // A number without its leading bit is none to the processor.
  if (biased > 0 && mantissa < SMALLEST_NORMAL) return `${sign}nan`;
  if (mantissa === 0n) return `${sign}0`;
  const exponent = (biased === 0 ? 1 : biased) - EXPONENT_BIAS;
  const value = { kind: "finite", negative, mantissa, exponent } as const;
  for (let digits = mantissa < SMALLEST_NORMAL ? 1 : 18; ; digits++) {
    const text = general(value, digits);
    if (digits >= 21 || readsBack(text, value)) return text;
  }
}

function general(value: BinaryFloat, digits: number): string {
  const [piece] = parseFormat(`%.${digits}g`);
  if (piece?.kind !== "conversion") return "";
  return formatFloat(
    value,
    resolveConversion(piece, () => 0),
  );
}

function readsBack(text: string, value: Extract<BinaryFloat, { kind: "finite" }>): boolean {
  const read = parseFloatExactly(text).value;
  if (read.kind !== "finite") return false;
  const shift = read.exponent - value.exponent;
  if (shift >= 0) return read.mantissa << BigInt(shift) === value.mantissa;
  const half = 1n << BigInt(-shift - 1);
  return (read.mantissa + half) >> BigInt(-shift) === value.mantissa;
}
