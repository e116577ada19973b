import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../base/bytes.ts";
import { isTable } from "./dependency.ts";
import type { Project } from "./pyproject.ts";
import { dumpSorted } from "./python-json.ts";

const ALWAYS = ["dependencies", "source", "extras", "dev-dependencies"];

const OF_PROJECT = ["requires-python", "dependencies", "optional-dependencies"];

/** Tells whether a lock file was made of this pyproject.toml: a checksum of what dependencies follow from. */
export function contentHash({ data, hasProjectTable }: Project): string {
  const poetry = isTable(data.tool) && isTable(data.tool.poetry) ? data.tool.poetry : {};
  const project = hasProjectTable && isTable(data.project) ? pick(data.project, OF_PROJECT) : {};
  const isNew = Object.keys(project).length > 0;
  const relevant: Record<string, unknown> = pick(poetry, [...ALWAYS, "group"]);
  // What is not there counts as null, but not beside `[project]`.
  if (!isNew) for (const key of ALWAYS) relevant[key] ??= null;
  const hashed = isNew ? { project, tool: { poetry: relevant } } : relevant;
  return bytesToHex(sha256(encode(dumpSorted(hashed))));
}

function pick(table: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}
