import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../../base/bytes.ts";
import { parseDuration } from "../../client/cli/option-values.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { parseExposed, parsePublished } from "../../client/run/ports.ts";
import { hashedText } from "../project/canonical.ts";
import { pairsOf } from "../project/merge.ts";
import { isList, type Project, type Service } from "../project/project.ts";
import { hostConfig } from "./host-config.ts";
import { volumesOf } from "./volumes.ts";

/** As the program was built without a version of its packager's; labels of containers say this. */
export const COMPOSE_VERSION = "2.26.1";
/** What `docker compose version` says: Debian's package beside the client that ours is. */
export const PACKAGE_VERSION = `${COMPOSE_VERSION}-4`;

export interface BodyOptions {
  readonly number: number;
  /** The id of the image that it is made from, by which one sees that there is a newer one. */
  readonly image?: string;
  /** The container that it takes the place of. */
  readonly replaces?: string;
  readonly isOneOff?: boolean;
  /** The engine removes it when it ends. */
  readonly isRemoved?: boolean;
  /** What `docker compose run` changes. */
  readonly changes?: JsonRecord;
}

/** By which one sees that a service has changed. */
export function configHash(service: Service): string {
  return bytesToHex(sha256(encode(hashedText(service))));
}

/** The body of `POST /containers/create` for one container of a service. */
export function containerBody(
  project: Project,
  service: Service,
  { number, image, replaces, isOneOff = false, isRemoved = false, changes = {} }: BodyOptions,
): JsonRecord {
  const settings: JsonRecord = { ...service.settings, ...changes };
  const ports = parsePublished(textList(settings.ports).flatMap(portSpec));
  const exposed = [...Object.keys(ports), ...parseExposed(textList(settings.expose).map(String))];
  const environment = Object.entries(recordAt(settings, "environment")).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${String(value)}`],
  );
  const volumes = volumesOf(project, settings);
  return {
    Hostname: textAt(settings, "hostname"),
    Domainname: textAt(settings, "domainname"),
    User: settings.user === undefined ? "" : String(settings.user),
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    Tty: settings.tty === true,
    OpenStdin: settings.stdin_open === true,
    StdinOnce: false,
    ...(exposed.length > 0 && { ExposedPorts: Object.fromEntries(exposed.map((port) => [port, {}])) }),
    Env: environment,
    Cmd: wordsOf(settings.command),
    Entrypoint: wordsOf(settings.entrypoint),
    ...healthOf(settings),
    Image: service.image,
    Volumes: Object.fromEntries(volumes.anonymous.map((path) => [path, {}])),
    WorkingDir: textAt(settings, "working_dir"),
    Labels: {
      ...labelsOf(project, service, settings, number, isOneOff),
      ...(image !== undefined && { "com.docker.compose.image": image }),
      ...(replaces !== undefined && { "com.docker.compose.replace": replaces }),
    },
    ...(settings.stop_signal !== undefined && { StopSignal: String(settings.stop_signal) }),
    ...(settings.stop_grace_period !== undefined && {
      StopTimeout: Math.round(parseDuration(String(settings.stop_grace_period)) / 1e9),
    }),
    HostConfig: { ...hostConfig(project, service, settings, ports, volumes), AutoRemove: isRemoved },
    NetworkingConfig: { EndpointsConfig: endpointsOf(project, service, isOneOff, number) },
  };
}

function labelsOf(
  project: Project,
  service: Service,
  settings: JsonRecord,
  number: number,
  isOneOff: boolean,
): JsonRecord {
  const own = Object.entries(pairsOf(settings.labels)).map(([name, value]) => [
    name,
    value === null ? "" : String(value),
  ]);
  const dependencies = service.dependsOn.map(
    ({ service: name, condition, restarts }) => `${name}:${condition}:${restarts}`,
  );
  return {
    ...Object.fromEntries(own),
    "com.docker.compose.config-hash": configHash(service),
    "com.docker.compose.container-number": String(number),
    "com.docker.compose.depends_on": dependencies.join(","),
    "com.docker.compose.oneoff": isOneOff ? "True" : "False",
    "com.docker.compose.project": project.name,
    "com.docker.compose.project.config_files": project.files.join(","),
    "com.docker.compose.project.working_dir": project.folder,
    "com.docker.compose.service": service.name,
    "com.docker.compose.version": COMPOSE_VERSION,
  };
}

/** Short and long form to what `docker run -p` takes. */
function portSpec(port: Json): string[] {
  if (!isRecord(port)) return [String(port)];
  const ip = textAt(port, "host_ip");
  const published = port.published === undefined ? "" : String(port.published);
  const protocol = textAt(port, "protocol") || "tcp";
  return [
    `${ip === "" ? "" : `${ip}:`}${published === "" && ip === "" ? "" : `${published}:`}${String(port.target)}/${protocol}`,
  ];
}

function textList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** Nothing leaves the image's own. */
function wordsOf(value: Json | undefined): readonly string[] | null {
  return isList(value) ? value.map(String) : null;
}

function healthOf(settings: JsonRecord): JsonRecord {
  const health = settings.healthcheck;
  if (!isRecord(health)) return {};
  if (health.disable === true) return { Healthcheck: { Test: ["NONE"] } };
  const time = (name: string) => (health[name] === undefined ? 0 : parseDuration(String(health[name])));
  const test = isList(health.test)
    ? health.test.map(String)
    : health.test === undefined
      ? []
      : ["CMD-SHELL", String(health.test)];
  return {
    Healthcheck: {
      Test: test,
      Interval: time("interval"),
      Timeout: time("timeout"),
      StartPeriod: time("start_period"),
      StartInterval: time("start_interval"),
      Retries: Number(health.retries ?? 0),
    },
  };
}

function endpointsOf(project: Project, service: Service, isOneOff: boolean, number: number): JsonRecord {
  const name = service.containerName ?? `${project.name}-${service.name}-${number}`;
  return Object.fromEntries(
    service.networks.map(({ key, aliases, address }) => [
      project.networks.get(key)?.name ?? key,
      {
        Aliases: isOneOff ? [] : [...new Set([name, service.name, ...aliases])],
        ...(address && { IPAMConfig: { IPv4Address: address } }),
      },
    ]),
  );
}
