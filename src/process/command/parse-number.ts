import { Errno } from "../../disk/errno.ts";

/** Numbers as GNU's options take them (gnulib xstrtoumax.c). */

const POWERS = "KMGTPEZY";
const LARGEST = 2 ** 64;

/** The bytes or lines that a text like `5`, `2K`, `3kB`, `1MiB` or `4b` stands for. */
export function parseCount(text: string, suffixes = "bkKmMGTPEZY0"): number | "invalid" | "overflow" {
  const match = /^[ \t\n\v\f\r]*\+?(\d*)([A-Za-z]?)(B|iB|D)?$/.exec(text);
  if (!match) return "invalid";
  const [, digits = "", unit = "", kind = ""] = match;
  if (digits === "" && unit === "") return "invalid";
  const scale = scaleOf(unit, kind, suffixes);
  if (scale === undefined) return "invalid";
  // A unit alone stands for one of it.
  const value = (digits === "" ? 1 : Number(digits)) * scale;
  return value >= LARGEST ? "overflow" : value;
}

/** As `parseCount`, of a number that may be hexadecimal or octal, as C writes them. */
export function parseCCount(text: string, suffixes: string): number | "invalid" | "overflow" {
  const [, before = "", digits, rest = ""] =
    /^([ \t\n\v\f\r]*\+?)(0[xX][\da-fA-F]+|0[0-7]*)(.*)$/s.exec(text) ?? [];
  if (digits === undefined) return parseCount(text, suffixes);
  if (/^\d/.test(rest)) return "invalid";
  return parseCount(before + BigInt(/^0[xX]/.test(digits) ? digits : `0o${digits}`) + rest, suffixes);
}

const HALF_OF_INT = 2 ** 30;

/**
 * A number between two bounds (gnulib xdectoint.c); else what follows `invalid …: ‘text’` in the message: nothing, or
 * a colon and the reason.
 */
export function parseInRange(
  text: string,
  least: number,
  most: number,
  suffixes = "",
): number | { readonly reason: string } {
  const negative = /^[ \t\n\v\f\r]*-(?=\w)/.test(text);
  const magnitude = parseCount(negative ? text.replace("-", "") : text, suffixes);
  if (magnitude === "invalid") return { reason: "" };
  const value = magnitude === "overflow" ? LARGEST : magnitude;
  const signed = negative ? -value : value;
  if (signed >= least && signed <= most) return signed;
  const errno = value > HALF_OF_INT ? Errno.EOVERFLOW : Errno.ERANGE;
  return { reason: `: ${errno.message}` };
}

/** What is wrong with the number given to an option, in gnulib's words (xstrtol-error.c). */
export function describeBadNumber(option: string, text: string, fault: "invalid" | "overflow"): string {
  if (fault === "overflow") return `${option} argument '${text}' too large`;
  const begins = /^[ \t\n\v\f\r]*\+?\d/.test(text);
  return `invalid ${begins ? "suffix in " : ""}${option} argument '${text}'`;
}

function scaleOf(unit: string, kind: string, suffixes: string): number | undefined {
  if (unit === "") return kind === "" ? 1 : undefined;
  if (!suffixes.includes(unit)) return undefined;
  if (kind !== "" && !suffixes.includes("0")) return undefined;
  if (unit === "b") return kind === "" ? 512 : undefined;
  if (unit === "c") return kind === "" ? 1 : undefined;
  if (unit === "w") return kind === "" ? 2 : undefined;
  const power = POWERS.indexOf(unit.toUpperCase()) + 1;
  if (power === 0) return undefined;
  return (kind === "" || kind === "iB" ? 1024 : 1000) ** power;
}

/** A whole number without suffixes, or undefined. */
export function parseWhole(text: string): number | undefined {
  return /^[ \t]*\+?\d+$/.test(text) ? Number(text) : undefined;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `1.5`, `2m`, `1h`, `1d`, `inf` as seconds: what `sleep` and `timeout` take. */
export function parseSeconds(text: string): number | undefined {
  const match = /^[ \t\n\v\f\r]*\+?(.+?)([smhd]?)$/s.exec(text);
  if (!match) return undefined;
  const [, digits = "", unit = ""] = match;
  const value = parseFloatingPoint(digits);
  if (value === undefined || value < 0) return undefined;
  return value * (SECONDS[unit] ?? 1);
}

/** strtod(3): decimal or hexadecimal, with exponents; `inf`, `infinity`. Not NaN. */
export function parseFloatingPoint(text: string): number | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const hex = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?$/i.exec(text);
  if (!hex) return undefined;
  const [, sign, whole = "", fraction = "", power = "0"] = hex;
  if (whole === "" && fraction === "") return undefined;
  const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(power) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}
