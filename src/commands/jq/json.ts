/** A JSON value. Objects keep the order of their keys; nothing is ever changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export type JsonKind = "null" | "boolean" | "number" | "string" | "array" | "object";

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json): value is JsonObject {
  return value instanceof Map;
}

export function kindOf(value: Json): JsonKind {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

export function isTruthy(value: Json): boolean {
  return value !== null && value !== false;
}

/** In the order of code points, as jq and UTF-8 have it. */
export function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (one === other) continue;
    const areSurrogates = [one, other].map((unit) => unit >= 0xd800 && unit <= 0xdfff);
    if (areSurrogates[0] === areSurrogates[1]) return one - other;
    return areSurrogates[0] ? 1 : -1;
  }
  return a.length - b.length;
}

export function sortedKeys(object: JsonObject): string[] {
  return [...object.keys()].sort(compareTexts);
}

const ORDER: readonly JsonKind[] = ["null", "boolean", "number", "string", "array", "object"];

/** The order of `sort`: null, false, true, numbers, texts, arrays, objects. */
export function compareJson(a: Json, b: Json): number {
  const kind = kindOf(a);
  const byKind = ORDER.indexOf(kind) - ORDER.indexOf(kindOf(b));
  if (byKind !== 0) return byKind;
  if (typeof a === "number" && typeof b === "number") return a < b || Number.isNaN(a) ? -1 : a === b ? 0 : 1;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (isArray(a as Json) && isArray(b)) return compareArrays(a as readonly Json[], b);
  if (isObject(a as Json) && isObject(b)) return compareObjects(a as JsonObject, b);
  return Number(a) - Number(b);
}

function compareArrays(a: readonly Json[], b: readonly Json[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareJson(a[i] as Json, b[i] as Json);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** First the sets of keys, then the values key by key. */
function compareObjects(a: JsonObject, b: JsonObject): number {
  const keys = sortedKeys(a);
  const order = compareArrays(keys, sortedKeys(b));
  if (order !== 0) return order;
  for (const key of keys) {
    const byValue = compareJson(a.get(key) as Json, b.get(key) as Json);
    if (byValue !== 0) return byValue;
  }
  return 0;
}

export function equalJson(a: Json, b: Json): boolean {
  return a === b || compareJson(a, b) === 0;
}

/** An error of a jq program: anything can be one, and `try` hands it to `catch`. */
export class JqError {
  constructor(readonly value: Json) {}
}
