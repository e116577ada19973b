import { Failure } from "../cli/failure.ts";
import type { Flags } from "../cli/flags.ts";
import { type Json, recordAt } from "../engine/json.ts";
import { checkHardwareAddress } from "./check-config.ts";

export interface Networks {
  /** The first network, or `default`. */
  readonly mode: string;
  readonly endpoints: Readonly<Record<string, Json>>;
}

/** `--network`, by name or as `name=…,alias=…`; aliases and addresses that stand alone belong to the first. */
export function parseNetworks(flags: Flags): Networks {
  const endpoints: Record<string, Json> = {};
  const names = flags.list("network").map((word) => {
    const { name, endpoint } = parseNetwork(word);
    if (name === "") throw new Failure("no name set for network");
    if (typeof endpoint.MacAddress === "string") checkHardwareAddress(endpoint.MacAddress);
    if (Object.hasOwn(endpoints, name))
      throw new Failure(`network ${JSON.stringify(name)} is specified multiple times`);
    endpoints[name] = endpoint;
    return name;
  });
  const mode = names[0] ?? "default";
  const first = recordAt(endpoints[mode] ?? {});
  const hasAliases = flags.given("network-alias") || first.Aliases !== undefined;
  if (hasAliases && ["default", "bridge", "host", "none"].includes(mode))
    throw new Failure("network-scoped aliases are only supported for user-defined networks");
  const own = ownSettings(flags);
  if (Object.keys(own).length > 0) {
    endpoints[mode] = { ...first, ...own };
  }
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const isPlain = typeof endpoint === "object" && endpoint !== null && Object.keys(endpoint).length === 0;
    if (isPlain && ["default", "host", "none"].includes(name)) delete endpoints[name];
  }
  return { mode, endpoints };
}

/** `name`, or fields among which `name` is (docker/cli, `opts.NetworkOpt`). */
export function parseNetwork(word: string): { name: string; endpoint: Record<string, Json> } {
  if (!/\w+=\w+/.test(word)) return { name: word, endpoint: {} };
  let name = "";
  const aliases: string[] = [];
  const options: [string, string][] = [];
  const addresses: Record<string, Json> = {};
  const endpoint: Record<string, Json> = {};
  for (const field of word.split(",")) {
    const [key = "", value] = field.trim().split(/=(.*)/s, 2);
    if (value === undefined) throw new Failure(`invalid field ${key}`);
    const told = value.trim();
    if (key === "name") name = told;
    else if (key === "alias") aliases.push(told);
    else if (key === "ip") addresses.IPv4Address = told;
    else if (key === "ip6") addresses.IPv6Address = told;
    else if (key === "link-local-ip") addresses.LinkLocalIPs = [told];
    else if (key === "mac-address") endpoint.MacAddress = told;
    else if (key === "driver-opt") options.push(driverOption(told));
    else if (key === "gw-priority") endpoint.GwPriority = priority(told);
    else throw new Failure(`invalid field key ${key}`);
  }
  if (name === "") throw new Failure("network name/id is not specified");
  if (aliases.length > 0) endpoint.Aliases = aliases;
  if (options.length > 0) endpoint.DriverOpts = Object.fromEntries(options);
  if (Object.keys(addresses).length > 0) endpoint.IPAMConfig = addresses;
  return { name, endpoint };
}

function driverOption(text: string): [string, string] {
  const equals = text.indexOf("=");
  if (equals < 0) throw new Failure("invalid key value pair format in driver options");
  return [text.slice(0, equals).trim().toLowerCase(), text.slice(equals + 1).trim()];
}

function priority(text: string): number {
  if (!/^-?\d+$/.test(text))
    throw new Failure(`invalid gw-priority: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

function ownSettings(flags: Flags): Record<string, Json> {
  const own: Record<string, Json> = {};
  if (flags.given("network-alias")) own.Aliases = flags.list("network-alias");
  if (flags.given("ip")) own.IPAMConfig = { IPv4Address: flags.text("ip") };
  return own;
}
