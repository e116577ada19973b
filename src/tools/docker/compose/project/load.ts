import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import type { Surroundings } from "../../client/surroundings.ts";
import { checkConsistency } from "./consistency.ts";
import { decodeResource } from "./decode.ts";
import { readEnvFile } from "./env-file.ts";
import { type FileSource, findFiles } from "./find-files.ts";
import { loadModel } from "./load-model.ts";
import { normalizeModel } from "./normalize.ts";
import type { Project, Resource, Service } from "./project.ts";
import { INVALID_STATUS } from "./schema.ts";
import { readService } from "./service.ts";

export interface LoadOptions {
  readonly files: readonly string[];
  readonly projectName: string | undefined;
  readonly folder: string | undefined;
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
  /** What `-f -` reads. */
  readonly stdin?: string;
  readonly skips?: Skips;
}

/** What `config` can be told to leave as it is. */
export interface Skips {
  readonly interpolation?: boolean;
  readonly normalization?: boolean;
  readonly paths?: boolean;
  readonly consistency?: boolean;
}

/** Finds the files, reads them, puts variables in, and checks all. `chosen`: services that count whatever their profile. */
export function loadProject(
  process: Surroundings,
  options: LoadOptions,
  chosen: readonly string[],
  warn: (message: string) => void,
): Project {
  const { skips = {} } = options;
  const early = readVariables(process, options.folder ?? process.cwd, options.envFiles);
  const { paths, folder } = findFiles(process, options, early, warn);
  const variables = readVariables(process, folder, options.envFiles);
  const source: FileSource = { files: process.files, stdin: options.stdin ?? "" };
  const home = process.env.get("HOME") ?? "/root";
  const { model: raw, name: given } = loadModel(source, paths, { folder, home, variables, skips, warn });
  const name = projectName(options.projectName ?? variables.get("COMPOSE_PROJECT_NAME"), given, folder);
  const model = skips.normalization ? { ...raw, name } : normalizeModel(raw, name, variables);
  return build(process, model, { options, paths, folder, variables, chosen, name });
}

/** The environment comes before `.env`. */
function readVariables(
  process: Surroundings,
  folder: string,
  envFiles: readonly string[],
): Map<string, string> {
  const variables = new Map<string, string>();
  const given = envFiles.length > 0 ? envFiles : namesOf(process.env.get("COMPOSE_ENV_FILES"), ",");
  const paths = given.map((file) => canonicalPath(process.cwd, file));
  for (const path of given.length > 0 ? paths : [canonicalPath(process.cwd, `${folder}/.env`)]) {
    const found = readEnvFile(process.files, path, process.env, `failed to read ${path}: `);
    if (!found && given.length > 0) throw new Failure(`Couldn't find env file: ${path}`);
    for (const [name, value] of found ?? []) variables.set(name, value);
  }
  return new Map([...variables, ...process.env]);
}

function namesOf(text: string | undefined, separator: string): string[] {
  return (text ?? "").split(separator).filter((one) => one !== "");
}

interface BuildParts {
  readonly options: LoadOptions;
  readonly paths: readonly string[];
  readonly folder: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly chosen: readonly string[];
  readonly name: string;
}

function build(process: Surroundings, model: JsonRecord, parts: BuildParts): Project {
  const { options, paths, folder, variables, chosen, name } = parts;
  const profiles = [...options.profiles, ...namesOf(variables.get("COMPOSE_PROFILES"), ",")];
  const models = recordAt(model.services);
  const isIn = (settings: JsonRecord, active: readonly string[]) => isActive(settings, active);
  const all = Object.keys(models)
    .sort()
    .map((key) => readService(process, name, key, recordAt(models[key]), variables));
  const project = (active: readonly string[]): Project => ({
    name,
    folder,
    files: paths,
    services: new Map(
      all.filter(({ settings }) => isIn(settings, active)).map((service) => [service.name, service]),
    ),
    allServices: new Set(all.map((one) => one.name)),
    networks: resources(model, "networks", name),
    volumes: resources(model, "volumes", name),
    profiles: profilesOf(all),
    model,
    variables,
  });
  const loaded = project(profiles);
  if (!options.skips?.consistency) checkConsistency(loaded, model);
  // A service that is named brings its profiles, and so all others that have them (compose-go, `WithServicesEnabled`).
  const named = all.filter((service) => chosen.includes(service.name) && !loaded.services.has(service.name));
  const more = named.flatMap(({ settings }) => profilesIn(settings));
  return more.length === 0 ? loaded : project([...profiles, ...more]);
}

function profilesIn(settings: JsonRecord): readonly string[] {
  return Array.isArray(settings.profiles) ? settings.profiles.map(String) : [];
}

function profilesOf(services: readonly Service[]): string[] {
  return [...new Set(services.flatMap(({ settings }) => profilesIn(settings)))].sort();
}

function isActive(settings: JsonRecord, profiles: readonly string[]): boolean {
  const own = profilesIn(settings);
  if (own.length === 0) return true;
  return profiles.includes("*") || own.some((profile) => profiles.includes(profile));
}

function projectName(given: string | undefined, ofFiles: string, folder: string): string {
  if (given) {
    checkProjectName(given);
    return given;
  }
  const name = normalized(ofFiles) || normalized(folder.replace(/^.*\//, ""));
  if (name === "") throw new Failure("project name must not be empty", INVALID_STATUS);
  return name;
}

export function checkProjectName(name: string): void {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name))
    throw new Failure(
      `invalid project name ${JSON.stringify(name)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`,
    );
}

function normalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}

function resources(model: JsonRecord, group: "networks" | "volumes", project: string): Map<string, Resource> {
  return new Map(
    Object.entries(recordAt(model[group])).map(([key, value]: [string, Json]): [string, Resource] => {
      const settings = isRecord(value)
        ? decodeResource(group === "networks" ? "network" : "volume", value)
        : {};
      const isExternal = settings.external === true;
      const name = textAt(settings, "name") || (isExternal ? key : `${project}_${key}`);
      return [key, { key, name, isExternal, settings }];
    }),
  );
}
