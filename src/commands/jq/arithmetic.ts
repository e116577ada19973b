import {
  compareJson,
  equalJson,
  isArray,
  isObject,
  JqError,
  type Json,
  type JsonObject,
  kindOf,
} from "./json.ts";
import type { ArithmeticOperator, Comparison } from "./nodes.ts";
import { shorten } from "./print-json.ts";

const VERBS: Readonly<Record<ArithmeticOperator, string>> = {
  "+": "added",
  "-": "subtracted",
  "*": "multiplied",
  "/": "divided",
  "%": "divided (remainder)",
};

/** `number (1)`: a value as errors show it. */
export function describe(value: Json): string {
  return `${kindOf(value)} (${shorten(value)})`;
}

function cannot(operator: ArithmeticOperator, a: Json, b: Json, why = ""): never {
  throw new JqError(`${describe(a)} and ${describe(b)} cannot be ${VERBS[operator]}${why}`);
}

export function calculate(operator: ArithmeticOperator, a: Json, b: Json): Json {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return divide(a, b);
    case "%":
      return remainder(a, b);
  }
}

export function add(a: Json, b: Json): Json {
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (a === null) return b;
  if (b === null) return a;
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (isArray(a) && isArray(b)) return a.concat(b);
  if (isObject(a) && isObject(b)) return new Map([...a, ...b]);
  return cannot("+", a, b);
}

function subtract(a: Json, b: Json): Json {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (isArray(a) && isArray(b)) return a.filter((item) => !b.some((other) => equalJson(item, other)));
  return cannot("-", a, b);
}

const LONGEST_TEXT = 2 ** 28;

function multiply(a: Json, b: Json): Json {
  if (typeof a === "number" && typeof b === "number") return a * b;
  if (typeof a === "number" && typeof b === "string") return multiply(b, a);
  if (typeof a === "string" && typeof b === "number") {
    if (!(b > 0)) return null;
    const times = b < 1 ? 1 : Math.ceil(b);
    if (a.length * times > LONGEST_TEXT) throw new JqError("Repeat string result too long");
    return a.repeat(times);
  }
  if (isObject(a) && isObject(b)) return merge(a, b);
  return cannot("*", a, b);
}

/** `*` of objects: those at the same key are merged in turn. */
function merge(a: JsonObject, b: JsonObject): JsonObject {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const before = merged.get(key);
    merged.set(
      key,
      before !== undefined && isObject(before) && isObject(value) ? merge(before, value) : value,
    );
  }
  return merged;
}

function divide(a: Json, b: Json): Json {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) cannot("/", a, b, " because the divisor is zero");
    return a / b;
  }
  if (typeof a === "string" && typeof b === "string") return splitText(a, b);
  return cannot("/", a, b);
}

export function splitText(text: string, separator: string): Json {
  if (text === "") return [];
  return separator === "" ? Array.from(text) : text.split(separator);
}

const LARGEST_INT = 2n ** 63n - 1n;

/** Whole numbers as of C: the sign is that of the dividend. */
function remainder(a: Json, b: Json): Json {
  if (typeof a !== "number" || typeof b !== "number") return cannot("%", a, b);
  const [dividend, divisor] = [toInt(a), toInt(b)];
  if (divisor === 0n) cannot("%", a, b, " because the divisor is zero");
  const size = divisor < 0n ? -divisor : divisor;
  return Number(dividend < 0n ? -(-dividend % size) : dividend % size);
}

function toInt(value: number): bigint {
  // What does not fit becomes the least integer, as of the processor.
  if (!(Math.abs(value) < 2 ** 63)) return -LARGEST_INT - 1n;
  return BigInt(Math.trunc(value));
}

export function compareBy(operator: Comparison, a: Json, b: Json): boolean {
  switch (operator) {
    case "==":
      return equalJson(a, b);
    case "!=":
      return !equalJson(a, b);
    case "<":
      return compareJson(a, b) < 0;
    case "<=":
      return compareJson(a, b) <= 0;
    case ">":
      return compareJson(a, b) > 0;
    case ">=":
      return compareJson(a, b) >= 0;
  }
}

export function negate(value: Json): Json {
  if (typeof value !== "number") throw new JqError(`${describe(value)} cannot be negated`);
  return -value;
}
