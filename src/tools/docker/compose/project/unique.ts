import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { isList } from "./project.ts";
import { INVALID_STATUS } from "./schema.ts";
import { longVolume } from "./short-forms.ts";

/** What names an item of a list; a later item of that name takes the place of an earlier one. */
type NameOf = (item: Json, place: string) => string;

const wrong = (message: string) => new Failure(message, INVALID_STATUS);

const pair: NameOf = (item, place) => {
  if (typeof item !== "string") throw wrong(`${place}: unexpected type ${goType(item)}`);
  return item.split("=")[0] ?? "";
};

const port: NameOf = (item, place) => {
  if (!isRecord(item)) return String(item);
  if (typeof item.target !== "number") throw wrong(`service ports ${place} is missing a target port`);
  const published = item.published === undefined || item.published === null ? "" : String(item.published);
  return `${textAt(item, "host_ip") || "0.0.0.0"}:${published}:${item.target}/${textAt(item, "protocol") || "tcp"}`;
};

const volume: NameOf = (item, place) => {
  if (isRecord(item) && typeof item.target !== "string")
    throw wrong(`service volume ${place} is missing a mount target`);
  return typeof item === "string" || isRecord(item)
    ? textAt(longVolume(item), "target")
    : JSON.stringify(item);
};

const exposed: NameOf = (item, place) => {
  if (typeof item === "string" || typeof item === "number") return String(item);
  throw wrong(`${place}: unsupported expose value ${goText(item)}`);
};

const envFile: NameOf = (item, place) => {
  if (isRecord(item) && typeof item.path !== "string")
    throw wrong(`environment path attribute ${place} is missing`);
  return isRecord(item) ? textAt(item, "path") : String(item);
};

const grantIn =
  (folder: string): NameOf =>
  (item, place) => {
    if (typeof item === "string") return `${folder}/${item}`;
    // In compose's own words, which it took from where ports are read.
    if (!isRecord(item)) throw wrong(`${place}: unsupported expose value ${goText(item)}`);
    return textAt(item, "target") || `${folder}/${textAt(item, "source")}`;
  };

const whole: NameOf = (item) => JSON.stringify(item);

const LISTS: Readonly<Record<string, NameOf>> = {
  annotations: pair,
  cap_add: whole,
  cap_drop: whole,
  configs: grantIn(""),
  dns: pair,
  dns_opt: pair,
  dns_search: pair,
  env_file: envFile,
  environment: pair,
  expose: exposed,
  labels: pair,
  ports: port,
  profiles: whole,
  secrets: grantIn("/run/secrets"),
  sysctls: pair,
  volumes: volume,
};

/** The model without things that are said twice (compose-go, `override.EnforceUnicity`). */
export function withoutRepetitions(model: JsonRecord): JsonRecord {
  if (!isRecord(model.services)) return model;
  const services = Object.entries(model.services).map(([name, service]): [string, Json] => [
    name,
    isRecord(service) ? uniqueLists(service, `services.${name}`) : service,
  ]);
  return { ...model, services: Object.fromEntries(services) };
}

function uniqueLists(service: JsonRecord, place: string): JsonRecord {
  const found: Record<string, Json> = { ...service };
  for (const [key, nameOf] of Object.entries(LISTS)) {
    const list = service[key];
    if (isList(list)) found[key] = uniqueItems(list, `${place}.${key}`, nameOf);
  }
  if (isRecord(service.networks))
    for (const [network, one] of Object.entries(service.networks)) {
      const aliases = recordAt(one).aliases;
      if (isList(aliases)) uniqueItems(aliases, `${place}.networks.${network}.aliases`, pair);
    }
  const { args } = recordAt(service.build);
  if (isRecord(service.build) && isList(args))
    found.build = { ...service.build, args: uniqueItems(args, `${place}.build.args`, pair) };
  return found;
}

function uniqueItems(list: readonly Json[], place: string, nameOf: NameOf): readonly Json[] {
  const items = new Map<string, Json>();
  for (const [at, item] of list.entries()) items.set(nameOf(item, `${place}.[${at}]`), item);
  return [...items.values()];
}

/** As Go's `%s` writes what is no text. */
function goText(value: Json): string {
  if (isList(value)) return `[${value.map(goText).join(" ")}]`;
  if (!isRecord(value)) return typeof value === "string" ? value : `%!s(${goType(value)}=${String(value)})`;
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${key}:${goText(value[key] ?? null)}`);
  return `map[${pairs.join(" ")}]`;
}

function goType(value: Json): string {
  if (value === null) return "<nil>";
  if (isList(value)) return "[]interface {}";
  if (isRecord(value)) return "map[string]interface {}";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float64";
  return typeof value === "boolean" ? "bool" : "string";
}
