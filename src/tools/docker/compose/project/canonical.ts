import { type Json, type JsonRecord, listAt, recordAt } from "../../client/engine/json.ts";
import { goJson } from "../../client/format/go-json.ts";
import { namedVolumes, sourcesOf } from "./consistency.ts";
import { decodeResource } from "./decode.ts";
import { KEY_ORDER } from "./key-order.ts";
import type { Project, Service } from "./project.ts";

export interface Form {
  /** Unused things are left out, as where all goes its usual way. */
  readonly isLean: boolean;
  /** JSON tells also of what is empty where compose-go's types always have something. */
  readonly isJson: boolean;
}

/** The project as `docker compose config` prints it. */
export function canonicalModel(project: Project, services: readonly Service[], form: Form): JsonRecord {
  const { model } = project;
  const used = usedResources([...project.services.values()]);
  const group = (name: keyof typeof used, kind: "network" | "volume" | "file_object") => {
    const all = recordAt(model[name]);
    const keys = Object.keys(all)
      .filter((key) => !form.isLean || used[name].has(key))
      .sort();
    if (keys.length === 0) return {};
    const told = keys.map((key): [string, Json] => [key, resourceOf(kind, all[key] ?? null, form)]);
    return { [name]: Object.fromEntries(told) };
  };
  const extras = Object.keys(model)
    .filter((key) => key.startsWith("x-"))
    .sort();
  const whole: JsonRecord = {
    name: project.name,
    services: Object.fromEntries(
      services.map((service) => [service.name, escaped(printedService(service, form))]),
    ),
    ...group("networks", "network"),
    ...group("volumes", "volume"),
    ...group("secrets", "file_object"),
    ...group("configs", "file_object"),
    ...Object.fromEntries(extras.map((key) => [key, sorted(model[key] ?? null)])),
  };
  return form.isJson ? Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1))) : whole;
}

function resourceOf(kind: "network" | "volume" | "file_object", value: Json, { isJson }: Form): JsonRecord {
  const told = decodeResource(kind, value);
  if (kind !== "network" || !isJson || told.ipam !== undefined) return told;
  const entries = Object.entries(told);
  const at = entries.findIndex(([key]) => !["name", "driver", "driver_opts"].includes(key));
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, ["ipam", {}]));
}

function usedResources(
  services: readonly Service[],
): Record<"networks" | "volumes" | "secrets" | "configs", Set<string>> {
  const of = (names: (service: Service) => readonly string[]) => new Set(services.flatMap(names));
  return {
    networks: of(({ networks }) => networks.map(({ key }) => key)),
    volumes: of(namedVolumes),
    secrets: of(({ settings }) => [
      ...sourcesOf(settings.secrets),
      ...sourcesOf(recordAt(settings.build).secrets),
    ]),
    configs: of(({ settings }) => sourcesOf(settings.configs)),
  };
}

function printedService({ settings }: Service, { isJson }: Form): JsonRecord {
  return isJson ? jsonService(settings) : settings;
}

/** `command` and `entrypoint` are told even where the image's own count. */
function jsonService(settings: JsonRecord): JsonRecord {
  const told: Record<string, Json> = {};
  for (const key of KEY_ORDER.service ?? []) {
    const value = settings[key];
    if (value !== undefined) told[key] = jsonValue(key, value);
    else if (key === "command" || key === "entrypoint") told[key] = null;
  }
  return told;
}

function jsonValue(key: string, value: Json): Json {
  if (key === "deploy") return jsonDeploy(value);
  if (key !== "develop") return value;
  const watch = listAt(value, "watch").map((one) => {
    const { path, action, target, exec, ...rest } = recordAt(one);
    const known = { ...(path && { path }), ...(action && { action }), ...(target && { target }) };
    return { ...known, exec: { command: null, ...recordAt(exec) }, ...rest };
  });
  return { watch };
}

function jsonDeploy(value: Json): Json {
  const {
    mode,
    replicas,
    labels,
    update_config,
    rollback_config,
    resources,
    restart_policy,
    placement,
    ...rest
  } = recordAt(value);
  const given = { mode, replicas, labels, update_config, rollback_config };
  const told: Record<string, Json> = {};
  for (const [key, one] of Object.entries(given)) if (one !== undefined) told[key] = one;
  told.resources = resources ?? {};
  if (restart_policy !== undefined) told.restart_policy = restart_policy;
  told.placement = placement ?? {};
  return { ...told, ...rest };
}

/** A `$` that shall stay one is written twice. */
function escaped(value: JsonRecord): JsonRecord {
  return recordAt(escapeAll(value));
}

function escapeAll(value: Json): Json {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map((one: Json) => escapeAll(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escapeAll(one)]));
}

/** By name, at each level. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => sorted(one));
  if (typeof value !== "object" || value === null) return value;
  const record = recordAt(value);
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key] ?? null)]),
  );
}

/** By what one sees that a service has changed (compose, `ServiceHash`): all that a container is made from. */
export function hashedText({ settings }: Service): string {
  const { build: _b, pull_policy: _p, scale: _s, depends_on: _d, profiles: _r, ...rest } = settings;
  const { replicas: _n, ...deploy } = recordAt(settings.deploy);
  const told = jsonService({ ...rest, ...(settings.deploy !== undefined && { deploy }) });
  return goJson(told);
}
