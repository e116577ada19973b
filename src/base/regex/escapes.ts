import type { Dialect } from "./dialects.ts";

/** A character that an escape names, and where the escape ends. */
export interface CharacterEscape {
  readonly code: number;
  readonly end: number;
}

const LETTERS: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/**
 * `\n`, `\t` and their kin, as awk (gawk manual 3.2) reads them; `at` is the backslash. Undefined where the dialect
 * gives the escape another meaning.
 */
export function characterEscape(source: string, at: number, dialect: Dialect): CharacterEscape | undefined {
  if (dialect.characterEscapes === "none") return undefined;
  const letter = source[at + 1] ?? "";
  const code = LETTERS[letter];
  if (code !== undefined) return { code, end: at + 2 };
  NUMBERS.lastIndex = at + 1;
  const number = NUMBERS.exec(source);
  if (!number) return undefined;
  const [whole, octal, hex] = number;
  const value = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex ?? "", 16);
  return { code: asByte(value & 0xff), end: at + 1 + whole.length };
}

const NUMBERS = /([0-7]{1,3})|x([0-9A-Fa-f]{1,2})/y;

/** A byte beyond ASCII is no character of UTF-8: it stands escaped in our texts. */
function asByte(value: number): number {
  return value < 0x80 ? value : 0xdc00 + value;
}
