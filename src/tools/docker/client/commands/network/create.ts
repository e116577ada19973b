import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkLabel } from "../../cli/value-checks.ts";
import { type Json, textAt } from "../../engine/json.ts";
import { readLabels, splitPair } from "../../run/environment.ts";

/** https://docs.docker.com/reference/cli/docker/network/create/ */
export const create = defineDocker({
  summary: "Create a network",
  usage: "[OPTIONS] NETWORK",
  operands: [1, 1],
  options: `
    --attachable   Enable manual container attachment
    --aux-address map   Auxiliary IPv4 or IPv6 addresses used by Network driver (default map[])
    --config-from string   The network from which to copy the configuration
    --config-only   Create a configuration only network
-d, --driver string   Driver to manage the Network (default "bridge")
    --gateway strings   IPv4 or IPv6 Gateway for the master subnet
    --ingress   Create swarm routing-mesh network
    --internal   Restrict external access to the network
    --ip-range strings   Allocate container ip from a sub-range
    --ipam-driver string   IP Address Management Driver (default "default")
    --ipam-opt map   Set IPAM driver specific options (default map[])
    --ipv4   Enable or disable IPv4 address assignment (default true)
    --ipv6   Enable or disable IPv6 address assignment
    --label list   Set metadata on a network
-o, --opt map   Set driver specific options (default map[])
    --scope string   Control the network's scope
    --subnet strings   Subnet in CIDR format that represents a network segment
`,

  checks: { label: checkLabel },

  async run(call) {
    const { flags } = call;
    const answer = await call.engine.post("/networks/create", {
      json: {
        Name: call.operands[0] ?? "",
        Driver: flags.text("driver"),
        Scope: flags.text("scope"),
        ...(flags.given("ipv6") && { EnableIPv6: flags.is("ipv6") }),
        ...(flags.given("ipv4") && { EnableIPv4: flags.is("ipv4") }),
        IPAM: {
          Driver: flags.text("ipam-driver"),
          Options: Object.fromEntries(flags.list("ipam-opt").map(splitPair)),
          Config: pools(call),
        },
        Internal: flags.is("internal"),
        Attachable: flags.is("attachable"),
        Ingress: flags.is("ingress"),
        ConfigOnly: flags.is("config-only"),
        ConfigFrom: flags.given("config-from") ? { Network: flags.text("config-from") } : null,
        Options: Object.fromEntries(flags.list("opt").map(splitPair)),
        Labels: readLabels(call.process, [], flags.list("label")),
      },
    });
    const warning = textAt(answer, "Warning");
    if (warning !== "") await call.warn(`WARNING: ${warning}\n`);
    await call.print(`${textAt(answer, "Id")}\n`);
    return 0;
  },
});

function pools({ flags }: Call): Json[] {
  const words = (name: string) => flags.list(name).flatMap((word) => (word === "" ? [] : word.split(",")));
  const [subnets = [], gateways = [], ranges = []] = ["subnet", "gateway", "ip-range"].map(words);
  if (Math.max(gateways.length, ranges.length) > subnets.length)
    throw new Failure("every ip-range or gateway must have a corresponding subnet");
  const found = subnets.map((Subnet): Pool => ({ Subnet }));
  for (const range of ranges) put(found, "IPRange", range);
  for (const gateway of gateways) put(found, "Gateway", gateway);
  for (const pair of flags.list("aux-address")) {
    const [name, address] = splitPair(pair);
    const pool = found.find((one) => contains(one.Subnet, address));
    if (!pool) throw new Failure(`no matching subnet for aux-address ${address}`);
    pool.AuxiliaryAddresses = { ...pool.AuxiliaryAddresses, [name]: address };
  }
  return found.map((pool) => ({ ...pool }));
}

interface Pool {
  readonly Subnet: string;
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: Readonly<Record<string, string>>;
}

/** Ranges and gateways go to the subnet that they lie in. */
function put(pools: readonly Pool[], field: "IPRange" | "Gateway", value: string): void {
  const [one, many, of] = field === "Gateway" ? ["gateway", "gateways", "for"] : ["range", "ranges", "on"];
  const fitting = pools.filter(({ Subnet }) => contains(Subnet, value));
  if (fitting.length === 0) throw new Failure(`no matching subnet for ${one} ${value}`);
  for (const pool of fitting) {
    const before = pool[field];
    if (before !== undefined)
      throw new Failure(
        `cannot configure multiple ${many} (${value}, ${before}) ${of} the same subnet (${pool.Subnet})`,
      );
    pool[field] = value;
  }
}

/** Whether an address, or where a range begins, lies in a subnet; what is no address is the engine's to refuse. */
function contains(subnet: string, text: string): boolean {
  const [network = "", bits = "32"] = subnet.split("/");
  const [a, b] = [bitsOf(network), bitsOf(text.replace(/\/.*/, ""))];
  return a === undefined || b === undefined || a.slice(0, Number(bits)) === b.slice(0, Number(bits));
}

function bitsOf(address: string): string | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}
