import * as v from "valibot";
import { decode } from "../../../../base/bytes.ts";
import { networkOf } from "../../../../process/network/network.ts";
import { readTar } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import { ELSEWHERE, OTHER_REGISTRIES } from "../../hub/elsewhere.ts";
import { type HubLayer, layerId } from "../../hub/hub.ts";
import { imageFileOf } from "../../hub/image-file-of.ts";
import type { Engine } from "../engine.ts";
import { EngineError, failure } from "../engine-error.ts";
import { IMAGE_FILE, type ImageFile } from "./image-file.ts";
import { parseManifest } from "./manifest.ts";
import { findPushed, isPushed } from "./pushed-images.ts";
import { type Reference, taggedName } from "./reference.ts";
import { noManifest, RegistryClient } from "./registry-client.ts";

/** An image as a registry offers it. */
export interface RemoteImage {
  readonly id: string;
  /** By which the registry knows it (RepoDigests). */
  readonly digest: string;
  readonly file: ImageFile;
  readonly layers: readonly HubLayer[];
}

/** Asks the registry that the reference names; its errors are those that the real one gives. */
export function findRemote(engine: Engine, reference: Reference): Promise<RemoteImage> {
  if (reference.domain === "docker.io") return fromHub(engine, reference);
  return OTHER_REGISTRIES.has(reference.domain) ? fromOther(engine, reference) : fromOwn(engine, reference);
}

async function fromHub(engine: Engine, reference: Reference): Promise<RemoteImage> {
  const { path, familiar } = reference;
  const host = "registry-1.docker.io";
  // Who writes the registry's name into /etc/hosts sends the engine elsewhere.
  const [address] = networkOf(engine.process).resolve(host);
  if (address !== undefined)
    throw new EngineError(
      500,
      `failed to resolve reference "docker.io/${path}:${reference.tag ?? "latest"}": failed to do request: Head "https://${host}/v2/${path}/manifests/${reference.tag ?? "latest"}": dial tcp ${address}:443: connect: connection refused`,
    );
  const wanted = reference.digest ?? reference.tag ?? "latest";
  const found = await engine.hub.find(path, wanted);
  if (found) return { id: found.id, digest: found.digest, file: imageFileOf(found), layers: found.layers };
  const pushed = findPushed(engine.store, path, wanted);
  if (pushed) return pushed;
  if (isPushed(engine.store, path) || (await engine.hub.find(path, "latest")))
    throw noManifest(taggedName(reference));
  if (ELSEWHERE.has(path)) throw new EngineError(501, `rockpool: not simulated here: the image ${familiar}`);
  throw new EngineError(
    404,
    `pull access denied for ${familiar}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
  );
}

async function fromOther(engine: Engine, reference: Reference): Promise<RemoteImage> {
  const { familiar } = reference;
  const found = await engine.hub.find(familiar, reference.digest ?? reference.tag ?? "latest");
  if (found) return { id: found.id, digest: found.digest, file: imageFileOf(found), layers: found.layers };
  if (await engine.hub.has(familiar)) throw noManifest(taggedName(reference));
  throw new EngineError(501, `rockpool: not simulated here: the image ${familiar}`);
}

function fromOwn(engine: Engine, reference: Reference): Promise<RemoteImage> {
  const { domain, path } = reference;
  return RegistryClient.use(engine, domain, async (client) => {
    const found = await client.manifest(path, reference.digest ?? reference.tag ?? "latest");
    if (!found) throw noManifest(taggedName(reference));
    const manifest = parseManifest(found.content);
    if (!manifest) throw failure("unsupported manifest media type and no default available");
    const file = v.safeParse(IMAGE_FILE, JSON.parse(decode(await client.blob(path, manifest.config.digest))));
    if (!file.success) throw failure("invalid image config");
    const layers = file.output.rootfs.diff_ids.map((diffId, at): HubLayer => {
      const { digest = "", size = 0 } = manifest.layers[at] ?? {};
      return {
        digest,
        diffId,
        compressedSize: size,
        // What the engine knows of a layer it knows also when the layer has gone.
        size: engine.images.layerSize(diffId) || size,
        build: (store) =>
          RegistryClient.use(engine, domain, async (again) => {
            const entries = readTar(await again.blob(path, digest)) ?? [];
            store.add(layerId(diffId), (files) => {
              extractEntries(files, entries, "/");
            });
          }),
      };
    });
    return { id: manifest.config.digest, digest: found.digest, file: file.output, layers };
  });
}
