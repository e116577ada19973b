import type { Process } from "../../../../process/process.ts";
import type { Call } from "../cli/call.ts";
import { Failure, PlainFailure } from "../cli/failure.ts";
import type { Flags } from "../cli/flags.ts";
import { parseExtraHost } from "../cli/value-checks.ts";
import type { Json, JsonRecord } from "../engine/json.ts";
import { checkConfig } from "./check-config.ts";
import { readEnvironment, readLabels, splitPair } from "./environment.ts";
import { parseMount, parseVolumes } from "./mounts.ts";
import { parseNetworks } from "./networks.ts";
import { parseExposed, parsePublished } from "./ports.ts";
import { resourcesOf } from "./resources.ts";

export interface ContainerConfig {
  readonly image: string;
  readonly body: JsonRecord;
  readonly attachStdin: boolean;
  readonly attachStdout: boolean;
  readonly attachStderr: boolean;
}

/** The words of `docker run` and `docker create` as a body for `POST /containers/create`. */
export function containerConfig(call: Call, isDetached: boolean): ContainerConfig {
  const { flags, process } = call;
  const [image = "", ...command] = call.operands;
  if (
    flags.options.has("rm") &&
    flags.is("rm") &&
    !["", "no"].includes(flags.text("restart").split(":")[0] ?? "")
  )
    throw new Failure("conflicting options: cannot specify both --restart and --rm");
  checkConfig(call);
  const streams = streamsOf(call, isDetached);
  const ports = parsePublished(flags.list("publish"));
  const volumes = parseVolumes(flags.list("volume"), process.cwd);
  const networks = parseNetworks(flags);
  const exposed = [...Object.keys(ports), ...parseExposed(flags.list("expose"))];
  const body: JsonRecord = {
    Hostname: flags.text("hostname"),
    Domainname: flags.text("domainname"),
    User: flags.text("user"),
    AttachStdin: streams.attachStdin,
    AttachStdout: streams.attachStdout,
    AttachStderr: streams.attachStderr,
    ...(exposed.length > 0 && { ExposedPorts: Object.fromEntries(exposed.map((port) => [port, {}])) }),
    Tty: flags.is("tty"),
    OpenStdin: flags.is("interactive"),
    StdinOnce: flags.is("interactive") && streams.attachStdin,
    Env: readEnvironment(process, flags.list("env-file"), flags.list("env")),
    Cmd: command.length > 0 ? command : null,
    ...healthOf(flags),
    Image: image,
    Volumes: Object.fromEntries(volumes.anonymous.map((path) => [path, {}])),
    WorkingDir: flags.text("workdir"),
    Entrypoint: flags.given("entrypoint") ? [flags.text("entrypoint")] : null,
    Labels: readLabels(process, flags.list("label-file"), flags.list("label")),
    ...(flags.given("stop-signal") && { StopSignal: flags.text("stop-signal") }),
    ...(flags.given("stop-timeout") && { StopTimeout: flags.number("stop-timeout") }),
    HostConfig: hostConfig(call, ports, volumes.binds, networks.mode),
    NetworkingConfig: { EndpointsConfig: networks.endpoints },
  };
  return { image, body, ...streams };
}

function streamsOf({ flags }: Call, isDetached: boolean) {
  const names = flags.list("attach").map((name) => name.toLowerCase());
  if (names.length > 0 && isDetached)
    throw new PlainFailure("conflicting options: cannot specify both --attach and --detach");
  const chosen = (name: string, preset: boolean) =>
    (names.length > 0 ? names.includes(name) : preset) && !isDetached;
  return {
    attachStdin: chosen("stdin", flags.is("interactive")),
    attachStdout: chosen("stdout", true),
    attachStderr: chosen("stderr", true),
  };
}

