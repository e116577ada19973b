import type { Kernel } from "../kernel.ts";
import { GATEWAY } from "./address.ts";
import { Bridge } from "./bridge.ts";

/** Another machine on the computer's own network, beside its card. */
export interface Neighbour {
  readonly address: string;
  /** Known to the name server of that network; the first one is its host name. */
  readonly names: readonly [string, ...string[]];
  readonly mac: string;
  /** Time to it and back, in milliseconds. */
  readonly latency: number;
}

export const NEIGHBOURS: readonly Neighbour[] = [
  { address: "10.0.2.20", names: ["harbor", "harbor.lan"], mac: "52:54:00:6b:3c:58", latency: 0.6 },
];

export function neighbourAt(address: string): Neighbour | undefined {
  return NEIGHBOURS.find((one) => one.address === address);
}

const lans = new WeakMap<Kernel, Bridge>();

/** The network of the computer's card, with the machines on it that are switched on. */
export function lanOf(kernel: Kernel): Bridge {
  let lan = lans.get(kernel);
  if (!lan) {
    lan = new Bridge({
      name: "lan",
      subnet: "10.0.2.0/24",
      gateway: GATEWAY,
      hasNames: true,
      internal: false,
      isInside: false,
    });
    lans.set(kernel, lan);
  }
  return lan;
}
