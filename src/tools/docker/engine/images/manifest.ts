import * as v from "valibot";
import { decode, encode } from "../../../../base/bytes.ts";
import { writeTar } from "../../archive/tar.ts";
import { archiveTree } from "../../archive/tree-archive.ts";
import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { digestOf } from "./image-file.ts";
import type { Image } from "./image-store.ts";

export const MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";

export interface Blob {
  readonly digest: string;
  readonly content: Uint8Array;
}

export interface LayerBlob extends Blob {
  readonly diffId: string;
}

/** What a registry is given of an image. */
export interface Parts {
  readonly manifest: Blob;
  readonly config: Blob;
  /** The lowest first. */
  readonly layers: readonly LayerBlob[];
}

const DESCRIPTOR = v.object({ digest: v.string(), size: v.number() });
const MANIFEST = v.object({ config: DESCRIPTOR, layers: v.array(DESCRIPTOR) });
export type Manifest = v.InferOutput<typeof MANIFEST>;

/** Undefined: it is no manifest of an image. */
export function parseManifest(content: Uint8Array): Manifest | undefined {
  try {
    const parsed = v.safeParse(MANIFEST, JSON.parse(decode(content)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Unlike the real engine: layers are not compressed, and their media type says so. */
export function partsOf(engine: Engine, image: Image): Parts {
  const layers = image.file.rootfs.diff_ids.map((diffId) => {
    const content = writeTar(archiveTree(engine.runtime.layers.view(layerId(diffId)), "/", ""));
    return { diffId, digest: digestOf(content), content };
  });
  const config = { digest: image.id, content: engine.images.content(image) };
  const descriptor = (mediaType: string, { digest, content }: Blob) => ({
    mediaType,
    size: content.length,
    digest,
  });
  const content = encode(
    JSON.stringify(
      {
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        config: descriptor("application/vnd.docker.container.image.v1+json", config),
        layers: layers.map((layer) => descriptor("application/vnd.docker.image.rootfs.diff.tar", layer)),
      },
      undefined,
      3,
    ),
  );
  return { manifest: { digest: digestOf(content), content }, config, layers };
}
