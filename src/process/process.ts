import { encode } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import { type Files, ROOT } from "../disk/files.ts";
import type { CommandEvent, StartedCommand } from "./command-event.ts";
import { type Disposition, Dispositions } from "./dispositions.ts";
import type { FdTable } from "./fd-table.ts";
import { type RealUser, realUserOf } from "./identity.ts";
import type { Kernel } from "./kernel.ts";
import type { Namespace } from "./namespace.ts";
import type { ProcessInit } from "./process-init.ts";
import { commOf } from "./program-loader.ts";
import { checkCpuTime, NO_LIMITS, type ResourceLimits } from "./resource-limits.ts";
import { STEP_TIME } from "./scheduler.ts";
import { defaultAction, SIGCHLD, SIGCONT, SIGKILL, SIGSTOP, type Signal } from "./signals.ts";
import { InputStream, OutputStream } from "./streams.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { Killed, mayBeLeft } from "./unwind.ts";
import { type WaitOptions, Waits } from "./waits.ts";

const NO_SIGNALS: readonly Signal[] = [];

/** A program: it runs as a process and gives its exit status, 0 to 255. */
export type Program = (process: Process) => MaybePromise<number>;

/** How a process ended: by itself with a code, or by a signal. */
export interface ExitStatus {
  /** What `$?` shows: the code, or 128 + the signal. */
  readonly status: number;
  readonly signal?: Signal;
}

/** One process of the simulated computer, and all that a program can do. */
export class Process {
  /** Its number, as it and its like see it: in a container one of the container's own. */
  readonly pid: number;
  /** Its number for the computer; groups and sessions are told by these. */
  readonly hostPid: number;
  /** The container that it is in. */
  readonly namespace: Namespace | undefined;
  parent: Process | undefined;
  /** The process group; equals the `hostPid` of its leader. */
  group: number;
  session: number;
  /** The controlling terminal. */
  terminal: Terminal | undefined;
  /** `argv[0]` is the name as called. */
  argv: readonly string[];
  env: ReadonlyMap<string, string>;
  readonly fds: FdTable;
  /** The file system as this process's user sees it, with its working directory and umask. */
  readonly files: Files;
  path: string;
  /** Its name for the kernel, `ps` and `pkill`: the file's, at most fifteen bytes of it (proc(5), `comm`). */
  comm: string;
  realUser: RealUser;
  readonly startTime: number;
  /** Steps done, for `times`, `ps` and `top`. */
  stepsUsed = 0;
  nice = 0;
  /** The processors that it may run on, one bit for each; undefined: all. */
  affinity: bigint | undefined;
  /** Class and level of ioprio_get(2). */
  ioPriority: { readonly class: number; readonly level: number } = { class: 0, level: 0 };
  /** Bytes of memory that it holds beyond what every process of its program does. */
  allocated = 0;
  /** Those of `ulimit`. */
  limits: ResourceLimits = NO_LIMITS;
  /** Started with the computer: it outlives a return to a mark. */
  isService = false;
  /** A service that programs ask for what they show: it goes on while a check runs and the rest stands still. */
  answersChecks = false;
  /** What it does at each signal. */
  readonly dispositions = new Dispositions();
  /** Children that run on its JavaScript stack: until they return it can do nothing. */
  calls = 0;
  /** Those that have it as their parent and have not ended. */
  childCount = 0;
  /** How often it has become another program. */
  replacements = 0;
  /** Told of every simple command that a shell executes here; children take it over. Costs nothing when unset. */
  onCommand: ((event: CommandEvent) => void) | undefined;
  /** Told of those commands that begin in the background: their end may be far. */
  onCommandStart: ((started: StartedCommand) => void) | undefined;
  /** The signal that has given up waits last. */
  interruptedBy: Signal = 0;
  /** Waits without a wish of their own are given up with `Interrupted` when a signal is handled (EINTR), as `read` needs. */
  interruptible = false;

  state: "running" | "stopped" | "exited" = "running";
  exit: ExitStatus | undefined;
  /** The signal that stopped it. */
  stopSignal: Signal = 0;

  #fuel: number;
  #granted: number;
  readonly #waits = new Waits();
  /** What arrived while it was stopped. */
  #pending = NO_SIGNALS;
  #isFrozen = false;
  #stdin: InputStream | undefined;
  #stdout: OutputStream | undefined;
  #stderr: OutputStream | undefined;
  #changeListeners: (() => void)[] = [];

  constructor(
    readonly kernel: Kernel,
    init: ProcessInit,
  ) {
    this.pid = init.pid;
    this.hostPid = init.hostPid ?? init.pid;
    this.namespace = init.namespace;
    this.parent = init.parent;
    if (init.parent) init.parent.childCount++;
    this.group = init.group;
    this.session = init.session;
    this.terminal = init.terminal;
    this.argv = init.argv;
    this.env = init.env;
    this.fds = init.fds;
    this.files = init.files;
    this.path = init.path;
    this.comm = commOf(init.path);
    this.files.pid = init.pid;
    this.realUser = init.realUser ?? realUserOf(init.files.credentials);
    this.startTime = kernel.now();
    this.#fuel = this.#granted = kernel.scheduler.quantum();
  }

