import type { Layers } from "../runtime/runtime.ts";

/**
 * The simulated Docker Hub: which images there are, what `docker pull` tells of them and what their layers hold.
 *
 *     const found = findImage("library/python", "3.12-slim");
 *     for (const layer of found.layers) if (!runtime.layers.has(layer.diffId)) await layer.build(runtime.layers);
 */
export interface HubImage {
  /** Without the registry: `library/python`, `traefik/whoami`. */
  readonly repository: string;
  /** All tags of this very image: `latest`, `3`, `3.13`, `3.13-bookworm` … */
  readonly tags: readonly string[];
  /** Of the index (RepoDigests), of the manifest and of the config (the image's ID): `sha256:…`. */
  readonly digest: string;
  readonly manifestDigest: string;
  readonly id: string;
  /** ISO 8601. */
  readonly created: string;
  readonly config: ImageConfig;
  /** The lowest first. */
  readonly layers: readonly HubLayer[];
  /** As `docker history` lists them, the lowest first; those with a layer take `layers` in turn. */
  readonly history: readonly HistoryEntry[];
  /** Stars and so on, for `docker search`. */
  readonly description: string;
}

export interface HubLayer {
  /** `sha256:…` of the compressed blob: what `docker pull` shows the first twelve digits of. */
  readonly digest: string;
  /** `sha256:…` of the archive; shared layers have the same one. Without `sha256:` it is the layer's id in the runtime. */
  readonly diffId: string;
  /** Bytes that the real layer has compressed, for the progress of a pull. */
  readonly compressedSize: number;
  /** Bytes that it has unpacked, for `docker images`. */
  readonly size: number;
  /** Writes it into the runtime's store under `layerId(diffId)`. */
  build(layers: Layers): Promise<void>;
}

/** The `config` part of an image (OCI image specification). */
export interface ImageConfig {
  readonly User?: string;
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>;
  readonly WorkingDir?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly StopSignal?: string;
}

export interface HistoryEntry {
  readonly created: string;
  /** `CMD ["bash"]`, `/bin/sh -c #(nop) ADD file:… in / `. */
  readonly createdBy: string;
  readonly comment?: string;
  readonly emptyLayer?: boolean;
}

/** The runtime's name for a layer: its diff id without `sha256:`. */
export function layerId(diffId: string): string {
  return diffId.replace(/^sha256:/, "");
}
