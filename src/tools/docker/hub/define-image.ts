import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../base/bytes.ts";
import type { Files } from "../../../disk/files.ts";
import { type HistoryEntry, type HubImage, type HubLayer, type ImageConfig, layerId } from "./hub.ts";
import { imageFileOf } from "./image-file-of.ts";

export interface LayerDefinition {
  /** Unique among all layers: what its digests are made from. Images that name the same one share it. */
  readonly name: string;
  /** Bytes of the real layer, compressed and unpacked. */
  readonly compressedSize: number;
  readonly size: number;
  /** Writes its files, as root with umask 0. */
  readonly fill: (files: Files) => void;
}

export interface ImageDefinition {
  readonly repository: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly config: ImageConfig;
  readonly layers: readonly LayerDefinition[];
  readonly history: readonly HistoryEntry[];
  readonly description: string;
}

function digest(text: string): string {
  return `sha256:${bytesToHex(sha256(encode(text)))}`;
}

/** An image of the simulated registry. Its digests are made up: they follow from its name; its id is that of its file. */
export function defineImage(definition: ImageDefinition): HubImage {
  const key = `${definition.repository}:${definition.tags.at(-1)}`;
  const layers = definition.layers.map(defineLayer);
  return {
    ...definition,
    digest: digest(`${key} index`),
    manifestDigest: digest(`${key} manifest`),
    id: digest(JSON.stringify(imageFileOf({ ...definition, layers }))),
    layers,
  };
}

function defineLayer({ name, compressedSize, size, fill }: LayerDefinition): HubLayer {
  const diffId = digest(`${name} archive`);
  return {
    digest: digest(`${name} blob`),
    diffId,
    compressedSize,
    size,
    build: async (layers) => layers.add(layerId(diffId), fill),
  };
}

/** A line of `docker history` that made no layer. */
export function note(created: string, createdBy: string): HistoryEntry {
  return { created, createdBy, comment: "buildkit.dockerfile.v0", emptyLayer: true };
}

/** One that made a layer. */
export function made(created: string, createdBy: string): HistoryEntry {
  return { created, createdBy, comment: "buildkit.dockerfile.v0" };
}
