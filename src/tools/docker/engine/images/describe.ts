import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { parseTime } from "../go-time.ts";
import { layerPaths } from "../layer-paths.ts";
import type { RunConfig } from "./image-file.ts";
import type { Image } from "./image-store.ts";

const NONE = "<missing>";

/** A line of `docker images`. `Containers` is counted for `system df` alone. */
export function imageSummary(engine: Engine, image: Image, counts: boolean) {
  const { images, containers } = engine;
  return {
    Containers: counts ? containers.all.filter((one) => one.image === image.id).length : -1,
    Created: Math.floor(parseTime(image.file.created) / 1000),
    Id: image.id,
    Labels: image.file.config.Labels ?? null,
    ParentId: image.parent ?? "",
    RepoDigests: images.digestsOf(image.id),
    RepoTags: images.tagsOf(image.id),
    SharedSize: counts ? sharedSize(engine, image) : -1,
    Size: images.sizeOf(image),
  };
}

/** Bytes in layers that other images have too. */
function sharedSize({ images }: Engine, image: Image): number {
  const others = new Set(
    images.all.filter(({ id }) => id !== image.id).flatMap(({ file }) => file.rootfs.diff_ids),
  );
  return image.file.rootfs.diff_ids
    .filter((diffId) => others.has(diffId))
    .reduce((sum, diffId) => sum + images.layerSize(diffId), 0);
}

/** `docker image inspect`. */
export function inspectImage(engine: Engine, image: Image) {
  const { file } = image;
  return {
    Id: image.id,
    RepoTags: engine.images.tagsOf(image.id),
    RepoDigests: engine.images.digestsOf(image.id),
    Parent: image.parent ?? "",
    Comment: file.comment ?? file.history.at(-1)?.comment ?? "",
    Created: file.created,
    DockerVersion: image.parent === undefined ? "" : "28.2.2",
    Author: file.author ?? "",
    Architecture: file.architecture,
    Os: file.os,
    Size: engine.images.sizeOf(image),
    GraphDriver: { Data: layerPaths(file.rootfs.diff_ids.map(layerId)), Name: "overlay2" },
    RootFS: { Type: "layers", Layers: file.rootfs.diff_ids },
    Metadata: { LastTagTime: image.lastTagged ?? "0001-01-01T00:00:00Z" },
    Config: sortedConfig(file.config),
  };
}

/** What the API tells of a configuration since 1.50: these fields always, the rest where there is something. */
function sortedConfig(config: RunConfig): Record<string, unknown> {
  const always = {
    Cmd: null,
    Entrypoint: null,
    Env: null,
    Labels: null,
    OnBuild: null,
    User: "",
    Volumes: null,
    WorkingDir: "",
  };
  const all: Record<string, unknown> = { ...always };
  for (const [name, value] of Object.entries(config))
    if (value !== undefined && value !== null && (value !== "" || name in always)) all[name] = value;
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `docker history`, the newest first. The steps of what was pulled have no images of their own here. */
export function imageHistory(engine: Engine, image: Image) {
  const { file } = image;
  let layer = 0;
  const rows = file.history.map((entry) => {
    const diffId = entry.empty_layer ? undefined : file.rootfs.diff_ids[layer++];
    return {
      Comment: entry.comment ?? "",
      Created: Math.floor(parseTime(entry.created) / 1000),
      CreatedBy: entry.created_by ?? "",
      Id: NONE,
      Size: diffId === undefined ? 0 : engine.images.layerSize(diffId),
      Tags: null as readonly string[] | null,
    };
  });
  let at: Image | undefined = image;
  for (const row of rows.reverse()) {
    if (!at) break;
    row.Id = at.id;
    const tags = engine.images.tagsOf(at.id);
    row.Tags = tags.length > 0 ? tags : null;
    at = at.parent === undefined ? undefined : engine.images.get(at.parent);
  }
  return rows;
}
