import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { ANY, ANY_6 } from "../../../process/network/address.ts";
import {
  Bridge,
  type Card,
  type Forward,
  fabricOf,
  noTraffic,
  type ServiceRules,
} from "../../../process/network/bridge.ts";
import { hostNetworkOf, Network } from "../../../process/network/network.ts";
import type { BalanceSpec, BridgeSpec, Endpoint, NetworkStats, Networks, PublishSpec } from "./runtime.ts";

const FIRST_FREE_PORT = 32_768;

/** A container's network stack and how it is connected. */
export interface Connected {
  readonly network: Network;
  readonly cards: Map<string, Card>;
}

/** The bridges of the engine. */
export class BridgeNetworks implements Networks {
  readonly #bridges = new Map<string, Bridge>();
  /** Containers that are connected, and where. */
  readonly #endpoints = new Map<string, readonly Endpoint[]>();

  readonly #balanced = new Set<Forward>();

  constructor(private readonly kernel: Kernel) {}

  get ids(): readonly string[] {
    return [...this.#bridges.keys()];
  }

  create(spec: BridgeSpec): void {
    const { id, interfaceName, subnet, gateway, hasNames, domain, internal = false, isInside = false } = spec;
    if (this.#bridges.has(id)) throw new Error(`network ${id} is there already`);
    const bridge = new Bridge({ name: interfaceName, subnet, gateway, hasNames, domain, internal, isInside });
    this.#bridges.set(id, bridge);
    fabricOf(this.kernel).bridges.add(bridge);
  }

  remove(id: string): void {
    const bridge = this.#bridges.get(id);
    if (!bridge) return;
    this.#bridges.delete(id);
    fabricOf(this.kernel).bridges.delete(bridge);
  }

  hasNames(endpoints: readonly Endpoint[]): boolean {
    return endpoints.some(({ network }) => this.#bridges.get(network)?.options.hasNames ?? false);
  }

  /** A network stack for a container, with nothing but loopback. */
  stack(files: () => Files): Connected {
    return {
      network: new Network(this.kernel, { files, host: hostNetworkOf(this.kernel) }),
      cards: new Map(),
    };
  }

  connect(container: string, { network, cards }: Connected, endpoint: Endpoint): void {
    const bridge = this.#bridges.get(endpoint.network);
    if (!bridge) throw new Error(`network ${endpoint.network} not found`);
    const card: Card = {
      name: `eth${cards.size}`,
      address: endpoint.address,
      prefix: bridge.prefix,
      mac: endpoint.mac,
      gateway: bridge.options.internal ? undefined : bridge.options.gateway,
      bridge,
      traffic: noTraffic(),
    };
    cards.set(endpoint.network, card);
    network.plug(card);
    bridge.join(endpoint.address, { network, names: endpoint.names.map((name) => name.toLowerCase()) });
    this.#endpoints.set(container, [...(this.#endpoints.get(container) ?? []), endpoint]);
  }

  disconnect(container: string, { network, cards }: Connected, id: string): void {
    const card = cards.get(id);
    if (!card) return;
    cards.delete(id);
    network.unplug(card);
    card.bridge?.leave(card.address);
    const left = (this.#endpoints.get(container) ?? []).filter((endpoint) => endpoint.network !== id);
    if (left.length > 0) this.#endpoints.set(container, left);
    else this.#endpoints.delete(container);
  }

  statsOf({ cards }: Connected): Readonly<Record<string, NetworkStats>> {
    return Object.fromEntries([...cards.values()].map(({ name, traffic }) => [name, { ...traffic }]));
  }

  publisherOf(port: number, protocol: "tcp" | "udp", address: string): string | undefined {
    const isAny = (one: string) => one === ANY || one === ANY_6;
    for (const forward of fabricOf(this.kernel).forwards) {
      const meets = forward.address === address || isAny(forward.address) || isAny(address);
      if (forward.port === port && forward.protocol === protocol && meets) return forward.owner;
    }
    return undefined;
  }

  publish({ container, address, port, protocol, containerPort }: PublishSpec): number | Errno {
    const [endpoint] = this.#endpoints.get(container) ?? [];
    const bridge = endpoint && this.#bridges.get(endpoint.network);
    if (!endpoint || !bridge) throw new Error(`container ${container} is on no network`);
    const number = port === 0 ? this.#freePort(address, protocol) : port;
    // The same port for IPv4 and IPv6 is one publication in two lines.
    const isTaken = [...fabricOf(this.kernel).forwards].some(
      (forward) =>
        forward.port === number &&
        forward.protocol === protocol &&
        (forward.owner !== container || forward.address === address) &&
        overlaps(forward.address, address),
    );
    if (isTaken || (protocol === "tcp" && this.#someoneListens(address, number))) return Errno.EADDRINUSE;
    fabricOf(this.kernel).forwards.add({
      owner: container,
      protocol,
      address,
      port: number,
      to: { bridge, address: endpoint.address, port: containerPort },
    });
    return number;
  }

  balance({ owner, port, protocol, targetPort, containers }: BalanceSpec): (() => void) | undefined {
    const { forwards } = fabricOf(this.kernel);
    const address = ANY;
    if (this.publisherOf(port, protocol, address) !== undefined || this.#someoneListens(address, port))
      return undefined;
    let turn = 0;
    const next = () => {
      const places = containers().flatMap((id) => this.#endpoints.get(id)?.slice(0, 1) ?? []);
      const place = places[turn++ % Math.max(1, places.length)];
      return { place, bridge: place ? this.#bridges.get(place.network) : undefined };
    };
    const [anyBridge] = this.#bridges.values();
    if (!anyBridge) return undefined;
    const forward = {
      owner,
      protocol,
      address,
      port,
      get to() {
        const { place, bridge } = next();
        return { bridge: bridge ?? anyBridge, address: place?.address ?? ANY, port: targetPort };
      },
    };
    forwards.add(forward);
    this.#balanced.add(forward);
    return () => {
      forwards.delete(forward);
      this.#balanced.delete(forward);
    };
  }

  endBalances(): void {
    for (const forward of this.#balanced) fabricOf(this.kernel).forwards.delete(forward);
    this.#balanced.clear();
  }

  serve(id: string, rules: ServiceRules, host: Network): void {
    const bridge = this.#bridges.get(id);
    if (!bridge) throw new Error(`network ${id} not found`);
    const { gateway } = bridge.options;
    bridge.rules = rules;
    if (bridge.at(gateway) === host) return;
    bridge.join(gateway, { network: host, names: [] });
    host.plug({
      name: "cni0",
      address: gateway,
      prefix: bridge.prefix,
      mac: "0a:58:0a:f4:00:01",
      gateway: undefined,
      bridge,
      traffic: noTraffic(),
    });
  }

  #someoneListens(address: string, port: number): boolean {
    for (const { local } of hostNetworkOf(this.kernel).listeners)
      if (local.port === port && overlaps(local.address, address)) return true;
    return false;
  }

  #freePort(address: string, protocol: "tcp" | "udp"): number {
    let port = FIRST_FREE_PORT;
    while (this.publisherOf(port, protocol, address) !== undefined || this.#someoneListens(address, port))
      port++;
    return port;
  }

  unpublish(container: string): void {
    const { forwards } = fabricOf(this.kernel);
    for (const forward of [...forwards]) if (forward.owner === container) forwards.delete(forward);
  }
}

/** Whether a socket at one address is in the way of one at the other: IPv4 and IPv6 are apart. */
function overlaps(a: string, b: string): boolean {
  if (a.includes(":") !== b.includes(":")) return false;
  return a === b || a === ANY || b === ANY || a === ANY_6 || b === ANY_6;
}
