import { isObject, type JsonObject, type JsonValue } from "./json-file.ts";

/** A step into a value: a key, an index, or `[]`, which stands for one more. */
type Step = string | number | "[]";

/** `scripts.start`, `keywords[0]`, `contributors[].name`: npm's queryable.js. */
export function parseKey(key: string): readonly Step[] {
  const steps: Step[] = [];
  for (const part of key.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)) {
    const [, inside, name] = part;
    if (name !== undefined) steps.push(name);
    else if (inside === "") steps.push("[]");
    else steps.push(/^\d+$/.test(inside ?? "") ? Number(inside) : (inside ?? ""));
  }
  return steps;
}

export function queryValue(value: JsonValue, [step, ...rest]: readonly Step[]): JsonValue | undefined {
  if (step === undefined) return value;
  const next = childOf(value, step);
  return next === undefined ? undefined : queryValue(next, rest);
}

function childOf(value: JsonValue, step: Step): JsonValue | undefined {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}

/** Gives the value with `to` in that place; throws a text where something else stands in the way. */
export function setValue(
  value: JsonValue | undefined,
  [step, ...rest]: readonly Step[],
  to: JsonValue,
): JsonValue {
  if (step === undefined) return to;
  if (step === "[]" || typeof step === "number") {
    const list = Array.isArray(value) ? [...value] : [];
    const at = step === "[]" ? list.length : step;
    list[at] = setValue(list[at], rest, to);
    return list;
  }
  const object: JsonObject = isObject(value) ? { ...value } : {};
  object[step] = setValue(object[step], rest, to);
  return object;
}

/** Gives the value without that place. */
export function deleteValue(value: JsonValue, [step, ...rest]: readonly Step[]): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, at) => at !== step);
    return value.map((one, at) => (at === step ? deleteValue(one, rest) : one));
  }
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  const copy: JsonObject = { ...value };
  const key = String(step);
  const inner = copy[key];
  if (rest.length === 0) delete copy[key];
  else if (inner !== undefined) copy[key] = deleteValue(inner, rest);
  return copy;
}
