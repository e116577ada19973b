import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { ServiceRules } from "../../../process/network/bridge.ts";
import type { Network } from "../../../process/network/network.ts";
import type { Process } from "../../../process/process.ts";
import type { Signal } from "../../../process/signals.ts";
import type { TerminalSize } from "../../../process/terminal/terminal.ts";
import type { Confinement } from "./confinement.ts";

/**
 * What containerd, runc and the kernel do for the engine: layers, root file systems, networks, processes in namespaces.
 *
 *     const runtime = runtimeOf(kernel);                        // open-runtime.ts; one for each computer
 *     runtime.layers.add(id, (files) => …);                     // a layer of an image
 *     const container = runtime.createContainer({ id, layers });
 *     const task = container.start({ argv: ["sh"], … });        // or a StartFailure
 *     const exit = await task.wait(process);
 *
 * What is on the disk (layers, roots, volumes) is part of the computer's snapshots and roll-backs. Networks and running
 * tasks are not: after a restart of the computer the engine makes its networks again and starts what is to run.
 */
export interface Runtime {
  readonly layers: Layers;
  readonly networks: Networks;
  /** Makes the root file system. Throws where the id is in use or a layer is missing. */
  createContainer(spec: ContainerSpec): Container;
  /** A container that was made before, also before a restart; undefined: its root is not on the disk. */
  container(id: string): Container | undefined;
}

/**
 * Layers of images: directory trees at `/var/lib/docker/overlay2/ID/diff`, with whiteouts as overlayfs has them. They
 * are never changed once they are there. Nobody counts who uses them: `keepOnly` gets that from who knows.
 */
export interface Layers {
  has(id: string): boolean;
  readonly ids: readonly string[];
  /**
   * Makes a layer. `fill` writes its files through a view whose `/` is the layer, as root with umask 0. A file
   * `.wh.NAME` says that NAME below is gone, `.wh..wh..opq` that nothing below shows, as in a layer's archive (OCI image
   * specification).
   */
  add(id: string, fill: (files: Files) => void): void;
  /** The layer as a directory, for reading it (`docker save`): its view's `/` is the layer; whiteouts as in `add`. */
  view(id: string): Files;
  /** Bytes in its files. */
  size(id: string): number;
  /** Removes the layers that are not named; gives the ids of those removed. Roots of containers keep what they need. */
  keepOnly(used: ReadonlySet<string>): readonly string[];
}

export interface ContainerSpec {
  /** 64 hexadecimal digits. */
  readonly id: string;
  /** The topmost first. */
  readonly layers: readonly string[];
}

/** What `docker diff` shows. */
export interface RootChange {
  /** Added, changed, deleted. */
  readonly kind: "A" | "C" | "D";
  /** As the container sees it: `/etc/hosts`. */
  readonly path: string;
}

/** A root file system and, while it runs, the processes in it. */
export interface Container {
  readonly id: string;
  /** The root file system as root sees it, with what is mounted while it runs; for health checks. */
  readonly files: Files;
  /** The same where it does not run, but with these mounts in their places meanwhile: for `docker cp`. */
  withMounts<T>(mounts: readonly ContainerMount[], act: (files: Files) => T): T;
  /** Sorted by path. Mounts and what the engine puts there (`/etc/hosts` …) are not in it. */
  changes(): readonly RootChange[];
  /** Bytes in what was added or changed: SizeRw. */
  readonly size: number;
  /** Makes a layer of the changes: `docker commit`. */
  commit(layer: string): void;
  /** The first process; a failure where it cannot be started. Throws while a task runs. */
  start(spec: TaskSpec): MaybePromise<Task | StartFailure>;
  /** The running task. */
  readonly task: Task | undefined;
  /** The network stack of the running task. */
  readonly network: Network | undefined;
  /** A further process in the namespaces of the running one: `docker exec`. Throws where none runs. */
  exec(spec: ExecSpec): MaybePromise<ExecTask | StartFailure>;
  /** Removes the root file system. Throws while a task runs. */
  remove(): void;
}