  get stdin(): InputStream {
    this.#stdin ??= new InputStream(this, 0);
    return this.#stdin;
  }
  get stdout(): OutputStream {
    this.#stdout ??= new OutputStream(this, 1);
    return this.#stdout;
  }
  get stderr(): OutputStream {
    this.#stderr ??= new OutputStream(this, 2);
    return this.#stderr;
  }

  get cwd(): string {
    const path = this.files.getcwd();
    return path instanceof Errno ? "/" : path;
  }

  get umask(): number {
    return this.files.umask;
  }

  /** The stream behind a descriptor, for reading and writing. */
  fd(number: number): { readonly input: InputStream; readonly output: OutputStream } {
    return { input: new InputStream(this, number), output: new OutputStream(this, number) };
  }

  /** Steps done until now, also those that are not accounted for yet. */
  get cpuSteps(): number {
    return this.stepsUsed + this.#granted - this.#fuel;
  }

  /** Writes all; gives the errno where it could not. EBADF where the descriptor is closed. */
  write(fd: number, data: string | Uint8Array): MaybePromise<Errno | undefined> {
    if (this.exit) throw new Killed();
    const file = this.fds.get(fd);
    if (!file) return Errno.EBADF;
    const written = file.write(this, typeof data === "string" ? encode(data) : data);
    return written instanceof Promise ? mayBeLeft(written) : written;
  }

  /** Bytes, empty at the end. */
  read(fd: number, max = 65_536): MaybePromise<Uint8Array | Errno> {
    if (this.exit) throw new Killed();
    const file = this.fds.get(fd);
    if (!file) return Errno.EBADF;
    return file.read(this, max);
  }

  /** As `read`, for who looks at the bytes before it waits and does not keep them. */
  look(fd: number, max: number): MaybePromise<Uint8Array | Errno> {
    if (this.exit) throw new Killed();
    const file = this.fds.get(fd);
    if (!file) return Errno.EBADF;
    return file.look(this, max);
  }

  /**
   * Counts work: about 1 for a step of a shell, 1 for 64 bytes looked at. A promise means that the quantum is used
   * up: wait for it before going on. Every loop that a learner can make long calls this.
   */
  spend(steps: number): Promise<void> | undefined {
    this.#fuel -= steps;
    return this.#fuel >= 0 ? undefined : this.#handOver();
  }

  /** Counts work too, of somebody who cannot wait now: the quantum may end with the next step. */
  tire(steps: number): void {
    this.#fuel -= steps;
  }

