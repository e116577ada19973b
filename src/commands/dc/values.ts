import { type BcNumber, countDigits } from "../bc/number.ts";
import { integerOf } from "./arithmetic.ts";

/** What the stack holds: a number, or a string, each of whose characters is one byte. */
export type Value = BcNumber | string;

const LARGEST_SCALE = 2n ** 31n - 1n;

/** -1 for what is none. */
export function smallInteger(value: Value): number {
  if (typeof value === "string") return -1;
  const whole = integerOf(value);
  return whole < 0n || whole > LARGEST_SCALE ? -1 : Number(whole);
}

export function indexOf(value: Value): bigint | undefined {
  if (typeof value === "string" || value.digits < 0n) return undefined;
  return integerOf(value);
}

export function lengthOf(value: Value): number {
  return typeof value === "string" ? value.length : digitCount(value);
}

/** Zeros before the first digit do not count, behind the point either. */
function digitCount(value: BcNumber): number {
  return Math.min(countDigits(value), (value.digits < 0n ? -value.digits : value.digits).toString().length);
}

/** The character that a number stands for, or the first of a string. */
export function toCharacter(value: Value): string {
  if (typeof value === "string") return value.charAt(0) || "\0";
  return String.fromCharCode(Number(BigInt.asUintN(8, integerOf(value))));
}

/** A number's absolute value as bytes, the highest first; a string as it is. */
export function toBytes(value: Value): string {
  if (typeof value === "string") return value;
  const whole = integerOf(value);
  let text = "";
  for (let rest = whole < 0n ? -whole : whole; rest > 0n; rest >>= 8n)
    text = String.fromCharCode(Number(rest & 255n)) + text;
  return text === "" ? "\0" : text;
}
