import { memoryOf } from "./memory.ts";
import type { Network } from "./network/network.ts";
import type { Process } from "./process.ts";

/** What the processes of a control group may use (cgroups(7)); undefined: no limit. */
export interface ResourceLimits {
  /** In bytes. */
  readonly memory?: number;
  /** In processors: 0.5 is half of one. */
  readonly cpus?: number;
  /** The weight beside other groups where all want more than there is; 1024 where nobody says. */
  readonly shares?: number;
  readonly pids?: number;
}

export interface NamespaceOptions {
  readonly hostname: string;
  readonly domainname?: string;
  readonly limits: ResourceLimits;
  /** Undefined: the computer's own. */
  readonly network: Network | undefined;
  /** /proc/mounts as its processes see it. */
  readonly mounts: () => string;
  readonly now: () => number;
  /** It is a machine of its own beside the computer, and no container on it. */
  readonly isElsewhere?: boolean;
}

/** cpu.cfs_period_us: how long the share of a limited group counts, in milliseconds. */
const PERIOD = 100;
/** The computer's time that one step takes, in milliseconds. */
const STEP_TIME = 0.000_5;

function bytesOf(process: Process): number {
  return memoryOf(process).resident * 1024;
}

/**
 * The namespaces and the control group of a container, in one (namespaces(7), cgroups(7)): its processes have numbers of
 * their own from 1, a host name and a network, and are counted together.
 */
export class Namespace {
  hostname: string;
  readonly domainname: string;
  limits: ResourceLimits;
  readonly network: Network | undefined;
  /** What was used since the start. */
  readonly used = {
    /** By processes that have ended. */
    steps: 0,
    throttledTime: 0,
    throttledPeriods: 0,
    maxMemory: 0,
    bytesRead: 0,
    bytesWritten: 0,
  };
  /** Processors that its services use now, beside the steps that are charged. */
  workRate = 0;
  /** The memory limit was reached. */
  oomKilled = false;

  #isFrozen = false;
  readonly #members = new Map<number, Process>();
  /** Their numbers by those of the computer, also of groups and sessions whose leader has gone. */
  readonly #numbers = new Map<number, number>();
  #nextPid = 1;
  #periodStart = 0;
  #usedInPeriod = 0;

  constructor(private readonly options: NamespaceOptions) {
    this.hostname = options.hostname;
    this.domainname = options.domainname ?? "";
    this.limits = options.limits;
    this.network = options.network;
  }

  /** The next process's number. */
  takePid(): number {
    return this.#nextPid++;
  }

  enter(process: Process): void {
    this.#members.set(process.pid, process);
    this.#numbers.set(process.hostPid, process.pid);
  }

  leave(process: Process): void {
    this.#members.delete(process.pid);
    this.used.steps += process.cpuSteps;
    const isLeader = process.group === process.hostPid || process.session === process.hostPid;
    if (!isLeader) this.#numbers.delete(process.hostPid);
  }

  get processes(): readonly Process[] {
    return [...this.#members.values()];
  }

  find(pid: number): Process | undefined {
    return this.#members.get(pid);
  }

  /** The first process: the others end with it. */
  get init(): Process | undefined {
    return this.#members.get(1);
  }

  /** What its processes call the one that the computer calls `hostPid`; 0: it is none of them. */
  numberOf(hostPid: number): number {
    return this.#numbers.get(hostPid) ?? 0;
  }

  /** What the computer calls the process, group or session `pid`. */
  hostNumberOf(pid: number): number {
    for (const [hostPid, number] of this.#numbers) if (number === pid) return hostPid;
    return 0;
  }

  get isElsewhere(): boolean {
    return this.options.isElsewhere ?? false;
  }

  get visible(): readonly Process[] {
    return this.processes;
  }

  findVisible(pid: number): Process | undefined {
    return this.find(pid);
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  /** cgroup.freeze: its processes stand still. */
  set isFrozen(frozen: boolean) {
    this.#isFrozen = frozen;
    for (const process of this.#members.values()) process.isFrozen = frozen;
  }

  get isFull(): boolean {
    return this.#members.size >= (this.limits.pids ?? Number.POSITIVE_INFINITY);
  }

  get mounts(): string {
    return this.options.mounts();
  }

  get steps(): number {
    let { steps } = this.used;
    for (const process of this.#members.values()) steps += process.cpuSteps;
    return steps;
  }

  /** Bytes. */
  get memory(): number {
    let sum = 0;
    for (const process of this.#members.values()) sum += bytesOf(process);
    return sum;
  }

  /** After a process grew: the largest one is killed where the limit is passed, as the kernel's OOM killer does. */
  checkMemory(): void {
    const { memory = Number.POSITIVE_INFINITY } = this.limits;
    for (let now = this.memory; ; now = this.memory) {
      this.used.maxMemory = Math.max(this.used.maxMemory, Math.min(now, memory));
      if (now <= memory) return;
      const [largest] = this.processes.toSorted((a, b) => bytesOf(b) - bytesOf(a));
      if (!largest) return;
      this.oomKilled = true;
      const kib = Math.floor(bytesOf(largest) / 1024);
      largest.kernel.log.add(
        3,
        `Memory cgroup out of memory: Killed process ${largest.hostPid} (${largest.comm}) anon-rss:${kib}kB`,
      );
      largest.terminate(9);
    }
  }

  /** So many steps were done. Until when who did them has to stand still; undefined: they may go on. */
  charge(steps: number): number | undefined {
    if (this.limits.cpus === undefined) return undefined;
    // Services and programs of one container share its limit: at least half of it is left to the programs.
    const cpus = Math.max(this.limits.cpus / 2, this.limits.cpus - this.workRate);
    const now = this.options.now();
    if (now - this.#periodStart >= PERIOD) {
      this.#periodStart = now;
      this.#usedInPeriod = 0;
    }
    this.#usedInPeriod += steps * STEP_TIME;
    if (this.#usedInPeriod < cpus * PERIOD) return undefined;
    const until = this.#periodStart + Math.max(PERIOD, this.#usedInPeriod / cpus);
    if (until <= now) return undefined;
    this.used.throttledPeriods++;
    this.used.throttledTime += until - now;
    return until;
  }
}
