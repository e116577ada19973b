import { printValue } from "./print.ts";
import { TemplateError } from "./template-error.ts";
import type { GoValue, Value } from "./types.ts";
import { isNil, numberOf, textOf, unwrap } from "./value.ts";

type Basic = "string" | "bool" | "number" | "float";

function basicOf({ type }: GoValue): Basic | undefined {
  if (type.kind === "int" || type.kind === "uint") return "number";
  return type.kind === "string" || type.kind === "bool" || type.kind === "float" ? type.kind : undefined;
}

/** `eq` of text/template: what is basic by its kind, the rest where it is nil or the same. */
export function isEqual(first: Value, second: Value): boolean {
  const [a, b] = [unwrap(first), unwrap(second)];
  if (!a || !b) return (!a || isNil(a)) === (!b || isNil(b)) && isNothing(a, b);
  const [x, y] = [basicOf(a), basicOf(b)];
  if (x !== undefined && y !== undefined) {
    if (x !== y) throw new TemplateError("incompatible types for comparison");
    if (x === "string") return textOf(a) === textOf(b);
    return x === "bool" ? (a.data === true) === (b.data === true) : numberOf(a) === numberOf(b);
  }
  if (x !== y || a.type.name !== b.type.name)
    throw new TemplateError(
      `non-comparable types ${printValue(a)}: ${a.type.name}, ${b.type.name}: ${printValue(b)}`,
    );
  if (a.type.kind === "list" || a.type.kind === "map") {
    if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
    throw new TemplateError(`non-comparable type ${printValue(a)}: ${a.type.name}`);
  }
  return JSON.stringify(a.data ?? null) === JSON.stringify(b.data ?? null);
}

function isNothing(a: Value, b: Value): boolean {
  return (!a || isNil(a)) && (!b || isNil(b));
}

/** `lt` of text/template. */
export function isLess(first: Value, second: Value): boolean {
  const [a, b] = [unwrap(first), unwrap(second)];
  const [x, y] = [a && basicOf(a), b && basicOf(b)];
  if (!a || !b || x === undefined || y === undefined) throw new TemplateError("invalid type for comparison");
  if (x !== y) throw new TemplateError("incompatible types for comparison");
  if (x === "bool") throw new TemplateError("invalid type for comparison");
  return x === "string" ? textOf(a) < textOf(b) : numberOf(a) < numberOf(b);
}
