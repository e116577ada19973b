import { concat, encode, NO_BYTES } from "../../../../base/bytes.ts";
import type { Files } from "../../../../disk/files.ts";
import type { TarEntry } from "../../archive/tar.ts";
import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { isoTime } from "../go-time.ts";
import { randomId } from "../ids.ts";
import { digestOf, type ImageFile, type RunConfig } from "../images/image-file.ts";
import type { Image } from "../images/image-store.ts";

/** One stage of a build: the image that it has come to. */
export interface Stage {
  readonly name: string;
  /** Undefined: `scratch`. */
  image: Image | undefined;
  config: RunConfig;
  /** Build arguments that the stage may use, with their values. */
  readonly args: Map<string, string>;
}

/** An image that was made before by the same step from the same image. */
export function cachedImage(
  engine: Engine,
  stage: Stage,
  createdBy: string,
  config: RunConfig,
): Image | undefined {
  const parent = stage.image?.id;
  if (parent === undefined) return undefined;
  const text = JSON.stringify(plain(config));
  return engine.images
    .childrenOf(parent)
    .findLast(
      ({ file }) =>
        file.history.at(-1)?.created_by === createdBy && JSON.stringify(plain(file.config)) === text,
    );
}

function plain(config: RunConfig): unknown {
  return Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(config)) as Record<string, unknown>).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}

/** The stage's image with one step more; `diffId`: its layer. */
export function addStep(
  engine: Engine,
  stage: Stage,
  step: { readonly createdBy: string; readonly config: RunConfig; readonly diffId?: string },
): Image {
  const created = isoTime(engine.now());
  const below = stage.image?.file;
  const file: ImageFile = {
    architecture: "amd64",
    os: "linux",
    created,
    config: step.config,
    rootfs: {
      type: "layers",
      diff_ids: [...(below?.rootfs.diff_ids ?? []), ...(step.diffId === undefined ? [] : [step.diffId])],
    },
    history: [
      ...(below?.history ?? []),
      { created, created_by: step.createdBy, empty_layer: step.diffId === undefined ? true : undefined },
    ],
  };
  return engine.images.add(JSON.parse(JSON.stringify(file)) as ImageFile, { parent: stage.image?.id });
}

/** Lets `fill` change the stage's files; gives the layer of what it changed, undefined where it changed nothing. */
export function makeLayer(engine: Engine, stage: Stage, fill: (files: Files) => void): string | undefined {
  const { runtime } = engine;
  const id = randomId(engine.random);
  const layers = (stage.image?.file.rootfs.diff_ids ?? []).map(layerId).reverse();
  const root = runtime.createContainer({ id, layers });
  try {
    fill(root.files);
    if (root.changes().length === 0) return undefined;
    const diffId = digestOf(`layer ${id}`);
    root.commit(layerId(diffId));
    engine.images.setLayerSize(diffId, runtime.layers.size(layerId(diffId)));
    return diffId;
  } finally {
    root.remove();
  }
}

/** What COPY's checksum is of: names, modes and contents, not times. */
export function hashEntries(entries: readonly TarEntry[]): string {
  const parts = entries.flatMap(({ name, kind, mode, target, content }) => [
    encode(`${name}\0${kind}\0${mode}\0${target}\0${content.length}\0`),
    content,
  ]);
  return digestOf(concat([NO_BYTES, ...parts])).replace("sha256:", "");
}
