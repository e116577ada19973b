import { isRecord, type Json, type JsonRecord } from "../../client/engine/json.ts";

/** Lists that a later file replaces; others are joined (compose-spec, "Merge"). */
const REPLACED = ["command", "entrypoint", "test"];
/** Mappings that may be written as a list of `name=value`. */
const PAIRS = ["environment", "labels", "args", "annotations", "extra_hosts", "sysctls"];

/** A later file over an earlier one. */
export function mergeModels(base: JsonRecord, over: JsonRecord): JsonRecord {
  const merged: Record<string, Json> = { ...base };
  for (const [name, value] of Object.entries(over)) merged[name] = mergeValue(name, base[name], value);
  return merged;
}

function mergeValue(name: string, base: Json | undefined, over: Json): Json {
  if (base === undefined || REPLACED.includes(name)) return over;
  if (PAIRS.includes(name)) return { ...pairsOf(base), ...pairsOf(over) };
  if (name === "depends_on") return mergeModels(conditions(base), conditions(over));
  if (isRecord(base) && isRecord(over)) return mergeModels(base, over);
  if (Array.isArray(base) && Array.isArray(over)) return [...new Set([...base, ...over])];
  return over;
}

/** `["A=1", "B"]` or a mapping as a mapping; a name alone has no value. */
export function pairsOf(value: Json | undefined): JsonRecord {
  if (isRecord(value)) return value;
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(
    value.map((word): [string, Json] => {
      const text = String(word);
      const equals = text.indexOf("=");
      return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
    }),
  );
}

function conditions(value: Json): JsonRecord {
  if (isRecord(value)) return value;
  return Object.fromEntries(
    (Array.isArray(value) ? value : []).map((name) => [String(name), { condition: "service_started" }]),
  );
}
