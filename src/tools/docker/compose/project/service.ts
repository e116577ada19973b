import type { Process } from "../../../../process/process.ts";
import { Failure } from "../../client/cli/failure.ts";
import {
  isRecord,
  type Json,
  type JsonRecord,
  numberAt,
  recordAt,
  textAt,
} from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { readEnvFile } from "./env-file.ts";
import { pairsOf } from "./merge.ts";
import { type BuildSettings, type Condition, type Dependency, isList, type Service } from "./project.ts";

/** A service of the file, with what its short forms stand for. */
export function readService(
  process: Process,
  project: string,
  folder: string,
  name: string,
  settings: JsonRecord,
  variables: ReadonlyMap<string, string>,
  model: JsonRecord,
): Service {
  if (settings.extends !== undefined)
    throw new Failure("rockpool: docker compose: extends is not simulated here");
  const build = buildOf(settings.build, folder);
  const environment = environmentOf(process, folder, settings, variables);
  const replicas = numberAt(settings, "deploy", "replicas");
  const hasReplicas = typeof recordAt(settings, "deploy").replicas === "number";
  return {
    name,
    image: textAt(settings, "image") || (build ? `${project}-${name}` : ""),
    build,
    containerName: textAt(settings, "container_name") || undefined,
    scale: settings.scale !== undefined ? Number(settings.scale) : hasReplicas ? replicas : 1,
    dependsOn: dependenciesOf(settings),
    networks: networksOf(settings),
    settings: {
      ...settings,
      ...(Object.keys(environment).length > 0 && { environment }),
      ...fileMounts(settings, model, folder),
      ...(isRecord(settings.logging) && { logging: loggingOf(settings.logging) }),
    },
  };
}

/** A driver's options are texts, as numbers too stand in a file. */
function loggingOf(logging: JsonRecord): JsonRecord {
  if (!isRecord(logging.options)) return logging;
  const options = Object.entries(logging.options).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...logging,
    options: Object.fromEntries(options.map(([name, value]) => [name, value === null ? "" : String(value)])),
  };
}

function buildOf(build: Json | undefined, folder: string): BuildSettings | undefined {
  if (build === undefined || build === null) return undefined;
  const given = isRecord(build) ? build : { context: String(build) };
  const args = Object.entries(pairsOf(given.args)).map(([key, value]) =>
    value === null ? key : `${key}=${String(value)}`,
  );
  return {
    context: canonicalPath(folder, textAt(given, "context") || "."),
    dockerfile: textAt(given, "dockerfile"),
    target: textAt(given, "target"),
    args,
    noCache: given.no_cache === true,
  };
}

/** `env_file` first, then `environment`; a name alone takes the value that it has here. */
function environmentOf(
  process: Process,
  folder: string,
  settings: JsonRecord,
  variables: ReadonlyMap<string, string>,
): Record<string, Json> {
  const found: Record<string, Json> = {};
  const given = settings.env_file;
  for (const entry of isList(given) ? given : given === undefined || given === null ? [] : [given]) {
    const word = isRecord(entry) ? textAt(entry, "path") : String(entry);
    const path = canonicalPath(folder, word);
    const values = readEnvFile(process.files, path, variables);
    if (!values && !(isRecord(entry) && entry.required === false))
      throw new Failure(`env file ${path} not found: stat ${path}: no such file or directory`);
    for (const [name, value] of values ?? []) found[name] = value;
  }
  for (const [name, value] of Object.entries(pairsOf(settings.environment))) {
    if (value !== null) found[name] = String(value);
    else if (variables.has(name)) found[name] = variables.get(name) ?? "";
    else found[name] = null;
  }
  return found;
}

function dependenciesOf(settings: JsonRecord): Dependency[] {
  const given = settings.depends_on;
  const started: Condition = "service_started";
  const links = isList(settings.links) ? settings.links.map((link) => String(link).split(":")[0] ?? "") : [];
  const named = isList(given)
    ? given.map((name) => ({ service: String(name), condition: started, isRequired: true }))
    : Object.entries(isRecord(given) ? given : {}).map(([service, one]) => ({
        service,
        condition: conditionOf(textAt(one, "condition")),
        isRequired: !(isRecord(one) && one.required === false),
      }));
  const more = links.filter((link) => !named.some(({ service }) => service === link));
  return [...named, ...more.map((service) => ({ service, condition: started, isRequired: true }))];
}

function conditionOf(text: string): Condition {
  return text === "service_healthy" || text === "service_completed_successfully" ? text : "service_started";
}

function networksOf(settings: JsonRecord): Service["networks"] {
  if (textAt(settings, "network_mode") !== "") return [];
  const given = settings.networks;
  if (given === undefined || given === null) return [{ key: "default", aliases: [], address: undefined }];
  if (isList(given)) return given.map((key) => ({ key: String(key), aliases: [], address: undefined }));
  return Object.entries(isRecord(given) ? given : {}).map(([key, one]) => ({
    key,
    aliases: isRecord(one) && isList(one.aliases) ? one.aliases.map(String) : [],
    address: textAt(one, "ipv4_address") || undefined,
  }));
}

/** The name of a volume of the project that stands there; undefined for a path. */
export function volumeSource(volume: Json): string | undefined {
  if (isRecord(volume))
    return (textAt(volume, "type") || "volume") === "volume"
      ? textAt(volume, "source") || undefined
      : undefined;
  const [source = "", target] = String(volume).split(":");
  return target === undefined || /^[./~]/.test(source) ? undefined : source;
}

/** Secrets and configs are files of ours that are mounted; those with a content of their own are written by nobody here. */
function fileMounts(settings: JsonRecord, model: JsonRecord, folder: string): JsonRecord {
  const mounts: Json[] = [];
  for (const [group, place] of [
    ["secrets", "/run/secrets/"],
    ["configs", "/"],
  ] as const) {
    const used = settings[group];
    for (const one of isList(used) ? used : []) {
      const source = isRecord(one) ? textAt(one, "source") : String(one);
      const file = textAt(model, group, source, "file");
      if (file === "") {
        if (recordAt(model, group)[source] !== undefined)
          throw new Failure(
            `rockpool: docker compose: ${group} without a file are not simulated here (${source})`,
          );
        continue;
      }
      const target = (isRecord(one) && textAt(one, "target")) || source;
      mounts.push({
        type: "bind",
        source: canonicalPath(folder, file),
        target: target.startsWith("/") ? target : place + target,
        read_only: true,
      });
    }
  }
  if (mounts.length === 0) return {};
  return { volumes: [...(isList(settings.volumes) ? settings.volumes : []), ...mounts] };
}
