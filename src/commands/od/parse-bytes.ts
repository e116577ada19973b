import { parseCount } from "../../process/command/parse-number.ts";

const SUFFIXES = "bEGKkMmPTYZ0";

/** A count as od takes it: decimal, octal after `0`, hexadecimal after `0x`, with a suffix (xstrtoumax, base 0). */
export function parseByteCount(text: string, suffixes = SUFFIXES): number | "invalid" | "overflow" {
  const match = /^[ \t]*\+?(?:0[xX]([0-9a-fA-F]+)|0([0-7]+)|(\d+))/.exec(text);
  const [all = "", hexadecimal, octal, decimal = ""] = match ?? [];
  const value = hexadecimal
    ? Number.parseInt(hexadecimal, 16)
    : octal
      ? Number.parseInt(octal, 8)
      : undefined;
  if (value === undefined) return parseCount(decimal + text.slice(all.length), suffixes);
  if (value >= 2 ** 64) return "overflow";
  return parseCount(BigInt(value) + text.slice(all.length), suffixes);
}
