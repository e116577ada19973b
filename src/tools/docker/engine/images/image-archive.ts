import * as v from "valibot";
import { decode, encode, NO_BYTES } from "../../../../base/bytes.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, type TarEntry, writeTar } from "../../archive/tar.ts";
import { archiveTree, extractEntries } from "../../archive/tree-archive.ts";
import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { failure, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { digestOf, IMAGE_FILE } from "./image-file.ts";
import type { Image } from "./image-store.ts";
import { readReference, taggedName } from "./reference.ts";

const BLOBS = "blobs/sha256";
const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

const MANIFEST = v.array(
  v.object({
    Config: v.string(),
    RepoTags: v.optional(v.nullable(v.array(v.string()))),
    Layers: v.array(v.string()),
  }),
);

interface Blob {
  readonly digest: string;
  readonly content: Uint8Array;
}

/** `docker save`: an OCI layout, with the manifest.json of Docker beside it. */
export function saveImages(engine: Engine, names: readonly string[]): Uint8Array {
  const chosen = new Map<Image, string[]>();
  for (const name of names) {
    const image = engine.images.find(name);
    if (!image) throw notFound(`No such image: ${name}`);
    const tag = nameGiven(engine, image, name);
    chosen.set(image, [...(chosen.get(image) ?? []), ...(tag === undefined ? [] : [tag])]);
  }
  const blobs = new Map<string, Uint8Array>();
  const keep = ({ digest, content }: Blob) => blobs.set(digest.replace("sha256:", ""), content);
  const manifests: unknown[] = [];
  const index: unknown[] = [];
  for (const [image, tags] of chosen) {
    const layers = image.file.rootfs.diff_ids.map((diffId) => layerBlob(engine, diffId));
    for (const layer of layers) keep(layer);
    const config = blob({
      ...image.file,
      rootfs: { type: "layers", diff_ids: layers.map(({ digest }) => digest) },
    });
    keep(config);
    const manifest = blob({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: descriptor("application/vnd.oci.image.config.v1+json", config),
      layers: layers.map((layer) => descriptor("application/vnd.oci.image.layer.v1.tar", layer)),
    });
    keep(manifest);
    const name = tags[0];
    index.push({
      ...descriptor(MANIFEST_TYPE, manifest),
      ...(name === undefined
        ? {}
        : { annotations: { "io.containerd.image.name": `docker.io/library/${name}` } }),
    });
    manifests.push({
      Config: pathOf(config),
      RepoTags: tags.length > 0 ? tags : null,
      Layers: layers.map(pathOf),
    });
  }
  return writeTar(archiveOf(blobs, manifests, index, engine.now()));
}

/** The name by which an image was asked for; undefined: by its id. */
function nameGiven(engine: Engine, image: Image, name: string): string | undefined {
  if (image.id.includes(name.replace(/^sha256:/, "")) && engine.images.idOf(`${name}:latest`) === undefined)
    return undefined;
  return taggedName(readReference(name));
}

function layerBlob(engine: Engine, diffId: string): Blob {
  const view = engine.runtime.layers.view(layerId(diffId));
  const content = writeTar(archiveTree(view, "/", ""));
  return { digest: digestOf(content), content };
}

function blob(value: unknown): Blob {
  const content = encode(JSON.stringify(value));
  return { digest: digestOf(content), content };
}

function descriptor(mediaType: string, { digest, content }: Blob) {
  return { mediaType, digest, size: content.length };
}

function pathOf({ digest }: Blob): string {
  return `${BLOBS}/${digest.replace("sha256:", "")}`;
}

function* archiveOf(
  blobs: ReadonlyMap<string, Uint8Array>,
  manifests: readonly unknown[],
  index: readonly unknown[],
  now: number,
): Generator<TarEntry> {
  const entry = (name: string, content: Uint8Array | undefined): TarEntry => ({
    name,
    kind: content ? "file" : "directory",
    mode: content ? 0o644 : 0o755,
    uid: 0,
    gid: 0,
    mtime: now,
    content: content ?? NO_BYTES,
    target: "",
  });
  const json = (value: unknown) => encode(JSON.stringify(value));
  yield entry("blobs", undefined);
  yield entry(BLOBS, undefined);
  for (const [name, content] of [...blobs].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield entry(`${BLOBS}/${name}`, content);
  yield entry(
    "index.json",
    json({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: index }),
  );
  yield entry("manifest.json", json(manifests));
  yield entry("oci-layout", json({ imageLayoutVersion: "1.0.0" }));
}

/** `docker load`: gives what is told for each image. */
export async function loadImages(engine: Engine, archive: Uint8Array): Promise<readonly string[]> {
  const entries = readTar(await inflate(archive));
  const contents = new Map((entries ?? []).map(({ name, content }) => [name.replace(/^\.\//, ""), content]));
  const manifest = v.safeParse(MANIFEST, parse(contents.get("manifest.json")));
  if (!manifest.success) throw failure("open manifest.json: no such file or directory");
  const told: string[] = [];
  for (const { Config, RepoTags, Layers } of manifest.output) {
    const file = v.safeParse(IMAGE_FILE, parse(contents.get(Config)));
    if (!file.success) throw failure("invalid archive: the image's configuration is damaged");
    for (const [at, path] of Layers.entries()) {
      const content = contents.get(path);
      const diffId = file.output.rootfs.diff_ids[at];
      if (!content || diffId === undefined) throw failure(`open ${path}: no such file or directory`);
      await addLayer(engine, diffId, content);
    }
    const id = digestOf(contents.get(Config) ?? NO_BYTES);
    const image = engine.images.add(file.output, { id });
    for (const tag of RepoTags ?? []) {
      engine.images.tag(tag, image.id, isoTime(engine.now()));
      told.push(`Loaded image: ${tag}\n`);
    }
    if ((RepoTags ?? []).length === 0) told.push(`Loaded image ID: ${image.id}\n`);
    engine.events.publish("image", "load", image.id, { name: image.id });
  }
  return told;
}

async function addLayer(engine: Engine, diffId: string, content: Uint8Array): Promise<void> {
  const { layers } = engine.runtime;
  const bytes = await inflate(content);
  if (digestOf(bytes) !== diffId)
    throw failure(`invalid diffID for layer: expected "${diffId}", got "${digestOf(bytes)}"`);
  if (layers.has(layerId(diffId))) return;
  const entries = readTar(bytes);
  if (!entries) throw failure("archive/tar: invalid tar header");
  layers.add(layerId(diffId), (files) => {
    extractEntries(files, entries, "/");
  });
  engine.images.setLayerSize(diffId, layers.size(layerId(diffId)));
}

function parse(content: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(decode(content ?? NO_BYTES));
  } catch {
    return undefined;
  }
}
