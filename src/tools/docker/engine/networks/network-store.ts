import * as v from "valibot";
import type { Engine } from "../engine.ts";
import { badRequest, conflict, EngineError, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { randomId } from "../ids.ts";
import { contains, formatAddress, overlap, parseSubnet, type Subnet } from "./subnet.ts";

const STRING_MAP = v.record(v.string(), v.string());
export const IPAM_CONFIG = v.object({
  Subnet: v.optional(v.string()),
  IPRange: v.optional(v.string()),
  Gateway: v.optional(v.string()),
});
const NETWORK = v.object({
  Name: v.string(),
  Id: v.string(),
  Created: v.string(),
  Driver: v.string(),
  Internal: v.boolean(),
  Attachable: v.boolean(),
  EnableIPv6: v.boolean(),
  Config: v.array(IPAM_CONFIG),
  Options: STRING_MAP,
  Labels: STRING_MAP,
});
export type Network = v.InferOutput<typeof NETWORK>;

/** Networks that are there from the beginning, in the order of `docker network ls`. */
const PREDEFINED = [
  { name: "bridge", driver: "bridge" },
  { name: "host", driver: "host" },
  { name: "none", driver: "null" },
] as const;

const BRIDGE_OPTIONS = {
  "com.docker.network.bridge.default_bridge": "true",
  "com.docker.network.bridge.enable_icc": "true",
  "com.docker.network.bridge.enable_ip_masquerade": "true",
  "com.docker.network.bridge.host_binding_ipv4": "0.0.0.0",
  "com.docker.network.bridge.name": "docker0",
  "com.docker.network.driver.mtu": "1500",
};

/** The network of the pods of a Kubernetes node: inside of the node's container, where docker does not see it. */
export const INSIDE_NODE = "io.kubernetes.node";

export function isInsideNode({ Labels }: Network): boolean {
  return Labels[INSIDE_NODE] !== undefined;
}

export interface NetworkWish {
  readonly name: string;
  readonly driver?: string;
  readonly internal?: boolean;
  readonly attachable?: boolean;
  readonly ipv6?: boolean;
  readonly config?: readonly v.InferOutput<typeof IPAM_CONFIG>[];
  readonly options?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Networks of the engine. The runtime has their bridges while the engine runs. */
export class NetworkStore {
  readonly #networks = new Map<string, Network>();

  constructor(private readonly engine: Engine) {}

  load(): void {
    const { store, runtime } = this.engine;
    this.#networks.clear();
    for (const file of store.names("network/files")) {
      const network = v.safeParse(NETWORK, store.read(`network/files/${file}`));
      if (network.success) this.#networks.set(network.output.Id, network.output);
    }
    for (const { name, driver } of PREDEFINED) if (!this.named(name)) this.#makePredefined(name, driver);
    for (const id of runtime.networks.ids) if (!this.#networks.has(id)) runtime.networks.remove(id);
    for (const network of this.all) this.#makeBridge(network);
  }

  #makePredefined(name: string, driver: string): void {
    const config = driver === "bridge" ? [{ Subnet: "172.17.0.0/16", Gateway: "172.17.0.1" }] : [];
    const options = driver === "bridge" ? BRIDGE_OPTIONS : {};
    this.#add(this.#record({ name, driver, config, options }));
  }

  #record(wish: NetworkWish): Network {
    return {
      Name: wish.name,
      Id: randomId(this.engine.random),
      Created: isoTime(this.engine.now()),
      Driver: wish.driver || "bridge",
      Internal: wish.internal ?? false,
      Attachable: wish.attachable ?? false,
      EnableIPv6: wish.ipv6 ?? false,
      Config: [...(wish.config ?? [])],
      Options: { ...wish.options },
      Labels: { ...wish.labels },
    };
  }

  #add(network: Network): void {
    this.#networks.set(network.Id, network);
    this.engine.store.write(`network/files/${network.Id}.json`, network);
  }

  #makeBridge(network: Network): void {
    const { networks } = this.engine.runtime;
    const [config] = network.Config;
    if (network.Driver !== "bridge" || networks.ids.includes(network.Id)) return;
    networks.create({
      id: network.Id,
      interfaceName: interfaceOf(network),
      subnet: config?.Subnet ?? "",
      gateway: config?.Gateway ?? "",
      hasNames: network.Name !== "bridge",
      domain: network.Name,
      internal: network.Internal,
      isInside: isInsideNode(network),
    });
  }

  get all(): readonly Network[] {
    return [...this.#networks.values()];
  }

  get(id: string): Network | undefined {
    return this.#networks.get(id);
  }

  named(name: string): Network | undefined {
    return this.all.find((network) => network.Name === name);
  }

  /** By name, id or the beginning of an id. */
  find(text: string): Network | undefined {
    const exact = this.#networks.get(text) ?? this.named(text);
    if (exact || text === "") return exact;
    const found = this.all.filter(({ Id }) => Id.startsWith(text));
    if (found.length > 1)
      throw badRequest(`network ${text} is ambiguous (${found.length} matches found on ID prefix)`);
    return found[0];
  }

  require(text: string): Network {
    const network = this.find(text);
    if (!network) throw notFound(`network ${text} not found`);
    return network;
  }

  create(wish: NetworkWish): Network {
    const { engine } = this;
    if (wish.name.trim() === "") throw badRequest("network name or ID cannot be empty");
    if (this.named(wish.name)) throw conflict(`network with name ${wish.name} already exists`);
    const driver = wish.driver || "bridge";
    if (driver === "host" || driver === "null")
      throw new EngineError(403, `only one instance of "${driver}" network is allowed`);
    if (driver !== "bridge")
      throw notFound(`could not find plugin ${driver} in v2 plugin registry: plugin "${driver}" not found`);
    const network = this.#record({ ...wish, driver, config: [this.#subnetFor(wish.config?.[0])] });
    this.#add(network);
    this.#makeBridge(network);
    engine.events.publish("network", "create", network.Id, { name: network.Name, type: driver });
    return network;
  }

  /** The one that is wished for, or the next free of Docker's pools: 172.18.0.0/16 …, then 192.168.0.0/20 …. */
  #subnetFor(wish: v.InferOutput<typeof IPAM_CONFIG> | undefined) {
    const used = this.all.flatMap(({ Config }) =>
      Config.flatMap(({ Subnet }) => parseSubnet(Subnet ?? "") ?? []),
    );
    if (wish?.Subnet !== undefined && wish.Subnet !== "") return wishedSubnet(wish, wish.Subnet, used);
    for (const text of POOLS) {
      const subnet = parseSubnet(text);
      if (subnet && !used.some((other) => overlap(subnet, other)))
        return { Subnet: text, Gateway: wish?.Gateway || formatAddress(subnet.base + 1) };
    }
    throw new EngineError(404, "all predefined address pools have been fully subnetted");
  }

  remove(text: string): void {
    const { engine } = this;
    const network = this.require(text);
    if (PREDEFINED.some(({ name }) => name === network.Name))
      throw new EngineError(403, `${network.Name} is a pre-defined network and cannot be removed`);
    const users = engine.containers.all.filter(
      ({ record, state }) => state.Running && record.NetworkSettings.Networks[network.Name] !== undefined,
    );
    if (users.length > 0) {
      const shown = users.map(
        ({ name, record }) =>
          `name:"${name}" id:"${record.NetworkSettings.Networks[network.Name]?.EndpointID.slice(0, 12)}"`,
      );
      throw new EngineError(
        403,
        `error while removing network: network ${network.Name} has active endpoints (${shown.join(", ")})`,
      );
    }
    this.#networks.delete(network.Id);
    engine.store.remove(`network/files/${network.Id}.json`);
    engine.runtime.networks.remove(network.Id);
    engine.events.publish("network", "destroy", network.Id, { name: network.Name, type: network.Driver });
  }
}

