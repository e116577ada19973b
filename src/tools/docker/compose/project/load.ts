import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { readEnvFile } from "./env-file.ts";
import { type Interpolation, interpolate } from "./interpolate.ts";
import { mergeModels } from "./merge.ts";
import type { Project, Resource, Service } from "./project.ts";
import { readYaml } from "./read-file.ts";
import { checkReferences } from "./references.ts";
import { checkSchema } from "./schema.ts";
import { readService } from "./service.ts";

export interface LoadOptions {
  readonly files: readonly string[];
  readonly projectName: string | undefined;
  readonly folder: string | undefined;
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
}

export interface Loaded {
  readonly project: Project;
  readonly warnings: readonly string[];
}

const NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

/** Finds the files, reads them, puts variables in, and checks all. `chosen`: services that count whatever their profile. */
export function loadProject(process: Process, options: LoadOptions, chosen: readonly string[] = []): Loaded {
  const paths =
    options.files.length > 0
      ? options.files.map((file) => canonicalPath(process.cwd, file))
      : findFiles(process, options.folder);
  const [first = ""] = paths;
  const folder = options.folder
    ? canonicalPath(process.cwd, options.folder)
    : first.replace(/\/[^/]*$/, "") || "/";
  const warnings: string[] = [];
  const variables = readVariables(process, folder, options.envFiles);
  const unset = new Set<string>();
  const context: Interpolation = {
    variables,
    onUnset(name) {
      if (!unset.has(name))
        warnings.push(`The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`);
      unset.add(name);
    },
  };
  const models = paths.map((path) => {
    const raw = readYaml(process.files, path);
    if (isRecord(raw) && raw.version !== undefined)
      warnings.push(
        `${path}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`,
      );
    const model = interpolateAll(raw, "", context);
    checkSchema(path, model);
    return model;
  });
  const model = models.reduce(mergeModels);
  return { project: build(process, model, { options, paths, folder, variables, chosen }), warnings };
}

function findFiles(process: Process, given: string | undefined): string[] {
  let folder = given ? canonicalPath(process.cwd, given) : process.cwd;
  const isThere = (name: string) => !(process.files.stat(`${folder}/${name}`) instanceof Errno);
  for (;;) {
    const name = NAMES.find(isThere);
    if (name !== undefined) {
      const override = OVERRIDES.find(isThere);
      return [name, ...(override ? [override] : [])].map((one) => canonicalPath(folder, one));
    }
    if (folder === "/") throw new Failure("no configuration file provided: not found");
    folder = folder.replace(/\/[^/]*$/, "") || "/";
  }
}

/** The environment comes before `.env`. */
function readVariables(process: Process, folder: string, envFiles: readonly string[]): Map<string, string> {
  const variables = new Map<string, string>();
  for (const path of envFiles.length > 0
    ? envFiles.map((file) => canonicalPath(process.cwd, file))
    : [`${folder}/.env`]) {
    const found = readEnvFile(process.files, path, process.env);
    if (!found && envFiles.length > 0) throw new Failure(`couldn't find env file: ${path}`);
    for (const [name, value] of found ?? []) variables.set(name, value);
  }
  return new Map([...variables, ...process.env]);
}

function interpolateAll(value: Json, place: string, context: Interpolation): Json {
  if (typeof value === "string") return interpolate(value, place, context);
  if (Array.isArray(value))
    return value.map((one: Json, at) => interpolateAll(one, `${place}.[${at}]`, context));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      interpolateAll(one, place === "" ? name : `${place}.${name}`, context),
    ]),
  );
}

interface BuildParts {
  readonly options: LoadOptions;
  readonly paths: readonly string[];
  readonly folder: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly chosen: readonly string[];
}

function build(
  process: Process,
  model: JsonRecord,
  { options, paths, folder, variables, chosen }: BuildParts,
): Project {
  if (model.include !== undefined)
    throw new Failure("rockpool: docker compose: include is not simulated here");
  const name = projectName(
    options.projectName ?? variables.get("COMPOSE_PROJECT_NAME") ?? textAt(model, "name"),
    folder,
  );
  const profiles = [...options.profiles, ...(variables.get("COMPOSE_PROFILES") ?? "").split(",")].filter(
    (one) => one !== "",
  );
  const networks = resources(model, "networks", name);
  const volumes = resources(model, "volumes", name);
  const models = recordAt(model, "services");
  const all = Object.keys(models)
    .sort()
    .map((key) => readService(process, name, folder, key, recordAt(models, key), variables, model));
  const services = new Map(
    all
      .filter((service) => chosen.includes(service.name) || isActive(service.settings, profiles))
      .map((service) => [service.name, service]),
  );
  const usesDefault = [...services.values()].some(({ networks: own }) =>
    own.some(({ key }) => key === "default"),
  );
  if (usesDefault && !networks.has("default"))
    networks.set("default", { key: "default", name: `${name}_default`, isExternal: false, settings: {} });
  const project: Project = {
    name,
    folder,
    files: paths,
    services,
    allServices: new Set(all.map((one) => one.name)),
    networks,
    volumes,
    profiles: profilesOf(all),
    model,
  };
  checkReferences(project);
  return project;
}

function profilesOf(services: readonly Service[]): string[] {
  const named = services.flatMap(({ settings }) =>
    Array.isArray(settings.profiles) ? settings.profiles.map(String) : [],
  );
  return [...new Set(named)].sort();
}

function isActive(settings: JsonRecord, profiles: readonly string[]): boolean {
  const own = settings.profiles;
  if (!Array.isArray(own) || own.length === 0) return true;
  return profiles.includes("*") || own.some((profile) => profiles.includes(String(profile)));
}

function projectName(given: string, folder: string): string {
  if (given !== "") {
    if (/^[a-z0-9][a-z0-9_-]*$/.test(given)) return given;
    throw new Failure(
      `invalid project name ${JSON.stringify(given)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`,
    );
  }
  const name = folder
    .replace(/^.*\//, "")
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
  if (name === "") throw new Failure("project name must not be empty");
  return name;
}

function resources(model: JsonRecord, group: string, project: string): Map<string, Resource> {
  return new Map(
    Object.entries(recordAt(model, group)).map(([key, value]): [string, Resource] => {
      const settings = isRecord(value) ? value : {};
      const isExternal = settings.external === true || isRecord(settings.external);
      const name = textAt(settings, "name") || (isExternal ? key : `${project}_${key}`);
      return [key, { key, name, isExternal, settings }];
    }),
  );
}
