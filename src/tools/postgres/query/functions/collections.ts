import { fail } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { Numeric } from "../../values/numeric.ts";
import { formatJsonb, JSON_TYPE, JSONB, type Type } from "../../values/types.ts";
import { defineFunctions } from "./define.ts";

const items = (value: Datum | undefined): readonly Datum[] => (Array.isArray(value) ? value : []);

/** A value as part of a document. */
export function toJson(value: Datum, type: Type): string {
  if (value === null) return "null";
  if (type === JSON_TYPE || type === JSONB) return String(value);
  const { element } = type;
  if (element)
    return `[${items(value)
      .map((item) => toJson(item, element))
      .join(",")}]`;
  if (typeof value === "boolean") return String(value);
  if (
    typeof value === "bigint" ||
    value instanceof Numeric ||
    (typeof value === "number" && type.category === "N")
  )
    return type.format(value);
  const text = type.format(value);
  return JSON.stringify(type.category === "D" && type.name.startsWith("timestamp") ? isoTime(text) : text);
}

function isoTime(text: string): string {
  return text.replace(" ", "T").replace(/\+00$/, "+00:00");
}

function buildObject(args: readonly Datum[], types: readonly Type[]): string {
  if (args.length % 2 === 1)
    fail("22023", "argument list must have even number of elements", {
      hint: "The arguments of json_build_object() must consist of alternating keys and values.",
    });
  const pairs: string[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [keyType, type] = [types[at], types[at + 1]];
    if (!keyType || !type) continue;
    pairs.push(`${JSON.stringify(keyType.format(args[at] ?? null))} : ${toJson(args[at + 1] ?? null, type)}`);
  }
  return `{${pairs.join(", ")}}`;
}

function buildArray(args: readonly Datum[], types: readonly Type[]): string {
  return `[${args.map((value, at) => toJson(value, types[at] ?? JSON_TYPE)).join(", ")}]`;
}

const jsonb = (text: string) => formatJsonb(JSON.parse(text));

function kindOf(json: Datum | undefined): string {
  const value: unknown = JSON.parse(String(json));
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

export const COLLECTION_FUNCTIONS = defineFunctions({
  "array_length(any,int4) int4": ([array, dimension]) =>
    dimension === 1 && items(array).length > 0 ? items(array).length : null,
  "array_upper(any,int4) int4": ([array]) => items(array).length || null,
  "*array_append(any,any) any": ([array, item]) => [...items(array), item ?? null],
  "*array_position(any,any) int4": ([array, wanted]) => {
    const at = items(array).indexOf(wanted ?? null);
    return at < 0 ? null : at + 1;
  },
  "*array_remove(any,any) any": ([array, unwanted]) => items(array).filter((item) => item !== unwanted),
  "array_to_string(any,text) text": ([array, by], _, [type]) =>
    items(array)
      .filter((item) => item !== null)
      .map((item) => type?.element?.format(item) ?? String(item))
      .join(String(by)),
  "cardinality(any) int4": ([array]) => items(array).length,
  "*json_build_object(any...) json": (args, _, types) => buildObject(args, types),
  "*jsonb_build_object(any...) jsonb": (args, _, types) => jsonb(buildObject(args, types)),
  "*json_build_array(any...) json": (args, _, types) => buildArray(args, types),
  "*jsonb_build_array(any...) jsonb": (args, _, types) => jsonb(buildArray(args, types)),
  "json_typeof(json) text": ([json]) => kindOf(json),
  "jsonb_typeof(jsonb) text": ([json]) => kindOf(json),
  "json_array_length(json) int4": ([json]) => JSON.parse(String(json)).length ?? 0,
  "jsonb_array_length(jsonb) int4": ([json]) => JSON.parse(String(json)).length ?? 0,
  "jsonb_pretty(jsonb) text": ([json]) => JSON.stringify(JSON.parse(String(json)), null, 4),
  "to_json(any) json": ([value], _, [type]) => toJson(value ?? null, type ?? JSON_TYPE),
  "to_jsonb(any) jsonb": ([value], _, [type]) => jsonb(toJson(value ?? null, type ?? JSON_TYPE)),
});
