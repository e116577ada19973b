import { badRequest } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { parseTime, parseTimestamp } from "../go-time.ts";
import type { ApiCall } from "../router.ts";
import { imageSummary } from "./describe.ts";
import type { Image, ImageStore } from "./image-store.ts";
import { repositoryOf } from "./image-store.ts";
import { type Removed, removeImage } from "./remove.ts";

const FILTERS = ["dangling", "label", "label!", "before", "since", "reference", "until"];

/** `GET /images/json`, the newest first. Images that others are built on are shown where they have a name, or with `all`. */
export function listImages(call: ApiCall): unknown[] {
  const { engine } = call;
  const { images } = engine;
  const filters = Filters.parse(call.query("filters"), FILTERS);
  const dangling = filters.boolean("dangling");
  const created = (image: Image) => parseTime(image.file.created);
  const before = filters.get("before").map((name) => created(images.require(name)))[0];
  const since = filters.get("since").map((name) => created(images.require(name)))[0];
  const until = parseTimestamp(filters.get("until")[0]);
  const shown = images.all.filter((image) => {
    const isNamed = images.namesOf(image.id).length > 0;
    if (!isNamed && engine.kubernetes.isOfNode(image.id)) return false;
    if (dangling !== undefined && dangling === isNamed) return false;
    if (!isNamed && images.childrenOf(image.id).length > 0 && (!call.flag("all") || dangling)) return false;
    if (before !== undefined && created(image) >= before) return false;
    if (since !== undefined && created(image) <= since) return false;
    if (until !== undefined && created(image) > until) return false;
    return filters.matchesLabels(image.file.config.Labels ?? {}) && isReferenced(images, image, filters);
  });
  const counts = call.flag("shared-size");
  return shown
    .sort((a, b) => created(b) - created(a))
    .map((image) => {
      const summary = imageSummary(engine, image, counts);
      const patterns = filters.get("reference");
      if (patterns.length === 0) return summary;
      const fits = (name: string) => patterns.some((pattern) => fitsReference(name, pattern));
      return {
        ...summary,
        RepoTags: summary.RepoTags.filter(fits),
        RepoDigests: summary.RepoDigests.filter(fits),
      };
    });
}

function isReferenced(images: ImageStore, image: Image, filters: Filters): boolean {
  return filters.matches("reference", (pattern) =>
    images.namesOf(image.id).some((name) => fitsReference(name, pattern)),
  );
}

/** reference.FamiliarMatch: a pattern for the whole name, or for the repository alone. */
function fitsReference(name: string, pattern: string): boolean {
  if (/[[\]]/.test(pattern)) throw badRequest("syntax error in pattern");
  return fitsPattern(name, pattern) || fitsPattern(repositoryOf(name), pattern);
}

/** Go's path.Match, for `*` and `?`: neither stands for a slash. */
export function fitsPattern(text: string, pattern: string): boolean {
  const [parts, wanted] = [text.split("/"), pattern.split("/")];
  return parts.length === wanted.length && parts.every((part, at) => fitsPart(part, wanted[at] ?? ""));
}

function fitsPart(text: string, pattern: string): boolean {
  let [at, in_] = [0, 0];
  let [star, back] = [-1, 0];
  while (at < text.length) {
    if (pattern[in_] === "*") {
      star = in_++;
      back = at;
    } else if (pattern[in_] === "?" || pattern[in_] === text[at]) {
      at++;
      in_++;
    } else if (star >= 0) {
      in_ = star + 1;
      at = ++back;
    } else return false;
  }
  while (pattern[in_] === "*") in_++;
  return in_ === pattern.length;
}

/** `docker image prune`: images without a name that no container uses; with `dangling=false` the unused ones with a name too. */
export function pruneImages(call: ApiCall) {
  const { engine } = call;
  const filters = Filters.parse(call.query("filters"), ["dangling", "label", "label!", "until"]);
  const onlyDangling = filters.boolean("dangling") ?? true;
  const until = parseTimestamp(filters.get("until")[0]);
  const before = totalSize(engine.images);
  const deleted: Removed[] = [];
  for (const image of engine.images.all) {
    if (!engine.images.get(image.id) || engine.containers.all.some((one) => one.image === image.id)) continue;
    const tags = engine.images.tagsOf(image.id);
    if (onlyDangling && tags.length > 0) continue;
    // One with a name loses that first, and goes with the last of those that were built on it.
    if (tags.length === 0 && engine.images.childrenOf(image.id).length > 0) continue;
    if (until !== undefined && parseTime(image.file.created) > until) continue;
    if (!filters.matchesLabels(image.file.config.Labels ?? {})) continue;
    if (tags.length === 0) deleted.push(...removeImage(engine, image.id, { force: true, prune: true }));
    for (const tag of tags) deleted.push(...removeImage(engine, tag, { force: false, prune: true }));
  }
  const reclaimed = before - totalSize(engine.images);
  engine.events.publish("image", "prune", "", { reclaimed: String(reclaimed) });
  return { ImagesDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed };
}

/** Bytes of all layers, each counted once. */
export function totalSize(images: ImageStore): number {
  let sum = 0;
  for (const diffId of images.imageLayers) sum += images.layerSize(diffId);
  return sum;
}
