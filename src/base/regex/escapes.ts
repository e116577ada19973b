import type { Dialect } from "./dialects.ts";

/** A character that an escape names, and where the escape ends. */
export interface CharacterEscape {
  readonly code: number;
  readonly end: number;
}

const LETTERS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/**
 * `\n`, `\t` and their kin, as sed (info sed, "Escapes") and awk (gawk manual 3.2) read them; `at` is the
 * backslash. Undefined where the dialect gives the escape another meaning.
 */
export function characterEscape(source: string, at: number, dialect: Dialect): CharacterEscape | undefined {
  if (dialect.characterEscapes === "none") return undefined;
  const letter = source[at + 1] ?? "";
  const code = letter === "b" && dialect.characterEscapes === "awk" ? 8 : LETTERS[letter];
  if (code !== undefined) return { code, end: at + 2 };
  const form = dialect.characterEscapes === "sed" ? SED_NUMBERS : AWK_NUMBERS;
  form.lastIndex = at + 1;
  const number = form.exec(source);
  if (!number) return undefined;
  const [whole, decimal, octal, hex, control] = number;
  const end = at + 1 + whole.length;
  if (control !== undefined) return { code: control.toUpperCase().charCodeAt(0) ^ 0x40, end };
  const value = decimal
    ? Number(decimal)
    : octal
      ? Number.parseInt(octal, 8)
      : Number.parseInt(hex ?? "", 16);
  return { code: asByte(value & 0xff), end };
}

const SED_NUMBERS = /d([0-9]{3})|o([0-7]{3})|x([0-9A-Fa-f]{1,2})|c([@-_a-z])/y;
const AWK_NUMBERS = /(?!)()|([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(?!)()/y;

/** A byte beyond ASCII is no character of UTF-8: it stands escaped in our texts. */
function asByte(value: number): number {
  return value < 0x80 ? value : 0xdc00 + value;
}
