import { fail } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import { addIntervals, Interval, scaleInterval } from "../values/interval.ts";
import { add, divide, fromInteger, multiply, Numeric, negate, parseNumeric } from "../values/numeric.ts";
import {
  arrayOf,
  BOOL,
  FLOAT4,
  FLOAT8,
  formatJsonb,
  INT2,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  JSONB,
  NUMERIC,
  TEXT,
  type Type,
  UNKNOWN,
} from "../values/types.ts";
import { toNumberType } from "./casts.ts";
import { toJson } from "./functions/collections.ts";
import { toBig } from "./number-operators.ts";

/** How an aggregate goes over the values of a group; NULL values are left out where `skipsNull`. */
export interface Aggregate {
  readonly result: Type;
  readonly skipsNull: boolean;
  readonly compute: (rows: readonly (readonly Datum[])[]) => Datum;
}

type Define = (types: readonly Type[]) => Aggregate | undefined;

const firsts = (rows: readonly (readonly Datum[])[]) => rows.map(([value]) => value ?? null);

function extreme(sign: 1 | -1): Define {
  return ([type = TEXT]) => ({
    result: type === UNKNOWN ? TEXT : type,
    skipsNull: true,
    compute: (rows) =>
      firsts(rows).reduce<Datum>(
        (best, value) => (best === null || sign * type.compare(value, best) > 0 ? value : best),
        null,
      ),
  });
}

const sum: Define = ([type]) => {
  if (type === INT2 || type === INT4)
    return adding(INT8, (values) => values.reduce<bigint>((total, value) => total + toBig(value), 0n));
  if (type === INT8 || type === NUMERIC) return adding(NUMERIC, totalOf);
  if (type === FLOAT4 || type === FLOAT8)
    return adding(type, (values) =>
      toNumberType(
        type,
        values.reduce<number>((total, value) => total + Number(value), 0),
      ),
    );
  if (type === INTERVAL)
    return adding(INTERVAL, (values) =>
      values.reduce<Interval>(
        (total, value) => (value instanceof Interval ? addIntervals(total, value) : total),
        new Interval(0, 0, 0),
      ),
    );
  return undefined;
};

function adding(result: Type, total: (values: readonly Datum[]) => Datum): Aggregate {
  return { result, skipsNull: true, compute: (rows) => (rows.length === 0 ? null : total(firsts(rows))) };
}

function totalOf(values: readonly Datum[]): Numeric {
  return values.reduce<Numeric>((total, value) => {
    const next = toNumberType(NUMERIC, value);
    return next instanceof Numeric ? add(total, next) : total;
  }, fromInteger(0));
}

const average: Define = ([type]) => {
  if (type === FLOAT4 || type === FLOAT8)
    return adding(
      FLOAT8,
      (values) => values.reduce<number>((total, value) => total + Number(value), 0) / values.length,
    );
  if (type === INTERVAL)
    return adding(INTERVAL, (values) => {
      const total = sum([INTERVAL])?.compute(values.map((value) => [value]));
      return total instanceof Interval ? scaleInterval(total, 1 / values.length) : null;
    });
  if (!type || ![INT2, INT4, INT8, NUMERIC].includes(type)) return undefined;
  return adding(NUMERIC, (values) => divide(totalOf(values), fromInteger(values.length)));
};

/** Variance and standard deviation, of the whole population or of a sample. */
function spread(isSample: boolean, root: boolean): Define {
  return ([type]) => {
    if (type?.category !== "N") return undefined;
    const isFloat = type === FLOAT4 || type === FLOAT8;
    return {
      result: isFloat ? FLOAT8 : NUMERIC,
      skipsNull: true,
      compute: (rows) => {
        const count = rows.length;
        if (count < (isSample ? 2 : 1)) return null;
        if (isFloat) return floatSpread(firsts(rows).map(Number), isSample, root);
        const values = firsts(rows).map((value) => toNumberType(NUMERIC, value));
        const square = values.map((value) => (value instanceof Numeric ? multiply(value, value) : value));
        const [size, total] = [fromInteger(count), totalOf(values)];
        const spreadOut = add(multiply(size, totalOf(square)), negate(multiply(total, total)));
        const variance = divide(spreadOut, multiply(size, fromInteger(isSample ? count - 1 : count)));
        if (!root) return variance;
        return parseNumeric(Math.sqrt(Number(NUMERIC.format(variance))).toPrecision(17)) ?? null;
      },
    };
  };
}

