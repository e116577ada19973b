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
