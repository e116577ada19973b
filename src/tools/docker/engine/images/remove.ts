import type { Engine } from "../engine.ts";
import { conflict } from "../engine-error.ts";
import { shortId } from "../ids.ts";
import { digestOf } from "./image-file.ts";
import { type Image, noSuchImage, repositoryOf } from "./image-store.ts";
import { parseReference, taggedName } from "./reference.ts";

export type Removed = { readonly Untagged: string } | { readonly Deleted: string };

/** `docker rmi` (daemon/images/image_delete.go): takes a name away, and with the last one the image. */
export function removeImage(
  engine: Engine,
  text: string,
  { force, prune }: { readonly force: boolean; readonly prune: boolean },
): readonly Removed[] {
  const image = engine.images.find(text);
  if (!image) throw noSuchImage(text);
  const reference = parseReference(text);
  const name = typeof reference === "string" ? undefined : taggedName(reference);
  const isByName = name !== undefined && engine.images.idOf(name) === image.id && !isIdOf(text, image.id);
  const removed: Removed[] = [];
  if (isByName) {
    if (!untagOne(engine, image, text, name, force, removed)) return removed;
  } else {
    const tags = engine.images.tagsOf(image.id);
    const repositories = new Set(tags.map(repositoryOf));
    if (!force && tags.length > 1 && repositories.size > 1)
      throw conflict(
        `conflict: unable to delete ${shortId(image.id)} (must be forced) - image is referenced in multiple repositories`,
      );
    checkUse(engine, image, force);
    for (const one of engine.images.namesOf(image.id)) untag(engine, image, one, removed);
  }
  deleteImage(engine, image, prune, removed);
  return removed;
}

function isIdOf(text: string, id: string): boolean {
  const hex = text.replace(/^sha256:/, "");
  return hex.length >= 4 && /^[a-f0-9]+$/.test(hex) && id.slice("sha256:".length).startsWith(hex);
}

/** False: other names still hold the image. */
function untagOne(
  engine: Engine,
  image: Image,
  text: string,
  name: string,
  force: boolean,
  removed: Removed[],
): boolean {
  const others = engine.images.tagsOf(image.id).filter((one) => one !== name);
  if (others.length > 0) {
    untag(engine, image, name, removed);
    const repository = repositoryOf(name);
    if (!name.includes("@") && !others.some((one) => repositoryOf(one) === repository))
      for (const digest of engine.images.digestsOf(image.id))
        if (repositoryOf(digest) === repository) untag(engine, image, digest, removed);
    return false;
  }
  const user = engine.containers.all.find((container) => container.image === image.id);
  if (user && !force)
    throw conflict(
      `conflict: unable to remove repository reference "${text}" (must force) - container ${shortId(user.id)} is using its referenced image ${shortId(image.id)}`,
    );
  if (user?.state.Running && force) {
    untag(engine, image, name, removed);
    for (const digest of engine.images.digestsOf(image.id)) untag(engine, image, digest, removed);
    return false;
  }
  untag(engine, image, name, removed);
  for (const digest of engine.images.digestsOf(image.id)) untag(engine, image, digest, removed);
  return true;
}

function untag(engine: Engine, image: Image, name: string, removed: Removed[]): void {
  engine.images.untag(name);
  removed.push({ Untagged: name });
  engine.events.publish("image", "untag", image.id, { ...image.file.config.Labels, name: image.id });
}

/** Images that containers were made of stay, unless forced; of running ones always. */
function checkUse(engine: Engine, image: Image, force: boolean): void {
  const id = shortId(image.id);
  const users = engine.containers.all.filter((container) => container.image === image.id);
  const running = users.find(({ state }) => state.Running);
  if (running)
    throw conflict(
      `conflict: unable to delete ${id} (cannot be forced) - image is being used by running container ${shortId(running.id)}`,
    );
  const [stopped] = users;
  if (stopped && !force)
    throw conflict(
      `conflict: unable to delete ${id} (must be forced) - image is being used by stopped container ${shortId(stopped.id)}`,
    );
  if (engine.images.childrenOf(image.id).length > 0)
    throw conflict(`conflict: unable to delete ${id} (cannot be forced) - image has dependent child images`);
}

/** The image, its layers that nothing else has, and its unnamed ancestors that nothing else needs. */
function deleteImage(engine: Engine, image: Image, prune: boolean, removed: Removed[]): void {
  if (engine.images.childrenOf(image.id).length > 0) return;
  // What BuildKit has made stays in its cache.
  if (image.step) engine.images.setStep(image.id, { ...image.step, hidden: true });
  else engine.images.remove(image.id);
  removed.push({ Deleted: image.id });
  engine.events.publish("image", "delete", image.id, { ...image.file.config.Labels, name: image.id });
  if (image.step) return;
  const users = engine.containers.all.filter((container) => container.image === image.id);
  if (users.length === 0) {
    const kept = new Set(engine.images.all.flatMap(({ file }) => chainIds(file.rootfs.diff_ids)));
    const chains = chainIds(image.file.rootfs.diff_ids).reverse();
    for (const chain of chains) if (!kept.has(chain)) removed.push({ Deleted: chain });
  }
  engine.dropUnusedLayers();
  const parent = image.parent === undefined ? undefined : engine.images.get(image.parent);
  if (!prune || !parent || engine.images.namesOf(parent.id).length > 0) return;
  if (!engine.containers.all.some((container) => container.image === parent.id))
    deleteImage(engine, parent, prune, removed);
}

/** A layer with all below it has a digest of its own (OCI image specification, ChainID). */
export function chainIds(diffIds: readonly string[]): string[] {
  const chains: string[] = [];
  for (const diffId of diffIds) {
    const below = chains.at(-1);
    chains.push(below === undefined ? diffId : digestOf(`${below} ${diffId}`));
  }
  return chains;
}