function floatSpread(values: readonly number[], isSample: boolean, root: boolean): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const total = values.reduce((sofar, value) => sofar + (value - mean) ** 2, 0);
  const variance = total / (isSample ? values.length - 1 : values.length);
  return root ? Math.sqrt(variance) : variance;
}

const every: Define = ([type]) =>
  type === BOOL ? adding(BOOL, (values) => values.every((value) => value === true)) : undefined;

const some: Define = ([type]) =>
  type === BOOL ? adding(BOOL, (values) => values.some((value) => value === true)) : undefined;

const stringAgg: Define = ([type]) =>
  type && ["S", "X"].includes(type.category)
    ? {
        result: TEXT,
        skipsNull: true,
        compute: (rows) =>
          rows.length === 0
            ? null
            : rows.reduce(
                (text, [value, by], at) => text + (at === 0 ? "" : String(by ?? "")) + String(value),
                "",
              ),
      }
    : undefined;

const arrayAgg: Define = ([type = TEXT]) => ({
  result: arrayOf(type === UNKNOWN ? TEXT : type),
  skipsNull: false,
  compute: (rows) => (rows.length === 0 ? null : firsts(rows)),
});

function jsonAgg(result: Type): Define {
  return ([type = TEXT]) => ({
    result,
    skipsNull: false,
    compute: (rows) => {
      if (rows.length === 0) return null;
      const text = `[${firsts(rows)
        .map((value) => toJson(value, type))
        .join(", ")}]`;
      return result === JSONB ? formatJsonb(JSON.parse(text)) : text;
    },
  });
}

function jsonObjectAgg(result: Type): Define {
  return ([keyType = TEXT, type = TEXT]) => ({
    result,
    skipsNull: false,
    compute: (rows) => {
      const text = `{ ${rows
        .map(
          ([key = null, value = null]) => `${JSON.stringify(keyType.format(key))} : ${toJson(value, type)}`,
        )
        .join(", ")} }`;
      return result === JSONB ? formatJsonb(JSON.parse(text)) : text;
    },
  });
}

const count: Define = () => ({ result: INT8, skipsNull: true, compute: (rows) => BigInt(rows.length) });

const AGGREGATES: Readonly<Record<string, Define>> = {
  array_agg: arrayAgg,
  avg: average,
  bool_and: every,
  bool_or: some,
  count,
  every,
  json_agg: jsonAgg(JSON_TYPE),
  json_object_agg: jsonObjectAgg(JSON_TYPE),
  jsonb_agg: jsonAgg(JSONB),
  jsonb_object_agg: jsonObjectAgg(JSONB),
  max: extreme(1),
  min: extreme(-1),
  stddev: spread(true, true),
  stddev_pop: spread(false, true),
  stddev_samp: spread(true, true),
  string_agg: stringAgg,
  sum,
  var_pop: spread(false, false),
  var_samp: spread(true, false),
  variance: spread(true, false),
};

export function isAggregate(name: string): boolean {
  return Object.hasOwn(AGGREGATES, name);
}

export function findAggregate(name: string, types: readonly Type[], location: number | undefined): Aggregate {
  const found = AGGREGATES[name]?.(types);
  if (found) return found;
  return fail("42883", `function ${name}(${types.map(({ shown }) => shown).join(", ")}) does not exist`, {
    location,
    hint: "No function matches the given name and argument types. You might need to add explicit type casts.",
  });
}
