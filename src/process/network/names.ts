import type { HostEntry } from "../command/hosts-file.ts";
import { isAddress } from "./address.ts";
import type { Card } from "./bridge.ts";
import { INTERNET } from "./internet.ts";
import { NEIGHBOURS, neighbourAt } from "./neighbours.ts";

/** Where a network stack looks for names. */
export interface Ways {
  /** /etc/hosts. */
  readonly hosts: readonly HostEntry[];
  readonly cards: readonly Card[];
  /** There is a way to the internet and its name servers. */
  readonly reachesOut: boolean;
}

/** A machine beside the computer, or a host of the internet. */
export function remoteAt(address: string) {
  return neighbourAt(address) ?? INTERNET.find((host) => host.address === address);
}

/** /etc/hosts, then the names of containers beside it, then those of the network and the internet. */
export function resolveName({ hosts, cards, reachesOut }: Ways, name: string): readonly string[] {
  if (isAddress(name)) return [name];
  const wanted = name.toLowerCase();
  const found = hosts.filter(({ names }) => names.includes(wanted)).map(({ address }) => address);
  if (found.length > 0) return found;
  for (const { bridge, isBridge, address } of cards) {
    const beside = isBridge ? [] : (bridge?.resolve(wanted, address) ?? []);
    if (beside.length > 0) return beside;
  }
  if (!reachesOut) return [];
  return [...NEIGHBOURS, ...INTERNET]
    .filter(({ names }) => names.some((one) => one === wanted))
    .map(({ address }) => address);
}

export function nameOfAddress({ hosts, cards }: Ways, address: string): string | undefined {
  const own = hosts.find((entry) => entry.address === address)?.names[0];
  if (own !== undefined) return own;
  for (const { bridge, isBridge } of cards) {
    const beside = isBridge ? undefined : bridge?.nameOf(address);
    if (beside !== undefined) return beside;
  }
  return remoteAt(address)?.names[0];
}
