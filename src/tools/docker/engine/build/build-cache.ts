import type { Engine } from "../engine.ts";
import type { Image } from "../images/image-store.ts";

/** BuildKit's names are 25 letters and digits. */
const NAME_LENGTH = 25;

/** The build cache as `docker system df` tells of it: steps that have made a layer. */
export function cacheRecords({ images }: Engine) {
  const shared = images.imageLayers;
  return images.steps.flatMap((image) => {
    const layer = ownLayer(image);
    if (layer === undefined) return [];
    const parent = images.get(image.step?.from ?? "");
    return {
      ID: nameOf(image),
      Parents: parent?.step ? [nameOf(parent)] : undefined,
      Type: "regular",
      Description: describe(image),
      InUse: false,
      Shared: shared.has(layer),
      Size: images.layerSize(layer),
      CreatedAt: image.file.created,
      LastUsedAt: image.file.created,
      UsageCount: 1,
    };
  });
}

/** The layer that this step has added. */
function ownLayer({ file }: Image): string | undefined {
  return file.history.at(-1)?.empty_layer ? undefined : file.rootfs.diff_ids.at(-1);
}

function nameOf({ id }: Image): string {
  return BigInt(`0x${id.replace("sha256:", "")}`)
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
  const names = new Set(gone.map(nameOf));
  const CachesDeleted = records.map(({ ID }) => ID).filter((name) => names.has(name));
  return {
    CachesDeleted: CachesDeleted.length > 0 ? CachesDeleted : null,
    SpaceReclaimed: before - sizeOf(engine),
  };
}

function sizeOf({ images }: Engine): number {
  return [...images.usedLayers].reduce((sum, layer) => sum + images.layerSize(layer), 0);
}
