import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { parseBytes } from "../../client/format/units.ts";
import { parsePublished } from "../../client/run/ports.ts";
import { splitWords } from "../engine/split-words.ts";
import { pairsOf } from "./merge.ts";
import { isList, type Project, type Service } from "./project.ts";

/** The project with every short form written out, as `docker compose config` prints it: by name. */
export function canonicalModel(project: Project, services: readonly Service[]): JsonRecord {
  const named = (group: Project["networks"]) =>
    Object.fromEntries([...group.values()].map((one) => [one.key, resourceModel(one)]));
  const used = new Set(services.flatMap((service) => service.networks.map(({ key }) => key)));
  const networks = new Map([...project.networks].filter(([key]) => used.has(key)));
  return {
    name: project.name,
    services: Object.fromEntries(services.map((service) => [service.name, serviceModel(project, service)])),
    ...(networks.size > 0 && { networks: named(networks) }),
    ...(project.volumes.size > 0 && { volumes: named(project.volumes) }),
  };
}

function resourceModel({
  name,
  settings,
  isExternal,
}: {
  name: string;
  settings: JsonRecord;
  isExternal: boolean;
}): JsonRecord {
  const { name: _, external: __, ...rest } = settings;
  return { name, ...rest, ...(isExternal && { external: true }) };
}

function serviceModel(project: Project, service: Service): JsonRecord {
  const model: Record<string, Json> = {};
  const { settings } = service;
  for (const name of Object.keys(settings).sort()) {
    const value = settings[name];
    if (value !== undefined && name !== "env_file" && name !== "secrets" && name !== "configs")
      model[name] = canonicalValue(project, service, name, value);
  }
  model.command ??= null;
  model.entrypoint ??= null;
  if (service.networks.length > 0)
    model.networks = Object.fromEntries(
      service.networks.map(({ key, aliases }) => [key, aliases.length > 0 ? { aliases } : null]),
    );
  if (service.build && settings.image === undefined) delete model.image;
  return Object.fromEntries(Object.entries(model).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function canonicalValue(project: Project, service: Service, name: string, value: Json): Json {
  switch (name) {
    case "environment":
    case "labels":
      return Object.fromEntries(
        Object.entries(pairsOf(value))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, one === null ? null : String(one)]),
      );
    case "command":
    case "entrypoint":
      return typeof value === "string" ? splitWords(value) : value;
    case "build":
      return buildModel(service, value);
    case "depends_on":
      return Object.fromEntries(
        service.dependsOn.map(({ service: other, condition, isRequired }) => [
          other,
          { condition, required: isRequired },
        ]),
      );
    case "ports":
      return isList(value) ? value.flatMap(portModel) : value;
    case "volumes":
      return isList(value) ? value.map((volume) => volumeModel(project, volume)) : value;
    case "mem_limit":
    case "mem_reservation":
      return String(bytesOf(value));
    case "deploy":
      return deployModel(value);
    default:
      return value;
  }
}

/** Sizes are told in bytes, shares of processors as numbers. */
function deployModel(value: Json): Json {
  const limits = (all: JsonRecord) => ({
    ...all,
    ...(all.cpus !== undefined && { cpus: Number(all.cpus) }),
    ...(all.memory !== undefined && { memory: String(bytesOf(all.memory ?? 0)) }),
  });
  const resources = recordAt(value, "resources");
  const told = Object.entries(resources).map(([kind, all]) => [kind, isRecord(all) ? limits(all) : all]);
  return { ...recordAt(value), ...(told.length > 0 && { resources: Object.fromEntries(told) }) };
}

function bytesOf(value: Json): number {
  return typeof value === "number" ? value : parseBytes(String(value));
}

function buildModel({ build }: Service, value: Json): Json {
  const rest = isRecord(value) ? value : {};
  return { ...rest, context: build?.context ?? "", dockerfile: build?.dockerfile || "Dockerfile" };
}

function portModel(port: Json): Json[] {
  if (isRecord(port)) return [{ mode: "ingress", ...port, protocol: textAt(port, "protocol") || "tcp" }];
  return Object.entries(parsePublished([String(port)])).flatMap(([key, bindings]) =>
    bindings.map(({ HostIp, HostPort }) => ({
      mode: "ingress",
      ...(HostIp !== "" && { host_ip: HostIp }),
      target: Number(key.split("/")[0]),
      ...(HostPort !== "" && { published: HostPort }),
      protocol: key.split("/")[1] ?? "tcp",
    })),
  );
}

function volumeModel(project: Project, volume: Json): Json {
  if (isRecord(volume)) return volume;
  const [source = "", target, mode = ""] = String(volume).split(":");
  if (target === undefined) return { type: "volume", target: source, volume: {} };
  const isReadOnly = mode.split(",").includes("ro");
  const isPath = /^[./~]/.test(source);
  return {
    type: isPath ? "bind" : "volume",
    source: isPath ? canonicalPath(project.folder, source) : source,
    target,
    ...(isReadOnly && { read_only: true }),
    ...(isPath ? { bind: { create_host_path: true } } : { volume: {} }),
  };
}
