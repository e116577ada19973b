import { isRecord, type Json, type JsonRecord } from "../../client/engine/json.ts";
import { longDependencies, longEnvFiles, longList, longNames } from "./short-forms.ts";

/** Lists that a later file replaces; others are joined (compose-spec, "Merge"). */
const REPLACED = ["command", "entrypoint", "test"];
/** Mappings that may be written as a list of `name=value`. */
const PAIRS = [
  "environment",
  "labels",
  "args",
  "annotations",
  "extra_hosts",
  "sysctls",
  "additional_contexts",
];
/** One text may stand where a list is meant. */
const LISTS = ["dns", "dns_search", "tmpfs", "label_file"];

/** A later file over an earlier one. */
export function mergeModels(base: JsonRecord, over: JsonRecord): JsonRecord {
  const merged: Record<string, Json> = { ...base };
  for (const [name, value] of Object.entries(over)) merged[name] = mergeValue(name, base[name], value);
  return merged;
}

function mergeValue(name: string, base: Json | undefined, over: Json): Json {
  if (base === undefined || base === null || over === null || REPLACED.includes(name)) return over;
  if (PAIRS.includes(name)) return { ...pairsOf(base), ...pairsOf(over) };
  if (LISTS.includes(name)) return [...longList(base), ...longList(over)];
  if (name === "env_file") return [...longEnvFiles(base), ...longEnvFiles(over)];
  if (name === "depends_on") return mergeModels(longDependencies(base), longDependencies(over));
  if (name === "build") return mergeModels(buildRecord(base), buildRecord(over));
  if (name === "networks" && !(isRecord(base) && isRecord(over)))
    return mergeModels(longNames(base), longNames(over));
  if (name === "logging" && isRecord(base) && isRecord(over) && base.driver !== over.driver && over.driver)
    return base.driver === undefined ? mergeModels(base, over) : over;
  if (isRecord(base) && isRecord(over)) return mergeModels(base, over);
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  return over;
}

function buildRecord(value: Json): JsonRecord {
  return isRecord(value) ? value : { context: String(value) };
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
