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
  /** Arguments that the stage has named, with or without a value. */
  readonly declared: Set<string>;
}

/** `FROM scratch`, or one that is not built. */
export function emptyStage(name: string): Stage {
  return { name, image: undefined, config: {}, args: new Map(), declared: new Set() };
}

/** An image that was made before by the same step from the same image. */
export function cachedImage(
  engine: Engine,
  stage: Stage,
  createdBy: string,
  config: RunConfig,
  kit: boolean,
): Image | undefined {
  const parent = stage.image?.id;
  if (parent === undefined) return undefined;
  const text = JSON.stringify(plain(config));
  const isSame = ({ file }: Image) => JSON.stringify(plain(file.config)) === text;
  const { images } = engine;
  if (kit)
    return images.steps.findLast(
      (image) => image.step?.from === parent && image.step.key === createdBy && isSame(image),
    );
  return images
    .childrenOf(parent)
    .findLast((image) => image.file.history.at(-1)?.created_by === createdBy && isSame(image));
}

function plain(config: RunConfig): unknown {
  return Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(config)) as Record<string, unknown>).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}

/** A step that has been made. */
export interface Made {
  /** What it is known by; the legacy builder shows it in `docker history`. */
  readonly createdBy: string;
  readonly config: RunConfig;
  /** Its layer. */
  readonly diffId?: string | undefined;
  /** BuildKit's words for it in `docker history`; undefined: the legacy builder has made it. */
  readonly shown?: string | undefined;
}

/** The stage's image with one step more. */
export function addStep(engine: Engine, stage: Stage, step: Made): Image {
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
      {
        created,
        created_by: step.shown ?? step.createdBy,
        comment: step.shown === undefined ? undefined : "buildkit.dockerfile.v0",
        empty_layer: step.diffId === undefined ? true : undefined,
      },
    ],
  };
  const from = stage.image?.id;
  return engine.images.add(
    JSON.parse(JSON.stringify(file)) as ImageFile,
    step.shown === undefined ? { parent: from } : { step: { from: from, key: step.createdBy, hidden: true } },
  );
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

/** Makes a layer of what a container has changed. */
export function commitLayer({ runtime, images }: Engine, container: string): string {
  const diffId = digestOf(`layer of ${container}`);
  runtime.container(container)?.commit(layerId(diffId));
  images.setLayerSize(diffId, runtime.layers.size(layerId(diffId)));
  return diffId;
}

/** What COPY's checksum is of: names, modes and contents, not times. */
export function hashEntries(entries: readonly TarEntry[]): string {
  const parts = entries.flatMap(({ name, kind, mode, target, content }) => [
    encode(`${name}\0${kind}\0${mode}\0${target}\0${content.length}\0`),
    content,
  ]);
  return digestOf(concat([NO_BYTES, ...parts])).replace("sha256:", "");
}