const POOLS: readonly string[] = [
  ...Array.from({ length: 14 }, (_, at) => `172.${at + 18}.0.0/16`),
  ...Array.from({ length: 16 }, (_, at) => `192.168.${at * 16}.0/20`),
];

function wishedSubnet(
  wish: { readonly Gateway?: string; readonly IPRange?: string },
  text: string,
  used: readonly Subnet[],
) {
  const subnet = parseSubnet(text);
  if (!subnet)
    throw badRequest(`invalid network config:\ninvalid subnet ${text}: invalid CIDR block notation`);
  if (formatAddress(subnet.base) !== text.replace(/\/.*/, ""))
    throw badRequest(
      `invalid network config:\ninvalid subnet ${text}: it should be ${formatAddress(subnet.base)}/${subnet.bits}`,
    );
  if (used.some((other) => overlap(subnet, other)))
    throw new EngineError(403, "invalid pool request: Pool overlaps with other one on this address space");
  const gateway = wish.Gateway || formatAddress(subnet.base + 1);
  if (!contains(subnet, gateway))
    throw badRequest(
      `invalid network config:\ninvalid gateway ${gateway}: parent subnet ${text} doesn't contain this address`,
    );
  return wish.IPRange
    ? { Subnet: text, IPRange: wish.IPRange, Gateway: gateway }
    : { Subnet: text, Gateway: gateway };
}

export function interfaceOf({ Name, Id, Options }: Network): string {
  return (
    Options["com.docker.network.bridge.name"] ?? (Name === "bridge" ? "docker0" : `br-${Id.slice(0, 12)}`)
  );
}
