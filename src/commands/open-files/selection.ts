import { isAddress } from "../../process/network/address.ts";
import type { HeldFile } from "./list.ts";

/** What `-i` wants: `[46][protocol][@host][:ports]`. */
export interface InternetWish {
  readonly protocol: "TCP" | "UDP" | undefined;
  readonly version: "4" | "6" | undefined;
  readonly host: string | undefined;
  readonly ports: readonly (readonly [first: number, last: number])[];
}

export const SERVICES: Readonly<Record<number, string>> = {
  22: "ssh",
  53: "domain",
  80: "http",
  443: "https",
  5432: "postgresql",
  6379: "redis",
  8080: "http-alt",
};

/** A text: what is wrong with it. */
export function parseInternetWish(text: string): InternetWish | string {
  const match = /^([46])?([A-Za-z]*)(?:@([^:]+))?(?::(.+))?$/.exec(text);
  const [, version, protocol = "", host, ports] = match ?? [];
  const kind = protocol.toUpperCase();
  if (!match || (kind !== "" && kind !== "TCP" && kind !== "UDP"))
    return `unknown protocol name (${protocol || text})`;
  const ranges: [number, number][] = [];
  for (const part of ports?.split(",") ?? []) {
    const [first = "", last = first] = part.split("-");
    const numbers = [first, last].map(portOf);
    if (numbers.some((number) => number === undefined)) return `unknown service ${part}`;
    ranges.push([numbers[0] ?? 0, numbers[1] ?? 0]);
  }
  return {
    protocol: kind === "" ? undefined : (kind as "TCP" | "UDP"),
    version: version as "4" | "6" | undefined,
    host: host === undefined || isAddress(host) ? host : host.toLowerCase(),
    ports: ranges,
  };
}

function portOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const named = Object.entries(SERVICES).find(([, name]) => name === text);
  return named ? Number(named[0]) : undefined;
}

export function isWanted({ socket }: HeldFile, wish: InternetWish, addresses: readonly string[]): boolean {
  if (!socket || wish.protocol === "UDP" || wish.version === "6") return false;
  const ends = [socket.local, socket.remote];
  if (wish.host !== undefined && !ends.some(({ address }) => addresses.includes(address))) return false;
  if (wish.ports.length === 0) return true;
  return ends.some(({ port }) => wish.ports.some(([first, last]) => port >= first && port <= last));
}
