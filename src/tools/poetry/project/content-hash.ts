import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../base/bytes.ts";
import { dumpSorted } from "./python-json.ts";

const ALWAYS = ["dependencies", "source", "extras", "dev-dependencies"];

/** Tells whether a lock file was made of this `[tool.poetry]`: a checksum of what dependencies follow from. */
export function contentHash(poetry: Readonly<Record<string, unknown>>): string {
  const relevant: Record<string, unknown> = {};
  for (const key of ALWAYS) relevant[key] = poetry[key] ?? null;
  if (poetry.group !== undefined) relevant.group = poetry.group;
  return bytesToHex(sha256(encode(dumpSorted(relevant))));
}
