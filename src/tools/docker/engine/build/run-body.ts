import * as v from "valibot";
import { CREATE_BODY, type CreateBody } from "../containers/create.ts";
import type { Stage } from "./build-stage.ts";
import type { RunMounts } from "./run-mounts.ts";

/** The container that a RUN is executed in. */
export function createBody(
  { image, config }: Stage,
  words: readonly string[],
  args: readonly string[],
  network: string,
  { mounts, environment }: RunMounts,
): CreateBody {
  return v.parse(CREATE_BODY, {
    Image: image?.id ?? "",
    Cmd: words,
    // An image's entrypoint is not for its own building.
    Entrypoint: [""],
    Env: [...args, ...(config.Env ?? []), ...environment],
    User: config.User ?? "",
    WorkingDir: config.WorkingDir ?? "",
    Healthcheck: { Test: ["NONE"] },
    HostConfig: { NetworkMode: network || "bridge", Mounts: mounts },
  });
}
