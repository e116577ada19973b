import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import type { Files } from "../../../disk/files.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { Settings } from "../settings.ts";

/** Where poetry keeps what indexes told it of releases. */
export function repositoryCaches(settings: Settings): string {
  return `${settings.path("cache-dir")}/cache/repositories`;
}

/** The file of a release's metadata: directories of two letters, then its hash. */
export function cacheEntry(settings: Settings, repository: string, name: string, version: string): string {
  const hash = bytesToHex(sha256(encode(`${name}:${version}`)));
  const parts = hash.match(/../g) ?? [];
  return `${repositoryCaches(settings)}/${repository}/${parts.slice(0, 8).join("/")}/${hash}`;
}

/** Remembers that the metadata of a release was asked for. */
export function remember(files: Files, settings: Settings, name: string, version: string): void {
  const entry = cacheEntry(settings, "PyPI", name, version);
  if (!makeDirectories(files, dirName(entry))) files.writeFile(entry, `${name}:${version}\n`);
}
