import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../../base/bytes.ts";
import { parseDuration } from "../../client/cli/option-values.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { parseBytes } from "../../client/format/units.ts";
import { restartPolicy } from "../../client/run/container-config.ts";
import { parseExposed, parsePublished } from "../../client/run/ports.ts";
import { pairsOf } from "../project/merge.ts";
import { isList, type Project, type Service } from "../project/project.ts";
import { splitWords } from "./split-words.ts";

export const COMPOSE_VERSION = "2.36.2";

export interface BodyOptions {
  readonly number: number;
  readonly isOneOff?: boolean;
  /** What `docker compose run` changes. */
  readonly changes?: JsonRecord;
}

/** What a container of a service is made from, and by which one sees that a service has changed. */
export function configHash({ settings, image, networks }: Service): string {
  const {
    build: _build,
    scale: _scale,
    depends_on: _depends,
    profiles: _profiles,
    pull_policy: _pull,
    ...rest
  } = settings;
  return bytesToHex(
    sha256(encode(JSON.stringify(sorted({ ...rest, image, networks: networks.map(({ key }) => key) })))),
  );
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => sorted(one));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name] ?? null)]),
  );
}

/** The body of `POST /containers/create` for one container of a service. */
export function containerBody(
  project: Project,
  service: Service,
  { number, isOneOff = false, changes = {} }: BodyOptions,
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
    Labels: labelsOf(project, service, settings, number, isOneOff),
    ...(settings.stop_signal !== undefined && { StopSignal: String(settings.stop_signal) }),
    ...(settings.stop_grace_period !== undefined && {
      StopTimeout: Math.round(parseDuration(String(settings.stop_grace_period)) / 1e9),
    }),
    HostConfig: hostConfig(project, service, settings, ports, volumes),
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
  const dependencies = service.dependsOn.map(({ service: name, condition }) => `${name}:${condition}:false`);
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

/** A text is split as a shell would; null and nothing leave the image's own. */
function wordsOf(value: Json | undefined): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return isList(value) ? value.map(String) : splitWords(String(value));
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

interface ServiceVolumes {
  readonly binds: readonly string[];
  readonly anonymous: readonly string[];
  readonly mounts: readonly Json[];
}

function volumesOf(project: Project, settings: JsonRecord): ServiceVolumes {
  const binds: string[] = [];
  const anonymous: string[] = [];
  const mounts: Json[] = [];
  for (const volume of textList(settings.volumes)) {
    if (isRecord(volume)) {
      mounts.push(longVolume(project, volume));
      continue;
    }
    const [source = "", ...rest] = String(volume).split(":");
    if (rest.length === 0) anonymous.push(source);
    else binds.push([sourceOf(project, source), ...(rest.length === 1 ? [...rest, "rw"] : rest)].join(":"));
  }
  return { binds, anonymous, mounts };
}

function sourceOf(project: Project, source: string): string {
  if (source.startsWith(".")) return canonicalPath(project.folder, source);
  if (source.startsWith("~")) return source.replace(/^~/, project.folder);
  return source.startsWith("/") ? source : (project.volumes.get(source)?.name ?? source);
}

function longVolume(project: Project, volume: JsonRecord): Json {
  const type = textAt(volume, "type") || "volume";
  const source = textAt(volume, "source");
  const size = volume.tmpfs === undefined ? undefined : recordAt(volume, "tmpfs").size;
  return {
    Type: type,
    ...(source !== "" && {
      Source: type === "bind" ? canonicalPath(project.folder, source) : sourceOf(project, source),
    }),
    Target: textAt(volume, "target"),
    ...(volume.read_only === true && { ReadOnly: true }),
    ...(size !== undefined && { TmpfsOptions: { SizeBytes: bytesOf(size ?? 0) } }),
  };
}

function bytesOf(value: Json): number {
  return typeof value === "number" ? value : parseBytes(String(value));
}

function hostConfig(
  project: Project,
  service: Service,
  settings: JsonRecord,
  ports: JsonRecord,
  volumes: ServiceVolumes,
): JsonRecord {
  const limits = recordAt(settings, "deploy", "resources", "limits");
  const memory = settings.mem_limit ?? limits.memory;
  const cpus = settings.cpus ?? limits.cpus;
  const list = (name: string) =>
    settings[name] === undefined
      ? null
      : (isList(settings[name]) ? settings[name] : [settings[name] ?? ""]).map(String);
  const tmpfs = list("tmpfs")?.map((spec): [string, Json] => [
    spec.split(":")[0] ?? "",
    spec.split(":")[1] ?? "",
  ]);
  return {
    Binds: volumes.binds,
    ...(volumes.mounts.length > 0 && { Mounts: volumes.mounts }),
    ...(tmpfs && { Tmpfs: Object.fromEntries(tmpfs) }),
    PortBindings: ports,
    NetworkMode: networkMode(project, service, settings),
    RestartPolicy: restartOf(settings),
    AutoRemove: false,
    CapAdd: list("cap_add"),
    CapDrop: list("cap_drop"),
    Dns: list("dns") ?? [],
    ExtraHosts: Object.entries(pairsOf(hostPairs(settings.extra_hosts))).map(
      ([name, address]) => `${name}:${String(address)}`,
    ),
    Privileged: settings.privileged === true,
    ReadonlyRootfs: settings.read_only === true,
    ...(settings.init !== undefined && { Init: settings.init === true }),
    ...(settings.shm_size !== undefined && { ShmSize: bytesOf(settings.shm_size ?? 0) }),
    LogConfig: {
      Type: textAt(settings, "logging", "driver"),
      Config: recordAt(settings, "logging", "options"),
    },
    Memory: memory === undefined || memory === null ? 0 : bytesOf(memory),
    NanoCpus: Math.round(Number(cpus ?? 0) * 1e9),
    ...(settings.memswap_limit !== undefined && { MemorySwap: bytesOf(settings.memswap_limit ?? 0) }),
    ...(settings.pids_limit !== undefined && { PidsLimit: Number(settings.pids_limit) }),
  };
}

/** `name:address` or `name=address`. */
function hostPairs(value: Json | undefined): Json | undefined {
  return isList(value) ? value.map((host) => String(host).replace(/^([^:=]+):/, "$1=")) : value;
}

function networkMode(project: Project, service: Service, settings: JsonRecord): string {
  const mode = textAt(settings, "network_mode");
  if (mode.startsWith("service:")) return `container:${project.name}-${mode.slice("service:".length)}-1`;
  if (mode !== "") return mode;
  const [first] = service.networks;
  return first ? (project.networks.get(first.key)?.name ?? first.key) : "none";
}

function restartOf(settings: JsonRecord): JsonRecord {
  if (typeof settings.restart === "string") return restartPolicy(settings.restart);
  const policy = recordAt(settings, "deploy", "restart_policy");
  const condition = textAt(policy, "condition");
  if (condition === "") return { Name: "no", MaximumRetryCount: 0 };
  const names: Readonly<Record<string, string>> = { any: "always", none: "no" };
  return { Name: names[condition] ?? condition, MaximumRetryCount: Number(policy.max_attempts ?? 0) };
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
