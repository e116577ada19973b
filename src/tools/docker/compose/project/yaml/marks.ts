import { type Document, isMap, isNode, isScalar, type Node } from "yaml";
import { isRecord, type Json, type JsonRecord } from "../../../client/engine/json.ts";

/** The way to a value: names of mappings. */
type Path = readonly string[];

/** What a file says of those before it (compose-spec, "Merge"). */
interface Marks {
  /** `!reset`: it is gone. */
  readonly reset: readonly Path[];
  /** `!override`: it stands instead of what was there. */
  readonly override: readonly Path[];
}

const NONE: Marks = { reset: [], override: [] };
const marked = new WeakMap<object, Marks>();

/** Remembers the marks of a document for the value that was made of it. */
export function keepMarks(document: Document.Parsed, value: Json): void {
  if (!isRecord(value)) return;
  const reset: Path[] = [];
  const override: Path[] = [];
  const walk = (node: Node | null, path: Path): void => {
    if (node?.tag === "!reset") reset.push(path);
    else if (node?.tag === "!override") override.push(path);
    else if (isMap(node))
      for (const { key, value: below } of node.items)
        if (isScalar(key)) walk(isNode(below) ? below : null, [...path, String(key.value)]);
  };
  walk(document.contents, []);
  if (reset.length + override.length > 0) marked.set(value, { reset, override });
}

export function marksOf(value: Json): Marks {
  return (isRecord(value) && marked.get(value)) || NONE;
}

/** A model without what these paths lead to. */
export function withoutPaths(model: JsonRecord, paths: readonly Path[]): JsonRecord {
  return paths.reduce(withoutPath, model);
}

function withoutPath(model: JsonRecord, [name = "", ...rest]: Path): JsonRecord {
  const below = model[name];
  if (below === undefined) return model;
  if (rest.length > 0) return isRecord(below) ? { ...model, [name]: withoutPath(below, rest) } : model;
  const { [name]: _, ...others } = model;
  return others;
}
