import { padNumber, type ResolvedConversion, signOf } from "./conversion.ts";

const BASES: Readonly<Record<string, number>> = { d: 10, i: 10, u: 10, o: 8, x: 16, X: 16 };

/** `%d %i %u %o %x %X` of a 64-bit number, as two's complement where the conversion is unsigned. */
export function formatInteger(value: bigint, conversion: ResolvedConversion): string {
  const { character, precision, alternate, zero } = conversion;
  const signed = character === "d" || character === "i";
  const magnitude = signed ? (value < 0n ? -value : value) : BigInt.asUintN(64, value);
  let digits = magnitude.toString(BASES[character] ?? 10);
  if (character === "X") digits = digits.toUpperCase();
  if (precision === 0 && magnitude === 0n) digits = "";
  if (precision !== undefined) digits = digits.padStart(precision, "0");
  if (alternate && character === "o" && !digits.startsWith("0")) digits = `0${digits}`;
  const hexPrefix = alternate && magnitude !== 0n && (character === "x" || character === "X");
  const prefix = signed ? signOf(value < 0n, conversion) : hexPrefix ? `0${character}` : "";
  return padNumber(prefix, digits, conversion, zero && precision === undefined);
}
