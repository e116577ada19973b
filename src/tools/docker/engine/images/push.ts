import { decode } from "../../../../base/bytes.ts";
import { notFound } from "../engine-error.ts";
import { shortId } from "../ids.ts";
import type { ApiCall } from "../router.ts";
import { streamProgress } from "../routes/images.ts";
import { digestOf } from "./image-file.ts";
import { readReference, taggedName } from "./reference.ts";

/** Bytes that go out in a millisecond. */
const BANDWIDTH = 8_000;
const MISSING_LAYER_NAME = 12;

/** `docker push`: to Docker Hub, by who has logged in and has that name there. */
export async function pushImage(call: ApiCall): Promise<void> {
  const { engine } = call;
  const tag = call.query("tag") ?? "";
  const name = call.word("name");
  const reference = readReference(tag === "" ? name : `${name}:${tag}`);
  const id = engine.images.idOf(taggedName(reference));
  const image = id === undefined ? undefined : engine.images.get(id);
  const repository = `${reference.domain}/${reference.path}`;
  if (!image) throw notFound(`An image does not exist locally with the tag: ${reference.familiar}`);
  await streamProgress(call, async (tell) => {
    await tell({ status: `The push refers to repository [${repository}]` });
    const layers = [...image.file.rootfs.diff_ids].reverse();
    for (const layer of layers) await tell({ status: "Preparing", progressDetail: {}, id: shortId(layer) });
    const user = userOf(call.request.headers.get("x-registry-auth"));
    await engine.process.sleep(MISSING_LAYER_NAME * 50);
    if (reference.domain !== "docker.io" || !reference.path.startsWith(`${user}/`))
      return void (await tell({
        errorDetail: { message: "denied: requested access to the resource is denied" },
        error: "denied: requested access to the resource is denied",
      }));
    for (const layer of layers) {
      const total = engine.images.layerSize(layer);
      await engine.process.sleep(total / BANDWIDTH);
      await tell({ status: "Pushing", progressDetail: { current: total, total }, id: shortId(layer) });
      await tell({ status: "Pushed", progressDetail: {}, id: shortId(layer) });
    }
    const digest = digestOf(`manifest of ${image.id}`);
    const size = 400 + layers.length * 110;
    const shown = reference.tag ?? "latest";
    engine.images.tag(`${reference.familiar}@${digest}`, image.id);
    await tell({ status: `${shown}: digest: ${digest} size: ${size}` });
    await tell({ progressDetail: {}, aux: { Tag: shown, Digest: digest, Size: size } });
    engine.events.publish("image", "push", taggedName(reference), { name: reference.familiar });
  });
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
