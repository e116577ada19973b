import { fail } from "../postgres-error.ts";
import { addInterval } from "../values/date-time.ts";
import type { Datum } from "../values/datum.ts";
import { addIntervals, DAY, Interval, scaleInterval } from "../values/interval.ts";
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
import {
  BOOL,
  DATE,
  FLOAT4,
  FLOAT8,
  INT2,
  INT4,
  INT8,
  INTERVAL,
  NUMERIC,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  type Type,
  UNKNOWN,
} from "../values/types.ts";
import {
  type CastContext,
  castTo,
  inRange,
  isNumber,
  isText,
  mayCast,
  toNumberType,
  widerNumber,
} from "./casts.ts";
import { type Expression, enclosed } from "./expression.ts";
import { jsonOperator } from "./json-operators.ts";
import { patternOperator } from "./pattern-operators.ts";

type Apply = (left: Datum, right: Datum) => Datum;

/** What an operator does with two operands of certain types. */
export interface Operation {
  readonly left: Type;
  readonly right: Type;
  readonly result: Type;
  readonly apply: Apply;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

export function binary(
  operator: string,
  left: Expression,
  right: Expression,
  location: number | undefined,
  context: CastContext,
): Expression {
  if (operator === "+" && left.type === DATE && right.type === UNKNOWN)
    fail("42725", "operator is not unique: date + unknown", {
      location,
      hint: "Could not choose a best candidate operator. You might need to add explicit type casts.",
    });
  const operation = findOperation(operator, left, right);
  if (!operation) return noOperator(`${left.type.shown} ${operator} ${right.type.shown}`, location);
  const one = castTo(left, operation.left, "implicit", context);
  const other = castTo(right, operation.right, "implicit", context);
  if (!one || !other) return noOperator(`${left.type.shown} ${operator} ${right.type.shown}`, location);
  const { result, apply } = operation;
  return {
    type: result,
    typmod: -1,
    evaluate: (frame) => {
      const a = one.evaluate(frame);
      if (a === null) return null;
      const b = other.evaluate(frame);
      return b === null ? null : apply(a, b);
    },
    show: `${enclosed(one)} ${operator} ${enclosed(other)}`,
    isAtom: false,
    location,
  };
}

export function unary(
  operator: string,
  operand: Expression,
  location: number | undefined,
  context: CastContext,
): Expression {
  const type = operand.type === UNKNOWN ? FLOAT8 : operand.type;
  const inner = castTo(operand, type, "implicit", context) ?? operand;
  const apply = unaryApply(operator, type);
  if (!apply) return noOperator(`${operator} ${operand.type.shown}`, location);
  return {
    type,
    typmod: -1,
    evaluate: (frame) => {
      const value = inner.evaluate(frame);
      return value === null ? null : apply(value);
    },
    show: `${operator} ${enclosed(inner)}`,
    isAtom: false,
    location,
  };
}

function unaryApply(operator: string, type: Type): ((value: Datum) => Datum) | undefined {
  if (operator === "+" && isNumber(type)) return (value) => value;
  if (operator === "-" && (isNumber(type) || type === INTERVAL)) return negated;
  if (operator === "@" && isNumber(type))
    return (value) => (Number(type.format(value)) < 0 ? negated(value) : value);
  return undefined;
}

function negated(value: Datum): Datum {
  if (value instanceof Numeric) return negate(value);
  if (value instanceof Interval) return scaleInterval(value, -1);
  return typeof value === "bigint" ? -value : -Number(value);
}

function noOperator(shown: string, location: number | undefined): never {
  fail("42883", `operator does not exist: ${shown}`, {
    location,
    hint: "No operator matches the given name and argument types. You might need to add explicit type casts.",
  });
}

function findOperation(operator: string, left: Expression, right: Expression): Operation | undefined {
  const compares = COMPARISONS[operator];
  if (compares) return comparison(left.type, right.type, compares);
  if (operator === "||") return concatenation(left.type, right.type);
  const [one, other] = [
    left.type === UNKNOWN ? right.type : left.type,
    right.type === UNKNOWN ? left.type : right.type,
  ];
  return (
    patternOperator(operator, one, other) ??
    jsonOperator(operator, left.type, right.type) ??
    arithmetic(operator, one, other) ??
    timeOperation(operator, left.type, right.type)
  );
}

/** The type in which two are compared, or that a list of both has. */
export function commonType(one: Type, other: Type): Type | undefined {
  if (one === other) return one;
  if (one === UNKNOWN) return other;
  if (other === UNKNOWN) return one;
  if (isNumber(one) && isNumber(other)) return widerNumber(one, other);
  if (isText(one) && isText(other)) return TEXT;
  if (one.element && other.element) {
    const element = commonType(one.element, other.element);
    return element === one.element ? one : element === other.element ? other : undefined;
  }
  if (mayCast(one, other, "implicit")) return other;
  return mayCast(other, one, "implicit") ? one : undefined;
}

function comparison(left: Type, right: Type, holds: (order: number) => boolean): Operation | undefined {
  const type = commonType(left, right);
  if (!type || type.name === "json") return undefined;
  const common = type === UNKNOWN ? TEXT : type;
  return { left: common, right: common, result: BOOL, apply: (a, b) => holds(common.compare(a, b)) };
}

function concatenation(left: Type, right: Type): Operation | undefined {
  if (left.element || right.element) return arrayConcatenation(left, right);
  if (left.name === "jsonb" && right.name === "jsonb")
    return { left, right, result: left, apply: (a, b) => mergeJson(left, a, b) };
  if (!isText(left) && !isText(right) && left !== UNKNOWN && right !== UNKNOWN) return undefined;
  const format = (type: Type, value: Datum) => (type === BOOL ? String(value) : type.format(value));
  const [one, other] = [left === UNKNOWN ? TEXT : left, right === UNKNOWN ? TEXT : right];
  return { left: one, right: other, result: TEXT, apply: (a, b) => `${format(one, a)}${format(other, b)}` };
}

function mergeJson(type: Type, one: Datum, other: Datum): Datum {
  const merged = { ...JSON.parse(String(one)), ...JSON.parse(String(other)) };
  return type.parse(JSON.stringify(merged), 0) ?? null;
}

function arrayConcatenation(left: Type, right: Type): Operation | undefined {
  const items = (value: Datum): readonly Datum[] => (Array.isArray(value) ? value : [value]);
  const type = left.element ? left : right;
  const item = (other: Type) => (other.element || other === UNKNOWN ? type : type.element);
  const [one, other] = [left.element ? left : item(left), right.element ? right : item(right)];
  if (!one || !other) return undefined;
  return { left: one, right: other, result: type, apply: (a, b) => [...items(a), ...items(b)] };
}

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

function arithmetic(operator: string, left: Type, right: Type): Operation | undefined {
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

const TIMESTAMPS: readonly Type[] = [TIMESTAMP, TIMESTAMPTZ];

/** Dates and times with each other, and with intervals. */
function timeOperation(operator: string, left: Type, right: Type): Operation | undefined {
  if (operator !== "+" && operator !== "-") return scaling(operator, left, right);
  const sign = operator === "+" ? 1 : -1;
  const make = (result: Type, apply: Apply): Operation => ({ left, right, result, apply });
  const shifted = (micros: number, by: Datum) =>
    by instanceof Interval ? addInterval(micros, sign === 1 ? by : scaleInterval(by, -1)) : micros;
  if (left === DATE && right === DATE && sign < 0) return make(INT4, (a, b) => Number(a) - Number(b));
  if (left === DATE && (right === INT4 || right === INT2))
    return make(DATE, (a, b) => Number(a) + sign * Number(b));
  if (left === INT4 && right === DATE && sign > 0) return make(DATE, (a, b) => Number(a) + Number(b));
  if (left === DATE && right === TIME && sign > 0)
    return make(TIMESTAMP, (a, b) => Number(a) * DAY + Number(b));
  if (left === DATE && right === INTERVAL) return make(TIMESTAMP, (a, b) => shifted(Number(a) * DAY, b));
  if (TIMESTAMPS.includes(left) && right === INTERVAL) return make(left, (a, b) => shifted(Number(a), b));
  if (left === INTERVAL && TIMESTAMPS.includes(right) && sign > 0)
    return make(right, (a, b) => shifted(Number(b), a));
  if (left === INTERVAL && right === INTERVAL)
    return make(INTERVAL, (a, b) =>
      a instanceof Interval && b instanceof Interval ? addIntervals(a, scaleInterval(b, sign)) : null,
    );
  if (left === TIME && right === INTERVAL)
    return make(TIME, (a, b) => ((shifted(Number(a), b) % DAY) + DAY) % DAY);
  return sign < 0 ? difference(left, right) : undefined;
}

function difference(left: Type, right: Type): Operation | undefined {
  const apply: Apply = (a, b) => {
    const micros = Number(a) - Number(b);
    return new Interval(0, Math.trunc(micros / DAY), micros % DAY);
  };
  if (left === TIME && right === TIME)
    return { left, right, result: INTERVAL, apply: (a, b) => new Interval(0, 0, Number(a) - Number(b)) };
  const type = commonType(left, right);
  if (!type || !TIMESTAMPS.includes(type)) return undefined;
  return { left: type, right: type, result: INTERVAL, apply };
}

function scaling(operator: string, left: Type, right: Type): Operation | undefined {
  const scale = (interval: Datum, by: Datum) =>
    interval instanceof Interval
      ? scaleInterval(interval, operator === "*" ? Number(by) : 1 / Number(by))
      : null;
  if (operator !== "*" && operator !== "/") return undefined;
  if (left === INTERVAL && isNumber(right)) return { left, right: FLOAT8, result: INTERVAL, apply: scale };
  if (operator === "*" && isNumber(left) && right === INTERVAL)
    return { left: FLOAT8, right, result: INTERVAL, apply: (a, b) => scale(b, a) };
  return undefined;
}

/** For what is not an operator's affair: whole numbers as bigints. */
export function toBig(value: Datum): bigint {
  return typeof value === "bigint" ? value : BigInt(Number(value));
}

export const WHOLE_NUMBERS: readonly Type[] = [INT2, INT4, INT8];
