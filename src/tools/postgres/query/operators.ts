import { fail } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import { Interval, scaleInterval } from "../values/interval.ts";
import { Numeric, negate } from "../values/numeric.ts";
import { BOOL, DATE, FLOAT8, INTERVAL, TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { type CastContext, castTo, isNumber, isText } from "./casts.ts";
import { commonType } from "./common-type.ts";
import { type Expression, enclosed } from "./expression.ts";
import { jsonOperator } from "./json-operators.ts";
import { numberOperation } from "./number-operators.ts";
import type { Operation } from "./operation.ts";
import { patternOperator } from "./pattern-operators.ts";
import { timeOperation } from "./time-operators.ts";

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
    numberOperation(operator, one, other) ??
    timeOperation(operator, left.type, right.type)
  );
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
