import { encode } from "../../../../base/bytes.ts";
import { type HubLayer, layerId } from "../../hub/hub.ts";
import { DiskFailure } from "../../runtime/places.ts";
import type { Engine } from "../engine.ts";
import { failure } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { shortId } from "../ids.ts";
import type { Image } from "./image-store.ts";
import { type Reference, taggedName } from "./reference.ts";
import { findRemote, type RemoteImage } from "./remote-image.ts";

/** Bytes that come in a millisecond, over all downloads. */
const BANDWIDTH = 30_000;
/** Bytes that are unpacked in a millisecond. */
const EXTRACTION = 90_000;
/** Round trips to the registry for a token and the manifests. */
export const GREETING = 350;
/** Layers that are fetched at a time; the others wait (daemon.json, max-concurrent-downloads). */
const AT_A_TIME = 3;
/** A pull of a layer tells its progress so often. */
const TELLINGS = 4;

export interface Progress {
  readonly status: string;
  readonly id?: string;
  readonly progressDetail?: Readonly<Record<string, number>>;
}

export type TellProgress = (progress: Progress) => Promise<unknown>;

export function progressLine(value: unknown): Uint8Array {
  return encode(`${JSON.stringify(value)}\r\n`);
}

/** `docker pull`: fetches what is not there yet, on the computer's clock. */
export async function pullImage(engine: Engine, reference: Reference, tell: TellProgress): Promise<Image> {
  await engine.process.sleep(GREETING);
  const found = await findRemote(engine, reference);
  const wanted = reference.digest ?? reference.tag ?? "latest";
  const name = taggedName(reference);
  await tell({ status: `Pulling from ${reference.path}`, id: wanted });
  const known = engine.images.all.find(({ id }) => id === found.id);
  if (!known) await fetchLayers(engine, found, tell);
  engine.refresh();
  const image = engine.images.add(found.file, { id: found.id });
  const isNew = engine.images.idOf(name) !== image.id;
  if (reference.digest === undefined) engine.images.tag(name, image.id, isoTime(engine.now()));
  engine.images.tag(`${reference.familiar}@${found.digest}`, image.id);
  await tell({ status: `Digest: ${found.digest}` });
  const summary =
    isNew && !(known && reference.digest) ? "Downloaded newer image for" : "Image is up to date for";
  await tell({ status: `Status: ${summary} ${name}` });
  engine.events.publish("image", "pull", name, { ...found.file.config.Labels, name: reference.familiar });
  return image;
}

/** What BuildKit builds on goes into its cache: it is no image of the engine's before somebody pulls it. */
export async function pullForBuild(engine: Engine, reference: Reference, tell: TellProgress): Promise<Image> {
  const found = await findRemote(engine, reference);
  const known = engine.images.get(found.id);
  if (known) return known;
  await fetchLayers(engine, found, tell);
  engine.refresh();
  const { domain, path, tag } = reference;
  const key = `pulled from ${domain}/${path}${tag === undefined ? "" : `:${tag}`}@${found.digest}`;
  const fetched = isoTime(engine.now());
  return engine.images.add(found.file, { id: found.id, step: { key, hidden: true, fetched } });
}

async function fetchLayers(engine: Engine, { layers }: RemoteImage, tell: TellProgress): Promise<void> {
  const { runtime, images } = engine;
  const used = images.usedLayers;
  const isHere = (layer: HubLayer) => used.has(layer.diffId) && runtime.layers.has(layerId(layer.diffId));
  const missing = layers.filter((layer) => !isHere(layer));
  for (const layer of layers)
    await tell({
      status: isHere(layer) ? "Already exists" : "Pulling fs layer",
      progressDetail: {},
      id: shortId(layer.digest),
    });
  for (const layer of missing.slice(AT_A_TIME))
    await tell({ status: "Waiting", progressDetail: {}, id: shortId(layer.digest) });
  for (const layer of missing) await download(engine, layer, tell);
  for (const layer of layers) {
    images.setLayerSize(layer.diffId, layer.size);
    if (!missing.includes(layer)) continue;
    await buildOnce(engine, layer);
    await extract(engine, layer, tell);
  }
}

const building = new WeakMap<Engine, Map<string, Promise<void>>>();

/** Two pulls may want the same layer at the same time: who comes later waits for the first. */
async function buildOnce(engine: Engine, layer: HubLayer): Promise<void> {
  const { layers } = engine.runtime;
  if (layers.has(layerId(layer.diffId))) return;
  const under = building.get(engine) ?? new Map<string, Promise<void>>();
  building.set(engine, under);
  const begun = under.get(layer.diffId);
  if (begun) return begun;
  const build = buildLayer(engine, layer).finally(() => under.delete(layer.diffId));
  under.set(layer.diffId, build);
  return build;
}

async function buildLayer({ runtime }: Engine, layer: HubLayer): Promise<void> {
  try {
    await layer.build(runtime.layers);
  } catch (thrown) {
    throw thrown instanceof DiskFailure ? failure(`failed to register layer: ${thrown.message}`) : thrown;
  }
}

async function download(engine: Engine, layer: HubLayer, tell: TellProgress): Promise<void> {
  const id = shortId(layer.digest);
  const total = layer.compressedSize;
  for (let part = 1; part <= TELLINGS; part++) {
    await engine.process.sleep(total / BANDWIDTH / TELLINGS);
    const current = Math.floor((total * part) / TELLINGS);
    await tell({ status: "Downloading", progressDetail: { current, total }, id });
  }
  await tell({ status: "Verifying Checksum", progressDetail: {}, id });
  await tell({ status: "Download complete", progressDetail: {}, id });
}

async function extract(engine: Engine, layer: HubLayer, tell: TellProgress): Promise<void> {
  const id = shortId(layer.digest);
  const total = layer.compressedSize;
  for (let part = 1; part <= 2; part++) {
    await engine.process.sleep(layer.size / EXTRACTION / 2);
    await tell({
      status: "Extracting",
      progressDetail: { current: Math.floor((total * part) / 2), total },
      id,
    });
  }
  await tell({ status: "Pull complete", progressDetail: {}, id });
}
