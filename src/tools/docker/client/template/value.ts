import { isRecord, type Json, type JsonRecord } from "../engine/json.ts";
import { BOOL, type Field, type GoValue, INT, listOf, mapOf, STRING, type Value } from "./types.ts";

export const text = (data: string): GoValue => ({ type: STRING, data });
export const bool = (data: boolean): GoValue => ({ type: BOOL, data });
export const int = (data: number): GoValue => ({ type: INT, data });

export function textOf({ data }: GoValue): string {
  return typeof data === "string" || typeof data === "number" ? String(data) : "";
}

export function numberOf({ data }: GoValue): number {
  return typeof data === "number" ? data : 0;
}

export function listOfValue({ type, data }: GoValue): readonly GoValue[] {
  if (type.kind !== "list" || !Array.isArray(data)) return [];
  const { of } = type;
  return data.map((one: Json) => ({ type: of, data: one }));
}

/** By key, in order. */
export function entriesOf({ type, data }: GoValue): readonly (readonly [string, GoValue])[] {
  if (type.kind !== "map" || !isRecord(data)) return [];
  const { of } = type;
  return Object.keys(data)
    .sort()
    .map((key) => [key, { type: of, data: data[key] }] as const);
}

export function isNil({ type, data }: GoValue): boolean {
  return ["pointer", "interface", "list", "map"].includes(type.kind) && (data === null || data === undefined);
}

/** What an interface holds; nothing, where it is nil. */
export function unwrap(value: Value): Value {
  if (value?.type.kind !== "interface") return value;
  const { data } = value;
  if (data === null || data === undefined) return undefined;
  if (typeof data === "string") return text(data);
  if (typeof data === "boolean") return bool(data);
  if (typeof data === "number") return { type: value.type.numbers, data };
  return { type: Array.isArray(data) ? listOf(value.type) : mapOf(value.type), data };
}

/** Through pointers and interfaces to what they lead to; a nil one leads nowhere. */
export function indirect(value: GoValue): { value: GoValue; isNil: boolean } {
  let here = value;
  while (here.type.kind === "pointer" || here.type.kind === "interface") {
    if (isNil(here)) return { value: here, isNil: true };
    here = here.type.kind === "pointer" ? { type: here.type.of, data: here.data } : (unwrap(here) ?? here);
  }
  return { value: here, isNil: false };
}

/** Go's truth: not false, 0, nil, or empty; a struct is always true. */
export function isTrue(value: Value): boolean {
  if (!value) return false;
  switch (value.type.kind) {
    case "string":
      return textOf(value) !== "";
    case "bool":
      return value.data === true;
    case "int":
    case "uint":
    case "float":
      return numberOf(value) !== 0;
    case "list":
      return listOfValue(value).length > 0;
    case "map":
      return entriesOf(value).length > 0;
    case "pointer":
    case "interface":
      return !isNil(value);
    default:
      return true;
  }
}

/** A field by its name in Go, also of a struct that is embedded. */
export function fieldOf({ type, data }: GoValue, name: string): GoValue | undefined {
  if (type.kind !== "struct") return undefined;
  const own = type.fields.find((field) => field.name === name);
  if (own) return { type: own.type, data: dataOf(data, own) };
  for (const field of type.fields) {
    if (field.key !== undefined) continue;
    const inner = field.type.kind === "pointer" ? field.type.of : field.type;
    const found = fieldOf({ type: inner, data }, name);
    if (found) return found;
  }
  return undefined;
}

/** encoding/json does not mind the case of names. */
export function dataOf(data: Json | undefined, { key }: Field): Json | undefined {
  if (key === undefined) return data;
  if (!isRecord(data)) return undefined;
  return Object.hasOwn(data, key) ? data[key] : looselyAt(data, key.toLowerCase());
}

function looselyAt(record: JsonRecord, key: string): Json | undefined {
  const name = Object.keys(record).find((one) => one.toLowerCase() === key);
  return name === undefined ? undefined : record[name];
}
