import { type Conversion, parseFormat, resolveConversion } from "../../base/printf/conversion.ts";
import { formatInteger } from "../../base/printf/format-integer.ts";

/** Makes the end of a name of the number of a section. */
export type SuffixFormat = (index: number) => string;

/** A format of printf(3) with one conversion of a number; or what is wrong (csplit.c, max_out). */
export function parseSuffixFormat(format: string): SuffixFormat | string {
  const pieces = parseFormat(format);
  if (pieces.some(({ kind }) => kind === "fault")) return "missing conversion specifier in suffix";
  const conversions = pieces.filter((piece) => piece.kind === "conversion");
  for (const conversion of conversions) {
    const fault = describeFault(conversion);
    if (fault !== undefined) return fault;
  }
  if (conversions.length === 0) return "missing % conversion specification in suffix";
  if (conversions.length > 1) return "too many % conversion specifications in suffix";
  return (index) =>
    pieces.map((piece) => (piece.kind === "conversion" ? formatIndex(piece, index) : piece.text)).join("");
}

function describeFault({ plus, space, alternate, character }: Conversion): string | undefined {
  const wrong = plus ? "+" : space ? " " : "diuoxX".includes(character) ? undefined : character;
  if (wrong !== undefined) return `invalid conversion specifier in suffix: ${wrong}`;
  if (alternate && "diu".includes(character))
    return `invalid flags in conversion specification: %#${character}`;
  return undefined;
}

function formatIndex(conversion: Conversion, index: number): string {
  return formatInteger(
    BigInt(index),
    resolveConversion(conversion, () => 0),
  );
}
