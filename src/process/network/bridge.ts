import type { Kernel } from "../kernel.ts";
import { isIPv4 } from "./address.ts";
import type { Network } from "./network.ts";

/** Bytes and packets that went through a card. */
export interface Traffic {
  receivedBytes: number;
  receivedPackets: number;
  sentBytes: number;
  sentPackets: number;
}

/** An interface of a network besides loopback. */
export interface Card {
  readonly name: string;
  readonly address: string;
  /** Bits of the network: 16. */
  readonly prefix: number;
  readonly mac: string;
  /** The way out; undefined: there is none. */
  readonly gateway: string | undefined;
  /** The bridge that its cable ends at; undefined: the computer's own card. */
  readonly bridge: Bridge | undefined;
  /** It is the bridge's own end on the computer. */
  readonly isBridge?: boolean;
  readonly traffic: Traffic;
}

export function noTraffic(): Traffic {
  return { receivedBytes: 0, receivedPackets: 0, sentBytes: 0, sentPackets: 0 };
}

export interface BridgeOptions {
  /** `docker0`. */
  readonly name: string;
  /** `172.17.0.0/16`. */
  readonly subnet: string;
  readonly gateway: string;
  /** Its members find each other by name. */
  readonly hasNames: boolean;
  /** What may stand behind their names, and does where a name is asked for: `shop` makes `web` `web.shop`. */
  readonly domain?: string;
  /** There is no way out. */
  readonly internal: boolean;
  /** It is inside of a container: the computer has no end at it. */
  readonly isInside: boolean;
}

export interface Place {
  readonly address: string;
  readonly port: number;
}

/** Virtual addresses and names in a network, as kube-proxy and a cluster's name server make them. */
export interface ServiceRules {
  /** Where a connection leads; "refused": nobody takes it now, undefined: no such address. */
  route(address: string, port: number): Place | "refused" | undefined;
  /** Where one to a port of the host's own leads. */
  nodePort(port: number): Place | "refused" | undefined;
  /** Addresses of a name, seen from a member. */
  resolve(name: string, asker: string): readonly string[];
}

interface Member {
  readonly network: Network;
  readonly names: readonly string[];
}

/** A virtual switch inside the computer, with an end at the computer itself. */
export class Bridge {
  readonly #members = new Map<string, Member>();
  /** Of several that have one name each comes first in turn. */
  #turn = 0;

  /** Where set, it gives the names, and addresses that nobody has. */
  rules: ServiceRules | undefined;

  constructor(readonly options: BridgeOptions) {}

  join(address: string, member: Member): void {
    this.#members.set(address, member);
  }

  leave(address: string): void {
    this.#members.delete(address);
  }

  at(address: string): Network | undefined {
    return this.#members.get(address)?.network;
  }

  /** The name server of the engine: addresses of a name. */
  resolve(name: string, asker: string): readonly string[] {
    if (this.rules) return this.rules.resolve(name, asker);
    const { hasNames, domain } = this.options;
    if (!hasNames) return [];
    const isWhole = domain !== undefined && name.endsWith(`.${domain}`);
    const bare = isWhole ? name.slice(0, -domain.length - 1) : name;
    const found = [...this.#members]
      .filter(([, { names }]) => names.includes(name) || names.includes(bare))
      .map(([address]) => address);
    if (found.length < 2) return found;
    const first = this.#turn++ % found.length;
    return [...found.slice(first), ...found.slice(0, first)];
  }

  nameOf(address: string): string | undefined {
    const { hasNames, domain } = this.options;
    const name = hasNames ? this.#members.get(address)?.names[0] : undefined;
    return name === undefined || domain === undefined ? name : `${name}.${domain}`;
  }

  contains(address: string): boolean {
    const [base = "", bits = "32"] = this.options.subnet.split("/");
    if (!isIPv4(address)) return false;
    const size = 2 ** (32 - Number(bits));
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(base) / size);
  }

  get prefix(): number {
    return Number(this.options.subnet.split("/")[1] ?? 24);
  }
}

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** A port of the computer that leads to one of a container. */
export interface Forward {
  readonly owner: string;
  readonly protocol: "tcp" | "udp";
  readonly address: string;
  readonly port: number;
  readonly to: { readonly bridge: Bridge; readonly address: string; readonly port: number };
}

/** All bridges of a computer, and what is forwarded. */
export interface Fabric {
  readonly bridges: Set<Bridge>;
  readonly forwards: Set<Forward>;
}

const fabrics = new WeakMap<Kernel, Fabric>();

export function fabricOf(kernel: Kernel): Fabric {
  let fabric = fabrics.get(kernel);
  if (!fabric) {
    fabric = { bridges: new Set(), forwards: new Set() };
    fabrics.set(kernel, fabric);
  }
  return fabric;
}
