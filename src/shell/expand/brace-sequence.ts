import { braceFault } from "./brace-fault.ts";

const NUMBERS = /^([+-]?[0-9]+)\.\.([+-]?[0-9]+)(?:\.\.([+-]?[0-9]+))?$/;
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.([+-]?[0-9]+))?$/;

/** `1..5`, `a..e`, `01..10..3`: the terms; undefined where it is no sequence (bash manual 3.5.1). */
export function expandSequence(text: string, most: number): readonly string[] | undefined {
  const letters = LETTERS.exec(text);
  if (letters) {
    const [, first = "", last = "", step = "1"] = letters;
    return count(first.charCodeAt(0), last.charCodeAt(0), Number(step), most).map((code) =>
      String.fromCharCode(code),
    );
  }
  const numbers = NUMBERS.exec(text);
  if (!numbers) return undefined;
  const [, first = "", last = "", step = "1"] = numbers;
  if (![first, last, step].every(isInt64)) return undefined;
  const width = isPadded(first) || isPadded(last) ? Math.max(first.length, last.length) : 0;
  if (![first, last, step].every((text) => Number.isSafeInteger(Number(text))))
    return countFar(BigInt(first), BigInt(last), BigInt(step), most).map((term) => pad(term, width));
  return count(Number(first), Number(last), Number(step), most).map((term) => pad(term, width));
}

/** As `count`, for terms that a number does not hold exactly. */
function countFar(first: bigint, last: bigint, step: bigint, most: number): bigint[] {
  const magnitude = (value: bigint) => (value < 0n ? -value : value);
  const size = magnitude(step) || 1n;
  const terms = Number(magnitude(last - first) / size) + 1;
  if (terms > most) throw braceFault(terms);
  const sign = last < first ? -1n : 1n;
  return Array.from({ length: terms }, (_, i) => first + sign * BigInt(i) * size);
}

function isInt64(text: string): boolean {
  const value = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, value) === value;
}

function isPadded(text: string): boolean {
  return /^-?0[0-9]/.test(text);
}

function pad(term: number | bigint, width: number): string {
  if (width === 0) return String(term);
  return term < 0 ? `-${String(-term).padStart(width - 1, "0")}` : String(term).padStart(width, "0");
}

/** From `first` to `last`; the sign of the step follows from them, and 0 counts as 1. */
function count(first: number, last: number, step: number, most: number): number[] {
  const size = Math.abs(step) || 1;
  const terms = Math.floor(Math.abs(last - first) / size) + 1;
  if (terms > most) throw braceFault(terms);
  const sign = last < first ? -1 : 1;
  return Array.from({ length: terms }, (_, i) => first + sign * i * size);
}
