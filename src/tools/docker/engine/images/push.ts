import { decode } from "../../../../base/bytes.ts";
import type { Engine } from "../engine.ts";
import { failure, notFound } from "../engine-error.ts";
import { shortId } from "../ids.ts";
import type { ApiCall } from "../router.ts";
import { streamProgress } from "../routes/images.ts";
import type { Image } from "./image-store.ts";
import { type LayerBlob, type Parts, partsOf } from "./manifest.ts";
import { keepPushed, pushedLayersOf } from "./pushed-images.ts";
import { type Reference, readReference, taggedName } from "./reference.ts";
import { RegistryClient } from "./registry-client.ts";

/** Bytes that go out in a millisecond: to the world, and to this computer itself. */
const BANDWIDTH = { world: 8_000, own: 200_000 } as const;
const GREETING = 600;
const DENIED = "denied: requested access to the resource is denied";

type Tell = (progress: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Where an image goes: how the layers get there, and what ends it. */
interface Target {
  readonly bandwidth: number;
  /** What is said of a layer that needs no sending. */
  known(layer: LayerBlob): Promise<string | undefined>;
  send(layer: LayerBlob): Promise<void>;
  finish(parts: Parts): Promise<void>;
}

/** `docker push`: of one tag, or of all that a repository has here. */
export async function pushImage(call: ApiCall): Promise<void> {
  const { engine } = call;
  const tag = call.query("tag") ?? "";
  const name = call.word("name");
  const reference = readReference(tag === "" ? name : `${name}:${tag}`);
  const names = reference.tag === undefined ? tagsOf(engine, reference) : [taggedName(reference)];
  const first = names[0] ?? taggedName(reference);
  if (engine.images.idOf(first) === undefined)
    throw notFound(`An image does not exist locally with the tag: ${reference.familiar}`);
  const user = userOf(call.request.headers.get("x-registry-auth"));
  await streamProgress(call, async (tell) => {
    await tell({ status: `The push refers to repository [${reference.domain}/${reference.path}]` });
    for (const one of names) await pushOne(engine, readReference(one), user, tell);
  });
}

function tagsOf(engine: Engine, { familiar }: Reference): readonly string[] {
  return [...engine.images.names.keys()].filter(
    (name) => name.startsWith(`${familiar}:`) && !name.slice(familiar.length + 1).includes("/"),
  );
}

async function pushOne(
  engine: Engine,
  reference: Reference,
  user: string | undefined,
  tell: Tell,
): Promise<void> {
  const image = engine.images.require(taggedName(reference));
  const send = async (target: Target) => {
    const parts = partsOf(engine, image);
    for (const layer of [...parts.layers].reverse()) await sendLayer(engine, target, layer, tell);
    await target.finish(parts);
    const { digest, content } = parts.manifest;
    const shown = reference.tag ?? "latest";
    engine.images.tag(`${reference.familiar}@${digest}`, image.id);
    await tell({ status: `${shown}: digest: ${digest} size: ${content.length}` });
    await tell({ progressDetail: {}, aux: { Tag: shown, Digest: digest, Size: content.length } });
    engine.events.publish("image", "push", taggedName(reference), { name: reference.familiar });
  };
  if (reference.domain !== "docker.io")
    return RegistryClient.use(engine, reference.domain, async (client) => {
      await prepare(image, tell);
      await send(ownRegistry(engine, client, reference));
    });
  await prepare(image, tell);
  await engine.process.sleep(GREETING);
  if (user === undefined || !reference.path.startsWith(`${user}/`)) throw failure(DENIED);
  return send(dockerHub(engine, reference, image));
}

async function prepare(image: Image, tell: Tell): Promise<void> {
  for (const layer of [...image.file.rootfs.diff_ids].reverse())
    await tell({ status: "Preparing", progressDetail: {}, id: shortId(layer) });
}

async function sendLayer(engine: Engine, target: Target, layer: LayerBlob, tell: Tell): Promise<void> {
  const id = shortId(layer.diffId);
  const known = await target.known(layer);
  if (known !== undefined) return void (await tell({ status: known, progressDetail: {}, id }));
  const total = engine.images.layerSize(layer.diffId);
  for (const part of [1, 2]) {
    await engine.process.sleep(total / target.bandwidth / 2);
    await tell({
      status: "Pushing",
      progressDetail: { current: Math.floor((total * part) / 2), total },
      id,
    });
  }
  await target.send(layer);
  await tell({ status: "Pushed", progressDetail: {}, id });
}

function ownRegistry(engine: Engine, client: RegistryClient, reference: Reference): Target {
  const { domain, path } = reference;
  return {
    bandwidth: BANDWIDTH.own,
    known: async ({ digest, diffId }) => {
      if (await client.hasBlob(path, digest)) return "Layer already exists";
      for (const from of repositoriesWith(engine, domain, diffId))
        if (from !== path && (await client.mount(path, digest, from))) return `Mounted from ${from}`;
      return undefined;
    },
    send: (layer) => client.upload(path, layer),
    finish: async ({ config, manifest }) => {
      if (!(await client.hasBlob(path, config.digest))) await client.upload(path, config);
      await client.putManifest(path, reference.tag ?? "latest", manifest);
    },
  };
}

/** Repositories of a registry that this engine has exchanged an image with the layer with. */
function repositoriesWith(engine: Engine, domain: string, diffId: string): readonly string[] {
  const found = new Set<string>();
  for (const { id, file } of engine.images.all) {
    if (!file.rootfs.diff_ids.includes(diffId)) continue;
    for (const name of engine.images.digestsOf(id)) {
      const reference = readReference(name);
      if (reference.domain === domain) found.add(reference.path);
    }
  }
  return [...found];
}

function dockerHub(engine: Engine, { path, tag }: Reference, image: Image): Target {
  return {
    bandwidth: BANDWIDTH.world,
    known: async ({ diffId }) => {
      if (pushedLayersOf(engine.store, path).includes(diffId)) return "Layer already exists";
      const [from] = repositoriesWith(engine, "docker.io", diffId).filter((one) => one !== path);
      return from === undefined ? undefined : `Mounted from ${from}`;
    },
    send: async () => undefined,
    finish: async (parts) => keepPushed(engine, path, tag ?? "latest", image.id, parts),
  };
}

/** The name in the login that the client sends along; undefined: it has none. */
function userOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(header.replaceAll("-", "+").replaceAll("_", "/")), (c) =>
      c.charCodeAt(0),
    );
    const login: unknown = JSON.parse(decode(bytes));
    if (typeof login !== "object" || login === null || !("username" in login)) return undefined;
    return typeof login.username === "string" ? login.username : undefined;
  } catch {
    return undefined;
  }
}
