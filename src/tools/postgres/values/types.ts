import { fail, PostgresError } from "../postgres-error.ts";
import { formatArray, parseArray } from "./arrays.ts";
import { compareText } from "./collation.ts";
import {
  formatDate,
  formatTimestamp,
  type Problem,
  parseDate,
  parseTime,
  parseTimestamp,
} from "./date-time.ts";
import type { Datum } from "./datum.ts";
import { formatFloat } from "./float.ts";
import { DAY, formatClock, formatInterval, Interval, lengthOf, parseInterval } from "./interval.ts";
import { failJson } from "./json-problems.ts";
import { compareNumeric, formatNumeric, Numeric, parseNumeric, rescale } from "./numeric.ts";

/** The current time for `now` and its like, in microseconds since 1970. */
export type Now = number;

export interface Type {
  /** Its name in pg_type. */
  readonly name: string;
  readonly oid: number;
  /** As `format_type` shows it. */
  readonly shown: string;
  /** pg_type.typcategory: types of one convert among themselves. */
  readonly category: string;
  readonly length: number;
  /** What a text means; undefined: it has not the form. */
  parse(text: string, now: Now): Datum | undefined;
  format(value: Datum): string;
  compare(one: Datum, other: Datum): number;
  readonly element?: Type;
  /** Of the type of its arrays; 0: there is none. */
  readonly arrayOid: number;
}

type Parse = Type["parse"];

const compareNumbers = (one: Datum, other: Datum) => Number(one) - Number(other);
const compareBig = (one: Datum, other: Datum) =>
  typeof one === "bigint" && typeof other === "bigint" ? (one < other ? -1 : one > other ? 1 : 0) : 0;
const compareBytes = (one: Datum, other: Datum) => (String(one) < String(other) ? -1 : one === other ? 0 : 1);
const plain = (value: Datum) => String(value);

function whole(shown: string, least: bigint, most: bigint): Parse {
  return (text) => {
    if (!/^\s*[+-]?\d+\s*$/.test(text)) return undefined;
    const value = BigInt(text.trim().replace(/^\+/, ""));
    if (value < least || value > most) fail("22003", `value "${text}" is out of range for type ${shown}`);
    return shown === "bigint" ? value : Number(value);
  };
}

const parseFloatText: Parse = (text) => {
  const word = text.trim().toLowerCase();
  if (/^[+-]?(infinity|inf)$/.test(word)) return word.startsWith("-") ? -Infinity : Infinity;
  if (word === "nan") return Number.NaN;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(word) ? Number(word) : undefined;
};

const parseBoolean: Parse = (text) => {
  const word = text.trim().toLowerCase();
  if (word === "") return undefined;
  if (word !== "o" && ["true", "yes", "on", "1"].some((form) => form.startsWith(word))) return true;
  return word !== "o" && ["false", "no", "off", "0"].some((form) => form.startsWith(word))
    ? false
    : undefined;
};

function checked(value: number | Problem, text: string): number | undefined {
  if (value === "range" || value === "field")
    fail("22008", `date/time field value out of range: "${text}"`, {
      hint: value === "field" ? 'Perhaps you need a different "datestyle" setting.' : undefined,
    });
  return value === "syntax" ? undefined : value;
}

const parseUuid: Parse = (text) => {
  const hex = text.toLowerCase().replace(/[-{}]/g, "");
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

const parseJson: Parse = (text) => {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
};

/** jsonb: keys sorted by length, then by bytes; the last of two same ones counts. */
export function formatJsonb(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatJsonb).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.entries(value).sort(
    ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
  );
  return `{${keys.map(([key, item]) => `${JSON.stringify(key)}: ${formatJsonb(item)}`).join(", ")}}`;
}

const known = new Map<string, Type>();
const byOid = new Map<number, Type>();

interface Parts extends Partial<Pick<Type, "parse" | "format" | "compare">> {
  readonly shown?: string;
}

function define(
  name: string,
  oid: number,
  arrayOid: number,
  category: string,
  length: number,
  { shown = name, parse = (text) => text, format = plain, compare = compareNumbers }: Parts = {},
): Type {
  const type: Type = { name, oid, arrayOid, category, length, shown, parse, format, compare };
  known.set(name, type);
  byOid.set(oid, type);
  if (arrayOid > 0) defineArray(type);
  return type;
}

