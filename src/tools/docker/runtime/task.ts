import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { andThen } from "../../../base/maybe-promise.ts";
import type { Kernel } from "../../../process/kernel.ts";
import type { Namespace } from "../../../process/namespace.ts";
import type { Process } from "../../../process/process.ts";
import { SIGCONT, SIGKILL, type Signal } from "../../../process/signals.ts";
import type { TerminalSize } from "../../../process/terminal/terminal.ts";
import type { BridgeNetworks, Connected } from "./networks.ts";
import { PROCESSORS, processorsOf } from "./processors.ts";
import type { Endpoint, ExecTask, Limits, Task, TaskExit, TaskOutput, TaskStats } from "./runtime.ts";
import type { Started } from "./start-process.ts";

/** A process that was started for somebody outside. */
export class StartedTask implements ExecTask {
  readonly kind = "task";
  #exit: TaskExit | undefined;
  #listeners: ((exit: TaskExit) => void)[] = [];

  constructor(
    private readonly started: Started,
    protected readonly kernel: Kernel,
    protected readonly namespace: Namespace,
    output: TaskOutput,
    private readonly ended: () => void,
  ) {
    this.#watch(output);
  }

  #watch(output: TaskOutput): void {
    const { process, terminal } = this.started;
    if (!process.exit) {
      process.onChange(() => this.#watch(output));
      return;
    }
    const { status, signal } = process.exit;
    const at = this.kernel.now();
    this.#exit = { status, ...(signal !== undefined && { signal }), oomKilled: this.namespace.oomKilled, at };
    terminal?.hangUp();
    this.ended();
    if (terminal) output.end?.();
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener(this.#exit);
  }

  get pid(): number {
    return this.started.process.hostPid;
  }
  get exit(): TaskExit | undefined {
    return this.#exit;
  }

  wait(asker: Process): MaybePromise<TaskExit> {
    if (this.#exit) return this.#exit;
    return andThen(
      asker.block<TaskExit>((wake) => {
        this.#listeners.push(wake);
        return () => {
          this.#listeners = this.#listeners.filter((other) => other !== wake);
        };
      }),
      (exit) => exit,
    );
  }

  onExit(listener: (exit: TaskExit) => void): void {
    if (this.#exit) listener(this.#exit);
    else this.#listeners.push(listener);
  }

  input(bytes: Uint8Array): void {
    const { input, terminal } = this.started;
    if (terminal) terminal.input(bytes);
    else input?.push(bytes);
  }
  get inputWaiting(): number {
    return this.started.input?.size ?? 0;
  }
  endInput(): void {
    this.started.input?.end();
  }
  resize(size: TerminalSize): void {
    this.started.terminal?.resize(size);
  }
  signal(signal: Signal): void {
    this.started.process.raise(signal);
  }
}

/** The clock counts in milliseconds, the engine's statistics in nanoseconds. */
const NANOSECONDS = 1_000_000;
const STEP_NANOSECONDS = 500;
const COMPUTER_MEMORY = 2_048_000 * 1024;

/** The first process of a container. */
export class ContainerTask extends StartedTask implements Task {
  readonly #startedAt: number;

  constructor(
    started: Started,
    kernel: Kernel,
    namespace: Namespace,
    output: TaskOutput,
    ended: () => void,
    private readonly container: string,
    private readonly networks: BridgeNetworks,
    private readonly connected: Connected | undefined,
  ) {
    super(started, kernel, namespace, output, ended);
    this.#startedAt = kernel.now();
  }

  override signal(signal: Signal): void {
    if (signal === SIGKILL || signal === SIGCONT) this.#freeze(false);
    super.signal(signal);
  }

  pause(): void {
    this.#freeze(true);
  }
  unpause(): void {
    this.#freeze(false);
  }
  #freeze(freezes: boolean): void {
    processorsOf(this.kernel).settle();
    this.namespace.isFrozen = freezes;
    processorsOf(this.kernel).changed();
  }
  get isPaused(): boolean {
    return this.namespace.isFrozen;
  }

  setLimits(limits: Limits): void {
    processorsOf(this.kernel).settle();
    this.namespace.limits = limits;
    processorsOf(this.kernel).changed();
    this.namespace.checkMemory();
  }

  get processes(): readonly Process[] {
    return this.namespace.processes;
  }

  connect(endpoint: Endpoint): void {
    if (this.connected) this.networks.connect(this.container, this.connected, endpoint);
  }
  disconnect(network: string): void {
    if (this.connected) this.networks.disconnect(this.container, this.connected, network);
  }

  get stats(): TaskStats {
    const { namespace, kernel } = this;
    processorsOf(kernel).settle();
    const { used, limits } = namespace;
    const memory = namespace.memory;
    return {
      cpuUsage: Math.floor(namespace.steps * STEP_NANOSECONDS),
      systemUsage: Math.floor((kernel.now() - this.#startedAt) * NANOSECONDS * PROCESSORS),
      onlineCpus: PROCESSORS,
      throttledTime: Math.floor(used.throttledTime * NANOSECONDS),
      throttledPeriods: Math.floor(used.throttledPeriods),
      memoryUsage: memory,
      memoryMaxUsage: Math.max(memory, used.maxMemory),
      memoryLimit: limits.memory ?? COMPUTER_MEMORY,
      networks: this.connected ? this.networks.statsOf(this.connected) : {},
      blockRead: used.bytesRead,
      blockWrite: used.bytesWritten,
      pids: namespace.processes.length,
      pidsLimit: limits.pids,
    };
  }
}
