import { fail } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import { DAY, Interval } from "../values/interval.ts";
import { fromInteger, Numeric, parseNumeric, rescale, toNumber } from "../values/numeric.ts";
import {
  applyTypmod,
  BOOL,
  BPCHAR,
  CHAR,
  DATE,
  FLOAT4,
  FLOAT8,
  formatJsonb,
  INT2,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  JSONB,
  NAME,
  NUMERIC,
  OID,
  placed,
  REGCLASS,
  REGNAMESPACE,
  REGTYPE,
  readValue,
  showType,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  type Type,
  UNKNOWN,
  VARCHAR,
} from "../values/types.ts";
import type { Expression } from "./expression.ts";
import { quoteLiteral } from "./expression.ts";

/** What turns names into the numbers of objects and back: regclass and its like. */
export interface ObjectNames {
  parse(type: Type, text: string): number;
  format(type: Type, oid: number): string;
}

export interface CastContext {
  readonly now: number;
  readonly names: ObjectNames;
}

export type CastKind = "implicit" | "assignment" | "explicit";

/** Each converts to those behind it without being asked. */
const NUMBERS: readonly Type[] = [INT2, INT4, INT8, NUMERIC, FLOAT4, FLOAT8];
const OID_LIKE: readonly Type[] = [OID, REGCLASS, REGTYPE, REGNAMESPACE];
const TEXTS: readonly Type[] = [TEXT, VARCHAR, BPCHAR, NAME, CHAR];
const TIMES: readonly Type[] = [DATE, TIMESTAMP, TIMESTAMPTZ];

export function isNumber(type: Type): boolean {
  return NUMBERS.includes(type);
}

export function isText(type: Type): boolean {
  return TEXTS.includes(type);
}

/** The wider of two numeric types. */
export function widerNumber(one: Type, other: Type): Type {
  if (one === other) return one;
  if ([FLOAT4, FLOAT8].includes(one) || [FLOAT4, FLOAT8].includes(other)) return FLOAT8;
  return NUMBERS.indexOf(one) > NUMBERS.indexOf(other) ? one : other;
}

export function mayCast(from: Type, to: Type, kind: CastKind): boolean {
  if (from === to || from === UNKNOWN) return true;
  if (from.element && to.element) return mayCast(from.element, to.element, kind);
  const isExplicit = kind === "explicit";
  if (isNumber(from) && isNumber(to))
    return kind !== "implicit" || NUMBERS.indexOf(from) < NUMBERS.indexOf(to);
  if (OID_LIKE.includes(to) && (OID_LIKE.includes(from) || [INT2, INT4, INT8].includes(from))) return true;
  if (OID_LIKE.includes(from) && [INT4, INT8].includes(to)) return kind !== "implicit";
  if (isText(from) && isText(to)) return true;
  if (from === TEXT && to === REGCLASS) return true;
  if (isText(to)) return kind !== "implicit";
  if (isText(from)) return isExplicit;
  if (TIMES.includes(from) && TIMES.includes(to))
    return kind !== "implicit" || TIMES.indexOf(from) < TIMES.indexOf(to);
  if (to === TIME && (from === TIMESTAMP || from === TIMESTAMPTZ || from === INTERVAL))
    return kind !== "implicit";
  if (from === TIME && to === INTERVAL) return true;
  if ((from === JSON_TYPE && to === JSONB) || (from === JSONB && to === JSON_TYPE))
    return kind !== "implicit";
  if (from === JSONB && isNumber(to)) return isExplicit;
  return (
    isExplicit &&
    ((from === INT4 && to === BOOL) || (from === BOOL && to === INT4) || (from === JSONB && to === BOOL))
  );
}

/** The expression as one of another type; undefined: there is no such cast of this kind. */
export function castTo(
  expression: Expression,
  type: Type,
  kind: CastKind,
  context: CastContext,
  typmod = -1,
): Expression | undefined {
  const { type: from, literal, location } = expression;
  const isExplicit = kind === "explicit";
  if (from === UNKNOWN && literal !== undefined) {
    const read = literal === null ? null : readLiteral(type, literal, context, location);
    const value = applyTypmod(type, typmod, read, isExplicit);
    return {
      type,
      typmod,
      evaluate: () => value,
      show: `${literal === null ? "NULL" : quoteLiteral(type === INTERVAL ? type.format(value) : literal)}::${showType(type, typmod)}`,
      isAtom: true,
      location,
    };
  }
  if (!mayCast(from, type, kind)) return undefined;
  if (from === type && (typmod < 0 || typmod === expression.typmod)) return expression;
  const convert = conversion(from, type, context);
  const evaluate: Expression["evaluate"] = (frame) => {
    const value = expression.evaluate(frame);
    return value === null ? null : applyTypmod(type, typmod, convert(value), isExplicit);
  };
  const show = `${expression.isAtom ? expression.show : `(${expression.show})`}::${showType(type, typmod)}`;
  return { type, typmod, evaluate, show, isAtom: true, location };
}

