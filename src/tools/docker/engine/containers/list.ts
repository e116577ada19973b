import type { Engine } from "../engine.ts";
import { badRequest } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { parseTime } from "../go-time.ts";
import type { Container } from "./container.ts";
import type { ContainerRecord } from "./container-record.ts";
import { isInsideNode } from "./inside-node.ts";
import { containerSizes, endpointJson, mountJson } from "./inspect.ts";
import { stateName, statusText } from "./status.ts";

const FILTERS = [
  "ancestor",
  "before",
  "exited",
  "expose",
  "health",
  "id",
  "is-task",
  "label",
  "label!",
  "name",
  "network",
  "publish",
  "since",
  "status",
  "until",
  "volume",
];
const STATES = ["created", "dead", "exited", "paused", "removing", "restarting", "running"];

export interface ListWish {
  readonly all: boolean;
  readonly size: boolean;
  readonly limit: number;
  readonly filters: string | undefined;
}

/** `docker ps`: the newest first. */
export function listContainers(engine: Engine, wish: ListWish): unknown[] {
  const filters = Filters.parse(wish.filters, FILTERS);
  const states = filters.get("status");
  for (const state of states)
    if (!STATES.includes(state)) throw badRequest(`invalid filter 'status=${state}'`);
  const all = wish.all || wish.limit > 0 || states.length > 0 || filters.has("exited");
  const fits = containerFilter(engine, filters);
  const chosen: Container[] = [];
  for (const container of newestFirst(engine)) {
    if (!all && !container.state.Running) continue;
    if (fits(container)) chosen.push(container);
    if (wish.limit > 0 && chosen.length >= wish.limit) break;
  }
  return chosen.map((container) => summary(engine, container, wish.size));
}

function newestFirst(engine: Engine): readonly Container[] {
  const times = new Map(engine.containers.all.map((one) => [one, parseTime(one.record.Created)]));
  return [...engine.containers.all].reverse().sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}

/** Whether a container fits all of the filters that `ps` and `container prune` take. */
export function containerFilter(engine: Engine, filters: Filters): (container: Container) => boolean {
  const made = (name: string) => parseTime(engine.containers.require(name).record.Created);
  const before = filters.get("before").map(made)[0];
  const since = filters.get("since").map(made)[0];
  const ancestors = filters.get("ancestor").map((name) => engine.images.find(name)?.id);
  return (container) => {
    const { record, state, id, name } = container;
    if (isOfOtherNode(engine, container) || isInsideNode(container)) return false;
    const created = parseTime(record.Created);
    if (before !== undefined && created >= before) return false;
    if (since !== undefined && created <= since) return false;
    return (
      filters.matches("id", (value) => id.startsWith(value)) &&
      filters.matches("name", (value) => fitsName(name, value)) &&
      filters.matches("status", (value) => stateName(state) === value) &&
      filters.matches(
        "exited",
        (value) => container.hasStarted && !state.Running && state.ExitCode === Number(value),
      ) &&
      filters.matches("health", (value) => (state.Health?.Status ?? "none") === value) &&
      filters.matches("volume", (value) =>
        record.MountPoints.some(({ Name, Destination, Source }) =>
          [Name, Destination, Source].includes(value),
        ),
      ) &&
      filters.matches("network", (value) => isInNetwork(record, value)) &&
      filters.matches("publish", (value) => hasPort(record, value, true)) &&
      filters.matches("expose", (value) => hasPort(record, value, false)) &&
      (ancestors.length === 0 ||
        ancestors.some((image) => image !== undefined && descends(engine, container, image))) &&
      filters.matchesLabels(container.labels)
    );
  };
}

/** Whose task it is of another node of the swarm, it is that node's engine's, which only runs here. */
function isOfOtherNode({ swarm }: Engine, { labels }: Container): boolean {
  const node = labels["com.docker.swarm.node.id"];
  return node !== undefined && swarm.active !== undefined && node !== swarm.active.NodeID;
}

/** The value is a regular expression for the real engine; here its anchors count, the rest is text. */
function fitsName(name: string, pattern: string): boolean {
  const text = pattern.replace(/^\^?\/?/, "").replace(/\$$/, "");
  const isBound = pattern.startsWith("^") || pattern.startsWith("/");
  if (isBound && pattern.endsWith("$")) return name === text;
  if (isBound) return name.startsWith(text);
  return pattern.endsWith("$") ? name.endsWith(text) : name.includes(text);
}

function isInNetwork({ NetworkSettings }: ContainerRecord, value: string): boolean {
  return Object.entries(NetworkSettings.Networks).some(
    ([name, { NetworkID }]) => name === value || (NetworkID !== "" && NetworkID.startsWith(value)),
  );
}

function hasPort(record: ContainerRecord, value: string, published: boolean): boolean {
  const wanted = value.includes("/") ? value : `${value}/tcp`;
  const [number = "", protocol = ""] = wanted.split("/");
  const [low = 0, high = low] = number.split("-").map(Number);
  const fits = (port: string, of: string) => of === protocol && Number(port) >= low && Number(port) <= high;
  const exposed = Object.keys(record.Config.ExposedPorts ?? {});
  const bound = Object.entries(record.HostConfig.PortBindings ?? {});
  if (!published)
    return [...exposed, ...bound.map(([port]) => port)].some((port) =>
      fits(port.split("/")[0] ?? "", port.split("/")[1] ?? ""),
    );
  return bound.some(([port, bindings]) =>
    (bindings ?? []).some(({ HostPort }) => fits(HostPort, port.split("/")[1] ?? "")),
  );
}

function descends(engine: Engine, container: Container, image: string): boolean {
  for (let id: string | undefined = container.image; id !== undefined; id = engine.images.get(id)?.parent)
    if (id === image) return true;
  const own = engine.images.get(container.image)?.file.rootfs.diff_ids ?? [];
  const wanted = engine.images.get(image)?.file.rootfs.diff_ids ?? [];
  return wanted.length > 0 && wanted.every((layer, at) => own[at] === layer);
}

function summary(engine: Engine, container: Container, withSize: boolean) {
  const { record, state, id } = container;
  const isNamed = engine.images.find(record.Config.Image)?.id === record.Image;
  return {
    Id: id,
    Names: [record.Name],
    Image: isNamed ? record.Config.Image : record.Image,
    ImageID: record.Image,
    Command: commandText(record),
    Created: Math.floor(parseTime(record.Created) / 1000),
    Ports: ports(record),
    ...(withSize ? containerSizes(engine, container) : {}),
    Labels: container.labels,
    State: stateName(state),
    Status: statusText(state, engine.now()),
    HostConfig: { NetworkMode: record.HostConfig.NetworkMode },
    NetworkSettings: {
      Networks: Object.fromEntries(
        Object.entries(record.NetworkSettings.Networks).map(([name, one]) => [name, endpointJson(one)]),
      ),
    },
    Mounts: record.MountPoints.map(mountJson),
  };
}

export function commandText({ Path, Args }: ContainerRecord): string {
  const quoted = Args.map((word) => (word.includes(" ") ? `'${word}'` : word));
  return [Path, ...quoted].join(" ");
}

function ports({ NetworkSettings }: ContainerRecord) {
  return Object.entries(NetworkSettings.Ports).flatMap(([port, bindings]) => {
    const [number = "0", Type = "tcp"] = port.split("/");
    const PrivatePort = Number(number);
    if (!bindings || bindings.length === 0) return [{ PrivatePort, Type }];
    return bindings.map(({ HostIp, HostPort }) => ({
      IP: HostIp,
      PrivatePort,
      PublicPort: Number(HostPort),
      Type,
    }));
  });
}
