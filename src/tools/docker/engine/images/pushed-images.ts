import * as v from "valibot";
import { decode } from "../../../../base/bytes.ts";
import type { Engine } from "../engine.ts";
import type { Store } from "../store.ts";
import { IMAGE_FILE } from "./image-file.ts";
import type { Parts } from "./manifest.ts";
import type { RemoteImage } from "./remote-image.ts";

/** Docker Hub has no disk here: what the learner pushed to it is kept on the computer's, beside the engine's data. */
const PLACE = "hub/repositories.json";

const LAYER = v.object({
  digest: v.string(),
  diffId: v.string(),
  compressedSize: v.number(),
  size: v.number(),
});
const IMAGE = v.object({ id: v.string(), digest: v.string(), file: v.string(), layers: v.array(LAYER) });
const REPOSITORIES = v.record(v.string(), v.record(v.string(), IMAGE));
type Repositories = v.InferOutput<typeof REPOSITORIES>;

function read(store: Store): Repositories {
  const parsed = v.safeParse(REPOSITORIES, store.read(PLACE));
  return parsed.success ? parsed.output : {};
}

/** Layers that stay although no image here has them. */
export function pushedLayers(store: Store): readonly string[] {
  return Object.values(read(store)).flatMap((tags) =>
    Object.values(tags).flatMap(({ layers }) => layers.map(({ diffId }) => diffId)),
  );
}

export function isPushed(store: Store, repository: string): boolean {
  return Object.hasOwn(read(store), repository);
}

export function pushedLayersOf(store: Store, repository: string): readonly string[] {
  return Object.values(read(store)[repository] ?? {}).flatMap(({ layers }) =>
    layers.map(({ diffId }) => diffId),
  );
}

/** By tag or digest. */
export function findPushed(store: Store, repository: string, reference: string): RemoteImage | undefined {
  const tags = read(store)[repository] ?? {};
  const found =
    (Object.hasOwn(tags, reference) ? tags[reference] : undefined) ??
    Object.values(tags).find(({ digest }) => digest === reference);
  const file = v.safeParse(IMAGE_FILE, found && JSON.parse(found.file));
  if (!found || !file.success) return undefined;
  return {
    id: found.id,
    digest: found.digest,
    file: file.output,
    layers: found.layers.map((layer) => ({ ...layer, build: async () => undefined })),
  };
}

export function keepPushed(
  engine: Engine,
  repository: string,
  tag: string,
  id: string,
  { manifest, config, layers }: Parts,
): void {
  const all = read(engine.store);
  const image = {
    id,
    digest: manifest.digest,
    file: decode(config.content),
    layers: layers.map(({ digest, diffId }) => {
      const size = engine.images.layerSize(diffId);
      return { digest, diffId, compressedSize: Math.ceil(size * 0.4), size };
    }),
  };
  engine.store.write(PLACE, { ...all, [repository]: { ...all[repository], [tag]: image } });
}
