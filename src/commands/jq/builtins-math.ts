import { describe } from "./arithmetic.ts";
import { type Native, type NativeTable, ofValue } from "./builtins.ts";
import { JqError, type Json } from "./json.ts";

type OneNumber = (x: number) => number;
type TwoNumbers = (x: number, y: number) => number;

/** As `<math.h>` has them. */
const OF_ONE: Readonly<Record<string, OneNumber>> = {
  floor: Math.floor,
  ceil: Math.ceil,
  trunc: Math.trunc,
  round: (x) => Math.sign(x) * Math.round(Math.abs(x)),
  rint: toEven,
  nearbyint: toEven,
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  fabs: Math.abs,
  exp: Math.exp,
  exp2: (x) => 2 ** x,
  exp10: (x) => 10 ** x,
  pow10: (x) => 10 ** x,
  expm1: Math.expm1,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  logb: (x) => (x === 0 ? Number.NEGATIVE_INFINITY : exponentOf(x)),
  significand: (x) => (x === 0 || !Number.isFinite(x) ? x : x / 2 ** exponentOf(x)),
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
};

const OF_TWO: Readonly<Record<string, TwoNumbers>> = {
  pow: (x, y) => x ** y,
  atan2: Math.atan2,
  fmin: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.min(x, y)),
  fmax: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.max(x, y)),
  fmod: (x, y) => x % y,
  fdim: (x, y) => Math.max(x - y, 0),
  hypot: Math.hypot,
  copysign: (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)),
  ldexp: (x, y) => x * 2 ** y,
  scalb: (x, y) => x * 2 ** y,
  scalbln: (x, y) => x * 2 ** y,
  drem: (x, y) => x - y * toEven(x / y),
  remainder: (x, y) => x - y * toEven(x / y),
};

function toEven(x: number): number {
  const down = Math.floor(x);
  if (x - down !== 0.5) return Math.round(x);
  return down % 2 === 0 ? down : down + 1;
}

/** The power of two in a number: 3 for 8. */
function exponentOf(x: number): number {
  let exponent = Math.floor(Math.log2(Math.abs(x)));
  while (Math.abs(x) / 2 ** exponent >= 2) exponent++;
  while (Math.abs(x) / 2 ** exponent < 1) exponent--;
  return exponent;
}

function numberOf(value: Json): number {
  if (typeof value !== "number") throw new JqError(`${describe(value)} number required`);
  return value;
}

function ofOne(compute: OneNumber): Native {
  return ofValue((input) => compute(numberOf(input)));
}

function ofTwo(compute: TwoNumbers): Native {
  return ofValue((_input, [x = null, y = null]) => compute(numberOf(x), numberOf(y)));
}

/** What kind of number something is can be asked of anything. */
function numberOr(value: Json, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

export const MATH_FUNCTIONS: NativeTable = {
  ...Object.fromEntries(Object.entries(OF_ONE).map(([name, compute]) => [`${name}/0`, ofOne(compute)])),
  ...Object.fromEntries(Object.entries(OF_TWO).map(([name, compute]) => [`${name}/2`, ofTwo(compute)])),
  "fma/3": ofValue((_input, [x = null, y = null, z = null]) => numberOf(x) * numberOf(y) + numberOf(z)),
  "infinite/0": ofValue(() => Number.POSITIVE_INFINITY),
  "nan/0": ofValue(() => Number.NaN),
  "isinfinite/0": ofValue((input) => Math.abs(numberOr(input, 0)) === Number.POSITIVE_INFINITY),
  "isnan/0": ofValue((input) => Number.isNaN(numberOr(input, 0))),
  "isnormal/0": ofValue(
    (input) => Number.isFinite(numberOr(input, 0)) && Math.abs(numberOr(input, 0)) >= 2 ** -1022,
  ),
  "frexp/0": ofValue((input) => {
    const x = numberOf(input);
    if (x === 0 || !Number.isFinite(x)) return [x, 0];
    const exponent = exponentOf(x) + 1;
    return [x / 2 ** exponent, exponent];
  }),
  "modf/0": ofValue((input) => {
    const x = numberOf(input);
    return [Number.isFinite(x) ? x - Math.trunc(x) : 0, Math.trunc(x)];
  }),
};
