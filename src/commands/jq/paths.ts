import { compareJson, isArray, isObject, JqError, type Json, type JsonObject, kindOf } from "./json.ts";
import { shorten } from "./print-json.ts";

/** Reading and changing values at a path. */

export function indexOf(value: Json, key: Json): Json {
  if (isObject(value) && typeof key === "string") return value.get(key) ?? null;
  if (isArray(value) && typeof key === "number")
    return Number.isInteger(key) ? (value[wholeIndex(value, key)] ?? null) : null;
  if (isObject(key) && (value === null || typeof value === "string" || isArray(value)))
    return slice(value, key);
  if (isArray(value) && isArray(key)) return indicesIn(value, key);
  if (value === null && (typeof key === "string" || typeof key === "number" || key === null)) return null;
  if (typeof key === "string") throw new JqError(`Cannot index ${kindOf(value)} with string "${key}"`);
  throw new JqError(`Cannot index ${kindOf(value)} with ${kindOf(key)}`);
}

function wholeIndex(array: readonly Json[], key: number): number {
  const index = Math.floor(key);
  return index < 0 ? index + array.length : index;
}

/** Where one array stands in another. */
export function indicesIn(array: readonly Json[], part: readonly Json[]): readonly number[] | null {
  if (part.length === 0) return null;
  const found: number[] = [];
  for (let i = 0; i + part.length <= array.length; i++)
    if (part.every((item, at) => compareJson(item, array[i + at] as Json) === 0)) found.push(i);
  return found;
}

function bounds(length: number, range: JsonObject): readonly [number, number] {
  const [start, end] = [range.get("start") ?? null, range.get("end") ?? null];
  if ((start !== null && typeof start !== "number") || (end !== null && typeof end !== "number"))
    throw new JqError("Start and end indices of an array slice must be numbers");
  const clamp = (value: number) => Math.min(length, Math.max(0, value < 0 ? value + length : value));
  const from = Math.floor(clamp(start ?? 0));
  const to = Math.ceil(clamp(end ?? length));
  return [from, Math.max(from, to)];
}

function slice(value: null | string | readonly Json[], range: JsonObject): Json {
  if (isArray(value)) return value.slice(...bounds(value.length, range));
  if (range.size > 0 && !range.has("start") && !range.has("end"))
    throw new JqError("Start and end indices of an array slice must be numbers");
  if (value === null) return null;
  const characters = Array.from(value);
  return characters.slice(...bounds(characters.length, range)).join("");
}

export function rangeKey(from: Json, to: Json): JsonObject {
  return new Map([
    ["start", from],
    ["end", to],
  ]);
}

/** `.[from:to]`. */
export function sliceOf(value: Json, from: Json, to: Json): Json {
  if (value !== null && typeof value !== "string" && !isArray(value))
    throw new JqError(`Cannot index ${kindOf(value)} with object`);
  return slice(value, rangeKey(from, to));
}

export function getPath(value: Json, path: readonly Json[]): Json {
  let at = value;
  for (const key of path) {
    if (at === null) return null;
    at = indexOf(at, key);
  }
  return at;
}

export function pathArray(path: Json, message: string): readonly Json[] {
  if (!isArray(path)) throw new JqError(message);
  return path;
}

/**
 * A value that is changed at many paths. Each array and object in it is copied before its first change, and only
 * then, so that a hundred thousand changes are not a hundred thousand copies.
 */
export class Draft {
  #owned = new Set<object>();

  constructor(private value: Json) {}

  get result(): Json {
    this.#owned = new Set();
    return this.value;
  }

