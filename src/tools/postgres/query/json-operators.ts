import type { Datum } from "../values/datum.ts";
import { BOOL, formatJsonb, INT4, JSON_TYPE, JSONB, TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { isText } from "./casts.ts";
import type { Operation } from "./operation.ts";

/** https://www.postgresql.org/docs/17/functions-json.html, the operators that get at parts. */
export function jsonOperator(operator: string, left: Type, right: Type): Operation | undefined {
  if (left !== JSON_TYPE && left !== JSONB) return undefined;
  const key = right === INT4 ? INT4 : TEXT;
  if ((operator === "->" || operator === "->>") && (right === INT4 || right === UNKNOWN || isText(right)))
    return {
      left,
      right: key,
      result: operator === "->" ? left : TEXT,
      apply: (json, at) => shown(left, memberOf(JSON.parse(String(json)), at), operator === "->>"),
    };
  if ((operator === "#>" || operator === "#>>") && (right === UNKNOWN || right.element === TEXT))
    return path(left, operator === "#>>");
  if (left !== JSONB) return undefined;
  if (operator === "@>" && (right === JSONB || right === UNKNOWN))
    return {
      left,
      right: JSONB,
      result: BOOL,
      apply: (a, b) => contains(JSON.parse(String(a)), JSON.parse(String(b))),
    };
  if (operator === "?" && (right === UNKNOWN || isText(right)))
    return {
      left,
      right: TEXT,
      result: BOOL,
      apply: (json, at) => hasKey(JSON.parse(String(json)), String(at)),
    };
  return undefined;
}

function path(left: Type, asText: boolean): Operation {
  return {
    left,
    right: TEXT,
    result: asText ? TEXT : left,
    apply: (json, keys) => {
      const words = String(keys)
        .replace(/^\{|\}$/g, "")
        .split(",");
      const found = words.reduce<unknown>(
        (value, word) => memberOf(value, Array.isArray(value) ? Number(word) : word.replace(/^"|"$/g, "")),
        JSON.parse(String(json)),
      );
      return shown(left, found, asText);
    },
  };
}

function memberOf(value: unknown, key: Datum | number): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value.at(key) : undefined;
  if (typeof value !== "object" || value === null || typeof key === "number") return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function shown(type: Type, value: unknown, asText: boolean): Datum {
  if (value === undefined || (asText && value === null)) return null;
  if (asText && typeof value === "string") return value;
  return type === JSONB ? formatJsonb(value) : JSON.stringify(value);
}

function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(whole)) {
    const wanted = Array.isArray(part) ? part : [part];
    return wanted.every((item) => whole.some((one) => contains(one, item)));
  }
  if (typeof whole !== "object" || whole === null || typeof part !== "object" || part === null)
    return whole === part;
  const own = new Map(Object.entries(whole));
  return Object.entries(part).every(([key, value]) => own.has(key) && contains(own.get(key), value));
}

function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.includes(key);
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