  #handOver(): Promise<void> {
    const { scheduler } = this.kernel;
    const used = this.#granted - this.#fuel;
    this.stepsUsed += used;
    scheduler.steps += used;
    if (this.limits.size > 0)
      checkCpuTime(this, (this.stepsUsed - used) * STEP_TIME, this.stepsUsed * STEP_TIME);
    this.#fuel = this.#granted = scheduler.quantum();
    if (this.exit) return Promise.reject(new Killed());
    if (scheduler.steps > scheduler.stepLimit) this.kernel.endForBudget(this, "steps");
    const until = this.namespace?.charge(used);
    return until === undefined ? scheduler.handOver(this) : scheduler.sleepUntil(this, until);
  }

  /** Waits on the computer's clock. */
  sleep(milliseconds: number, options: { interruptible?: boolean } = {}): Promise<void> {
    return this.kernel.scheduler.sleepUntil(this, this.kernel.now() + milliseconds, options);
  }

  /**
   * Waits for `wake`, which `start` hands to whoever will call it. `start` gives back what withdraws the wish. The
   * promise rejects with `Killed` when the process is ended, and with `Interrupted` where that was asked for.
   */
  block<T>(start: (wake: (value: T) => void) => () => void, options: WaitOptions = {}): Promise<T> {
    if (this.exit) return Promise.reject(new Killed());
    return this.#waits.add(start, { ...options, interruptible: options.interruptible ?? this.interruptible });
  }

  /** Whether it could go on: it does not wait, or only for its turn. */
  get isRunnable(): boolean {
    return this.calls === 0 && this.#waits.areRunnable;
  }

  // Signals

  disposition(signal: Signal): Disposition {
    return this.dispositions.get(signal);
  }

  handle(signal: Signal, disposition: Disposition): void {
    this.dispositions.set(signal, disposition);
  }

  /** The first process gets no signal that it has no handler for: kill(2). */
  get isInit(): boolean {
    return this.pid === 1 && (this.isService || this.namespace !== undefined);
  }

  /** The host name, of the container where it is in one. */
  get hostname(): string {
    return (this.namespace ?? this.kernel).hostname;
  }
  set hostname(name: string) {
    (this.namespace ?? this.kernel).hostname = name;
  }

  /** The number of its parent; 0: that is outside of its container. */
  get parentPid(): number {
    return this.parent?.namespace === this.namespace ? (this.parent?.pid ?? 0) : 0;
  }

  /** The disk as root sees it who has the same `/`: for what a program does with rights of its own. */
  get rootFiles(): Files {
    return this.kernel.disk.view(ROOT, { root: this.files.root });
  }

  /** All processes that it can see. */
  get visible(): readonly Process[] {
    return (this.namespace ?? this.kernel).visible;
  }

  /** The process that it knows under a number. */
  find(pid: number): Process | undefined {
    return (this.namespace ?? this.kernel).findVisible(pid);
  }

  /** It takes so much more memory, or less; it may be killed for it. */
  allocate(bytes: number): void {
    this.allocated = Math.max(0, this.allocated + bytes);
    this.namespace?.checkMemory();
    if (this.exit) throw new Killed();
  }

  /** A signal arrives (kill(2)). */
  raise(signal: Signal): void {
    if (this.exit || signal === 0 || (this.isInit && this.isService)) return;
    if (signal === SIGKILL) return this.terminate(signal);
    if (signal === SIGSTOP) return this.#stop(signal);
    if (signal === SIGCONT) this.#resume();
    const disposition = this.dispositions.get(signal);
    if (disposition === "default" && this.isInit) return;
    if (disposition === "ignore" || disposition === "shrug") return;
    if (this.state === "stopped") return this.#keepPending(signal);
    if (typeof disposition === "function") {
      disposition(signal);
      // Whoever waits for children hears of their end anyhow; other calls go on (SA_RESTART).
      if (signal === SIGCHLD) return;
      return this.interruptWaits(signal);
    }
    const action = defaultAction(signal);
    if (action === "terminate") this.terminate(signal);
    else if (action === "stop") this.#stop(signal);
  }

  /** Gives up what waits and may be interrupted. */
  interruptWaits(signal: Signal): void {
    this.interruptedBy = signal;
    this.#waits.interrupt(signal);
  }

  #stop(signal: Signal): void {
    if (this.state !== "running") return;
    this.state = "stopped";
    this.stopSignal = signal;
    this.#waits.isHeld = true;
    this.#changed();
  }

  /** Until it goes on: signal(7). */
  #keepPending(signal: Signal): void {
    if (defaultAction(signal) !== "stop" && !this.#pending.includes(signal))
      this.#pending = [...this.#pending, signal];
  }

  #resume(): void {
    if (this.state !== "stopped") return;
    const pending = this.#pending;
    this.#pending = NO_SIGNALS;
    this.state = "running";
    this.#goOn();
    this.#changed();
    for (const signal of pending) this.raise(signal);
  }

  /** The freezer of its control group: it stands still, and nobody is told (cgroups(7)). */
  set isFrozen(frozen: boolean) {
    this.#isFrozen = frozen;
    this.#goOn();
  }

  #goOn(): void {
    this.#waits.isHeld = this.state === "stopped" || this.#isFrozen;
    if (!this.#waits.isHeld) this.#waits.release();
  }

  /** Ends the process at once by a signal; its program unwinds with `Killed`. */
  terminate(signal: Signal): void {
    this.finish({ status: 128 + signal, signal });
  }

  /** Called once by the kernel, or by `terminate`. */
  finish(exit: ExitStatus): void {
    if (this.exit) return;
    this.exit = exit;
    this.state = "exited";
    this.stepsUsed += this.#granted - this.#fuel;
    this.kernel.scheduler.steps += this.#granted - this.#fuel;
    this.#granted = this.#fuel = 0;
    this.#waits.end();
    this.fds.closeAll();
    const { parent } = this;
    this.kernel.forget(this);
    this.#changed();
    parent?.raise(SIGCHLD);
  }

  #changed(): void {
    const listeners = this.#changeListeners;
    this.#changeListeners = [];
    for (const listener of listeners) listener();
  }

  /** Calls `listener` once, at the next stop, continuation or end. Gives what takes that back. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.push(listener);
    return () => {
      this.#changeListeners = this.#changeListeners.filter((other) => other !== listener);
    };
  }

  /** waitpid(2): waits until `child` has ended or, where asked for, has stopped. */
  waitFor(child: Process, options: { untraced?: boolean; interruptible?: boolean } = {}): MaybePromise<void> {
    if (child.exit || (options.untraced && child.state === "stopped")) return undefined;
    return this.block<void>((wake) => child.onChange(wake), options).then(() => this.waitFor(child, options));
  }
}
