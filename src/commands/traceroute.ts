import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { GATEWAY } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";

const BAD_USE = 2;
const MOST_PROBES = 10;
/** A probe that nobody answers is given up after so long. */
const PATIENCE = 5_000;
/** Probes are under way together (-N 16): silent hops cost the wait of a few. */
const TOGETHER = 16;

const FLAGS = {
  four: { short: "4", long: false, help: "Use IPv4" },
  icmp: { short: "I", help: "Use ICMP ECHO for tracerouting" },
  tcp: { short: "T", help: "Use TCP SYN for tracerouting (default port is 80)" },
  maxHops: {
    short: "m",
    argument: { name: "max_ttl" },
    help: "Set the max number of hops (max TTL to be reached). Default is 30",
  },
  first: {
    short: "f",
    argument: { name: "first_ttl" },
    help: "Start from the first_ttl hop (instead from 1)",
  },
  numeric: { short: "n", long: false, help: "Do not resolve IP addresses to their domain names" },
  port: { short: "p", argument: { name: "port" }, help: "Set the destination port to use" },
  queries: {
    short: "q",
    argument: { name: "nqueries" },
    help: "Set the number of probes per each hop. Default is 3",
  },
  wait: {
    short: "w",
    argument: { name: "MAX,HERE,NEAR" },
    help: "Wait for a probe no more than MAX seconds",
  },
  version: { short: "V", help: "Print version info and exit" },
} as const satisfies FlagSpecs;

/** traceroute(1) of Debian's package traceroute. */
export const traceroute = defineCommand({
  name: "traceroute",
  summary: "print the route packets trace to network host",
  operands: "[options] host [packetlen]",
  completes: "host",
  flags: FLAGS,
  statusOfUsage: BAD_USE,
  versionText: () =>
    "Modern traceroute for Linux, version 2.1.2\nCopyright (c) 2016  Dmitry Butskoy,   License: GPL v2 or any later\n",
  examples: [{ run: "traceroute example.com", shows: "the routers on the way" }],
  exitStatus: "0 if the way was followed, 1 or 2 for an error.",
  seeAlso: ["ping(8)", "ip(8)"],

  async run(call) {
    if (call.flags.version) {
      call.printError(
        "Modern traceroute for Linux, version 2.1.2\nCopyright (c) 2016  Dmitry Butskoy,   License: GPL v2 or any later\n",
      );
      return 0;
    }
    const [host, length] = call.operands;
    if (host === undefined) return call.usageError("host is required");
    const network = networkOf(call.process);
    const [address] = network.resolve(host);
    if (address === undefined) {
      call.printError(
        `${host}: Name or service not known\nCannot handle "host" cmdline arg \`${host}' on position 1 (argc ${call.process.argv.indexOf(host)})\n`,
      );
      return BAD_USE;
    }
    const most = Number(call.flags.maxHops ?? 30);
    const queries = Number(call.flags.queries ?? 3);
    if (!(most >= 1 && most <= 255)) return call.fail("max hops cannot be more than 255");
    if (!(queries >= 1 && queries <= MOST_PROBES)) return call.fail("no more than 10 probes per hop");
    call.print(`traceroute to ${host} (${address}), ${most} hops max, ${length ?? 60} byte packets\n`);
    await follow(call, address, { most, queries, first: Number(call.flags.first ?? 1) });
    return 0;
  },
});

interface Limits {
  readonly most: number;
  readonly queries: number;
  readonly first: number;
}

async function follow(
  call: Call<typeof FLAGS>,
  address: string,
  { most, queries, first }: Limits,
): Promise<void> {
  const hops = hopsTo(call, address);
  const wait = Number(call.flags.wait?.split(",")[0] ?? PATIENCE / 1000) * 1000;
  for (let hop = first; hop <= most; hop++) {
    const at = hops[hop - 1];
    if (at === undefined && hop > hops.length && hops.at(-1)?.address === address) return;
    const probes: string[] = [];
    for (let probe = 0; probe < queries; probe++) {
      if (!at) {
        probes.push("*");
        continue;
      }
      const time = at.time * (0.9 + call.process.kernel.random.below(200) / 1000);
      await call.sleep(time);
      probes.push(`${time.toFixed(3)} ms`);
    }
    if (!at && (hop - hops.length) % Math.ceil(TOGETHER / queries) === 1) await call.sleep(wait);
    const name = at ? ` ${describe(call, at.address)} ` : "";
    call.print(
      `${String(hop).padStart(2)} ${name}${at ? ` ${probes.join("  ")}` : ` ${probes.join(" ")}`}\n`,
    );
    await call.stdout.flush();
    if (at?.address === address) return;
  }
}

function describe({ flags, process }: Call<typeof FLAGS>, address: string): string {
  return flags.numeric ? address : `${networkOf(process).nameOf(address) ?? address} (${address})`;
}

interface Hop {
  readonly address: string;
  /** There and back, in milliseconds. */
  readonly time: number;
}

/** The way: the gateways of the networks between, some routers beyond, and who is there; nobody where it ends. */
function hopsTo({ process }: Call, address: string): readonly Hop[] {
  const network = networkOf(process);
  const distance = network.distanceOf(address);
  const way: Hop[] = [];
  if (distance === undefined || distance >= 5) {
    const gateway = network.cards.find((card) => card.gateway !== undefined)?.gateway;
    if (gateway !== undefined && gateway !== GATEWAY) way.push({ address: gateway, time: 0.06 });
    if (network.distanceOf(GATEWAY) !== undefined) way.push({ address: GATEWAY, time: 0.4 });
    const routers = distance === undefined ? ROUTERS.slice(0, 1) : ROUTERS;
    for (const [at, router] of routers.entries())
      way.push({ address: router, time: ((distance ?? 9) * (at + 1)) / (ROUTERS.length + 1) });
  }
  if (distance !== undefined) way.push({ address, time: distance });
  return way;
}

/** Of the provider (addresses for documentation, RFC 5737). */
const ROUTERS = ["192.0.2.1", "203.0.113.9", "203.0.113.42"];
