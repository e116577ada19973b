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
  return new DefinedImage(definition);
}

/** Of a hundred images a computer asks for a few: what takes time to work out is worked out when it is asked for. */
class DefinedImage implements HubImage {
  readonly repository: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly config: ImageConfig;
  readonly history: readonly HistoryEntry[];
  readonly description: string;
  readonly #definitions: readonly LayerDefinition[];
  #layers: readonly HubLayer[] | undefined;
  #id: string | undefined;

  constructor({ layers, ...definition }: ImageDefinition) {
    this.repository = definition.repository;
    this.tags = definition.tags;
    this.created = definition.created;
    this.config = definition.config;
    this.history = definition.history;
    this.description = definition.description;
    this.#definitions = layers;
  }

  get layers(): readonly HubLayer[] {
    this.#layers ??= this.#definitions.map(defineLayer);
    return this.#layers;
  }

  get id(): string {
    this.#id ??= digest(JSON.stringify(imageFileOf(this)));
    return this.#id;
  }

  get digest(): string {
    return digest(`${this.#key} index`);
  }

  get manifestDigest(): string {
    return digest(`${this.#key} manifest`);
  }

  get #key(): string {
    return `${this.repository}:${this.tags.at(-1)}`;
  }
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

/** The tags of a release on one base: `3`, `3-alpine`; what is `latest` elsewhere is `alpine` alone. */
export function tagsOf(names: readonly string[], suffixes: readonly string[]): readonly string[] {
  return suffixes.flatMap((suffix) =>
    names.map((name) => (name === "latest" && suffix ? suffix.slice(1) : `${name}${suffix}`)),
  );
}

/** A line of `docker history` that made no layer. */
export function note(created: string, createdBy: string): HistoryEntry {
  return { created, createdBy, comment: "buildkit.dockerfile.v0", emptyLayer: true };
}

/** One that made a layer. */
export function made(created: string, createdBy: string): HistoryEntry {
  return { created, createdBy, comment: "buildkit.dockerfile.v0" };
}
