import { Failure } from "../../client/cli/failure.ts";
import { EngineFailure } from "../../client/engine/engine.ts";
import { recordAt, textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import { namedVolumes } from "../project/consistency.ts";
import { pairsOf } from "../project/merge.ts";
import type { Project, Resource, Service } from "../project/project.ts";
import { COMPOSE_VERSION } from "./container-body.ts";

async function isThere(call: ComposeCall, path: string): Promise<boolean> {
  try {
    await call.engine.get(path);
    return true;
  } catch (error) {
    if (error instanceof EngineFailure && error.code === 404) return false;
    throw error;
  }
}

function labelsOf(project: Project, { key, settings }: Resource, kind: "network" | "volume") {
  return {
    ...pairsOf(settings.labels),
    [`com.docker.compose.${kind}`]: key,
    "com.docker.compose.project": project.name,
    "com.docker.compose.version": COMPOSE_VERSION,
  };
}

/** Makes the networks that services use and that are not there. */
export async function ensureNetworks(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  progress: Progress,
): Promise<void> {
  const used = new Set(services.flatMap(({ networks }) => networks.map(({ key }) => key)));
  for (const network of project.networks.values()) {
    if (!used.has(network.key) || (await isThere(call, `/networks/${network.name}`))) continue;
    const { name, settings, isExternal } = network;
    if (isExternal) throw new Failure(`Error response from daemon: network ${name} not found`);
    await progress.begin(`Network ${name}`, "Creating");
    await call.engine.post("/networks/create", {
      json: {
        Name: name,
        Driver: textAt(settings, "driver") || "bridge",
        Internal: settings.internal === true,
        Attachable: settings.attachable === true,
        Options: recordAt(settings, "driver_opts"),
        ...(settings.ipam !== undefined && { IPAM: ipamOf(network) }),
        Labels: labelsOf(project, network, "network"),
      },
    });
    await progress.end(`Network ${name}`, "Created");
  }
}

function ipamOf({ settings }: Resource) {
  const config = recordAt(settings, "ipam").config;
  const pools = (Array.isArray(config) ? config : []).map((pool) => ({
    Subnet: textAt(pool, "subnet"),
    ...(textAt(pool, "gateway") !== "" && { Gateway: textAt(pool, "gateway") }),
  }));
  return { Driver: textAt(settings, "ipam", "driver") || "default", Config: pools };
}

export async function ensureVolumes(
  call: ComposeCall,
  project: Project,
  services: readonly Service[],
  progress: Progress,
): Promise<void> {
  const used = new Set(services.flatMap(namedVolumes));
  for (const volume of project.volumes.values()) {
    if (!used.has(volume.key) || (await isThere(call, `/volumes/${volume.name}`))) continue;
    const { name, settings, isExternal } = volume;
    if (isExternal) throw new Failure(`external volume ${JSON.stringify(name)} not found`);
    await progress.begin(`Volume ${JSON.stringify(name)}`, "Creating");
    await call.engine.post("/volumes/create", {
      json: {
        Name: name,
        Driver: textAt(settings, "driver") || "local",
        DriverOpts: recordAt(settings, "driver_opts"),
        Labels: labelsOf(project, volume, "volume"),
      },
    });
    await progress.end(`Volume ${JSON.stringify(name)}`, "Created");
  }
}
