import type { Task } from "../../runtime/runtime.ts";
import { ZERO_TIME } from "../go-time.ts";
import type { Store } from "../store.ts";
import type { ContainerRecord, State } from "./container-record.ts";
import { LogFile } from "./log-file.ts";
import { OutputStreams } from "./output-streams.ts";

/** A container: its record on the disk, and what there is of it while it runs. */
export class Container {
  readonly log: LogFile;
  readonly streams = new OutputStreams();
  task: Task | undefined;
  /** Takes back the restart or the health check that is due. */
  cancelRestart: (() => void) | undefined;
  cancelHealth: (() => void) | undefined;
  /** How long the next restart is put off, in milliseconds. */
  backOff = 0;
  /** Ids of the execs that run in it. */
  readonly execs = new Set<string>();
  isRemoved = false;
  /** Its record said that it runs, and nothing of it did: the computer was stored, or has gone back to a mark. */
  isLost = false;
  /** Its start, while that goes on. */
  starting: Promise<void> | undefined;
  #early: Uint8Array[] = [];
  #earlyEnds = false;
  #exitListeners: (() => void)[] = [];
  #removalListeners: (() => void)[] = [];

  constructor(
    public record: ContainerRecord,
    private readonly store: Store,
  ) {
    this.log = new LogFile(store.files, () => this.record);
  }

  get id(): string {
    return this.record.ID;
  }
  /** Without the slash. */
  get name(): string {
    return this.record.Name.slice(1);
  }
  get image(): string {
    return this.record.Image;
  }
  get state(): State {
    return this.record.State;
  }
  get labels(): Readonly<Record<string, string>> {
    return this.record.Config.Labels ?? {};
  }

  /** What was typed before the container ran; its first process gets it. */
  handOverInput(early: Uint8Array[]): void {
    this.#early = early;
  }

  /** Who came for a run that is over by now has nothing to do with the next. */
  earlyInputEnds(early: readonly Uint8Array[]): void {
    if (this.#early === early) this.#earlyEnds = true;
  }

  /** The first process is there. */
  begin(task: Task): void {
    this.task = task;
    for (const bytes of this.#early) task.input(bytes);
    this.#early = [];
    if (this.#earlyEnds) task.endInput();
    this.#earlyEnds = false;
  }

  set(changes: Partial<ContainerRecord>): void {
    this.record = { ...this.record, ...changes };
    this.save();
  }

  setState(changes: Partial<State>): void {
    this.set({ State: { ...this.record.State, ...changes } });
  }

  save(): void {
    this.store.write(`containers/${this.id}/config.v2.json`, this.record);
  }

  get hasStarted(): boolean {
    return this.state.StartedAt !== ZERO_TIME;
  }

  /** Whether it is neither running nor about to be started again. */
  get isAtRest(): boolean {
    return !this.state.Running;
  }

  /** What is asked of it meanwhile waits until a start has come to its end, as for dockerd's lock. */
  async settled(): Promise<void> {
    while (this.starting) await this.starting.catch(() => undefined);
  }

  /** The next end of a run. */
  nextExit(): Promise<void> {
    return new Promise((resolve) => this.#exitListeners.push(resolve));
  }

  /** Its removal; at once where that has happened. */
  removal(): Promise<void> {
    if (this.isRemoved) return Promise.resolve();
    return new Promise((resolve) => this.#removalListeners.push(resolve));
  }

  tellExit(): void {
    for (const listener of this.#exitListeners.splice(0)) listener();
  }

  tellRemoval(): void {
    this.isRemoved = true;
    this.tellExit();
    for (const listener of this.#removalListeners.splice(0)) listener();
  }
}
