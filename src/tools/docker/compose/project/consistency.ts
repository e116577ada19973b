import { Failure } from "../../client/cli/failure.ts";
import { type Json, type JsonRecord, numberAt, recordAt, textAt } from "../../client/engine/json.ts";
import { isList, type Project, type Service } from "./project.ts";
import { INVALID_STATUS } from "./schema.ts";

function invalid(message: string): Failure {
  return new Failure(`${message}: invalid compose project`, INVALID_STATUS);
}

/** All that services name must be there, and nothing may be said twice in two ways (compose-go, `loader.checkConsistency`). */
export function checkConsistency(project: Project, model: JsonRecord): void {
  for (const service of project.services.values()) checkService(project, model, service);
  for (const [name, secret] of Object.entries(recordAt(model.secrets))) {
    const { external } = recordAt(secret);
    if (external !== true && textAt(secret, "file") === "" && textAt(secret, "environment") === "")
      throw invalid(`secret ${JSON.stringify(name)} must declare either \`file\` or \`environment\``);
  }
  checkCycles(project);
}

function checkService(project: Project, model: JsonRecord, service: Service): void {
  const { settings } = service;
  const about = `service ${JSON.stringify(service.name)}`;
  if (service.image === "" && !service.build)
    throw invalid(`${about} has neither an image nor a build context specified`);
  checkHealth(settings);
  if (textAt(settings, "network_mode") !== "" && Object.keys(recordAt(settings.networks)).length > 0)
    throw invalid(`service ${service.name} declares mutually exclusive \`network_mode\` and \`networks\``);
  for (const key of Object.keys(recordAt(settings.networks)))
    if (!project.networks.has(key)) throw invalid(`${about} refers to undefined network ${key}`);
  for (const { service: name, isRequired } of service.dependsOn) {
    if (project.services.has(name) || (!isRequired && project.allServices.has(name))) continue;
    throw invalid(`${about} depends on undefined service ${JSON.stringify(name)}`);
  }
  const [, shared] = /^service:(.*)$/.exec(textAt(settings, "network_mode")) ?? [];
  if (shared !== undefined && !project.services.has(shared))
    throw new Failure(
      `service ${JSON.stringify(shared)} not found for network_mode 'service:${shared}'`,
      INVALID_STATUS,
    );
  for (const name of namedVolumes(service))
    if (!project.volumes.has(name)) throw invalid(`${about} refers to undefined volume ${name}`);
  checkGrants(about, service, model);
  checkLimits(service.name, settings);
}

function checkHealth(settings: JsonRecord): void {
  const { test } = recordAt(settings.healthcheck);
  if (isList(test) && test.length > 0 && !["CMD", "CMD-SHELL", "NONE"].includes(String(test[0])))
    throw new Failure('healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"', INVALID_STATUS);
}

function checkGrants(about: string, { settings }: Service, model: JsonRecord): void {
  const groups = [
    ["secrets", "build secret", recordAt(settings.build).secrets],
    ["configs", "config", settings.configs],
    ["secrets", "secret", settings.secrets],
  ] as const;
  for (const [group, word, grants] of groups)
    for (const name of sourcesOf(grants))
      if (!Object.hasOwn(recordAt(model[group]), name))
        throw invalid(`${about} refers to undefined ${word} ${name}`);
}

const LIMITS = [
  ["cpus", "cpus", "limits"],
  ["pids_limit", "pids", "limits"],
  ["mem_limit", "memory", "limits"],
  ["mem_reservation", "memory", "reservations"],
] as const;

function checkLimits(name: string, settings: JsonRecord): void {
  const { deploy } = settings;
  if (deploy === undefined) return;
  const replicas = recordAt(deploy).replicas;
  const scale = settings.scale ?? replicas;
  if (settings.scale !== undefined && replicas !== undefined && settings.scale !== replicas)
    throw invalid(`services.${name}: can't set distinct values on 'scale' and 'deploy.replicas'`);
  if (textAt(settings, "container_name") !== "" && Number(scale ?? 1) > 1)
    throw invalid(
      `services.deploy.replicas: can't set container_name and ${name} as container name must be unique`,
    );
  for (const [key, limit, kind] of LIMITS) {
    const own = settings[key];
    const other =
      recordAt(deploy, "resources")[kind] === undefined ? undefined : amountOf(deploy, kind, limit);
    if (own !== undefined && other !== undefined && String(own) !== String(other))
      throw invalid(
        `services.${name}: can't set distinct values on '${key}' and 'deploy.resources.${kind}.${limit}'`,
      );
  }
}

function amountOf(deploy: Json, kind: string, limit: string): Json {
  return recordAt(deploy, "resources", kind)[limit] ?? numberAt(deploy, "resources", kind, limit);
}

export function namedVolumes({ settings }: Service): string[] {
  return (isList(settings.volumes) ? settings.volumes : []).flatMap((volume) =>
    textAt(volume, "type") === "volume" ? textAt(volume, "source") || [] : [],
  );
}

export function sourcesOf(list: Json | undefined): string[] {
  return (isList(list) ? list : []).map((one) => textAt(one, "source"));
}

function checkCycles({ services }: Project): void {
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name))
      throw new Failure(
        `dependency cycle detected: ${[...path.slice(path.indexOf(name)), name].join(" -> ")}`,
        INVALID_STATUS,
      );
    for (const { service } of services.get(name)?.dependsOn ?? []) visit(service, [...path, name]);
  };
  for (const name of services.keys()) visit(name, []);
}
