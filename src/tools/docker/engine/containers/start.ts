import { CAPABILITIES } from "../../../../disk/capabilities.ts";
import { SIGKILL } from "../../../../process/signals.ts";
import type { Endpoint, Task, TaskSpec } from "../../runtime/runtime.ts";
import type { Engine } from "../engine.ts";
import { asEngineError, conflict, EngineError, failure, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { randomHex } from "../ids.ts";
import { checkPorts, joinNetwork, leaveNetworks, publishPorts } from "../networks/endpoints.ts";
import type { Container } from "./container.ts";
import type { HostConfig } from "./container-record.ts";
import { onExit } from "./exit.ts";
import { startHealthChecks } from "./health.ts";
import { runtimeMounts } from "./mounts.ts";
import { removeContainer } from "./remove.ts";
import { tellMounts } from "./tell-mounts.ts";

/** What cannot be started although it was understood. */
const NOT_STARTED = 128;

/** `docker start`. Nothing happens where it runs already: false. */
export async function startContainer(engine: Engine, container: Container): Promise<boolean> {
  while (container.starting) await container.settled();
  const { state } = container;
  if (state.Paused) throw conflict("cannot start a paused container, try unpause instead");
  if (state.Running && !state.Restarting) return false;
  container.cancelRestart?.();
  container.cancelRestart = undefined;
  container.set({ HasBeenManuallyStopped: false });
  container.starting = beginOrGiveUp(engine, container).finally(() => {
    container.starting = undefined;
  });
  await container.starting;
  return true;
}

async function beginOrGiveUp(engine: Engine, container: Container): Promise<void> {
  try {
    await beginRun(engine, container);
  } catch (thrown) {
    const error = asEngineError(thrown);
    if (!error) throw thrown;
    giveUp(engine, container, error);
    throw error;
  }
}

/** A start that failed leaves a container that says why. */
function giveUp(engine: Engine, container: Container, error: EngineError): void {
  engine.refresh();
  leaveNetworks(engine, container);
  const code = exitCodes.get(error) ?? NOT_STARTED;
  container.setState({ Running: false, Restarting: false, Pid: 0, ExitCode: code, Error: error.message });
  container.streams.end();
  container.tellExit();
  if (container.record.HostConfig.AutoRemove)
    removeContainer(engine, container, { volumes: true, force: true });
}

const exitCodes = new WeakMap<EngineError, number>();

/** There is no graphics card here, and so no driver of one. */
function checkDevices({ record }: Container): void {
  const [request] = record.HostConfig.DeviceRequests ?? [];
  if (!request) return;
  const wanted = request.Capabilities.map((names) => `[${names.join(" ")}]`).join(" ");
  throw failure(
    `could not select device driver ${JSON.stringify(request.Driver)} with capabilities: [${wanted}]`,
  );
}

async function beginRun(engine: Engine, container: Container): Promise<void> {
  const run = container.record.Run + 1;
  container.set({ Run: run });
  container.setState({ Error: "" });
  const root = engine.runtime.container(container.id);
  if (!root)
    throw failure(
      `error creating overlay mount to /var/lib/docker/overlay2/${container.id}/merged: no such file or directory`,
    );
  const network = networkOf(engine, container);
  if (Array.isArray(network)) checkPorts(engine, container);
  checkDevices(container);
  tellMounts(engine, container);
  await container.log.begin(engine);
  const spec = taskSpec(engine, container, network);
  const started = await root.start(spec);
  engine.refresh();
  if (started.kind === "failure") {
    const error = new EngineError(
      started.status === 127 || started.status === 126 ? 400 : 500,
      started.fullMessage,
    );
    exitCodes.set(error, started.status);
    throw error;
  }
  try {
    if (Array.isArray(network) && !started.exit) publishPorts(engine, container);
  } catch (thrown) {
    started.signal(SIGKILL);
    throw thrown;
  }
  running(engine, container, started, run);
}

function running(engine: Engine, container: Container, task: Task, run: number): void {
  container.begin(task);
  container.setState({
    Running: true,
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    Dead: false,
    Pid: task.pid,
    ExitCode: 0,
    StartedAt: isoTime(engine.now()),
    FinishedAt: container.state.FinishedAt,
  });
  engine.containerEvent(container, "start");
  startHealthChecks(engine, container);
  engine.kubernetes.containerStarted(container);
  task.onExit((exit) => onExit(engine, container, run, exit));
}

function networkOf(engine: Engine, container: Container): TaskSpec["network"] {
  const { HostConfig, NetworkSettings } = container.record;
  const mode = HostConfig.NetworkMode;
  const other = /^container:(.*)$/.exec(mode)?.[1];
  if (other !== undefined) {
    const target = engine.containers.require(other);
    if (!target.state.Running) throw conflict(`cannot join network of a non running container: ${target.id}`);
    return { container: target.id };
  }
  const { Networks } = NetworkSettings;
  container.set({ NetworkSettings: { SandboxID: randomHex(engine.random, 32), Ports: {}, Networks } });
  const endpoints: Endpoint[] = [];
  for (const name of Object.keys(Networks)) {
    const endpoint = joinNetwork(engine, container, name);
    if (endpoint) endpoints.push(endpoint);
  }
  return mode === "host" ? "host" : endpoints;
}

function taskSpec(engine: Engine, container: Container, network: TaskSpec["network"]): TaskSpec {
  const { Config, HostConfig, Path, Args, MountPoints } = container.record;
  const [rows = 0, columns = 0] = HostConfig.ConsoleSize ?? [];
  const { Dns, DnsSearch, DnsOptions } = HostConfig;
  const hasDns = [Dns, DnsSearch, DnsOptions].some((list) => (list ?? []).length > 0);
  return {
    argv: [Path, ...Args],
    env: Config.Env ?? [],
    cwd: Config.WorkingDir,
    user: Config.User,
    terminal: Config.Tty ? { columns: columns || 80, rows: rows || 24 } : undefined,
    stdin: Config.OpenStdin,
    hostname: Config.Hostname,
    domainname: Config.Domainname || undefined,
    mounts: runtimeMounts(MountPoints),
    network,
    extraHosts: [...extraHosts(HostConfig), ...linkedHosts(engine, container)],
    dns: hasDns ? { servers: Dns ?? [], search: DnsSearch ?? [], options: DnsOptions ?? [] } : undefined,
    limits: limitsOf(HostConfig),
    readOnlyRoot: HostConfig.ReadonlyRootfs,
    init: HostConfig.Init ?? false,
    privileged: HostConfig.Privileged,
    confinement: confinement(HostConfig),
    shmSize: HostConfig.ShmSize,
    output: {
      write: (stream, bytes) => {
        container.log.write(stream, bytes, engine.now());
        return container.streams.write(stream, bytes);
      },
      end: () => {
        container.log.flush(engine.now());
        container.streams.end();
      },
    },
  };
}

function extraHosts({ ExtraHosts }: HostConfig): string[] {
  return (ExtraHosts ?? []).map((entry) => {
    const [name = "", ...address] = entry.split(/[:=]/);
    const text = address.join(":");
    return `${text === "host-gateway" ? "172.17.0.1" : text}\t${name}`;
  });
}

/** `--link NAME:ALIAS` on the default bridge. */
function linkedHosts(engine: Engine, container: Container): string[] {
  return (container.record.HostConfig.Links ?? []).map((link) => {
    const [name = "", alias = name] = link.split(":");
    const other = engine.containers.find(name);
    const [first] = Object.values(other?.record.NetworkSettings.Networks ?? {});
    if (!other?.state.Running || !first)
      throw notFound(`Cannot link to a non running container: /${name} AS /${container.name}/${alias}`);
    return `${first.IPAddress}\t${alias.replace(/^.*\//, "")} ${other.record.Config.Hostname} ${other.name}`;
  });
}

export function limitsOf({ Memory, NanoCpus, CpuQuota, CpuPeriod, CpuShares, PidsLimit }: HostConfig) {
  const cpus = NanoCpus > 0 ? NanoCpus / 1e9 : CpuQuota > 0 ? CpuQuota / (CpuPeriod || 100_000) : undefined;
  return {
    memory: Memory > 0 ? Memory : undefined,
    cpus,
    shares: CpuShares > 0 ? CpuShares : undefined,
    pids: PidsLimit && PidsLimit > 0 ? PidsLimit : undefined,
  };
}

const DEFAULT_CAPABILITIES = [
  "CHOWN",
  "DAC_OVERRIDE",
  "FSETID",
  "FOWNER",
  "MKNOD",
  "NET_RAW",
  "SETGID",
  "SETUID",
  "SETFCAP",
  "SETPCAP",
  "NET_BIND_SERVICE",
  "SYS_CHROOT",
  "KILL",
  "AUDIT_WRITE",
];

function confinement(host: HostConfig): TaskSpec["confinement"] {
  const options = host.SecurityOpt ?? [];
  return {
    capabilities: host.Privileged ? undefined : capabilities(host),
    noNewPrivileges: options.some((option) => /^no-new-privileges([=:]true)?$/.test(option)),
    ulimits: (host.Ulimits ?? []).map(({ Name, Soft, Hard }) => ({ name: Name, soft: Soft, hard: Hard })),
  };
}

function capabilities({ CapAdd, CapDrop }: HostConfig): readonly string[] {
  const plain = (name: string) => name.toUpperCase().replace(/^CAP_/, "");
  const added = new Set((CapAdd ?? []).map(plain));
  const dropped = new Set((CapDrop ?? []).map(plain));
  const usual = added.has("ALL") ? CAPABILITIES : DEFAULT_CAPABILITIES;
  const kept = dropped.has("ALL") ? [] : usual.filter((name) => !dropped.has(name));
  added.delete("ALL");
  return [...new Set([...kept, ...added])];
}
