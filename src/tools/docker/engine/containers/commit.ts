import * as v from "valibot";
import { layerId } from "../../hub/hub.ts";
import { applyChanges } from "../build/apply.ts";
import type { Engine } from "../engine.ts";
import { badRequest } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { digestOf, type ImageFile, RUN_CONFIG, type RunConfig } from "../images/image-file.ts";
import type { Image } from "../images/image-store.ts";
import { readReference, taggedName } from "../images/reference.ts";
import type { ApiCall } from "../router.ts";
import { readBody } from "../routes/read-body.ts";
import type { Container } from "./container.ts";

export interface CommitWish {
  readonly config: RunConfig;
  readonly createdBy: string;
  readonly comment?: string;
  readonly author?: string;
}

/** Makes an image of what a container has changed. A change of nothing is a layer all the same, as `RUN true` shows. */
export function commitRoot(engine: Engine, container: Container, wish: CommitWish): Image {
  const base = engine.images.get(container.image);
  const below = base?.file;
  const root = engine.runtime.container(container.id);
  const isEmpty = !root || root.changes().length === 0;
  const diffIds = [...(below?.rootfs.diff_ids ?? [])];
  if (!isEmpty) diffIds.push(layerOf(engine, container));
  const created = isoTime(engine.now());
  const file: ImageFile = {
    architecture: "amd64",
    os: "linux",
    created,
    author: wish.author || undefined,
    config: wish.config,
    rootfs: { type: "layers", diff_ids: diffIds },
    history: [
      ...(below?.history ?? []),
      {
        created,
        created_by: wish.createdBy,
        comment: wish.comment || undefined,
        empty_layer: isEmpty || undefined,
      },
    ],
  };
  return engine.images.add(JSON.parse(JSON.stringify(file)) as ImageFile, { parent: container.image });
}

/** A layer that is made here is named after its making, not after its content. */
function layerOf(engine: Engine, container: Container): string {
  const { runtime } = engine;
  const making = `${container.id}:${container.record.Run}:${engine.now()}`;
  let diffId = digestOf(making);
  // Two may be made in the same millisecond.
  for (let count = 1; runtime.layers.has(layerId(diffId)); count++) diffId = digestOf(`${making}:${count}`);
  runtime.container(container.id)?.commit(layerId(diffId));
  engine.images.setLayerSize(diffId, runtime.layers.size(layerId(diffId)));
  return diffId;
}

const NOT_OF_IMAGES = [
  "Hostname",
  "Domainname",
  "AttachStdin",
  "AttachStdout",
  "AttachStderr",
  "Tty",
  "OpenStdin",
  "StdinOnce",
  "Image",
];

/** `docker commit`. */
export async function commitContainer(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.query("container") ?? "");
  const body = v.parse(RUN_CONFIG, await readBody(call, v.looseObject({})));
  const repository = call.query("repo") ?? "";
  const tag = call.query("tag") ?? "";
  const reference =
    repository === "" ? undefined : readReference(tag === "" ? repository : `${repository}:${tag}`);
  if (reference?.digest !== undefined) throw badRequest("refusing to create a tag with a digest reference");
  const own = Object.fromEntries(
    Object.entries(container.record.Config).filter(([name]) => !NOT_OF_IMAGES.includes(name)),
  );
  const merged = v.parse(RUN_CONFIG, {
    ...own,
    ...Object.fromEntries(Object.entries(body).filter(([, value]) => value)),
  });
  const config = applyChanges(merged, call.queries("changes"));
  const pauses = call.flag("pause") && container.state.Running && !container.state.Paused;
  if (pauses) container.task?.pause();
  const image = commitRoot(engine, container, {
    config,
    createdBy: (container.record.Config.Cmd ?? []).join(" "),
    comment: call.query("comment"),
    author: call.query("author"),
  });
  if (pauses) container.task?.unpause();
  if (reference) engine.images.tag(taggedName(reference), image.id, isoTime(engine.now()));
  engine.containerEvent(container, "commit", {
    comment: call.query("comment") ?? "",
    imageID: image.id,
    ...(reference ? { imageRef: taggedName(reference) } : {}),
  });
  await call.answer({ Id: image.id }, 201);
}
