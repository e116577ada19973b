import { decode } from "../../../../base/bytes.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import { layerId } from "../../hub/hub.ts";
import { applyChanges } from "../build/apply.ts";
import { badRequest } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import type { ApiCall } from "../router.ts";
import { digestOf } from "./image-file.ts";
import { progressLine } from "./pull.ts";
import { readReference, taggedName } from "./reference.ts";

/** `docker import`: an image of one layer from an archive. */
export async function importImage(call: ApiCall): Promise<void> {
  const { engine } = call;
  const source = call.query("fromSrc") ?? "-";
  if (source !== "-") throw badRequest(`rockpool: not simulated here: import of ${source}`);
  const bytes = await inflate(await call.request.bytes());
  const entries = readTar(bytes);
  if (!entries) throw badRequest("archive/tar: invalid tar header");
  const repository = call.query("repo") ?? "";
  const tag = call.query("tag") ?? "";
  const name =
    repository === ""
      ? undefined
      : taggedName(readReference(tag === "" ? repository : `${repository}:${tag}`));
  const config = applyChanges({}, call.queries("changes"));
  const diffId = digestOf(bytes);
  if (!engine.runtime.layers.has(layerId(diffId)))
    engine.runtime.layers.add(layerId(diffId), (files) => {
      extractEntries(files, entries, "/");
    });
  engine.images.setLayerSize(diffId, engine.runtime.layers.size(layerId(diffId)));
  const created = isoTime(engine.now());
  const comment = call.query("message") || "Imported from -";
  const image = engine.images.add({
    architecture: "amd64",
    os: "linux",
    created,
    comment,
    config,
    rootfs: { type: "layers", diff_ids: [diffId] },
    history: [{ created, comment }],
  });
  if (name !== undefined) engine.images.tag(name, image.id, created);
  engine.events.publish("image", "import", image.id, { name: name ?? image.id });
  await call.reply.send(200, decode(progressLine({ status: image.id })), {
    "Content-Type": "application/json",
  });
}
