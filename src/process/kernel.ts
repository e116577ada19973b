import type { MaybePromise } from "../base/maybe-promise.ts";
import type { SeededRandom } from "../base/random.ts";
import { Errno } from "../disk/errno.ts";
import type { Disk, Files, GeneratedDirectory } from "../disk/files.ts";
import type { Budgets } from "./budgets.ts";
import type { OpenDevice } from "./devices.ts";
import type { FdTable } from "./fd-table.ts";
import { takeSetId } from "./identity.ts";
import { KernelLog } from "./kernel-log.ts";
import type { ForkOptions, KernelOptions, SpawnRequest } from "./kernel-requests.ts";
import type { Namespace } from "./namespace.ts";
import type { Neighbour } from "./network/neighbours.ts";
import { createPipe, Fifo, type PipeReader, type PipeWriter } from "./pipe.ts";
import { Process, type Program } from "./process.ts";
import { ProcessLimits } from "./process-limits.ts";
import { ProgramLoader } from "./program-loader.ts";
import { ProgramRunner } from "./run-program.ts";
import type { Scheduler } from "./scheduler.ts";
import { SIGKILL, type Signal } from "./signals.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Processes: their table, their start, their signals. */
export class Kernel {
  /** Replaced as a whole when the computer goes back to a mark. */
  disk: Disk;
  readonly scheduler: Scheduler;
  readonly random: SeededRandom;
  readonly log: KernelLog;
  hostname: string;
  readonly limits: ProcessLimits;
  /** Makes `/proc`; for a container one that shows its processes alone. */
  procTree: ((namespace: Namespace | undefined) => GeneratedDirectory) | undefined;
  /** Brings what is shown below `/proc` and the time zones; whoever runs something waits for it first. */
  loadTrees: () => MaybePromise<unknown> = () => undefined;
  /** The rule of a time zone by its name, once that was brought. */
  zoneRule: ((name: string) => string | undefined) | undefined;
  /** Switches on a machine on the network of the computer's card. */
  powerOn: ((neighbour: Neighbour) => Promise<void>) | undefined;
  /** Character devices by rdev. */
  readonly devices = new Map<number, OpenDevice>();
  /** What /dev/tty is to a process without a terminal, while keys are typed into its run; otherwise it has none. */
  typedKeys: ((opener: Process) => ReturnType<OpenDevice> | undefined) | undefined;
  /** Told of faults in programs, for the developer's console and for tests. */
  onFault: ((thrown: unknown, process: Process) => void) | undefined;
  /** Called when a budget is used up, before the processes of the run are ended; the message is for a person. */
  onBudget: ((message: string) => void) | undefined;

  /** Told when jobs for later may have changed: by crontab(1), by at(1), and by whatever root ran. */
  readonly jobListeners = new Set<() => void>();

  readonly #processes = new Map<number, Process>();
  readonly #loader: ProgramLoader;
  readonly #runner: ProgramRunner;
  readonly #fifos = new Map<number, Fifo>();
  #nextPid = 1;
  #nextPipe = 1000;

