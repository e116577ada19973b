import type { Kernel } from "../kernel.ts";
import { GATEWAY, isAny, isNeighbour, isOwn, OWN_ADDRESS } from "./address.ts";
import { type Card, type Forward, fabricOf, noTraffic, type Place } from "./bridge.ts";
import type { Network } from "./network.ts";

const OWN_CARD: Card = {
  name: "eth0",
  address: OWN_ADDRESS,
  prefix: 24,
  mac: "52:54:00:12:34:56",
  gateway: GATEWAY,
  bridge: undefined,
  traffic: noTraffic(),
};

/** Where a virtual address of a cluster leads, and through which card. */
export interface Service {
  readonly card: Card;
  readonly network: Network;
  readonly to: Place;
}

/** The cards of a network, and the way that each address takes through them. */
export class Cards {
  #own: readonly Card[] = [];

  constructor(
    private readonly kernel: Kernel,
    /** The computer's own network; undefined: these are its cards. */
    private readonly host: Network | undefined,
  ) {
    if (!host) this.#own = [OWN_CARD];
  }

  /** Those that were plugged in: without the ends of the bridges. */
  get own(): readonly Card[] {
    return this.#own;
  }

  /** The way out. */
  get outward(): Card | undefined {
    return this.#own.find(({ gateway }) => gateway !== undefined);
  }

  /** Loopback is not among them. */
  get all(): readonly Card[] {
    if (this.host) return this.#own;
    const outer = [...fabricOf(this.kernel).bridges].filter(({ options }) => !options.isInside);
    const bridges = outer.map((bridge) => ({
      ...OWN_CARD,
      name: bridge.options.name,
      address: bridge.options.gateway,
      prefix: bridge.prefix,
      mac: "02:42:5a:1d:0c:01",
      gateway: undefined,
      bridge,
      isBridge: true,
    }));
    return [...this.#own, ...bridges];
  }

  /** Ports that lead to containers. */
  get forwards(): readonly Forward[] {
    return this.host ? [] : [...fabricOf(this.kernel).forwards];
  }

  plug(card: Card): void {
    this.#own = [...this.#own, card];
  }

  unplug(card: Card): void {
    this.#own = this.#own.filter((one) => one !== card);
  }

  hasAddress(address: string): boolean {
    if (address === OWN_ADDRESS) return !this.host;
    return isOwn(address) || this.all.some((card) => card.address === address);
  }

  /** Whether there is a way to the internet. */
  get reachesOut(): boolean {
    if (!this.host) return true;
    return this.#own.some(({ bridge }) => bridge && !bridge.options.internal);
  }

  /** `exclusive`: a port of all addresses is taken by one of any. */
  forwardAt(address: string, port: number, exclusive: boolean): Forward | undefined {
    for (const forward of this.forwards) {
      if (forward.port !== port || forward.protocol !== "tcp") continue;
      if (forward.address === address || isAny(forward.address) || (exclusive && isAny(address)))
        return forward;
    }
    return undefined;
  }

  /** Where a port of a cluster's node leads, seen from the node. */
  nodePort(port: number): Forward["to"] | "refused" | undefined {
    if (!this.host) return undefined;
    for (const { bridge, address } of this.#own) {
      const to = bridge && address === bridge.options.gateway ? bridge.rules?.nodePort(port) : undefined;
      if (to) return to === "refused" || !bridge ? "refused" : { bridge, ...to };
    }
    return undefined;
  }

  serviceAt(address: string, port: number): Service | "refused" | undefined {
    for (const card of this.all) {
      const to = card.bridge?.rules?.route(address, port);
      if (to === "refused") return to;
      const network = to && card.bridge?.at(to.address);
      if (to) return network ? { card, network, to } : "refused";
    }
    return undefined;
  }

  /** On the network of a card, whether somebody has the address or not. */
  isBeside(address: string): boolean {
    if (!this.host && isNeighbour(address)) return true;
    return this.all.some(({ bridge }) => bridge?.contains(address));
  }

  /** Who has the address, seen from here: a container on a bridge, or the computer at its end of the bridge. */
  routeTo(address: string): { readonly network: Network; readonly card: Card } | undefined {
    for (const card of this.all) {
      const network = card.bridge?.at(address);
      if (network) return { network, card };
      const { host } = this;
      if (host && card.bridge && (address === card.gateway || (address === OWN_ADDRESS && card.gateway)))
        return { network: host, card };
    }
    return undefined;
  }
}
