import { type BcNumber, countDigits, isZero, rescale, sizeOf } from "./number.ts";

/** An error while the program runs: the line is given up. */
export class RuntimeFault extends Error {}

const MOST_DIGITS = 2_000_000;
const LARGEST_EXPONENT = 2_147_483_647n;

/** What an operation costs in steps, `digits` being those of its result where they may be more than its operands'. */
export function costOf(a: BcNumber, b: BcNumber, digits = 0): number {
  const size = sizeOf(a) + sizeOf(b) + (digits >> 4);
  if (size > MOST_DIGITS / 16)
    throw new RuntimeFault(`rockpool: numbers of more than ${MOST_DIGITS} digits are not simulated here`);
  return size > 8 ? (size * Math.ceil(Math.sqrt(size))) >> 3 : 0;
}

/** The exponent as an integer; a fault where it cannot be one. */
export function checkedExponent(base: BcNumber, power: BcNumber): bigint {
  const exponent = rescale(power, 0).digits;
  if (exponent > LARGEST_EXPONENT || exponent < -LARGEST_EXPONENT)
    throw new RuntimeFault("exponent too large in raise");
  if (exponent < 0n && isZero(base)) throw new RuntimeFault("divide by zero");
  return exponent;
}

export function digitsOfPower(base: BcNumber, exponent: bigint): number {
  const { digits } = base;
  const magnitude = digits < 0n ? -digits : digits;
  if (magnitude < 2n) return base.scale * Math.abs(Number(exponent));
  return countDigits({ digits: magnitude, scale: 0 }) * Math.abs(Number(exponent));
}
