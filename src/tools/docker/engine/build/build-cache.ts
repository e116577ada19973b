import type { Engine } from "../engine.ts";
import type { Image, ImageStore } from "../images/image-store.ts";

/** BuildKit's names are 25 letters and digits. */
const NAME_LENGTH = 25;

interface CacheRecord {
  readonly ID: string;
  readonly Parents: readonly string[] | undefined;
  readonly Description: string;
  readonly layer: string;
  readonly time: string;
}

/** The build cache as `docker system df` tells of it: layers that were fetched to build on, and steps that have made one. */
export function cacheRecords({ images }: Engine) {
  const shared = images.imageLayers;
  return images.steps.flatMap((image) =>
    recordsOf(images, image).map(({ ID, Parents, Description, layer, time }) => ({
      ID,
      Parents,
      Type: "regular",
      Description,
      InUse: false,
      Shared: shared.has(layer),
      Size: images.layerSize(layer),
      CreatedAt: time,
      LastUsedAt: time,
      UsageCount: 1,
    })),
  );
}

function recordsOf(images: ImageStore, image: Image): readonly CacheRecord[] {
  const { step, file } = image;
  const time = step?.fetched;
  if (step && time !== undefined) {
    const layers = file.rootfs.diff_ids;
    // The last one is called as the image, which is what the first step builds on.
    const names = layers.map((layer, at) => nameOf(at === layers.length - 1 ? image.id : layer));
    return layers.map((layer, at) => {
      const [parent] = at === 0 ? [] : names.slice(at - 1);
      return {
        ID: names[at] ?? "",
        Parents: parent ? [parent] : undefined,
        Description: step.key,
        layer,
        time,
      };
    });
  }
  const layer = ownLayer(image);
  if (layer === undefined) return [];
  const parent = images.get(step?.from ?? "");
  const Parents = parent?.step ? [nameOf(parent.id)] : undefined;
  return [{ ID: nameOf(image.id), Parents, Description: describe(image), layer, time: file.created }];
}

/** The layer that this step has added. */
function ownLayer({ file }: Image): string | undefined {
  return file.history.at(-1)?.empty_layer ? undefined : file.rootfs.diff_ids.at(-1);
}

function nameOf(digest: string): string {
  return BigInt(`0x${digest.replace("sha256:", "")}`)
    .toString(36)
    .padStart(NAME_LENGTH, "0")
    .slice(-NAME_LENGTH);
}

function describe({ file }: Image): string {
  const by = (file.history.at(-1)?.created_by ?? "").replace(/ # buildkit$/, "");
  return by.startsWith("RUN ") ? `mount / from exec ${by.slice("RUN ".length)}` : by;
}

/** `docker builder prune`: what no image has come of; with `all` the rest too, of which the images remain. */
export function pruneCache(engine: Engine, all: boolean) {
  const { images } = engine;
  const kept = new Set<string>();
  if (!all)
    for (const image of images.all)
      for (let at: Image | undefined = image; at?.step; at = images.get(at.step.from ?? "")) kept.add(at.id);
  const before = sizeOf(engine);
  const gone = images.steps.filter(({ id }) => !kept.has(id));
  const records = cacheRecords(engine);
  for (const { id, step } of gone) {
    if (step?.hidden) images.remove(id);
    else images.setStep(id, undefined);
  }
  engine.dropUnusedLayers();
  const left = new Set(cacheRecords(engine).map(({ ID }) => ID));
  const CachesDeleted = records.map(({ ID }) => ID).filter((name) => !left.has(name));
  return {
    CachesDeleted: CachesDeleted.length > 0 ? CachesDeleted : null,
    SpaceReclaimed: before - sizeOf(engine),
  };
}

function sizeOf({ images }: Engine): number {
  return [...images.usedLayers].reduce((sum, layer) => sum + images.layerSize(layer), 0);
}
