import * as v from "valibot";
import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { badRequest, conflict } from "../engine-error.ts";
import { isoTime, ZERO_TIME } from "../go-time.ts";
import { randomId } from "../ids.ts";
import type { RunConfig } from "../images/image-file.ts";
import { generateName } from "../names-generator.ts";
import type { Container } from "./container.ts";
import {
  CONTAINER_CONFIG,
  type ContainerConfig,
  type ContainerRecord,
  DEFAULT_HOST_CONFIG,
  ENDPOINT,
  type EndpointSettings,
  HOST_CONFIG,
  type HostConfig,
} from "./container-record.ts";
import { fillVolumes } from "./fill-volumes.ts";
import { mountPointsOf } from "./mounts.ts";
import { checkHostConfig } from "./validate.ts";

export const CREATE_BODY = v.object({
  ...CONTAINER_CONFIG.entries,
  HostConfig: v.optional(v.nullable(HOST_CONFIG)),
  NetworkingConfig: v.optional(
    v.nullable(
      v.object({ EndpointsConfig: v.optional(v.nullable(v.record(v.string(), v.nullable(ENDPOINT)))) }),
    ),
  ),
});
export type CreateBody = v.InferOutput<typeof CREATE_BODY>;

const NAME = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** `docker create`. */
export function createContainer(engine: Engine, name: string | undefined, body: CreateBody): Container {
  const image = engine.images.require(body.Image);
  const { HostConfig, NetworkingConfig, ...wished } = body;
  const config = mergeConfig(wished, image.file.config);
  const hostConfig = completeHostConfig(HostConfig ?? undefined);
  checkHostConfig(hostConfig);
  if ((config.Entrypoint ?? []).length === 0 && (config.Cmd ?? []).length === 0)
    throw badRequest("no command specified");
  const id = randomId(engine.random);
  const chosen = reserveName(engine, name, id);
  const [path = "", ...args] = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  const networks = networksFor(engine, hostConfig, NetworkingConfig?.EndpointsConfig ?? {});
  const record: ContainerRecord = {
    ID: id,
    Created: isoTime(engine.now()),
    Path: path,
    Args: args,
    Name: `/${chosen}`,
    Image: image.id,
    Config: { ...config, Hostname: config.Hostname || hostNameFor(engine, hostConfig, id) },
    HostConfig: hostConfig,
    NetworkSettings: { SandboxID: "", Ports: {}, Networks: networks },
    MountPoints: [],
    State: {
      Running: false,
      Paused: false,
      Restarting: false,
      OOMKilled: false,
      Dead: false,
      Pid: 0,
      ExitCode: 0,
      Error: "",
      StartedAt: ZERO_TIME,
      FinishedAt: ZERO_TIME,
    },
    RestartCount: 0,
    Run: 0,
    HasBeenManuallyStopped: false,
  };
  const mounts = mountPointsOf(engine, record);
  engine.runtime.createContainer({ id, layers: image.file.rootfs.diff_ids.map(layerId).reverse() });
  const container = addOrUndo(engine, { ...record, MountPoints: mounts });
  fillVolumes(engine, container);
  engine.containerEvent(container, "create");
  return container;
}

function addOrUndo(engine: Engine, record: ContainerRecord): Container {
  try {
    return engine.containers.add(record);
  } catch (thrown) {
    engine.runtime.container(record.ID)?.remove();
    throw thrown;
  }
}

function hostNameFor(engine: Engine, { NetworkMode }: HostConfig, id: string): string {
  return NetworkMode === "host" ? engine.process.kernel.hostname : id.slice(0, 12);
}

