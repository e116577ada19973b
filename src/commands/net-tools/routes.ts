import type { Network } from "../../process/network/network.ts";
import { maskOf, subnetOf } from "./addresses.ts";

/** A row of the kernel's table of routes. */
export interface Route {
  readonly to: string;
  readonly gateway: string;
  readonly mask: string;
  readonly flags: string;
  readonly device: string;
}

/** As netstat(8) and route(8) show it. */
export function routesOf(network: Network, isNumeric: boolean): readonly Route[] {
  const out = network.cards.find(({ gateway }) => gateway !== undefined);
  const near = network.cards.map(({ name, address, prefix }) => ({
    to: subnetOf(address, prefix),
    gateway: "0.0.0.0",
    mask: maskOf(prefix),
    flags: "U",
    device: name,
  }));
  if (out?.gateway === undefined) return near;
  const gateway = isNumeric ? out.gateway : (network.nameOf(out.gateway) ?? out.gateway);
  const far = { to: isNumeric ? "0.0.0.0" : "default", gateway, mask: "0.0.0.0", flags: "UG" };
  return [{ ...far, device: out.name }, ...near];
}

/** The columns that both programs begin with. */
export function formatRoute({ to, gateway, mask, flags }: Route): string {
  return `${to.padEnd(15)} ${gateway.padEnd(15)} ${mask.padEnd(15)} ${flags.padEnd(5)}`;
}

/** The table with sizes instead of metrics: `netstat -r`, `route -e`. */
export function formatSizes(routes: readonly Route[]): string {
  const head = "Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface\n";
  const rows = routes.map((route) => `${formatRoute(route)}     0 0          0 ${route.device}\n`);
  return `Kernel IP routing table\n${head}${rows.join("")}`;
}
