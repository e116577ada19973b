import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { pairsOf } from "./merge.ts";
import { isList } from "./project.ts";
import {
  longDependencies,
  longDevice,
  longEnvFiles,
  longGrant,
  longList,
  longNames,
  longPorts,
  longVolume,
} from "./short-forms.ts";

/** Where paths of the file begin. */
export interface Places {
  readonly folder: string;
  readonly home: string;
}

/** The model with each short form written out (compose-go, package `transform`). */
export function longModel(model: JsonRecord): JsonRecord {
  const each = (group: string, make: (one: JsonRecord) => JsonRecord) =>
    isRecord(model[group]) && { [group]: mapRecord(recordAt(model, group), (one) => make(recordAt(one))) };
  return {
    ...model,
    ...each("services", longService),
    ...each("networks", longResource),
    ...each("volumes", longResource),
    ...each("secrets", longResource),
    ...each("configs", longResource),
  };
}

function mapRecord(record: JsonRecord, make: (one: Json, name: string) => Json): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, make(one, name)]));
}

const SERVICE_FORMS: Readonly<Record<string, (value: Json) => Json>> = {
  build: (value) => longBuild(isRecord(value) ? value : { context: String(value) }),
  configs: (value) => longList(value).map(longGrant),
  depends_on: longDependencies,
  devices: (value) => longList(value).map(longDevice),
  dns: longList,
  dns_search: longList,
  env_file: longEnvFiles,
  gpus: (value) => (value === "all" ? [{ count: "all" }] : value),
  label_file: longList,
  networks: longNames,
  ports: (value) => longList(value).flatMap(longPorts),
  secrets: (value) => longList(value).map((one) => secretWithTarget(longGrant(one))),
  volumes: (value) => longList(value).map(longVolume),
};

function secretWithTarget(secret: JsonRecord): JsonRecord {
  return { ...secret, target: textAt(secret, "target") || `/run/secrets/${textAt(secret, "source")}` };
}

function longBuild(build: JsonRecord): JsonRecord {
  const { secrets, ssh, additional_contexts: contexts } = build;
  return {
    context: ".",
    ...build,
    ...(isList(secrets) && { secrets: secrets.map(longGrant) }),
    ...(ssh !== undefined && { ssh: pairsOf(ssh) }),
    ...(isList(contexts) && { additional_contexts: pairsOf(contexts) }),
  };
}

function longService(service: JsonRecord): JsonRecord {
  const { extends: _, ...rest } = service;
  return mapRecord(rest, (value, name) => {
    const make = Object.hasOwn(SERVICE_FORMS, name) ? SERVICE_FORMS[name] : undefined;
    return make && value !== null ? make(value) : value;
  });
}

/** `external: {name: x}` is an older form of a name beside it. */
function longResource(one: JsonRecord): JsonRecord {
  const { external, ...rest } = one;
  if (external === undefined) return one;
  if (!isRecord(external)) return one;
  return {
    ...(textAt(external, "name") !== "" && { name: textAt(external, "name") }),
    ...rest,
    external: true,
  };
}

/** The model with its paths from the root (compose-go, package `paths`). */
export function resolvePaths(model: JsonRecord, places: Places): JsonRecord {
  const each = (group: string, make: (one: JsonRecord) => JsonRecord) =>
    isRecord(model[group]) && { [group]: mapRecord(recordAt(model, group), (one) => make(recordAt(one))) };
  const withFile = (one: JsonRecord) =>
    textAt(one, "file") === "" ? one : { ...one, file: absolute(textAt(one, "file"), places) };
  return {
    ...model,
    ...each("services", (service) => resolveService(service, places)),
    ...each("secrets", withFile),
    ...each("configs", withFile),
  };
}

/** The paths of one service; what it takes over from a file elsewhere is resolved there. */
export function resolveService(service: JsonRecord, places: Places): JsonRecord {
  const resolved: Record<string, Json> = { ...service };
  if (isRecord(service.build)) resolved.build = resolveBuild(service.build, places);
  else if (typeof service.build === "string") resolved.build = absolute(service.build, places);
  if (service.env_file !== undefined && service.env_file !== null)
    resolved.env_file = longEnvFiles(service.env_file).map((one) => ({
      ...one,
      path: absolute(textAt(one, "path"), places),
    }));
  if (service.label_file !== undefined && service.label_file !== null)
    resolved.label_file = longList(service.label_file).map((path) => absolute(String(path), places));
  if (isList(service.volumes))
    resolved.volumes = service.volumes.map((one) => resolveVolume(longVolume(one), places));
  if (isRecord(service.develop) && isList(service.develop.watch))
    resolved.develop = {
      ...service.develop,
      watch: service.develop.watch.map((one) => ({
        ...recordAt(one),
        path: absolute(textAt(one, "path"), places),
      })),
    };
  return resolved;
}

function resolveBuild(build: JsonRecord, places: Places): JsonRecord {
  const contexts = build.additional_contexts;
  return {
    ...build,
    ...(build.context !== undefined && { context: contextPath(String(build.context), places) }),
    ...(isRecord(contexts) && {
      additional_contexts: mapRecord(contexts, (one) => contextPath(String(one), places)),
    }),
  };
}

/** A context may be a repository, or an image. */
function contextPath(text: string, places: Places): string {
  return /^(https?|git|ssh|docker-image|oci-layout|target|service):|^git@|^github\.com\//.test(text)
    ? text
    : absolute(text, places);
}

function resolveVolume(volume: Json, places: Places): Json {
  if (textAt(volume, "type") !== "bind") return volume;
  return { ...recordAt(volume), source: absolute(textAt(volume, "source"), places) };
}

function absolute(path: string, { folder, home }: Places): string {
  return /^~(\/|$)/.test(path) ? canonicalPath(home, `.${path.slice(1)}`) : canonicalPath(folder, path);
}
