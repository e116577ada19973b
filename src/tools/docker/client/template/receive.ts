import { isRecord } from "../engine/json.ts";
import type { Parameter, TemplateFunction } from "./functions.ts";
import { timeMethod } from "./time.ts";
import { type GoType, type GoValue, STRING, TIME, type Value } from "./types.ts";
import { fieldOf, indirect, isNil, text, textOf, unwrap } from "./value.ts";

interface Found {
  readonly value: Value;
}

interface Arguments {
  readonly count: number;
  readonly args: () => readonly Value[];
  readonly isStrict: boolean;
}

/** A field, a key or a method of a value; what is wrong with it, where there is none. */
export function fieldAt(receiver: Value, name: string, given: Arguments): Found | string {
  if (!receiver)
    return given.isStrict ? `nil data; no entry for key ${JSON.stringify(name)}` : { value: undefined };
  const { type } = receiver;
  const { value, isNil: leadsNowhere } = indirect(receiver);
  if (leadsNowhere && value.type.kind === "interface") return `nil pointer evaluating ${type.name}.${name}`;
  switch (value.type.kind) {
    case "row":
      return rowField(value, name, given);
    case "struct": {
      const method = value.type === TIME ? timeMethod(value, name) : undefined;
      if (method) return { value: method };
      const field = fieldOf(value, name);
      if (!field) break;
      return given.count > 0 ? `${name} has arguments but cannot be invoked as function` : { value: field };
    }
    case "map":
      if (value.type.key.name === STRING.name) return keyOf(value, name, given);
      break;
    case "pointer":
      if (leadsNowhere && knows(value.type.of, name)) return `nil pointer evaluating ${type.name}.${name}`;
  }
  return `can't evaluate field ${name} in type ${type.name}`;
}

function knows(type: GoType, name: string): boolean {
  return type.kind !== "struct" || fieldOf({ type, data: undefined }, name) !== undefined;
}

function keyOf({ type, data }: GoValue, name: string, given: Arguments): Found | string {
  if (given.count > 0) return `${name} is not a method but has arguments`;
  if (type.kind === "map" && isRecord(data) && Object.hasOwn(data, name))
    return { value: { type: type.of, data: data[name] } };
  return given.isStrict ? `map has no entry for key ${JSON.stringify(name)}` : { value: undefined };
}

/** Rows have a method for each column. */
function rowField({ type, data }: GoValue, name: string, given: Arguments): Found | string {
  if (type.kind !== "row") return "";
  const method = type.methods[name];
  const wanted = method ? 1 : 0;
  if (!method && !type.fields.includes(name)) return `can't evaluate field ${name} in type ${type.name}`;
  if (given.count !== wanted) return `wrong number of args for ${name}: want ${wanted} got ${given.count}`;
  if (method) {
    const [argument] = given.args();
    return { value: text(method(data ?? null, argument ? textOf(argument) : "")) };
  }
  const known = type.types?.[name];
  if (known) return { value: { type: known, data: isRecord(data) ? data[name] : undefined } };
  const found = isRecord(data) ? (data[name] ?? null) : null;
  return { value: found === null ? { type: NIL, data: null } : unwrap({ type: ROW_FIELD, data: found }) };
}

const NIL: GoType = { kind: "pointer", name: "*v1.Platform", of: STRING };
const ROW_FIELD: GoType = { kind: "interface", name: "interface {}", numbers: { kind: "int", name: "int" } };

/** A value made ready for a parameter; what is wrong with it, where it does not fit. */
export function fitArgument(value: Value, type: Parameter): Found | string {
  if (type === "any") return { value };
  const held = unwrap(value);
  if (!held) return type === "[]string" ? { value: undefined } : `invalid value; expected ${type}`;
  if (fits(held.type, type)) return { value: held };
  if (held.type.kind === "pointer" && fits(held.type.of, type))
    return isNil(held)
      ? `dereference of nil pointer of type ${held.type.name}`
      : { value: { type: held.type.of, data: held.data } };
  return `wrong type for value; expected ${type}; got ${held.type.name}`;
}

function fits(given: GoType, type: Parameter): boolean {
  return type === "[]string" ? given.kind === "list" && given.of === STRING : given.name === type;
}

/** Too few or too many arguments, in Go's words. */
export function wrongCount(
  name: string,
  { takes, isVariadic }: TemplateFunction,
  typed: number,
  all: number,
): string | undefined {
  if (isVariadic)
    return all < takes.length
      ? `wrong number of args for ${name}: want at least ${takes.length} got ${typed}`
      : undefined;
  return all === takes.length
    ? undefined
    : `wrong number of args for ${name}: want ${takes.length} got ${all}`;
}
