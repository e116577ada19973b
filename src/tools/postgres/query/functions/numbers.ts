import { fail } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import {
  compareNumeric,
  floor,
  fromInteger,
  Numeric,
  negate,
  parseNumeric,
  rescale,
  toNumber,
  truncate,
} from "../../values/numeric.ts";
import { defineFunctions } from "./define.ts";

const ZERO = fromInteger(0);
const numeric = (value: Datum | undefined) => (value instanceof Numeric ? value : ZERO);
const big = (value: Datum | undefined) => (typeof value === "bigint" ? value : 0n);

function magnitude(value: Numeric): Numeric {
  return value.digits < 0n ? negate(value) : value;
}

/** Functions of floating-point numbers, for numeric too: with some sixteen digits. */
function viaFloat(value: Datum | undefined, apply: (value: number) => number): Numeric {
  const result = apply(toNumber(numeric(value)));
  if (Number.isNaN(result)) fail("2201F", "cannot take square root of a negative number");
  const whole = String(Math.trunc(Math.abs(result))).length;
  return rescale(
    parseNumeric(result.toFixed(20)) ?? ZERO,
    Math.max(0, 17 - whole - (Math.abs(result) < 1 ? 0 : 1)),
  );
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
}

/** Halves go to the even one, as rint(3). */
function roundEven(value: number): number {
  const low = Math.floor(value);
  return value - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(value);
}

export const NUMBER_FUNCTIONS = defineFunctions({
  "abs(int4) int4": ([value]) => Math.abs(Number(value)),
  "abs(int8) int8": ([value]) => (big(value) < 0n ? -big(value) : big(value)),
  "abs(numeric) numeric": ([value]) => magnitude(numeric(value)),
  "abs(float8) float8": ([value]) => Math.abs(Number(value)),
  "ceil(numeric) numeric": ([value]) => negate(floor(negate(numeric(value)))),
  "ceil(float8) float8": ([value]) => Math.ceil(Number(value)),
  "ceiling(numeric) numeric": ([value]) => negate(floor(negate(numeric(value)))),
  "ceiling(float8) float8": ([value]) => Math.ceil(Number(value)),
  "cbrt(float8) float8": ([value]) => Math.cbrt(Number(value)),
  "degrees(float8) float8": ([value]) => (Number(value) * 180) / Math.PI,
  "div(numeric,numeric) numeric": ([a, b]) =>
    numeric(b).digits === 0n
      ? fail("22012", "division by zero")
      : fromInteger(
          (numeric(a).digits * 10n ** BigInt(numeric(b).scale)) /
            (numeric(b).digits * 10n ** BigInt(numeric(a).scale)),
        ),
  "exp(float8) float8": ([value]) => Math.exp(Number(value)),
  "exp(numeric) numeric": ([value]) => viaFloat(value, Math.exp),
  "floor(numeric) numeric": ([value]) => floor(numeric(value)),
  "floor(float8) float8": ([value]) => Math.floor(Number(value)),
  "gcd(int8,int8) int8": ([a, b]) => commonDivisor(big(a), big(b)),
  "ln(float8) float8": ([value]) => Math.log(Number(value)),
  "ln(numeric) numeric": ([value]) => viaFloat(value, Math.log),
  "log(float8) float8": ([value]) => Math.log10(Number(value)),
  "log(numeric) numeric": ([value]) => viaFloat(value, Math.log10),
  "mod(int4,int4) int4": ([a, b]) => (b === 0 ? fail("22012", "division by zero") : Number(a) % Number(b)),
  "mod(int8,int8) int8": ([a, b]) => (b === 0n ? fail("22012", "division by zero") : big(a) % big(b)),
  "pi() float8": () => Math.PI,
  "power(float8,float8) float8": ([a, b]) => Number(a) ** Number(b),
  "power(numeric,numeric) numeric": ([a, b]) => viaFloat(a, (value) => value ** toNumber(numeric(b))),
  "radians(float8) float8": ([value]) => (Number(value) * Math.PI) / 180,
  "random() float8": (_, context) => context.random() / 2 ** 32,
  "random(int4,int4) int4": ([least, most], context) =>
    Number(least) + Math.floor((context.random() / 2 ** 32) * (Number(most) - Number(least) + 1)),
  "round(numeric) numeric": ([value]) => rescale(numeric(value), 0),
  "round(numeric,int4) numeric": ([value, digits]) =>
    Number(digits) >= 0
      ? rescale(numeric(value), Number(digits))
      : rescale(rescale(numeric(value), Number(digits)), 0),
  "round(float8) float8": ([value]) => roundEven(Number(value)),
  "sign(numeric) numeric": ([value]) => fromInteger(compareNumeric(numeric(value), ZERO)),
  "sign(float8) float8": ([value]) => Math.sign(Number(value)),
  "sqrt(float8) float8": ([value]) =>
    Number(value) < 0
      ? fail("2201F", "cannot take square root of a negative number")
      : Math.sqrt(Number(value)),
  "sqrt(numeric) numeric": ([value]) => viaFloat(value, Math.sqrt),
  "to_hex(int4) text": ([value]) => (Number(value) >>> 0).toString(16),
  "trunc(numeric) numeric": ([value]) => truncate(numeric(value), 0),
  "trunc(numeric,int4) numeric": ([value, digits]) => truncate(numeric(value), Number(digits)),
  "trunc(float8) float8": ([value]) => Math.trunc(Number(value)),
});