function readLiteral(type: Type, text: string, context: CastContext, location: number | undefined): Datum {
  if (type === REGCLASS || type === REGTYPE || type === REGNAMESPACE)
    return placed(() => context.names.parse(type, text), location);
  return readValue(type === UNKNOWN ? TEXT : type, text, context.now, location);
}

export type Conversion = (value: Datum) => Datum;

/** How a value of one type becomes one of another; only for casts that `mayCast` allows. */
export function conversion(from: Type, to: Type, context: CastContext): Conversion {
  if (from === to) return (value) => value;
  const [fromItem, toItem] = [from.element, to.element];
  if (fromItem && toItem) {
    const convert = conversion(fromItem, toItem, context);
    return (value) =>
      Array.isArray(value) ? value.map((item: Datum) => (item === null ? null : convert(item))) : value;
  }
  if (isText(to)) return (value) => toText(from, value, context);
  if (isText(from) || from === UNKNOWN) return (value) => readLiteral(to, String(value), context, undefined);
  if (isNumber(to) || OID_LIKE.includes(to))
    return (value) => toNumberType(to, from === JSONB ? (parseNumeric(String(value)) ?? value) : value);
  if (to === BOOL) return (value) => value !== 0 && value !== "false";
  if (from === JSON_TYPE && to === JSONB) return (value) => formatJsonb(JSON.parse(String(value)));
  if (to === INTERVAL) return (value) => new Interval(0, 0, Number(value));
  if (to === TIME)
    return (value) => (value instanceof Interval ? value.microseconds : modulo(Number(value), DAY));
  if (to === DATE) return (value) => Math.floor(Number(value) / DAY);
  if (from === DATE) return (value) => Number(value) * DAY;
  return (value) => value;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function toText(from: Type, value: Datum, { names }: CastContext): string {
  if (from === BOOL) return value === true ? "true" : "false";
  if ((from === REGCLASS || from === REGTYPE || from === REGNAMESPACE) && typeof value === "number")
    return names.format(from, value);
  return from === BPCHAR ? String(value).trimEnd() : from.format(value);
}

const LIMITS = new Map<Type, readonly [bigint, bigint]>([
  [INT2, [-32_768n, 32_767n]],
  [INT4, [-(2n ** 31n), 2n ** 31n - 1n]],
  [INT8, [-(2n ** 63n), 2n ** 63n - 1n]],
]);

/** Any number as one of another type, rounded and within its range. */
export function toNumberType(to: Type, value: Datum): Datum {
  if (to === NUMERIC) {
    if (value instanceof Numeric) return value;
    if (typeof value === "number" && !Number.isInteger(value))
      return parseNumeric(String(Number(value.toPrecision(15)))) ?? fromInteger(0);
    return fromInteger(typeof value === "bigint" || typeof value === "number" ? value : Number(value));
  }
  if (to === FLOAT8 || to === FLOAT4) {
    const number = value instanceof Numeric ? toNumber(value) : Number(value);
    return to === FLOAT4 ? Math.fround(number) : number;
  }
  return inRange(to, wholeOf(value));
}

function wholeOf(value: Datum): bigint {
  if (value instanceof Numeric) return rescale(value, 0).digits;
  if (typeof value === "bigint") return value;
  const number = Number(value);
  if (!Number.isFinite(number)) fail("22003", "integer out of range");
  // Halves of floating-point numbers go to the even one (rint(3)).
  const floor = Math.floor(number);
  const rounded = number - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(number);
  return BigInt(rounded);
}

export function inRange(to: Type, value: bigint): Datum {
  const [least, most] = LIMITS.get(to) ?? [0n, 2n ** 32n - 1n];
  if (value < least || value > most) fail("22003", `${to.shown} out of range`);
  return to === INT8 ? value : Number(value);
}
