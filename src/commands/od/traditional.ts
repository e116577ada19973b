import { parseByteCount } from "./parse-bytes.ts";

/** The operands of the older forms: `od FILE +100 +20`. */
export interface OldOperands {
  readonly files: readonly string[];
  readonly skip: number | undefined;
  readonly label: number | undefined;
}

/**
 * Which operands are an offset and a label (od.c, main). With `traditional` they may stand without a plus sign;
 * `modern` options rule the older form out.
 */
export function readOldOperands(
  operands: readonly string[],
  traditional: boolean,
  modern: boolean,
): OldOperands | "too many" {
  const plain = { files: operands, skip: undefined, label: undefined };
  if (modern && !traditional) return plain;
  const [first = "", second = "", third = ""] = operands;
  const count = operands.length;
  if (count === 1 && (traditional || first.startsWith("+"))) {
    const skip = parseOldOffset(first);
    if (skip !== undefined) return { files: [], skip, label: undefined };
  }
  if (count === 2 && (traditional || /^[+\d]/.test(second))) {
    const [one, two] = [parseOldOffset(first), parseOldOffset(second)];
    if (two !== undefined) {
      if (traditional && one !== undefined) return { files: [], skip: one, label: two };
      return { files: [first], skip: two, label: undefined };
    }
  }
  if (count === 3 && traditional) {
    const [two, three] = [parseOldOffset(second), parseOldOffset(third)];
    if (two !== undefined && three !== undefined) return { files: [first], skip: two, label: three };
  }
  return traditional && count > 1 ? "too many" : plain;
}

/** Octal, or hexadecimal with `0x`. A point, said to make it decimal, is never understood (od.c, parse_old_offset). */
function parseOldOffset(text: string): number | undefined {
  const digits = text.replace(/^\+/, "");
  if (digits === "" || digits.includes(".")) return undefined;
  const octal = /^0[xX]/.test(digits) ? digits : digits.replace(/^(?=\d)/, "0");
  const value = parseByteCount(octal, "Bb");
  return typeof value === "number" ? value : undefined;
}
