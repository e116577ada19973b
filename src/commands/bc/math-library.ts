import { type BcNumber, isZero, powerOfTen, rescale } from "./number.ts";

/*
 * The functions of `bc -l`. They are computed with more digits than are wanted, and the rest is cut off, as bc's own
 * are. Fixed-point integers stand for numbers: `one` is 10^digits.
 */

/** More digits than errors of rounding can reach. */
const GUARD = 25;

export type MathFunction = (parameters: readonly BcNumber[], scale: number) => BcNumber;

export const MATH_FUNCTIONS: Readonly<
  Record<string, { readonly arity: number; readonly compute: MathFunction }>
> = {
  e: { arity: 1, compute: ([x], scale) => exponential(x as BcNumber, scale) },
  l: { arity: 1, compute: ([x], scale) => logarithm(x as BcNumber, scale) },
  s: { arity: 1, compute: ([x], scale) => sine(x as BcNumber, scale) },
  c: { arity: 1, compute: ([x], scale) => cosine(x as BcNumber, scale) },
  a: { arity: 1, compute: ([x], scale) => arctangent(x as BcNumber, scale) },
  j: { arity: 2, compute: ([n, x], scale) => bessel(n as BcNumber, x as BcNumber, scale) },
};

/** Which function is too much work for these parameters. */
export function isTooMuchWork(name: string, parameters: readonly BcNumber[], scale: number): boolean {
  const size = parameters.at(-1) ?? { digits: 0n, scale: 0 };
  const whole = wholeOf(size);
  if (scale > 20_000 || size.scale > 20_000 || whole.toString().length > 20_000) return true;
  return (name === "e" && absolute(whole) > 500_000n) || (name === "j" && absolute(whole) > 20_000n);
}

function wholeOf({ digits, scale }: BcNumber): bigint {
  return digits / powerOfTen(scale);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The value of a fixed-point integer with `digits` digits, cut to `scale`. */
function cut(value: bigint, digits: number, scale: number): BcNumber {
  return rescale({ digits: value, scale: digits }, scale);
}

function exponential(x: BcNumber, scale: number): BcNumber {
  const whole = Number(absolute(wholeOf(x)));
  const halvings = Math.max(8, whole.toString(2).length + 8);
  const digits = scale + Math.ceil(whole * 0.45) + halvings + GUARD;
  const one = powerOfTen(digits);
  const reduced = absolute(rescale(x, digits).digits) >> BigInt(halvings);
  let sum = one;
  let term = one;
  for (let k = 1n; term > 0n; k++) {
    term = (term * reduced) / one / k;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) / one;
  return cut(x.digits < 0n ? (one * one) / sum : sum, digits, scale);
}

function logarithm(x: BcNumber, scale: number): BcNumber {
  if (x.digits <= 0n) return { digits: (1n - powerOfTen(scale)) * powerOfTen(scale), scale };
  const digits = scale + GUARD + x.digits.toString().length;
  const one = powerOfTen(digits);
  let reduced = rescale(x, digits).digits;
  // Between 1/2 and 1, times a power of 2.
  const twos = reduced.toString(2).length - one.toString(2).length;
  reduced = twos > 0 ? reduced >> BigInt(twos) : reduced << BigInt(-twos);
  const rest = 2n * inverseHyperbolicTangent(((reduced - one) * one) / (reduced + one), one);
  const naturalTwo = 2n * inverseHyperbolicTangent(one / 3n, one);
  return cut(rest + BigInt(twos) * naturalTwo, digits, scale);
}

function inverseHyperbolicTangent(z: bigint, one: bigint): bigint {
  const square = (z * z) / one;
  let power = z;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (power * square) / one;
  }
  return sum;
}

/** Machin's formula. */
function pi(one: bigint): bigint {
  return 16n * inverseTangentOf(5n, one) - 4n * inverseTangentOf(239n, one);
}

/** Of 1/n. */
function inverseTangentOf(n: bigint, one: bigint): bigint {
  let power = one / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 4n) {
    sum += power / k;
    power /= n * n;
    sum -= power / (k + 2n);
    power /= n * n;
  }
  return sum;
}

function sine(x: BcNumber, scale: number): BcNumber {
  const { angle, digits, one } = reduceAngle(x, scale);
  return cut(alternating(angle, 1n, angle, one), digits, scale);
}

function cosine(x: BcNumber, scale: number): BcNumber {
  const { angle, digits, one } = reduceAngle(x, scale);
  return cut(alternating(angle, 0n, one, one), digits, scale);
}

/** The angle without whole turns. */
function reduceAngle(x: BcNumber, scale: number) {
  const digits = scale + GUARD + wholeOf(x).toString().length;
  const one = powerOfTen(digits);
  return { angle: rescale(x, digits).digits % (2n * pi(one)), digits, one };
}

/** x^n/n! − x^(n+2)/(n+2)! + …, from the first term on. */
function alternating(x: bigint, from: bigint, first: bigint, one: bigint): bigint {
  const square = (x * x) / one;
  let term = first;
  let sum = first;
  for (let n = from + 2n; term !== 0n; n += 2n) {
    term = -((term * square) / one) / (n * (n - 1n));
    sum += term;
  }
  return sum;
}

function arctangent(x: BcNumber, scale: number): BcNumber {
  const digits = scale + GUARD + wholeOf(x).toString().length;
  const one = powerOfTen(digits);
  const value = rescale(x, digits).digits;
  const magnitude = absolute(value);
  const isSteep = magnitude > one;
  let z = isSteep ? (one * one) / magnitude : magnitude;
  // Half the angle three times: the series ends sooner.
  for (let i = 0; i < 3; i++) z = (z * one) / (one + root(one * one + z * z));
  const square = (z * z) / one;
  let power = z;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = -((power * square) / one);
  }
  const angle = isSteep ? pi(one) / 2n - 8n * sum : 8n * sum;
  return cut(value < 0n ? -angle : angle, digits, scale);
}

function root(value: bigint): bigint {
  let guess = 1n << BigInt(value.toString(16).length * 2);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Of integer order: the sum of (−1)^k (x/2)^(n+2k) / (k! (n+k)!). */
function bessel(n: BcNumber, x: BcNumber, scale: number): BcNumber {
  const order = wholeOf(n);
  const steps = absolute(order);
  if (isZero(x)) return steps === 0n ? cut(1n, 0, scale) : cut(0n, 0, scale);
  const digits = scale + GUARD + 2 * Number(absolute(wholeOf(x))) + Number(steps > 1000n ? 1000n : steps);
  const one = powerOfTen(digits);
  const half = rescale(x, digits).digits / 2n;
  let term = one;
  for (let k = 1n; k <= steps && term !== 0n; k++) term = (term * half) / one / k;
  const square = (half * half) / one;
  let sum = term;
  for (let k = 1n; term !== 0n; k++) {
    term = -((term * square) / one) / (k * (steps + k));
    sum += term;
  }
  return cut(order < 0n && steps % 2n === 1n ? -sum : sum, digits, scale);
}
