import { sha256 } from "@noble/hashes/sha2.js";
import { encode } from "../../base/bytes.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { type Planted, writeTree } from "./write-tree.ts";

/** A package as an installer leaves it: its files, and the `.dist-info` directory that tells of it (PEP 376, 427). */
export interface Distribution {
  /** As in `METADATA`; the directory's name has `_` for `-`. */
  readonly name: string;
  readonly version: string;
  /** Files from site-packages on; `../../../bin/NAME` for scripts. */
  readonly files: Readonly<Record<string, Planted>>;
  /** Headers of METADATA after Name and Version, in order. */
  readonly metadata: readonly (readonly [header: string, value: string])[];
  readonly topLevel: readonly string[];
  /** `[console_scripts]` and others, as text. */
  readonly entryPoints?: string;
  readonly installer: string;
  /** Asked for by name (PEP 376, `REQUESTED`). */
  readonly isRequested: boolean;
  readonly metadataVersion?: string;
}

/** `scikit-learn` 1.4 → `scikit_learn-1.4.dist-info`. */
export function distInfoName(name: string, version: string): string {
  return `${name.replace(/[-_.]+/g, "_")}-${version}.dist-info`;
}

/** Writes the package and its `.dist-info` into `sitePackages`. */
export function writeDistribution(
  files: Files,
  sitePackages: string,
  distribution: Distribution,
): Errno | undefined {
  const info = distInfoName(distribution.name, distribution.version);
  const told: Record<string, Planted> = {
    INSTALLER: `${distribution.installer}\n`,
    METADATA: metadataOf(distribution),
    ...(distribution.isRequested ? { REQUESTED: "" } : {}),
    WHEEL:
      "Wheel-Version: 1.0\nGenerator: bdist_wheel (0.38.4)\nRoot-Is-Purelib: true\nTag: py3-none-any\n\n",
    ...(distribution.entryPoints === undefined ? {} : { "entry_points.txt": distribution.entryPoints }),
    "top_level.txt": `${distribution.topLevel.join("\n")}\n`,
  };
  const all: Record<string, Planted> = { ...distribution.files };
  for (const [name, content] of Object.entries(told)) all[`${info}/${name}`] = content;
  all[`${info}/RECORD`] = recordOf(all, `${info}/RECORD`);
  return writeTree(files, sitePackages, all);
}

function metadataOf({ name, version, metadata, metadataVersion = "2.1" }: Distribution): string {
  const headers = [["Metadata-Version", metadataVersion], ["Name", name], ["Version", version], ...metadata];
  return `${headers.map(([header, value]) => `${header}: ${value}`).join("\n")}\n`;
}

/** RECORD: path, hash and size of each file, sorted (PEP 376). */
function recordOf(files: Readonly<Record<string, Planted>>, itself: string): string {
  const rows = Object.entries(files).flatMap(([path, planted]) => {
    const bytes = contentOf(planted);
    return bytes === undefined ? [] : [`${path},${fileHash(bytes)},${bytes.length}`];
  });
  return `${[...rows, `${itself},,`].sort().join("\n")}\n`;
}

function contentOf(planted: Planted): Uint8Array | undefined {
  if (typeof planted === "string") return encode(planted);
  if (planted instanceof Uint8Array) return planted;
  return "content" in planted ? contentOf(planted.content) : undefined;
}

/** `sha256=` and the hash in base64 for URLs, without padding. */
export function fileHash(bytes: Uint8Array): string {
  let text = "";
  for (const byte of sha256(bytes)) text += String.fromCharCode(byte);
  return `sha256=${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
