import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord } from "../../client/engine/json.ts";
import { parsePublished } from "../../client/run/ports.ts";
import { isList } from "./project.ts";
import { INVALID_STATUS } from "./schema.ts";

/** `8080:80`, `127.0.0.1::5/udp`, `3000-3005`: one entry for each port inside (compose-spec, "ports", short syntax). */
export function longPorts(port: Json): Json[] {
  if (isRecord(port)) return [{ mode: "ingress", protocol: "tcp", ...port }];
  return Object.entries(publishedOf(String(port))).flatMap(([key, bindings]) =>
    bindings.map(({ HostIp, HostPort }) => ({
      mode: "ingress",
      ...(HostIp !== "" && { host_ip: HostIp }),
      target: Number(key.split("/")[0]),
      ...(HostPort !== "" && { published: HostPort }),
      protocol: key.split("/")[1] ?? "tcp",
    })),
  );
}

/** Compose 2.26 was built with an older parser of ports, whose messages begin with capitals. */
function publishedOf(spec: string): ReturnType<typeof parsePublished> {
  try {
    return parsePublished([spec]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = error.message.replace("IP address", "ip address");
    throw new Failure(message.charAt(0).toUpperCase() + message.slice(1), INVALID_STATUS);
  }
}

interface VolumeParts {
  source: string;
  target: string;
  isReadOnly: boolean;
  volume?: Record<string, Json>;
  bind?: Record<string, Json>;
}

/** `source:target:ro` (compose-go, `format.ParseVolume`). One letter before a colon is taken for a drive. */
export function longVolume(volume: Json): Json {
  if (isRecord(volume)) return volume;
  const spec = String(volume);
  // So short a text is taken for a path as it stands.
  if (spec !== "" && spec.length <= 2) return { type: "volume", target: spec };
  const parts = splitVolume(spec);
  const isPath = /^[./~]/.test(parts.source);
  return {
    type: isPath ? "bind" : "volume",
    ...(parts.source !== "" && { source: parts.source }),
    target: parts.target,
    ...(parts.isReadOnly && { read_only: true }),
    ...(isPath
      ? { bind: { ...parts.bind, create_host_path: true } }
      : { ...(parts.bind && { bind: parts.bind }), volume: { ...parts.volume } }),
  };
}

function splitVolume(spec: string): VolumeParts {
  const wrong = (what: string) => new Failure(`invalid spec: ${spec}: ${what}`, INVALID_STATUS);
  if (spec === "") throw new Failure("invalid empty volume spec", INVALID_STATUS);
  const parts: VolumeParts = { source: "", target: "", isReadOnly: false };
  const sections = spec.match(/(?:^|(?<=:))(?:[A-Za-z]:[^:]*|[^:]*)(?=:|$)/g) ?? [];
  sections.forEach((section, at) => {
    const isLast = at === sections.length - 1;
    if (section === "") throw wrong("empty section between colons");
    if (parts.source === "" && isLast) parts.target = section;
    else if (parts.source === "") parts.source = section;
    else if (parts.target === "") parts.target = section;
    else if (!isLast) throw wrong("too many colons");
    else readOptions(parts, section);
  });
  return parts;
}

const PROPAGATIONS = ["shared", "slave", "private", "rshared", "rslave", "rprivate"];

function readOptions(parts: VolumeParts, text: string): void {
  for (const option of text.split(",")) {
    if (option === "ro" || option === "rw") parts.isReadOnly = option === "ro";
    else if (option === "nocopy") parts.volume = { nocopy: true };
    else if (option === "z" || option === "Z") parts.bind = { selinux: option, ...parts.bind };
    else if (PROPAGATIONS.includes(option)) parts.bind = { ...parts.bind, propagation: option };
  }
}

/** `/dev/a:/dev/b:r` */
export function longDevice(device: Json): Json {
  if (isRecord(device)) return device;
  const [source = "", target = source, permissions = "rwm"] = String(device).split(":");
  return { source, target, permissions };
}

/** `["db"]` or a mapping; a condition that is left out is that the other has begun. */
export function longDependencies(value: Json): JsonRecord {
  if (isList(value))
    return Object.fromEntries(
      value.map((name) => [String(name), { condition: "service_started", required: true }]),
    );
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, { required: true, ...(isRecord(one) ? one : {}) }]),
  );
}

/** A list of names as a mapping without more. */
export function longNames(value: Json): JsonRecord {
  if (isRecord(value)) return value;
  return Object.fromEntries((isList(value) ? value : []).map((name) => [String(name), null]));
}

/** `token` is `{source: token}`. */
export function longGrant(grant: Json): JsonRecord {
  return isRecord(grant) ? grant : { source: String(grant) };
}

/** `env_file`: a path, or paths, or mappings. */
export function longEnvFiles(value: Json): JsonRecord[] {
  const all = isList(value) ? value : value === null ? [] : [value];
  return all.map(
    (one): JsonRecord => (isRecord(one) ? { required: true, ...one } : { path: String(one), required: true }),
  );
}

export function longList(value: Json): readonly Json[] {
  return isList(value) ? value : value === null ? [] : [value];
}
