import {
  add,
  type BcNumber,
  compare,
  divide,
  fromInteger,
  isZero,
  multiply,
  ONE,
  powerOfTen,
  raise,
  remainder,
  rescale,
  subtract,
  ZERO,
} from "../bc/number.ts";

/** What an operation on numbers gives: its results, the last on top; or why there are none. */
export type Outcome = readonly BcNumber[] | string;

export interface Operation {
  readonly operands: number;
  readonly run: (operands: readonly BcNumber[], scale: number, warn: (text: string) => void) => Outcome;
}

const DIGITS = "0123456789ABCDEF";

function binary(
  run: (a: BcNumber, b: BcNumber, scale: number, warn: (text: string) => void) => Outcome,
): Operation {
  return { operands: 2, run: ([a = ZERO, b = ZERO], scale, warn) => run(a, b, scale, warn) };
}

/** By their letter. The operands come in the order in which they were pushed. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  "+": binary((a, b) => [add(a, b)]),
  "-": binary((a, b) => [subtract(a, b)]),
  "*": binary((a, b, scale) => [multiply(a, b, scale)]),
  "/": binary((a, b, scale) => (isZero(b) ? "divide by zero" : [divide(a, b, scale)])),
  "%": binary((a, b, scale) => (isZero(b) ? "remainder by zero" : [remainder(a, b, scale)])),
  "~": binary((a, b, scale) =>
    isZero(b) ? "divide by zero" : [divide(a, b, scale), remainder(a, b, scale)],
  ),
  "^": binary(power),
  "|": {
    operands: 3,
    run: ([base = ZERO, exponent = ZERO, modulus = ZERO], scale, warn) =>
      modularPower(base, exponent, modulus, scale, warn),
  },
};

function power(base: BcNumber, exponent: BcNumber, scale: number, warn: (text: string) => void): Outcome {
  if (!isZero({ ...exponent, digits: fractionOf(exponent) })) warn("non-zero scale in exponent");
  const whole = integerOf(exponent);
  return [isZero(base) && whole < 0n ? ZERO : raise(base, whole, scale)];
}

/** bc's library refuses a negative exponent without a word: the operands stay. */
function modularPower(
  base: BcNumber,
  exponent: BcNumber,
  modulus: BcNumber,
  scale: number,
  warn: (text: string) => void,
): Outcome {
  if (isZero(modulus)) return "remainder by zero";
  if (exponent.digits < 0n) return "";
  if (base.scale > 0) warn("non-zero scale in base");
  if (exponent.scale > 0) warn("non-zero scale in exponent");
  if (modulus.scale > 0) warn("non-zero scale in modulus");
  const digits = Math.max(scale, base.scale);
  const reduce = (value: BcNumber) => remainder(value, modulus, 0);
  let result = ONE;
  let square = reduce(base);
  for (let rest = integerOf(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = reduce(multiply(result, square, digits));
    square = reduce(multiply(square, square, digits));
  }
  return [compare(modulus, ONE) === 0 ? rescale(ZERO, result.scale) : result];
}

export function integerOf({ digits, scale }: BcNumber): bigint {
  return digits / powerOfTen(scale);
}

function fractionOf({ digits, scale }: BcNumber): bigint {
  return digits % powerOfTen(scale);
}

/** A number as typed: digits up to F in every base, a point, `_` for minus. */
export function readNumber(text: string, base: number): BcNumber {
  const [whole = "", fraction = ""] = text.replace("_", "").split(".");
  const radix = BigInt(base);
  const wholeOf = (digits: string) =>
    [...digits].reduce((value, digit) => value * radix + BigInt(DIGITS.indexOf(digit)), 0n);
  const part = divide(
    fromInteger(wholeOf(fraction)),
    fromInteger(radix ** BigInt(fraction.length)),
    fraction.length,
  );
  const number = add(fromInteger(wholeOf(whole)), part);
  return text.startsWith("_") ? subtract(ZERO, number) : number;
}