/** What a process of a container starts with. */
export interface ExecSpec {
  /** Entrypoint and command. */
  readonly argv: readonly string[];
  /** `NAME=VALUE`. PATH, HOSTNAME, HOME and TERM are added where they are missing, as the engine and runc do. */
  readonly env: readonly string[];
  /** "" is `/`; made where it is missing. */
  readonly cwd: string;
  /** `name|uid[:group|gid]`; "" is root. */
  readonly user: string;
  /** A terminal of this size; undefined: three pipes. */
  readonly terminal: TerminalSize | undefined;
  /** Whether there is a standard input (`-i`); without it a read ends at once. */
  readonly stdin: boolean;
  readonly output: TaskOutput;
  readonly privileged?: boolean;
}

/** Told of what the processes write, in the order in which they do. */
export interface TaskOutput {
  /** A promise holds the writer back. With a terminal all of it is `stdout`. */
  write(stream: "stdout" | "stderr", bytes: Uint8Array): MaybePromise<void>;
  /** Nobody has the streams open any more. */
  end?(): void;
}

export interface TaskSpec extends ExecSpec {
  readonly hostname: string;
  readonly domainname?: string;
  readonly mounts: readonly ContainerMount[];
  /** Interfaces in the order eth0, eth1, …; `host`: the computer's own network; none: loopback only. */
  readonly network: readonly Endpoint[] | "host" | { readonly container: string };
  /** Further lines of /etc/hosts (`--add-host`, links), as `address name`. */
  readonly extraHosts?: readonly string[];
  /** Name servers, search domains and options of /etc/resolv.conf, where they are not the computer's. */
  readonly dns?: {
    readonly servers?: readonly string[];
    readonly search?: readonly string[];
    readonly options?: readonly string[];
  };
  readonly limits: Limits;
  readonly readOnlyRoot?: boolean;
  /** `--init`: a tini is process 1, reaps and forwards signals. */
  readonly init?: boolean;
  readonly confinement?: Confinement;
  /** Bytes of /dev/shm. */
  readonly shmSize?: number;
}

export type ContainerMount =
  /** A directory or file of the computer's disk, which must be there. */
  | { readonly kind: "bind"; readonly source: string; readonly target: string; readonly readOnly?: boolean }
  /** Empty at each start. `size` in bytes. */
  | { readonly kind: "tmpfs"; readonly target: string; readonly size?: number; readonly mode?: number };

/** What a task may use (cgroups(7)); undefined: no limit. Changed with `Task.setLimits`. */
export interface Limits {
  /** In bytes. */
  readonly memory?: number;
  /** In processors: 0.5 is half of one. */
  readonly cpus?: number;
  readonly pids?: number;
}

/** Why a process could not be started: what runc says, and the status that `docker run` ends with. */
export interface StartFailure {
  readonly kind: "failure";
  /** 127: not found, 126: cannot be run, 128 or 125: the rest. */
  readonly status: number;
  /** `exec: "x": executable file not found in $PATH`, `unable to find user x: no matching entries in passwd file`. */
  readonly message: string;
  /**
   * The whole text after `Error response from daemon: `: `failed to create task for container: failed to create shim task:
   * OCI runtime create failed: runc create failed: unable to start container process: …: unknown`; of exec `OCI runtime
   * exec failed: …`.
   */
  readonly fullMessage: string;
}

export interface TaskExit {
  readonly status: number;
  readonly signal?: Signal;
  /** The memory limit was reached and a process of it was killed. */
  readonly oomKilled: boolean;
  /** On the computer's clock. */
  readonly at: number;
}

/** A started process and its streams. */
export interface ExecTask {
  readonly kind: "task";
  /** As the computer sees it: `State.Pid`. */
  readonly pid: number;
  readonly exit: TaskExit | undefined;
  /** Waits for its end on the scheduler, as the process that asks. */
  wait(asker: Process): MaybePromise<TaskExit>;
  /** Calls `listener` at its end, once; at once where it has ended. */
  onExit(listener: (exit: TaskExit) => void): void;
  /** Bytes for standard input, or keys for its terminal. They are kept until it reads them. */
  input(bytes: Uint8Array): void;
  /** How many bytes of input wait to be read: a sender may hold back. */
  readonly inputWaiting: number;
  /** End of file for standard input. */
  endInput(): void;
  resize(size: TerminalSize): void;
  /** kill(2) from the computer's root. */
  signal(signal: Signal): void;
}

