import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { pairsOf } from "./merge.ts";
import { isList } from "./project.ts";

/** Puts in what goes without saying (compose-go, `loader.Normalize`). */
export function normalizeModel(
  model: JsonRecord,
  name: string,
  variables: ReadonlyMap<string, string>,
): JsonRecord {
  const services = Object.fromEntries(
    Object.entries(recordAt(model.services)).map(([key, service]) => [
      key,
      normalizeService(recordAt(service), variables),
    ]),
  );
  const usesDefault = Object.values(services).some((one) => Object.hasOwn(recordAt(one.networks), "default"));
  const networks = recordAt(model.networks);
  return {
    ...model,
    name,
    services,
    ...namedAll({ ...(usesDefault && { default: null }), ...networks }, "networks", name),
    ...namedAll(recordAt(model.volumes), "volumes", name),
    ...namedAll(recordAt(model.secrets), "secrets", name),
    ...namedAll(recordAt(model.configs), "configs", name),
  };
}

function namedAll(all: JsonRecord, group: string, project: string): JsonRecord {
  if (Object.keys(all).length === 0) return {};
  const named = Object.entries(all).map(([key, one]): [string, Json] => {
    const settings = recordAt(one);
    const name = textAt(settings, "name") || (settings.external === true ? key : `${project}_${key}`);
    return [key, { ...settings, name }];
  });
  return { [group]: Object.fromEntries(named) };
}

function normalizeService(service: JsonRecord, variables: ReadonlyMap<string, string>): JsonRecord {
  const isAlone =
    Object.keys(recordAt(service.networks)).length === 0 && textAt(service, "network_mode") === "";
  const dependencies = { ...impliedDependencies(service), ...recordAt(service.depends_on) };
  return {
    ...service,
    ...(isAlone && { networks: { default: null } }),
    ...(Object.keys(dependencies).length > 0 && { depends_on: dependencies }),
    ...(service.pull_policy === "if_not_present" && { pull_policy: "missing" }),
    ...(isRecord(service.build) && { build: normalizeBuild(service.build, variables) }),
  };
}

function normalizeBuild(build: JsonRecord, variables: ReadonlyMap<string, string>): JsonRecord {
  const args = Object.entries(pairsOf(build.args)).flatMap(([name, value]): [string, Json][] => {
    const found = value ?? variables.get(name);
    return found === undefined ? [] : [[name, found]];
  });
  const hasFile = textAt(build, "dockerfile") !== "" || textAt(build, "dockerfile_inline") !== "";
  return {
    ...build,
    ...(!hasFile && { dockerfile: "Dockerfile" }),
    ...(build.args !== undefined && { args: Object.fromEntries(args) }),
  };
}

const STARTED = { condition: "service_started", required: true };

/** Of links, of namespaces that are shared, and of volumes that are. */
function impliedDependencies(service: JsonRecord): JsonRecord {
  const found: Record<string, Json> = {};
  for (const link of isList(service.links) ? service.links : [])
    found[String(link).split(":")[0] ?? ""] = { ...STARTED, restart: true };
  for (const key of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
    const [, other] = /^service:(.*)$/.exec(textAt(service, key)) ?? [];
    if (other !== undefined) found[other] = { ...STARTED, restart: true };
  }
  for (const source of isList(service.volumes_from) ? service.volumes_from : []) {
    const name = String(source).split(":")[0] ?? "";
    if (name !== "container") found[name] ??= { ...STARTED, restart: false };
  }
  return found;
}
