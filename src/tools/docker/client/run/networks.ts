import { Failure } from "../cli/failure.ts";
import type { Flags } from "../cli/flags.ts";
import type { Json } from "../engine/json.ts";

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
    if (Object.hasOwn(endpoints, name))
      throw new Failure(`network ${JSON.stringify(name)} is specified multiple times`);
    endpoints[name] = endpoint;
    return name;
  });
  const mode = names[0] ?? "default";
  const own = ownSettings(flags);
  if (Object.keys(own).length > 0) {
    const known = endpoints[mode];
    endpoints[mode] = {
      ...(typeof known === "object" && known !== null && !Array.isArray(known) ? known : {}),
      ...own,
    };
  }
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const isPlain = typeof endpoint === "object" && endpoint !== null && Object.keys(endpoint).length === 0;
    if (isPlain && ["default", "host", "none"].includes(name)) delete endpoints[name];
  }
  return { mode, endpoints };
}

function parseNetwork(word: string): { name: string; endpoint: Record<string, Json> } {
  if (!word.includes("=")) return { name: word, endpoint: {} };
  let name = "";
  const aliases: string[] = [];
  const endpoint: Record<string, Json> = {};
  for (const field of word.split(",")) {
    const [key = "", value = ""] = field.split("=", 2);
    if (key === "name") name = value;
    else if (key === "alias") aliases.push(value);
    else if (key === "ip") endpoint.IPAMConfig = { IPv4Address: value };
    else throw new Failure(`invalid field key ${key}`);
  }
  if (name === "") throw new Failure("network name/id is not specified");
  if (aliases.length > 0) endpoint.Aliases = aliases;
  return { name, endpoint };
}

function ownSettings(flags: Flags): Record<string, Json> {
  const own: Record<string, Json> = {};
  if (flags.given("network-alias")) own.Aliases = flags.list("network-alias");
  if (flags.given("ip")) own.IPAMConfig = { IPv4Address: flags.text("ip") };
  return own;
}