  constructor(options: KernelOptions) {
    this.disk = options.disk;
    this.scheduler = options.scheduler;
    this.random = options.random;
    this.log = new KernelLog(() => this.now());
    this.limits = new ProcessLimits(options.budgets, this.#processes);
    this.hostname = options.hostname;
    this.#loader = new ProgramLoader(options.programs, options.scheduler);
    this.#runner = new ProgramRunner(options.scheduler, (thrown, process) => this.onFault?.(thrown, process));
  }

  get budgets(): Budgets {
    return this.limits.budgets;
  }

  set budgets(budgets: Budgets) {
    this.limits.budgets = budgets;
  }

  now(): number {
    return this.scheduler.now();
  }

  get processes(): readonly Process[] {
    return [...this.#processes.values()];
  }

  find(pid: number): Process | undefined {
    return this.#processes.get(pid);
  }

  /** Those of the computer and its containers: what runs on a machine beside it is not seen here. */
  get visible(): readonly Process[] {
    return this.processes.filter(({ namespace }) => !namespace?.isElsewhere);
  }

  findVisible(pid: number): Process | undefined {
    const process = this.find(pid);
    return process?.namespace?.isElsewhere ? undefined : process;
  }

  get nextPid(): number {
    return this.#nextPid;
  }

  /** Where a restored computer goes on counting. */
  set nextPid(pid: number) {
    this.#nextPid = pid;
  }

  pipe(): { reader: PipeReader; writer: PipeWriter } {
    return createPipe(this.#nextPipe++, () => this.now());
  }

  fifo(inode: number): Fifo {
    const existing = this.#fifos.get(inode);
    if (existing?.inUse) return existing;
    const fifo = new Fifo(inode, () => this.now());
    this.#fifos.set(inode, fifo);
    return fifo;
  }

  /** A process that the host starts itself: the first of a login session. */
  createProcess(init: {
    argv: readonly string[];
    env: ReadonlyMap<string, string>;
    fds: FdTable;
    files: Files;
    terminal?: Terminal;
    path: string;
    pid?: number;
    /** The first process of all, unless told. */
    parent?: Process;
  }): Process {
    const pid = init.pid ?? this.#takePid();
    if (init.pid !== undefined) this.#nextPid = Math.max(this.#nextPid, pid + 1);
    const process = new Process(this, {
      ...init,
      pid,
      parent: init.parent ?? this.#processes.get(1),
      group: pid,
      session: pid,
      terminal: init.terminal,
    });
    this.#processes.set(pid, process);
    return process;
  }

  /** fork(2) without a second return: a copy of `parent` that the caller runs with `run`. EAGAIN at the budget. */
  fork(parent: Process, options: ForkOptions = {}): Process | Errno {
    const namespace = options.namespace ?? parent.namespace;
    if (this.limits.isRefused(parent, namespace, options)) return Errno.EAGAIN;
    const hostPid = this.#takePid();
    const pid = namespace ? namespace.takePid() : hostPid;
    const child = new Process(this, {
      pid,
      hostPid,
      namespace,
      parent,
      group: options.group === "new" ? hostPid : (options.group ?? parent.group),
      session: parent.session,
      argv: parent.argv,
      env: parent.env,
      fds: options.fds ?? parent.fds.fork(),
      files: options.files ?? parent.files.fork(),
      terminal: parent.terminal,
      path: parent.path,
      realUser: parent.realUser,
    });
    child.dispositions.inherit(parent.dispositions);
    child.comm = parent.comm;
    child.nice = parent.nice;
    child.affinity = parent.affinity;
    child.ioPriority = parent.ioPriority;
    child.limits = parent.limits;
    child.onCommand = parent.onCommand;
    child.onCommandStart = parent.onCommandStart;
    this.#processes.set(hostPid, child);
    this.limits.entered(namespace);
    if (namespace) {
      namespace.enter(child);
      if (namespace === parent.namespace) namespace.checkMemory();
    }
    return child;
  }

  /** fork(2) and execve(2): starts the file at `path`. The child may have ended when this returns. */
  spawn(parent: Process, request: SpawnRequest): Process | Errno {
    const start = this.#loader.prepare(request.files ?? parent.files, request);
    if (start instanceof Errno) {
      request.fds?.closeAll();
      return start;
    }
    const child = this.fork(parent, {
      group: request.group,
      fds: request.fds ?? parent.fds.fork({ exec: true }),
      files: request.files,
    });
    if (child instanceof Errno) {
      request.fds?.closeAll();
      return child;
    }
    if (request.session) child.session = child.group = child.hostPid;
    child.argv = start.argv;
    child.env = request.env;
    child.path = start.path;
    child.comm = start.comm;
    child.namespace?.checkMemory();
    takeSetId(child, start.setId);
    this.run(child, start.program);
    return child;
  }

  /** execve(2) in place: `process` goes on as another program. Gives its program and sets argv, env and path. */
  replace(process: Process, request: Omit<SpawnRequest, "fds" | "group">): Program | Errno {
    const start = this.#loader.prepare(request.files ?? process.files, request);
    if (start instanceof Errno) return start;
    process.fds.closeMarked();
    process.dispositions.dropHandlers();
    process.argv = start.argv;
    process.env = request.env;
    process.path = start.path;
    process.comm = start.comm;
    process.namespace?.checkMemory();
    takeSetId(process, start.setId);
    return start.program;
  }

  /** The program of that name, for one that is many. */
  program(name: string): Program | undefined {
    return this.#loader.load(name);
  }

  /** Runs `program` as `process`; when it returns, or is killed, the process has ended. */
  run(process: Process, program: Program): void {
    this.#runner.run(process, program);
  }

  /** kill(2) for a group: ESRCH where nobody is in it. */
  signalGroup(group: number, signal: Signal): Errno | undefined {
    const members = this.processes.filter((process) => process.group === group);
    if (members.length === 0) return Errno.ESRCH;
    for (const member of members) member.raise(signal);
    return undefined;
  }

  /** Ends the check that is under way, and nothing else. */
  endCheck: (() => void) | undefined;

  /** A budget is used up: the run's processes end, the computer goes on. */
  endForBudget(process: Process, budget: keyof Budgets): void {
    this.scheduler.stepLimit = Number.POSITIVE_INFINITY;
    if (this.endCheck) return this.endCheck();
    this.onBudget?.(`rockpool: stopped: the budget of ${this.budgets[budget]} ${budget} is used up`);
    for (const other of this.processes) if (other.session === process.session) other.terminate(SIGKILL);
  }

  /** Ends all processes but `survivor` and the computer's own services; nobody hears of their commands any more. */
  endOthers(survivor: Process): void {
    for (const other of this.processes) {
      if (other === survivor || other.isService) continue;
      other.onCommand = other.onCommandStart = undefined;
      other.terminate(SIGKILL);
    }
  }

  /** Jobs for later may be there, or be others. */
  jobsChanged(): void {
    for (const listener of [...this.jobListeners]) listener();
  }

  /** Called by a process that ended. */
  forget(process: Process): void {
    const { namespace } = process;
    this.#processes.delete(process.hostPid);
    if (process.files.credentials.uid === 0) this.jobsChanged();
    this.limits.left(namespace);
    if (namespace) {
      namespace.leave(process);
      // The first process takes all others with it: pid_namespaces(7).
      if (process.pid === 1) for (const other of namespace.processes) other.terminate(SIGKILL);
    }
    if (process.parent) process.parent.childCount--;
    if (process.childCount > 0) this.#reparentChildren(process);
  }

  #reparentChildren(process: Process): void {
    const { namespace } = process;
    const heir = namespace ? namespace.init : this.#processes.get(1);
    for (const other of (namespace ?? this).processes) {
      if (other.parent !== process) continue;
      other.parent = heir;
      if (heir) heir.childCount++;
    }
  }

  #takePid(): number {
    while (this.#processes.has(this.#nextPid)) this.#nextPid++;
    const pid = this.#nextPid++;
    if (this.#nextPid > 4_194_304) this.#nextPid = 300;
    return pid;
  }
}
