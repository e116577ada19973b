import { fail } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import {
  add,
  divide,
  multiply,
  Numeric,
  negate,
  parseNumeric,
  remainder,
  toNumber,
} from "../values/numeric.ts";
import { FLOAT4, FLOAT8, INT2, INT4, NUMERIC, type Type } from "../values/types.ts";
import { inRange, isNumber, toNumberType, widerNumber } from "./casts.ts";
import type { Apply, Operation } from "./operation.ts";

/** Of bigints as of numbers: what each operator does. */
const WHOLE: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0n ? fail("22012", "division by zero") : a / b),
  "%": (a, b) => (b === 0n ? fail("22012", "division by zero") : a % b),
  "&": (a, b) => a & b,
  "|": (a, b) => a | b,
  "#": (a, b) => a ^ b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
};

const DECIMAL: Readonly<Record<string, (a: Numeric, b: Numeric) => Numeric>> = {
  "+": add,
  "-": (a, b) => add(a, negate(b)),
  "*": multiply,
  "/": divide,
  "%": remainder,
  "^": (a, b) => parseNumeric(String(Number((toNumber(a) ** toNumber(b)).toPrecision(17)))) ?? a,
};

const FLOATING: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? fail("22012", "division by zero") : a / b),
  "^": (a, b) => a ** b,
};

export function numberOperation(operator: string, left: Type, right: Type): Operation | undefined {
  if (!isNumber(left) || !isNumber(right)) return undefined;
  const isPower = operator === "^";
  const wide = widerNumber(left, right);
  const type = isPower && wide !== NUMERIC ? FLOAT8 : wide;
  if (type === NUMERIC) {
    const apply = DECIMAL[operator];
    return apply && of(type, (a, b) => (a instanceof Numeric && b instanceof Numeric ? apply(a, b) : null));
  }
  if (type === FLOAT8 || type === FLOAT4) {
    const apply = FLOATING[operator];
    return apply && of(type, (a, b) => toNumberType(type, apply(Number(a), Number(b))));
  }
  const apply = WHOLE[operator];
  if (!apply) return undefined;
  const isSmall = type === INT4 || type === INT2;
  return of(type, (a, b) => {
    if (isSmall && operator === "+") return ranged(type, Number(a) + Number(b));
    if (isSmall && operator === "-") return ranged(type, Number(a) - Number(b));
    return inRange(
      type,
      apply(BigInt(Number(a) === a ? a : String(a)), BigInt(Number(b) === b ? b : String(b))),
    );
  });
}

function ranged(type: Type, value: number): Datum {
  return Math.abs(value) < 32_768 ? value : inRange(type, BigInt(value));
}

function of(type: Type, apply: Apply): Operation {
  return { left: type, right: type, result: type, apply };
}

/** Whole numbers as bigints. */
export function toBig(value: Datum): bigint {
  return typeof value === "bigint" ? value : BigInt(Number(value));
}
