/**
 * Whole numbers of 64 bits that wrap around (bash manual 6.5). A value is a JavaScript number as long as that
 * is exact, and a BigInt only beyond 2⁵³: nearly every script stays on the fast side.
 */
export type ArithmeticValue = number | bigint;

const LARGEST = Number.MAX_SAFE_INTEGER;

/** A BigInt brought into 64 bits, as a number where that is exact. */
export function wrap(value: bigint): ArithmeticValue {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped <= LARGEST && wrapped >= -LARGEST ? Number(wrapped) : wrapped;
}

function isExact(value: number): boolean {
  return value <= LARGEST && value >= -LARGEST;
}

export function add(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  if (typeof a === "number" && typeof b === "number" && isExact(a + b)) return a + b;
  return wrap(BigInt(a) + BigInt(b));
}

export function subtract(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  if (typeof a === "number" && typeof b === "number" && isExact(a - b)) return a - b;
  return wrap(BigInt(a) - BigInt(b));
}

export function multiply(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  // `+ 0` turns the -0 of `0 * -1` into 0.
  if (typeof a === "number" && typeof b === "number" && isExact(a * b)) return a * b + 0;
  return wrap(BigInt(a) * BigInt(b));
}

/** Truncates towards zero, as C does; `b` is not 0. */
export function divide(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  if (typeof a === "number" && typeof b === "number") return Math.trunc(a / b) + 0;
  return wrap(BigInt(a) / BigInt(b));
}

/** Has the sign of `a`, as in C; `b` is not 0. */
export function remainder(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  if (typeof a === "number" && typeof b === "number") return (a % b) + 0;
  return wrap(BigInt(a) % BigInt(b));
}

/** By squaring in 64 bits; `exponent` is not negative. */
export function power(base: ArithmeticValue, exponent: ArithmeticValue): ArithmeticValue {
  let result: ArithmeticValue = 1;
  let square = base;
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(result, square);
    square = multiply(square, square);
  }
  return result;
}

/** The count is taken modulo 64, as the processor does. */
export function shiftLeft(a: ArithmeticValue, count: ArithmeticValue): ArithmeticValue {
  const bits = BigInt.asUintN(6, BigInt(count));
  const quick = Number(a) * 2 ** Number(bits);
  return typeof a === "number" && isExact(quick) ? quick : wrap(BigInt(a) << bits);
}

export function shiftRight(a: ArithmeticValue, count: ArithmeticValue): ArithmeticValue {
  const bits = Number(BigInt.asUintN(6, BigInt(count)));
  return typeof a === "number" ? Math.floor(a / 2 ** bits) : wrap(a >> BigInt(bits));
}

function isInt32(value: ArithmeticValue): value is number {
  return typeof value === "number" && (value | 0) === value;
}

export function and(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  return isInt32(a) && isInt32(b) ? a & b : wrap(BigInt(a) & BigInt(b));
}
export function or(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  return isInt32(a) && isInt32(b) ? a | b : wrap(BigInt(a) | BigInt(b));
}
export function xor(a: ArithmeticValue, b: ArithmeticValue): ArithmeticValue {
  return isInt32(a) && isInt32(b) ? a ^ b : wrap(BigInt(a) ^ BigInt(b));
}
export function complement(a: ArithmeticValue): ArithmeticValue {
  return subtract(-1, a);
}
export function negate(a: ArithmeticValue): ArithmeticValue {
  return subtract(0, a);
}
