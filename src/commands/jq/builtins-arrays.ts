import { decodeBinary, encode } from "../../base/bytes.ts";
import { add, describe } from "./arithmetic.ts";
import { type NativeTable, ofValue } from "./builtins.ts";
import { compareJson, equalJson, isArray, isObject, JqError, type Json, kindOf, sortedKeys } from "./json.ts";
import { indicesIn } from "./paths.ts";
import { formatNumber } from "./print-json.ts";

/** Functions of arrays and objects. */
export const ARRAY_FUNCTIONS: NativeTable = {
  "type/0": ofValue((input) => kindOf(input)),
  "length/0": ofValue(lengthOf),
  "keys/0": ofValue((input) => keysOf(input, true)),
  "keys_unsorted/0": ofValue((input) => keysOf(input, false)),
  "has/1": ofValue((input, [key = null]) => {
    if (isObject(input) && typeof key === "string") return input.has(key);
    if (isArray(input) && typeof key === "number") return key >= 0 && key < input.length;
    throw new JqError(`Cannot check whether ${kindOf(input)} has a ${kindOf(key)} key`);
  }),
  "contains/1": ofValue((input, [part = null]) => contains(input, part)),
  "_add/1": ofValue((_input, [items = null]) => addAll(items as readonly Json[])),
  "_join/2": ofValue((_input, [items = null, separator = null]) => join(items as readonly Json[], separator)),
  "_flatten/1": ofValue((input, [depth = null]) => flatten(iterable(input), Number(depth))),
  "_from_entries/1": ofValue((_input, [entries = null]) => {
    const map = new Map<string, Json>();
    for (const [key = null, value = null] of entries as readonly (readonly Json[])[]) {
      if (typeof key !== "string") throw new JqError(`Cannot use ${describe(key)} as object key`);
      map.set(key, value);
    }
    return map;
  }),
  "sort/0": ofValue((input) => sortable(input).toSorted(compareJson)),
  "_sort_by/1": ofValue((input, [keys = null]) => sortByKeys(input, keys).map(({ item }) => item)),
  "_group_by/1": ofValue((input, [keys = null]) => {
    const groups: Json[][] = [];
    let before: Json | undefined;
    for (const { key, item } of sortByKeys(input, keys)) {
      if (before !== undefined && equalJson(before, key)) groups.at(-1)?.push(item);
      else groups.push([item]);
      before = key;
    }
    return groups;
  }),
  "_min_by/1": ofValue((input, [keys = null]) => extreme(input, keys, (order) => order < 0)),
  "_max_by/1": ofValue((input, [keys = null]) => extreme(input, keys, (order) => order >= 0)),
  "min/0": ofValue((input) => extreme(input, input, (order) => order < 0)),
  "max/0": ofValue((input) => extreme(input, input, (order) => order >= 0)),
  "indices/1": ofValue((input, [wanted = null]) => {
    if (input === null) return null;
    if (typeof input === "string" && typeof wanted === "string") return indicesOfText(input, wanted);
    if (isArray(input)) return isArray(wanted) ? indicesIn(input, wanted) : indicesIn(input, [wanted]);
    throw new JqError(`Cannot index ${kindOf(input)} with ${kindOf(wanted)}`);
  }),
  "_bsearch/1": ofValue((input, [wanted = null]) => {
    if (!isArray(input)) throw new JqError(`${describe(input)} cannot be searched from`);
    let [low, high] = [0, input.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareJson(input[middle] as Json, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1 - low;
  }),
};

function lengthOf(input: Json): Json {
  if (input === null) return 0;
  if (typeof input === "number") return Math.abs(input);
  if (typeof input === "string") return Array.from(input).length;
  if (isArray(input)) return input.length;
  if (isObject(input)) return input.size;
  throw new JqError(`${describe(input)} has no length`);
}

function keysOf(input: Json, sorted: boolean): Json {
  if (isArray(input)) return [...input.keys()];
  if (isObject(input)) return sorted ? sortedKeys(input) : [...input.keys()];
  throw new JqError(`${describe(input)} has no keys`);
}

function contains(whole: Json, part: Json): boolean {
  if (isObject(whole) && isObject(part)) {
    for (const [key, value] of part) {
      const own = whole.get(key);
      if (own === undefined || !containsItem(own, value)) return false;
    }
    return true;
  }
  if (isArray(whole) && isArray(part))
    return part.every((item) => whole.some((own) => containsItem(own, item)));
  if (typeof whole === "string" && typeof part === "string") return whole.includes(part);
  if (kindOf(whole) === kindOf(part)) return equalJson(whole, part);
  throw new JqError(`${describe(whole)} and ${describe(part)} cannot have their containment checked`);
}

function containsItem(whole: Json, part: Json): boolean {
  return kindOf(whole) === kindOf(part) && contains(whole, part);
}

/** As `reduce .[] as $x (null; . + $x)`, in one go where everything is of a kind. */
function addAll(items: readonly Json[]): Json {
  if (items.length > 1 && items.every((item) => typeof item === "string")) return items.join("");
  if (items.length > 1 && items.every(isArray)) return items.flat(1) as Json[];
  if (items.length > 1 && items.every(isObject)) return new Map(items.flatMap((item) => [...item]));
  return items.reduce<Json>(add, null);
}

function join(items: readonly Json[], separator: Json): Json {
  if (items.length === 0) return "";
  let text: Json = null;
  for (const item of items) {
    const shown =
      typeof item === "boolean" || typeof item === "number" ? String(addable(item)) : (item ?? "");
    text = add(text === null ? "" : add(text, separator), shown);
  }
  return text;
}

function addable(item: boolean | number): string {
  return typeof item === "number" ? formatNumber(item) : String(item);
}

function iterable(input: Json): readonly Json[] {
  if (isArray(input)) return input;
  if (isObject(input)) return [...input.values()];
  throw new JqError(`Cannot iterate over ${describe(input)}`);
}

function flatten(items: readonly Json[], depth: number): Json[] {
  const flat: Json[] = [];
  for (const item of items) {
    if (!isArray(item)) flat.push(item);
    else for (const inner of depth > 0 ? flatten(item, depth - 1) : [item]) flat.push(inner);
  }
  return flat;
}

function sortable(input: Json): readonly Json[] {
  if (isArray(input)) return input;
  throw new JqError(`${describe(input)} cannot be sorted, as it is not an array`);
}

function pairsOf(input: Json, keys: Json, verb: string): { readonly key: Json; readonly item: Json }[] {
  if (!isArray(input) || !isArray(keys))
    throw new JqError(`${describe(input)} and ${describe(keys)} cannot be ${verb}`);
  return input.map((item, index) => ({ key: keys[index] ?? null, item }));
}

function sortByKeys(input: Json, keys: Json): { readonly key: Json; readonly item: Json }[] {
  const verb = "sorted, as they are not both arrays";
  return pairsOf(input, keys, verb).sort((a, b) => compareJson(a.key, b.key));
}

function extreme(input: Json, keys: Json, isBetter: (order: number) => boolean): Json {
  let best: { readonly key: Json; readonly item: Json } | undefined;
  for (const pair of pairsOf(input, keys, "iterated over"))
    if (!best || isBetter(compareJson(pair.key, best.key))) best = pair;
  return best?.item ?? null;
}

/** In bytes, as jq 1.6 counts them here. */
function indicesOfText(text: string, wanted: string): Json {
  const found: number[] = [];
  if (wanted === "") return null;
  const [whole, part] = [encodeBinary(text), encodeBinary(wanted)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** A character for each byte. */
function encodeBinary(text: string): string {
  return decodeBinary(encode(text));
}
