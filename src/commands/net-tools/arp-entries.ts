import { GATEWAY, GATEWAY_MAC } from "../../process/network/address.ts";
import type { Network } from "../../process/network/network.ts";

/** A machine on the cable, by the hardware address of its card. */
export interface ArpEntry {
  readonly address: string;
  readonly mac: string;
  readonly device: string;
}

/** The router, where there is a way out. */
export function arpEntries(network: Network): readonly ArpEntry[] {
  return network.cards
    .filter(({ gateway }) => gateway === GATEWAY)
    .map(({ name }) => ({ address: GATEWAY, mac: GATEWAY_MAC, device: name }));
}
