import type { Engine } from "../engine/engine.ts";
import { at, listAt, textAt, textsAt } from "../engine/json.ts";

export type ObjectKind =
  | "container"
  | "image"
  | "network"
  | "volume"
  | "node"
  | "service"
  | "secret"
  | "config";

/** The names of the engine's objects of a kind; of containers those in one of the states alone. */
export async function objectNames(
  engine: Engine,
  kind: ObjectKind,
  states: readonly string[] | undefined,
): Promise<readonly string[]> {
  switch (kind) {
    case "container": {
      const containers = listAt(await engine.get("/containers/json", { all: "1" }));
      return containers
        .filter((container) => states?.includes(textAt(container, "State")) ?? true)
        .flatMap((container) => textsAt(container, "Names").map((name) => name.replace(/^\//, "")));
    }
    case "image": {
      const tags = listAt(await engine.get("/images/json")).flatMap((image) => textsAt(image, "RepoTags"));
      return tags.filter((tag) => !tag.includes("<none>"));
    }
    case "network":
      return listAt(await engine.get("/networks")).map((network) => textAt(network, "Name"));
    case "volume":
      return listAt(await engine.get("/volumes"), "Volumes").map((volume) => textAt(volume, "Name"));
    case "node":
      return listAt(await engine.get("/nodes")).map((node) => textAt(node, "Description", "Hostname"));
    default:
      return listAt(await engine.get(`/${kind}s`)).map((one) => textAt(at(one, "Spec"), "Name"));
  }
}
