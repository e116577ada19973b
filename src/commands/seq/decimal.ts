import { parseFloatingPoint } from "../../process/command/parse-number.ts";

/** A number as units × 10^-scale, exactly, with what its spelling says about how to print it (seq.c, scan_arg). */
export interface Decimal {
  /** ±Infinity where there is no end. */
  readonly units: bigint | number;
  readonly scale: number;
  /** Digits after the point; undefined where the spelling does not tell. */
  readonly precision: number | undefined;
  readonly width: number;
}

/** An exponent beyond this makes numbers that nobody waits for. */
const LARGEST_EXPONENT = 1_000;

export function parseDecimal(text: string): Decimal | "not a number" | undefined {
  const trimmed = text.replace(/^[ \t\n\v\f\r]+/, "");
  if (/^[+-]?nan/i.test(trimmed)) return "not a number";
  const match = /^([+-]?)(\d*)(?:(\.)(\d*))?(?:[eE]([+-]?\d+))?$/.exec(trimmed);
  if (!match) return parseOther(trimmed);
  const [, sign = "", whole = "", point, fraction = "", power = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const exponent = Number(power);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return undefined;
  const places = fraction.length - exponent;
  const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -places));
  return {
    units: sign === "-" ? -digits : digits,
    scale: Math.max(0, places),
    precision: exponent < 0 ? fraction.length - exponent : Math.max(0, fraction.length - exponent),
    width: widthOf(
      trimmed.replace(/^\+/, ""),
      whole,
      point !== undefined,
      fraction,
      match[5] === undefined ? undefined : exponent,
    ),
  };
}

function widthOf(
  text: string,
  whole: string,
  hasPoint: boolean,
  fraction: string,
  exponent: number | undefined,
): number {
  let width = text.length;
  if (hasPoint) width += fraction.length === 0 ? -1 : whole === "" ? 1 : 0;
  if (exponent === undefined) return width;
  width -= text.length - text.search(/[eE]/);
  if (exponent < 0) {
    if (!hasPoint || fraction.length === 0) width++;
    return width - exponent;
  }
  const precision = Math.max(0, fraction.length - exponent);
  if (hasPoint && precision === 0 && fraction.length > 0) width--;
  return width + exponent - Math.min(fraction.length, exponent);
}

/** Hexadecimal numbers and infinity. */
function parseOther(text: string): Decimal | undefined {
  const value = parseFloatingPoint(text);
  if (value === undefined) return undefined;
  const precision = /[.p]/i.test(text) || !Number.isFinite(value) ? undefined : 0;
  if (!Number.isFinite(value)) return { units: value, scale: 0, precision: 0, width: 0 };
  // A binary fraction of k places is a decimal one of k places.
  let scale = 0;
  let shifted = value;
  while (!Number.isInteger(shifted)) {
    shifted *= 2;
    scale++;
  }
  return { units: BigInt(shifted) * 5n ** BigInt(scale), scale, precision, width: 0 };
}
