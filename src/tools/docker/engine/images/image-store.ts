import * as v from "valibot";
import { encode } from "../../../../base/bytes.ts";
import { EngineError, notFound } from "../engine-error.ts";
import type { Store } from "../store.ts";
import { digestOf, IMAGE_FILE, type ImageFile } from "./image-file.ts";
import { parseReference, taggedName } from "./reference.ts";

const DATABASE = "image/overlay2";
const CONTENT = `${DATABASE}/imagedb/content/sha256`;
const METADATA = `${DATABASE}/imagedb/metadata/sha256`;

const REPOSITORIES = v.object({ Repositories: v.record(v.string(), v.record(v.string(), v.string())) });
const SIZES = v.record(v.string(), v.number());
/**
 * Of a step of BuildKit's: from which image it was made, by what, and whether it is nothing but cache. An image that was
 * fetched to build on has the time of that.
 */
const CACHED_STEP = v.object({
  from: v.optional(v.string()),
  key: v.string(),
  hidden: v.boolean(),
  fetched: v.optional(v.string()),
});
export type CachedStep = v.InferOutput<typeof CACHED_STEP>;
const META = v.object({
  parent: v.optional(v.string()),
  lastTagged: v.optional(v.string()),
  step: v.optional(CACHED_STEP),
});

export interface Image {
  /** `sha256:…`. */
  readonly id: string;
  readonly file: ImageFile;
  /** The image that it was built on, where it was built here. */
  readonly parent: string | undefined;
  readonly lastTagged: string | undefined;
  /** Its place in the build cache. */
  readonly step?: CachedStep | undefined;
}

/** Images and their names, as /var/lib/docker/image/overlay2 keeps them. */
export class ImageStore {
  readonly #images = new Map<string, Image>();
  /** `nginx:latest` and `nginx@sha256:…` → id. */
  readonly #names = new Map<string, string>();
  #sizes = new Map<string, number>();

  constructor(private readonly store: Store) {}

  load(): void {
    this.#images.clear();
    this.#names.clear();
    for (const hex of this.store.names(CONTENT)) {
      const file = v.safeParse(IMAGE_FILE, this.store.read(`${CONTENT}/${hex}`));
      if (!file.success) continue;
      const meta = v.safeParse(META, this.store.read(`${METADATA}/${hex}/meta.json`));
      const { parent, lastTagged, step } = meta.success ? meta.output : {};
      const id = `sha256:${hex}`;
      this.#images.set(id, { id, file: file.output, parent, lastTagged, step });
    }
    const names = v.safeParse(REPOSITORIES, this.store.read(`${DATABASE}/repositories.json`));
    for (const known of Object.values(names.success ? names.output.Repositories : {}))
      for (const [name, id] of Object.entries(known)) this.#names.set(name, id);
    const sizes = v.safeParse(SIZES, this.store.read(`${DATABASE}/layerdb/sizes.json`));
    this.#sizes = new Map(Object.entries(sizes.success ? sizes.output : {}));
  }

