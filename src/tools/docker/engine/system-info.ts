import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { isInsideNode } from "./containers/inside-node.ts";
import type { Engine } from "./engine.ts";
import { isoTime } from "./go-time.ts";
import { randomHex } from "./ids.ts";
import { CONTAINERD_COMMIT, ENGINE_VERSION, INIT_COMMIT, KERNEL_VERSION, RUNC_COMMIT } from "./versions.ts";

const PROCESSORS = 2;

/** `docker info`. */
export function systemInfo(engine: Engine) {
  const states = engine.containers.all.filter((one) => !isInsideNode(one)).map(({ state }) => state);
  const running = states.filter(({ Running, Paused }) => Running && !Paused).length;
  const paused = states.filter(({ Paused }) => Paused).length;
  return {
    ID: engineId(engine),
    Containers: states.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: states.length - running - paused,
    Images: engine.images.all.length,
    Driver: "overlay2",
    DriverStatus: [
      ["Backing Filesystem", "extfs"],
      ["Supports d_type", "true"],
      ["Using metacopy", "false"],
      ["Native Overlay Diff", "true"],
      ["userxattr", "false"],
    ],
    Plugins: {
      Volume: ["local"],
      Network: ["bridge", "host", "ipvlan", "macvlan", "null", "overlay"],
      Authorization: null,
      Log: ["awslogs", "fluentd", "gcplogs", "gelf", "journald", "json-file", "local", "splunk", "syslog"],
    },
    MemoryLimit: true,
    SwapLimit: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    Debug: false,
    NFd: 24,
    OomKillDisable: false,
    NGoroutines: 48,
    SystemTime: isoTime(engine.now()),
    LoggingDriver: "json-file",
    CgroupDriver: "systemd",
    CgroupVersion: "2",
    NEventsListener: 0,
    KernelVersion: KERNEL_VERSION,
    OperatingSystem: osName(engine),
    OSVersion: "12",
    OSType: "linux",
    Architecture: "x86_64",
    IndexServerAddress: "https://index.docker.io/v1/",
    RegistryConfig: {
      IndexConfigs: { "docker.io": { Mirrors: [], Name: "docker.io", Official: true, Secure: true } },
      InsecureRegistryCIDRs: ["::1/128", "127.0.0.0/8"],
      Mirrors: null,
    },
    NCPU: PROCESSORS,
    MemTotal: memoryTotal(engine),
    GenericResources: null,
    DockerRootDir: "/var/lib/docker",
    HttpProxy: "",
    HttpsProxy: "",
    NoProxy: "",
    Name: engine.process.kernel.hostname,
    Labels: [],
    ExperimentalBuild: false,
    ServerVersion: ENGINE_VERSION,
    Runtimes: {
      "io.containerd.runc.v2": { path: "runc" },
      runc: { path: "runc" },
    },
    DefaultRuntime: "runc",
    Swarm: swarmInfo(engine),
    LiveRestoreEnabled: false,
    Isolation: "",
    InitBinary: "docker-init",
    ContainerdCommit: { ID: CONTAINERD_COMMIT },
    RuncCommit: { ID: RUNC_COMMIT },
    InitCommit: { ID: INIT_COMMIT },
    SecurityOptions: ["name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"],
    FirewallBackend: { Driver: "iptables" },
    CDISpecDirs: ["/etc/cdi", "/var/run/cdi"],
    Containerd: {
      Address: "/run/containerd/containerd.sock",
      Namespaces: { Containers: "moby", Plugins: "plugins.moby" },
    },
    Warnings: null,
  };
}

function engineId({ store, random }: Engine): string {
  const known = store.read("engine-id");
  if (typeof known === "string") return known;
  const hex = randomHex(random, 16);
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  store.write("engine-id", id);
  return id;
}

function osName({ files }: Engine): string {
  const content = files.readFile("/etc/os-release");
  return content instanceof Errno ? "Linux" : (/^PRETTY_NAME="(.*)"$/m.exec(decode(content))?.[1] ?? "Linux");
}

function memoryTotal({ files }: Engine): number {
  const content = files.readFile("/proc/meminfo");
  const kib = content instanceof Errno ? undefined : /^MemTotal:\s+(\d+)/m.exec(decode(content))?.[1];
  return Number(kib ?? 0) * 1024;
}

function swarmInfo({ swarm }: Engine) {
  const state = swarm.active;
  if (!state)
    return {
      NodeID: "",
      NodeAddr: "",
      LocalNodeState: "inactive",
      ControlAvailable: false,
      Error: "",
      RemoteManagers: null,
    };
  return {
    NodeID: state.NodeID,
    NodeAddr: state.NodeAddress,
    LocalNodeState: "active",
    ControlAvailable: true,
    Error: "",
    RemoteManagers: [{ NodeID: state.NodeID, Addr: `${state.NodeAddress}:2377` }],
    Nodes: swarm.nodes.length,
    Managers: 1,
    Cluster: { ID: state.ID },
  };
}