function defineArray(element: Type): void {
  const array: Type = {
    name: `_${element.name}`,
    oid: element.arrayOid,
    arrayOid: 0,
    category: "A",
    length: -1,
    shown: `${element.shown}[]`,
    element,
    parse: (text, now) => parseArray(text, (item) => element.parse(item, now) ?? null),
    format: (value) => formatArray(value, (item) => element.format(item)),
    compare: (one, other) => {
      const [left, right] = [Array.isArray(one) ? one : [], Array.isArray(other) ? other : []];
      for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = element.compare(left[at] ?? null, right[at] ?? null);
        if (order !== 0) return order;
      }
      return left.length - right.length;
    },
  };
  known.set(array.name, array);
  byOid.set(array.oid, array);
}

const text: Parts = { compare: compareText };
const bytes: Parts = { compare: compareBytes };

export const BOOL = define("bool", 16, 1000, "B", 1, {
  shown: "boolean",
  parse: parseBoolean,
  format: (value) => (value === true ? "t" : "f"),
});
export const CHAR = define("char", 18, 1002, "Z", 1, { shown: '"char"', ...bytes });
export const NAME = define("name", 19, 1003, "S", 64, bytes);
export const INT8 = define("int8", 20, 1016, "N", 8, {
  shown: "bigint",
  parse: whole("bigint", -(2n ** 63n), 2n ** 63n - 1n),
  compare: compareBig,
});
export const INT2 = define("int2", 21, 1005, "N", 2, {
  shown: "smallint",
  parse: whole("smallint", -32768n, 32767n),
});
export const INT4 = define("int4", 23, 1007, "N", 4, {
  shown: "integer",
  parse: whole("integer", -(2n ** 31n), 2n ** 31n - 1n),
});
export const TEXT = define("text", 25, 1009, "S", -1, text);
export const OID = define("oid", 26, 1028, "N", 4, { parse: whole("oid", 0n, 2n ** 32n - 1n) });
export const JSON_TYPE = define("json", 114, 199, "U", -1, { parse: parseJson, ...bytes });
export const FLOAT4 = define("float4", 700, 1021, "N", 4, {
  shown: "real",
  parse: (value, now) => {
    const number = parseFloatText(value, now);
    return typeof number === "number" ? Math.fround(number) : undefined;
  },
  format: (value) => formatFloat(Number(value), true),
});
export const FLOAT8 = define("float8", 701, 1022, "N", 8, {
  shown: "double precision",
  parse: parseFloatText,
  format: (value) => formatFloat(Number(value), false),
});
export const UNKNOWN = define("unknown", 705, 0, "X", -2, text);
export const BPCHAR = define("bpchar", 1042, 1014, "S", -1, {
  shown: "character",
  compare: (one, other) => compareText(String(one).trimEnd(), String(other).trimEnd()),
});
export const VARCHAR = define("varchar", 1043, 1015, "S", -1, { shown: "character varying", ...text });
export const DATE = define("date", 1082, 1182, "D", 4, {
  parse: (value, now) => checked(parseDate(value, Math.floor(now / DAY)), value),
  format: (value) => formatDate(Number(value)),
});
export const TIME = define("time", 1083, 1183, "D", 8, {
  shown: "time without time zone",
  parse: (value) => checked(parseTime(value), value),
  format: (value) => formatClock(Number(value)),
});
export const TIMESTAMP = define("timestamp", 1114, 1115, "D", 8, {
  shown: "timestamp without time zone",
  parse: (value, now) => checked(parseTimestamp(value, now, false), value),
  format: (value) => formatTimestamp(Number(value)),
});
export const TIMESTAMPTZ = define("timestamptz", 1184, 1185, "D", 8, {
  shown: "timestamp with time zone",
  parse: (value, now) => checked(parseTimestamp(value, now, true), value),
  format: (value) => `${formatTimestamp(Number(value))}+00`,
});
export const INTERVAL = define("interval", 1186, 1187, "T", 16, {
  parse: parseInterval,
  format: (value) => (value instanceof Interval ? formatInterval(value) : ""),
  compare: (one, other) =>
    one instanceof Interval && other instanceof Interval ? lengthOf(one) - lengthOf(other) : 0,
});
export const NUMERIC = define("numeric", 1700, 1231, "N", -1, {
  parse: parseNumeric,
  format: (value) => (value instanceof Numeric ? formatNumeric(value) : String(value)),
  compare: (one, other) =>
    one instanceof Numeric && other instanceof Numeric ? compareNumeric(one, other) : 0,
});
export const REGCLASS = define("regclass", 2205, 2210, "N", 4);
export const REGTYPE = define("regtype", 2206, 2211, "N", 4);
export const REGNAMESPACE = define("regnamespace", 4089, 4090, "N", 4);
export const VOID = define("void", 2278, 0, "P", 4, { format: () => "" });
export const UUID = define("uuid", 2950, 2951, "U", 16, { parse: parseUuid, ...bytes });
export const JSONB = define("jsonb", 3802, 3807, "U", -1, {
  parse: (value, now) => (parseJson(value, now) === undefined ? undefined : formatJsonb(JSON.parse(value))),
  ...bytes,
});

