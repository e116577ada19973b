import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { networkOf } from "../process/network/network.ts";
import { formatRoute, formatSizes, routesOf } from "./net-tools/routes.ts";
import { ROUTE_CHANGES, ROUTE_FAMILIES, ROUTE_USAGE, ROUTE_VERSION } from "./net-tools/texts.ts";

const MISUSE = 3;
const REFUSED = 7;

const FLAGS = {
  numeric: { short: "n", help: "don't resolve names" },
  verbose: { short: "v", help: "be verbose" },
  extend: { short: "e", repeatable: true, help: "display other/more information" },
  fib: { short: "F", help: "display Forwarding Information Base (default)" },
  cache: { short: "C", notSimulated: true, help: "display routing cache instead of FIB" },
  ipv4: { short: "4", long: "inet", help: "IP version 4" },
  ipv6: { short: "6", long: "inet6", notSimulated: true, help: "IP version 6" },
  usage: { short: "h", long: "help", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type RouteCall = Call<typeof FLAGS>;

/** route(8) of net-tools: it shows the way to other networks; no route can be changed. */
export const route = defineCommand({
  name: "route",
  summary: "show / manipulate the IP routing table",
  operands: ["[-nNvee]", "[-v] {add|del|flush} ..."],
  completes: "none",
  flags: FLAGS,
  noStandardOptions: true,
  stopAtFirstOperand: true,
  statusOfOption: 0,
  helpText: () => ROUTE_USAGE,
  versionText: () => ROUTE_VERSION,
  afterUsageProblem: () => ROUTE_FAMILIES + ROUTE_USAGE,
  examples: [{ run: "route -n", shows: "the way to the internet, in numbers" }],
  exitStatus: "0; 3 after a mistake in the line, 7 where a route may not be changed.",
  seeAlso: ["ip(8)", "netstat(8)", "ifconfig(8)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.usage) {
      call.print(ROUTE_USAGE);
      call.printError(ROUTE_FAMILIES);
      return 0;
    }
    if (operands.length > 0) return change(call, operands);
    const routes = routesOf(networkOf(call.process), flags.numeric);
    if (flags.extend === 1) {
      call.print(formatSizes(routes));
      return 0;
    }
    const isWide = flags.extend > 1;
    call.print(
      `Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface${isWide ? "    MSS   Window irtt" : ""}\n`,
    );
    for (const one of routes)
      call.print(
        `${formatRoute(one)} 0      0        0 ${isWide ? `${one.device.padEnd(8)} 0     0      0` : one.device}\n`,
      );
    return 0;
  },
});

function change(call: RouteCall, [verb, ...words]: readonly string[]): number {
  if (verb !== "add" && verb !== "del") {
    call.printError(ROUTE_USAGE + ROUTE_FAMILIES);
    return MISUSE;
  }
  if (words.length === 0) {
    call.print(ROUTE_CHANGES);
    return 0;
  }
  if (call.files.credentials.uid === 0) return call.notSimulated("changes of routes");
  call.printError(`SIOC${verb === "add" ? "ADD" : "DEL"}RT: Operation not permitted\n`);
  return REFUSED;
}
