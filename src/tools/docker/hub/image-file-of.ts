import type { ImageFile } from "../engine/images/image-file.ts";
import type { HubImage } from "./hub.ts";

/** The file that the id of an image of the registry is the digest of. */
export function imageFileOf({
  created,
  config,
  layers,
  history,
}: Pick<HubImage, "created" | "config" | "layers" | "history">): ImageFile {
  return {
    architecture: "amd64",
    os: "linux",
    created,
    config: {
      ...config,
      Env: [...(config.Env ?? [])],
      Entrypoint: config.Entrypoint && [...config.Entrypoint],
      Cmd: config.Cmd && [...config.Cmd],
    },
    rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
    history: history.map((entry) => ({
      created: entry.created,
      created_by: entry.createdBy,
      comment: entry.comment,
      empty_layer: entry.emptyLayer,
    })),
  };
}