/** By its name in pg_type. */
export function typeNamed(name: string): Type | undefined {
  return known.get(name);
}

export function typeWithOid(oid: number): Type | undefined {
  return byOid.get(oid);
}

export const ALL_TYPES: readonly Type[] = [...known.values()];

export function arrayOf(element: Type): Type {
  return (
    byOid.get(element.arrayOid) ?? fail("42704", `could not find array type for data type ${element.shown}`)
  );
}

/** An error gets the place where the text stands. */
export function placed<T>(act: () => T, location: number | undefined): T {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof PostgresError ? thrown.at(location) : thrown;
  }
}

/** What a text means, or the server's error. `typmod` as in pg_attribute. */
export function readValue(type: Type, value: string, now: Now, location?: number): Datum {
  const datum = placed(() => type.parse(value, now), location);
  if (datum === undefined && (type === JSON_TYPE || type === JSONB)) return failJson(value, location);
  if (datum === undefined)
    fail("22P02", `invalid input syntax for type ${type.shown}: "${value}"`, { location });
  return datum;
}

/** Applies the length or the precision of a column or a cast; `explicit` casts cut. */
export function applyTypmod(type: Type, typmod: number, value: Datum, explicit: boolean): Datum {
  if (typmod < 0 || value === null) return value;
  if (type === NUMERIC && value instanceof Numeric) return toPrecision(value, typmod);
  if (type !== VARCHAR && type !== BPCHAR) return value;
  const characters = [...String(value)];
  const most = typmod - 4;
  if (characters.length > most) {
    const rest = characters.slice(most).join("");
    if (!explicit && rest.trim() !== "") fail("22001", `value too long for type ${type.shown}(${most})`);
    return characters.slice(0, most).join("");
  }
  return type === BPCHAR ? String(value) + " ".repeat(most - characters.length) : value;
}

function toPrecision(value: Numeric, typmod: number): Numeric {
  const [precision, scale] = [(typmod - 4) >> 16, (typmod - 4) & 0x7ff];
  const rounded = rescale(value, scale);
  const limit = 10n ** BigInt(precision);
  if (rounded.digits >= limit || rounded.digits <= -limit)
    fail("22003", "numeric field overflow", {
      detail: `A field with precision ${precision}, scale ${scale} must round to an absolute value less than ${scale === precision ? "1" : `10^${precision - scale}`}.`,
    });
  return rounded;
}

/** `format_type(oid, typmod)`. */
export function showType(type: Type, typmod = -1): string {
  if (type.element) return `${showType(type.element, typmod)}[]`;
  if (typmod < 0) return type === BPCHAR ? "bpchar" : type.shown;
  if (type === NUMERIC) return `numeric(${(typmod - 4) >> 16},${(typmod - 4) & 0x7ff})`;
  if (type === VARCHAR || type === BPCHAR) return `${type.shown}(${typmod - 4})`;
  return type.shown;
}