/** `--health-cmd` and what belongs to it. */
export function healthOf(flags: Flags): JsonRecord {
  const command = flags.text("health-cmd");
  const names = ["health-interval", "health-timeout", "health-start-period", "health-start-interval"];
  const isGiven = command !== "" || names.some((name) => flags.given(name)) || flags.given("health-retries");
  if (flags.is("no-healthcheck")) {
    if (isGiven) throw new Failure("--no-healthcheck conflicts with --health-* options");
    return { Healthcheck: { Test: ["NONE"] } };
  }
  if (!isGiven) return {};
  const [Interval = 0, Timeout = 0, StartPeriod = 0, StartInterval = 0] = names.map((name) =>
    flags.duration(name),
  );
  const negative = [
    "health-interval",
    "health-timeout",
    "health-retries",
    "health-start-period",
    "health-start-interval",
  ].find((name) => flags.text(name).startsWith("-"));
  if (negative) throw new Failure(`--${negative} cannot be negative`);
  const Test = command === "" ? null : ["CMD-SHELL", command];
  return {
    Healthcheck: {
      Test,
      Interval,
      Timeout,
      StartPeriod,
      StartInterval,
      Retries: flags.number("health-retries"),
    },
  };
}

function hostConfig(
  call: Call,
  ports: JsonRecord,
  binds: readonly string[],
  NetworkMode: string,
): JsonRecord {
  const { flags, process } = call;
  const list = (name: string) => (flags.given(name) ? flags.list(name) : null);
  return {
    Binds: binds.length > 0 ? binds : null,
    ContainerIDFile: flags.text("cidfile"),
    LogConfig: {
      Type: flags.text("log-driver"),
      Config: Object.fromEntries(flags.list("log-opt").map(splitPair)),
    },
    NetworkMode,
    PortBindings: ports,
    RestartPolicy: restartPolicy(flags.text("restart")),
    AutoRemove: flags.options.has("rm") && flags.is("rm"),
    VolumesFrom: list("volumes-from"),
    CapAdd: list("cap-add"),
    CapDrop: list("cap-drop"),
    Dns: flags.list("dns"),
    DnsOptions: flags.list("dns-option"),
    DnsSearch: flags.list("dns-search"),
    ExtraHosts: list("add-host")?.map(parseExtraHost) ?? null,
    GroupAdd: list("group-add"),
    IpcMode: flags.text("ipc"),
    Links: list("link"),
    PidMode: flags.text("pid"),
    Privileged: flags.is("privileged"),
    PublishAllPorts: flags.is("publish-all"),
    ReadonlyRootfs: flags.is("read-only"),
    SecurityOpt: list("security-opt"),
    ...(flags.given("storage-opt") && {
      StorageOpt: Object.fromEntries(flags.list("storage-opt").map(splitPair)),
    }),
    ...(flags.given("tmpfs") && { Tmpfs: Object.fromEntries(flags.list("tmpfs").map(splitTmpfs)) }),
    ...(flags.given("init") && { Init: flags.is("init") }),
    ...(flags.options.has("detach") && { ConsoleSize: consoleSize(process) }),
    ...(flags.given("shm-size") && { ShmSize: flags.bytes("shm-size") }),
    ...(flags.given("sysctl") && { Sysctls: Object.fromEntries(flags.list("sysctl").map(splitPair)) }),
    ...(flags.given("mount") && {
      Mounts: flags.list("mount").map((spec): Json => parseMount(spec, process.cwd)),
    }),
    ...(flags.given("runtime") && { Runtime: flags.text("runtime") }),
    ...resourcesOf(flags),
  };
}

/** Of the terminal behind the output, by which `run` alone tells how large the container's is to be. */
function consoleSize(process: Process): Json {
  const { rows = 0, columns = 0 } = process.fds.get(1)?.terminal?.size ?? {};
  return [rows, columns];
}

/** `no`, `always`, `on-failure[:n]`, `unless-stopped`; which names there are the engine knows. */
export function restartPolicy(text: string): JsonRecord {
  const colon = text.indexOf(":");
  const name = colon < 0 ? text : text.slice(0, colon);
  const count = colon < 0 ? undefined : text.slice(colon + 1);
  if (name === "" && count !== undefined)
    throw new Failure("invalid restart policy format: no policy provided before colon");
  if (count !== undefined && !/^-?\d+$/.test(count))
    throw new Failure("invalid restart policy format: maximum retry count must be an integer");
  return { Name: name, MaximumRetryCount: Number(count ?? 0) };
}

function splitTmpfs(spec: string): [string, string] {
  const colon = spec.indexOf(":");
  return colon < 0 ? [spec, ""] : [spec.slice(0, colon), spec.slice(colon + 1)];
}
