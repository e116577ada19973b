import { quoteText } from "../../process/command/quote-name.ts";

/** One format of `-t`: how so many bytes become one field. */
export interface FieldType {
  readonly kind: "named" | "character" | "signed" | "unsigned" | "octal" | "hexadecimal" | "float";
  /** Bytes of a field. */
  readonly size: number;
  /** With `z`: the printable characters follow each line. */
  readonly trailer: boolean;
}

/** A complaint in od's words, without its name. */
export class TypeFault extends Error {}

const INTEGERS: Readonly<Record<string, FieldType["kind"]>> = {
  d: "signed",
  o: "octal",
  u: "unsigned",
  x: "hexadecimal",
};
const INTEGER_SIZES: Readonly<Record<string, number>> = { C: 1, S: 2, I: 4, L: 8 };
const FLOAT_SIZES: Readonly<Record<string, number>> = { F: 4, D: 8, L: 16 };

/** Reads `x1z`, `d2c`, `fF`: one type after the other (od.c, decode_one_format). */
export function parseTypes(text: string): readonly FieldType[] {
  const types: FieldType[] = [];
  for (let rest = text; rest !== ""; ) {
    const letter = rest.charAt(0);
    const integer = INTEGERS[letter];
    if (!integer && !"acf".includes(letter))
      throw new TypeFault(`invalid character '${letter}' in type string ${quoteText(text)}`);
    const { size, used } =
      letter === "a" || letter === "c" ? { size: 1, used: 1 } : parseSize(rest, letter === "f", text);
    const kind = integer ?? (letter === "a" ? "named" : letter === "c" ? "character" : "float");
    const trailer = rest.charAt(used) === "z";
    types.push({ kind, size, trailer });
    rest = rest.slice(used + (trailer ? 1 : 0));
  }
  return types;
}

function parseSize(rest: string, float: boolean, whole: string): { size: number; used: number } {
  const named = (float ? FLOAT_SIZES : INTEGER_SIZES)[rest.charAt(1)];
  if (named !== undefined) return { size: named, used: 2 };
  const [digits = ""] = /^\d*/.exec(rest.slice(1)) ?? [];
  if (digits === "") return { size: float ? 8 : 4, used: 1 };
  const size = Number(digits);
  if (size >= 2 ** 64) throw new TypeFault(`invalid type string ${quoteText(whole)}`);
  if (!(float ? [4, 8, 16] : [1, 2, 4, 8]).includes(size)) {
    const what = float ? "floating point" : "integral";
    throw new TypeFault(
      `invalid type string ${quoteText(whole)};\nthis system doesn't provide a ${BigInt(digits)}-byte ${what} type`,
    );
  }
  return { size, used: 1 + digits.length };
}