function reserveName(engine: Engine, wish: string | undefined, id: string): string {
  const { containers } = engine;
  if (wish === undefined || wish === "")
    return generateName(engine.random, (name) => containers.idOfName(name) !== undefined);
  if (!NAME.test(wish))
    throw badRequest(`Invalid container name (${wish}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
  const name = wish.replace(/^\//, "");
  const owner = containers.idOfName(name);
  if (owner !== undefined && owner !== id) throw nameTaken(name, owner);
  return name;
}

export function nameTaken(name: string, owner: string): Error {
  return conflict(
    `Conflict. The container name "/${name}" is already in use by container "${owner}". You have to remove (or rename) that container to be able to reuse that name.`,
  );
}

export function checkName(name: string): void {
  if (!NAME.test(name))
    throw badRequest(`Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
}

/** What the image says where the container says nothing (runconfig Merge). */
function mergeConfig(wish: ContainerConfig, image: RunConfig): ContainerConfig {
  const isOwn = wish.Entrypoint !== null && wish.Entrypoint !== undefined && wish.Entrypoint.length > 0;
  // An entrypoint of "" takes the image's away.
  const clears = isOwn && wish.Entrypoint?.length === 1 && wish.Entrypoint[0] === "";
  const entrypoint = clears ? null : isOwn ? wish.Entrypoint : (image.Entrypoint ?? null);
  const hasCommand = wish.Cmd !== null && wish.Cmd !== undefined && wish.Cmd.length > 0;
  const command = hasCommand ? wish.Cmd : isOwn ? null : (image.Cmd ?? null);
  const exposed = { ...image.ExposedPorts, ...wish.ExposedPorts };
  const volumes = { ...image.Volumes, ...wish.Volumes };
  return {
    ...wish,
    User: wish.User || image.User || "",
    Env: mergeEnv(wish.Env ?? [], image.Env ?? []),
    Entrypoint: entrypoint,
    Cmd: command,
    WorkingDir: wish.WorkingDir || image.WorkingDir || "",
    Labels: byName({ ...image.Labels, ...wish.Labels }),
    ExposedPorts: Object.keys(exposed).length > 0 ? exposed : undefined,
    Volumes: Object.keys(volumes).length > 0 ? volumes : null,
    StopSignal: wish.StopSignal || image.StopSignal,
    Healthcheck: mergeHealth(wish, image),
  };
}

function mergeEnv(own: readonly string[], inherited: readonly string[]): string[] {
  const nameOf = (entry: string) => entry.replace(/=.*/s, "");
  const names = new Set(own.map(nameOf));
  // A name without a value takes the image's variable away.
  return [
    ...own.filter((entry) => entry.includes("=")),
    ...inherited.filter((entry) => !names.has(nameOf(entry))),
  ];
}

function mergeHealth(wish: ContainerConfig, image: RunConfig): ContainerConfig["Healthcheck"] {
  if (!wish.Healthcheck) return image.Healthcheck ?? undefined;
  const inherited = image.Healthcheck ?? {};
  const test = wish.Healthcheck.Test ?? [];
  return {
    Test: test.length > 0 ? test : inherited.Test,
    Interval: wish.Healthcheck.Interval || inherited.Interval,
    Timeout: wish.Healthcheck.Timeout || inherited.Timeout,
    StartPeriod: wish.Healthcheck.StartPeriod || inherited.StartPeriod,
    StartInterval: wish.Healthcheck.StartInterval || inherited.StartInterval,
    Retries: wish.Healthcheck.Retries || inherited.Retries,
  };
}

/** All fields, in the order in which `inspect` shows them. */
function completeHostConfig(wish: HostConfig | undefined): HostConfig {
  const all: Record<string, unknown> = structuredClone(DEFAULT_HOST_CONFIG) as Record<string, unknown>;
  for (const [name, value] of Object.entries(wish ?? {})) {
    if (value === undefined || (value === null && all[name] !== undefined)) continue;
    if (value === "" && typeof all[name] === "string") continue;
    all[name] = value;
  }
  const policy = wish?.RestartPolicy;
  if (!policy || policy.Name === "")
    all.RestartPolicy = { Name: "no", MaximumRetryCount: policy?.MaximumRetryCount ?? 0 };
  const log = wish?.LogConfig;
  all.LogConfig = { Type: log?.Type || "json-file", Config: log?.Config ?? {} };
  if (all.NetworkMode === "default") all.NetworkMode = "bridge";
  if (all.PidsLimit === 0) all.PidsLimit = null;
  if (all.ShmSize === 0) all.ShmSize = DEFAULT_HOST_CONFIG.ShmSize;
  // As much swap again where only memory is limited.
  const { Memory = 0, MemorySwap = 0 } = wish ?? {};
  if (Memory > 0 && MemorySwap === 0) all.MemorySwap = Memory * 2;
  return v.parse(HOST_CONFIG, all);
}

function networksFor(
  engine: Engine,
  { NetworkMode }: HostConfig,
  wishes: Readonly<Record<string, EndpointSettings | null>>,
): Record<string, EndpointSettings> {
  if (NetworkMode.startsWith("container:")) return {};
  const networks: Record<string, EndpointSettings> = {};
  const empty = v.parse(ENDPOINT, {});
  const main = NetworkMode === "default" ? "bridge" : NetworkMode;
  const known = engine.networks.find(main);
  const mainName = known?.Name ?? main;
  for (const [name, wish] of Object.entries({ [main]: empty, ...wishes })) {
    const found = engine.networks.find(name === "default" ? "bridge" : name);
    networks[found?.Name ?? name] = { ...empty, ...(wish ?? {}) };
  }
  const first = networks[mainName];
  if (first) return { [mainName]: first, ...networks };
  return networks;
}

/** Go writes its maps by name. */
function byName(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