  /** Without those that are nothing but build cache. */
  get all(): readonly Image[] {
    return [...this.#images.values()].filter(({ step }) => !step?.hidden);
  }

  /** What BuildKit may use again. */
  get steps(): readonly Image[] {
    return [...this.#images.values()].filter(({ step }) => step);
  }

  /** Makes an image of what was cache, and the other way round; undefined: it is no cache any more. */
  setStep(id: string, step: CachedStep | undefined): void {
    const image = this.#images.get(id);
    if (!image) return;
    const changed = { ...image, step };
    this.#images.set(id, changed);
    this.#writeMeta(changed);
  }

  get(id: string): Image | undefined {
    return this.#images.get(id);
  }

  /** Adds an image under the digest of its file, or under the one that a registry gave it. */
  add(
    file: ImageFile,
    given: { readonly id?: string; readonly parent?: string; readonly step?: CachedStep } = {},
  ): Image {
    const id = given.id ?? digestOf(JSON.stringify(file));
    const known = this.#images.get(id);
    // What was removed and is nothing but build cache since becomes an image again when it comes from elsewhere.
    if (known?.step?.hidden && !given.step) this.setStep(id, { ...known.step, hidden: false });
    if (known) return this.#images.get(id) ?? known;
    const image = { id, file, parent: given.parent, lastTagged: undefined, step: given.step };
    this.#images.set(id, image);
    this.store.write(`${CONTENT}/${hexOf(id)}`, file);
    if (given.parent !== undefined || given.step) this.#writeMeta(image);
    return image;
  }

  /** The bytes of its file: those that its id is the digest of. */
  content({ id, file }: Image): Uint8Array {
    return this.store.content(`${CONTENT}/${hexOf(id)}`) ?? encode(JSON.stringify(file));
  }

  remove(id: string): void {
    this.#images.delete(id);
    this.store.remove(`${CONTENT}/${hexOf(id)}`);
    this.store.remove(`${METADATA}/${hexOf(id)}`);
  }

  #writeMeta({ id, parent, lastTagged, step }: Image): void {
    this.store.write(`${METADATA}/${hexOf(id)}/meta.json`, { parent, lastTagged, step });
  }

  /** `name` is `nginx:latest` or `nginx@sha256:…`; what had it before loses it. */
  tag(name: string, id: string, now?: string): void {
    this.#names.set(name, id);
    const image = this.#images.get(id);
    if (image && now !== undefined) {
      const tagged = { ...image, lastTagged: now };
      this.#images.set(id, tagged);
      this.#writeMeta(tagged);
    }
    this.#writeNames();
  }

  untag(name: string): void {
    this.#names.delete(name);
    this.#writeNames();
  }

  #writeNames(): void {
    const repositories: Record<string, Record<string, string>> = {};
    for (const [name, id] of this.#names) {
      const repository = repositoryOf(name);
      repositories[repository] = { ...repositories[repository], [name]: id };
    }
    this.store.write(`${DATABASE}/repositories.json`, { Repositories: repositories });
  }

  idOf(name: string): string | undefined {
    return this.#names.get(name);
  }

  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  namesOf(id: string): readonly string[] {
    return [...this.#names].filter(([, one]) => one === id).map(([name]) => name);
  }

  tagsOf(id: string): readonly string[] {
    return this.namesOf(id).filter((name) => !name.includes("@"));
  }

  digestsOf(id: string): readonly string[] {
    return this.namesOf(id).filter((name) => name.includes("@"));
  }

  /** By name, id or the beginning of an id. */
  find(text: string): Image | undefined {
    const exact = this.#images.get(text);
    if (exact) return exact;
    const reference = parseReference(text);
    if (typeof reference !== "string") {
      const named = this.#names.get(taggedName(reference));
      if (named !== undefined) return this.#images.get(named);
    }
    const hex = text.replace(/^sha256:/, "");
    if (!/^[a-f0-9]+$/.test(hex)) return undefined;
    const found = this.all.filter(({ id }) => hexOf(id).startsWith(hex));
    if (found.length > 1)
      throw new EngineError(400, `No such image: ${text}: multiple IDs found with provided prefix`);
    return found[0];
  }

  require(text: string): Image {
    const image = this.find(text);
    if (image) return image;
    throw noSuchImage(text);
  }

  /** Bytes of a layer as the image's makers tell; where it was made here, as counted then. */
  setLayerSize(diffId: string, size: number): void {
    if (this.#sizes.get(diffId) === size) return;
    this.#sizes.set(diffId, size);
    this.store.write(`${DATABASE}/layerdb/sizes.json`, Object.fromEntries(this.#sizes));
  }

  layerSize(diffId: string): number {
    return this.#sizes.get(diffId) ?? 0;
  }

  sizeOf({ file }: Image): number {
    return file.rootfs.diff_ids.reduce((sum, diffId) => sum + this.layerSize(diffId), 0);
  }

  childrenOf(id: string): readonly Image[] {
    return this.all.filter(({ parent }) => parent === id);
  }

  /** Names of the layers that images or the build cache still need. */
  get usedLayers(): ReadonlySet<string> {
    return new Set([...this.#images.values()].flatMap(({ file }) => file.rootfs.diff_ids));
  }

  /** Of these, what images need. */
  get imageLayers(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ file }) => file.rootfs.diff_ids));
  }
}

export function noSuchImage(text: string): EngineError {
  const reference = parseReference(text);
  const name = typeof reference === "string" ? text : taggedName(reference);
  return notFound(`No such image: ${name}`);
}

/** `nginx:latest` → `nginx`. */
export function repositoryOf(name: string): string {
  return name.includes("@") ? name.slice(0, name.indexOf("@")) : name.slice(0, name.lastIndexOf(":"));
}

function hexOf(id: string): string {
  return id.replace(/^sha256:/, "");
}
