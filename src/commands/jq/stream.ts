import { isArray, isObject, type Json } from "./json.ts";

/** What `--stream` makes of a value: `[path, leaf]` for each leaf, `[path]` where an array or object closes. */
export function* toStream(value: Json, path: readonly Json[] = []): Generator<Json, void> {
  const entries = isArray(value) ? [...value.entries()] : isObject(value) ? [...value.entries()] : [];
  const last = entries.at(-1);
  if (!last) {
    yield [path, value];
    return;
  }
  for (const [key, item] of entries) yield* toStream(item, [...path, key]);
  yield [[...path, last[0]]];
}
