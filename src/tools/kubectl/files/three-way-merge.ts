import { isRecord, type Json, type JsonRecord } from "../../docker/client/engine/json.ts";

/** By what the elements of lists are told apart (patchMergeKey in the API's types). */
const MERGE_KEYS: Readonly<Record<string, readonly string[]>> = {
  containers: ["name"],
  initContainers: ["name"],
  volumes: ["name"],
  env: ["name"],
  imagePullSecrets: ["name"],
  ports: ["containerPort", "port"],
  volumeMounts: ["mountPath"],
  hostAliases: ["ip"],
  topologySpreadConstraints: ["topologyKey"],
};

/**
 * The JSON merge patch that brings `current` to `modified`: what `original` had and `modified` has not goes, what others
 * have set stays. Lists of named things are merged by their names, as a strategic merge patch does.
 */
export function mergeThreeWays(original: JsonRecord, modified: JsonRecord, current: Json): JsonRecord {
  const before = isRecord(current) ? current : {};
  return difference(before, mergeRecords(original, modified, before));
}

function mergeRecords(original: JsonRecord, modified: JsonRecord, current: JsonRecord): JsonRecord {
  const merged: Record<string, Json> = { ...current };
  for (const key of Object.keys(original)) if (!(key in modified)) delete merged[key];
  for (const [key, value] of Object.entries(modified))
    if (value === null) delete merged[key];
    else merged[key] = mergeValues(key, original[key], value, current[key]);
  return merged;
}

function mergeValues(
  key: string,
  original: Json | undefined,
  modified: Json,
  current: Json | undefined,
): Json {
  if (isRecord(modified) && isRecord(current))
    return mergeRecords(isRecord(original) ? original : {}, modified, current);
  if (Array.isArray(modified) && Array.isArray(current)) {
    const by = MERGE_KEYS[key]?.find((name) =>
      modified.every((one: Json) => isRecord(one) && one[name] !== undefined),
    );
    if (by !== undefined) return mergeLists(by, Array.isArray(original) ? original : [], modified, current);
  }
  return sameNumber(modified, current) ? (current ?? modified) : modified;
}

/** `cpu: 1` is kept by the server as `"1"`. */
function sameNumber(modified: Json, current: Json | undefined): boolean {
  return typeof current === "string" && typeof modified === "number" && String(modified) === current;
}

function mergeLists(
  by: string,
  original: readonly Json[],
  modified: readonly Json[],
  current: readonly Json[],
): Json {
  const find = (list: readonly Json[], wanted: Json | undefined) =>
    list.find((one) => isRecord(one) && one[by] === wanted);
  const keyOf = (one: Json) => (isRecord(one) ? one[by] : undefined);
  const merged = modified.map((one) => {
    const [before, now] = [find(original, keyOf(one)), find(current, keyOf(one))];
    if (!isRecord(one) || !isRecord(now)) return one;
    return mergeRecords(isRecord(before) ? before : {}, one, now);
  });
  // What others have added stays; what only the last configuration had goes.
  const others = current.filter(
    (one) => find(modified, keyOf(one)) === undefined && find(original, keyOf(one)) === undefined,
  );
  return [...merged, ...others];
}

function difference(before: JsonRecord, after: JsonRecord): JsonRecord {
  const patch: Record<string, Json> = {};
  for (const key of Object.keys(before)) if (!(key in after)) patch[key] = null;
  for (const [key, value] of Object.entries(after)) {
    const known = before[key];
    if (isRecord(value) && isRecord(known)) {
      const inner = difference(known, value);
      if (Object.keys(inner).length > 0) patch[key] = inner;
    } else if (!isEqual(value, known)) patch[key] = value;
  }
  return patch;
}

function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one: Json, at) => isEqual(one, b[at]));
  }
  if (a !== undefined && b !== undefined && isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isEqual(a[key], b[key]));
  }
  return a === b;
}