/** The first process of a container: its end is that of all others. */
export interface Task extends ExecTask {
  pause(): void;
  unpause(): void;
  readonly isPaused: boolean;
  setLimits(limits: Limits): void;
  readonly stats: TaskStats;
  /** The processes, as the computer sees them (`docker top`). */
  readonly processes: readonly Process[];
  /** A network is connected or disconnected while it runs. */
  connect(endpoint: Endpoint): void;
  disconnect(network: string): void;
}

/** What `docker stats` shows; all counted since the start. */
export interface TaskStats {
  /** In nanoseconds. */
  readonly cpuUsage: number;
  /** Of the whole computer, in nanoseconds of all processors. */
  readonly systemUsage: number;
  readonly onlineCpus: number;
  /** In nanoseconds, and how often, processes were held back by the limit. */
  readonly throttledTime: number;
  readonly throttledPeriods: number;
  /** In bytes. The limit is the computer's memory where there is none. */
  readonly memoryUsage: number;
  readonly memoryMaxUsage: number;
  readonly memoryLimit: number;
  readonly networks: Readonly<Record<string, NetworkStats>>;
  /** Bytes. */
  readonly blockRead: number;
  readonly blockWrite: number;
  readonly pids: number;
  readonly pidsLimit: number | undefined;
}

export interface NetworkStats {
  readonly receivedBytes: number;
  readonly receivedPackets: number;
  readonly sentBytes: number;
  readonly sentPackets: number;
}

/** Bridges and who is connected to them. */
export interface Networks {
  /** Makes a bridge; its interface appears on the computer (`ip a`). Throws where the id is in use. */
  create(spec: BridgeSpec): void;
  remove(id: string): void;
  readonly ids: readonly string[];
  /** Who has a published port of the computer. */
  publisherOf(port: number, protocol: "tcp" | "udp", address: string): string | undefined;
  /**
   * Forwards a port of the computer to one of a container, as docker-proxy and the kernel do. EADDRINUSE where it is
   * taken, by another container or by a program that listens. Port 0: a free one from 32768 on. Gives the port.
   */
  publish(spec: PublishSpec): number | Errno;
  /** Forwards a port to several containers in turn; gives what takes that back, undefined where the port is taken. */
  balance(spec: BalanceSpec): (() => void) | undefined;
  /** Takes back whatever is balanced: who did so has ended. */
  endBalances(): void;
  /** Takes back what was published for a container. */
  unpublish(container: string): void;
  /**
   * Gives a network virtual addresses and names: those of a cluster's services. `host` is who has the gateway's address in
   * it, and takes connections to node ports.
   */
  serve(id: string, rules: ServiceRules, host: Network): void;
}

export interface BridgeSpec {
  /** 64 hexadecimal digits. */
  readonly id: string;
  /** `docker0`, `br-0123456789ab`. */
  readonly interfaceName: string;
  /** `172.17.0.0/16`. */
  readonly subnet: string;
  /** `172.17.0.1`. */
  readonly gateway: string;
  /** Names of containers are resolved: all networks but the default bridge. */
  readonly hasNames: boolean;
  /** What may stand behind them: the name of the network. */
  readonly domain?: string;
  /** No way out of it. */
  readonly internal?: boolean;
  /** It is inside of a container that is a computer of its own: our computer has no end at it. */
  readonly isInside?: boolean;
}

/** A container's place in a network. */
export interface Endpoint {
  readonly network: string;
  /** `172.17.0.2`. */
  readonly address: string;
  readonly mac: string;
  /** What it is called in this network: container name, short id, `--network-alias`. */
  readonly names: readonly string[];
}

export interface PublishSpec {
  readonly container: string;
  /** `0.0.0.0`, `127.0.0.1`, `::`. */
  readonly address: string;
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  readonly containerPort: number;
}

export interface BalanceSpec {
  readonly owner: string;
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  readonly targetPort: number;
  /** Who takes connections now. */
  readonly containers: () => readonly string[];
}