  get(path: readonly Json[]): Json {
    const value = getPath(this.value, path);
    // Whoever has it may keep it: it must not change any more.
    if (typeof value === "object" && value !== null && this.#owned.has(value)) this.#owned = new Set();
    return value;
  }

  set(path: readonly Json[], leaf: Json): void {
    this.value = this.#setAt(this.value, path, 0, leaf);
  }

  delete(paths: readonly Json[]): void {
    this.value = deletePaths(this.value, paths);
  }

  #setAt(value: Json, path: readonly Json[], depth: number, leaf: Json): Json {
    if (depth === path.length) return leaf;
    const key = path[depth] as Json;
    if (typeof key === "string" && (isObject(value) || value === null)) {
      const map = this.#ownMap(value);
      map.set(key, this.#setAt(map.get(key) ?? null, path, depth + 1, leaf));
      return map;
    }
    if (typeof key === "number" && (isArray(value) || value === null)) {
      const array = this.#ownArray(value);
      const index = wholeIndex(array, key);
      if (index < 0) throw new JqError("Out of bounds negative array index");
      if (index > MOST_ITEMS) throw new JqError("Array index too large");
      const item = this.#setAt(array[index] ?? null, path, depth + 1, leaf);
      while (array.length < index) array.push(null);
      array[index] = item;
      return array;
    }
    if (isObject(key) && (isArray(value) || value === null)) {
      const array = this.#ownArray(value);
      const [from, to] = bounds(array.length, key);
      const part = this.#setAt(value === null ? null : array.slice(from, to), path, depth + 1, leaf);
      if (!isArray(part)) throw new JqError("A slice of an array can only be assigned another array");
      const spliced = [...array.slice(0, from), ...part, ...array.slice(to)];
      this.#owned.add(spliced);
      return spliced;
    }
    if (isObject(key)) throw new JqError(`Cannot update field at object index of ${kindOf(value)}`);
    if (isArray(key) && isArray(value)) throw new JqError("Cannot update field at array index of array");
    // The same words as for reading.
    indexOf(value, key);
    throw new JqError(`Invalid path component ${shorten(key)}`);
  }

  #ownMap(value: JsonObject | null): Map<string, Json> {
    if (value instanceof Map && this.#owned.has(value)) return value;
    const map = new Map(value ?? []);
    this.#owned.add(map);
    return map;
  }

  #ownArray(value: readonly Json[] | null): Json[] {
    // What is owned was made here.
    if (value && this.#owned.has(value)) return value as Json[];
    const array = value ? [...value] : [];
    this.#owned.add(array);
    return array;
  }
}

/** An index beyond this would fill the memory with nulls. */
const MOST_ITEMS = 0x1fff_ffff >> 4;

export function setPath(value: Json, path: readonly Json[], leaf: Json): Json {
  const draft = new Draft(value);
  draft.set(path, leaf);
  return draft.result;
}

/** The last ones first, so that those before keep their places. */
export function deletePaths(value: Json, paths: readonly Json[]): Json {
  let result = value;
  const sorted = paths
    .map((path) =>
      fromTheFront(value, pathArray(path, `Path must be specified as array, not ${kindOf(path)}`)),
    )
    .sort(compareJson)
    .reverse();
  for (const [at, path] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || compareJson(before, path) !== 0) result = deletePath(result, path, 0);
  }
  return result;
}

/** A negative index at the end counts in the array as it was before anything was deleted. */
function fromTheFront(value: Json, path: readonly Json[]): readonly Json[] {
  const last = path.at(-1);
  if (typeof last !== "number" || last >= 0) return path;
  const parent = path.slice(0, -1);
  const array = getPath(value, parent);
  return isArray(array) && array.length + last >= 0 ? [...parent, array.length + last] : path;
}

function deletePath(value: Json, path: readonly Json[], depth: number): Json {
  if (value === null) return null;
  if (depth === path.length) return null;
  const key = path[depth] as Json;
  if (depth === path.length - 1) return deleteKey(value, key);
  const inner = indexOf(value, key);
  if (inner === null) return value;
  return setPath(value, [key], deletePath(inner, path, depth + 1));
}

function deleteKey(value: Json, key: Json): Json {
  if (isObject(value) && typeof key === "string") {
    if (!value.has(key)) return value;
    const map = new Map(value);
    map.delete(key);
    return map;
  }
  if (isArray(value) && typeof key === "number") {
    const index = wholeIndex(value, key);
    return index < 0 || index >= value.length ? value : [...value.slice(0, index), ...value.slice(index + 1)];
  }
  if (isArray(value) && isObject(key)) {
    const [from, to] = bounds(value.length, key);
    return [...value.slice(0, from), ...value.slice(to)];
  }
  if (isObject(value)) throw new JqError(`Cannot delete field at object index of ${kindOf(key)}`);
  if (isArray(value)) throw new JqError("Cannot delete field at object index of array");
  throw new JqError(
    `Cannot delete field at ${typeof key === "string" ? "object" : "array"} index of ${kindOf(value)}`,
  );
}
