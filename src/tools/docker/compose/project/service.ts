import { Failure } from "../../client/cli/failure.ts";
import {
  isRecord,
  type Json,
  type JsonRecord,
  listAt,
  numberAt,
  recordAt,
  textAt,
} from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import type { Surroundings } from "../../client/surroundings.ts";
import { decodeService } from "./decode.ts";
import { readEnvFile } from "./env-file.ts";
import { pairsOf } from "./merge.ts";
import { type BuildSettings, type Condition, type Dependency, isList, type Service } from "./project.ts";
import { NOT_FOUND_STATUS } from "./read-file.ts";

/** A service of the normalized model. */
export function readService(
  process: Surroundings,
  project: string,
  name: string,
  model: JsonRecord,
  variables: ReadonlyMap<string, string>,
): Service {
  const settings = decodeService(name, withFiles(process, model, variables));
  const build = buildOf(settings.build);
  const replicas = recordAt(settings.deploy).replicas;
  return {
    name,
    image: textAt(settings, "image") || (build ? `${project}-${name}` : ""),
    build,
    containerName: textAt(settings, "container_name") || undefined,
    scale: Number(settings.scale ?? replicas ?? 1),
    dependsOn: Object.entries(recordAt(settings.depends_on)).map(dependencyOf),
    networks: networksOf(settings),
    settings,
  };
}

/** What files say of variables and labels; what stands in the compose file itself comes before. */
function withFiles(
  process: Surroundings,
  model: JsonRecord,
  variables: ReadonlyMap<string, string>,
): JsonRecord {
  const { env_file: _, label_file: __, ...rest } = model;
  const environment = environmentOf(process, model, variables);
  const labels: Record<string, Json> = {};
  for (const path of isList(model.label_file) ? model.label_file : [])
    Object.assign(labels, Object.fromEntries(fileOf(process, String(path), "label file", variables)));
  return {
    ...rest,
    ...(Object.keys(environment).length > 0 && { environment }),
    ...(Object.keys(labels).length > 0 && { labels: { ...labels, ...pairsOf(model.labels) } }),
  };
}

function fileOf(
  process: Surroundings,
  path: string,
  kind: string,
  variables: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const values = readEnvFile(process.files, path, variables);
  if (!values)
    throw new Failure(`${kind} ${path} not found: stat ${path}: no such file or directory`, NOT_FOUND_STATUS);
  return values;
}

/** `env_file` first, then `environment`; a name alone takes the value that it has here. */
function environmentOf(
  process: Surroundings,
  model: JsonRecord,
  variables: ReadonlyMap<string, string>,
): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const entry of listAt(model, "env_file")) {
    const path = textAt(entry, "path");
    const isOptional = recordAt(entry).required === false;
    const values = isOptional
      ? readEnvFile(process.files, path, variables)
      : fileOf(process, path, "env file", variables);
    for (const [name, value] of values ?? []) found[name] = value;
  }
  for (const [name, value] of Object.entries(pairsOf(model.environment))) {
    if (value !== null) found[name] = String(value);
    else found[name] = variables.get(name) ?? null;
  }
  return found;
}

function buildOf(build: Json | undefined): BuildSettings | undefined {
  if (!isRecord(build)) return undefined;
  const args = Object.entries(recordAt(build.args)).map(([key, value]) =>
    value === null ? key : `${key}=${String(value)}`,
  );
  return {
    context: canonicalPath("/", textAt(build, "context") || "."),
    dockerfile: textAt(build, "dockerfile"),
    inline: textAt(build, "dockerfile_inline"),
    target: textAt(build, "target"),
    args,
    noCache: build.no_cache === true,
    pull: build.pull === true,
    tags: listAt(build, "tags").map(String),
    labels: recordAt(build.labels),
  };
}

function dependencyOf([service, one]: readonly [string, Json]): Dependency {
  const condition = textAt(one, "condition");
  return {
    service,
    condition: conditionOf(condition),
    isRequired: recordAt(one).required !== false,
    restarts: recordAt(one).restart === true,
  };
}

function conditionOf(text: string): Condition {
  return text === "service_healthy" || text === "service_completed_successfully" ? text : "service_started";
}

/** The one of highest priority first, then by name. */
function networksOf(settings: JsonRecord): Service["networks"] {
  return Object.entries(recordAt(settings.networks))
    .toSorted(([, a], [, b]) => numberAt(b, "priority") - numberAt(a, "priority"))
    .map(([key, one]) => ({
      key,
      aliases: listAt(one, "aliases").map(String),
      address: textAt(one, "ipv4_address") || undefined,
    }));
}
