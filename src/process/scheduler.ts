import type { Process } from "./process.ts";

/** What the computer needs of its host to take turns with it. */
export interface HostPorts {
  /** Runs `task` on a later turn of the host's event loop, after messages that wait (MessageChannel, setImmediate). */
  defer(task: () => void): void;
  /**
   * Lets `milliseconds` of real time pass, for a computer that a person sits at. Without it the computer's clock
   * jumps to the next timer as soon as nothing else can go on.
   */
  pace?(milliseconds: number): { readonly done: Promise<void>; cancel(): void };
}

/** Steps that a process may do before it hands the thread back: 2 to 10 ms of a host's time. */
const QUANTUM = 20_000;
/** The computer's time that one step takes, in milliseconds. */
export const STEP_TIME = 0.000_5;

interface GateWaiter {
  readonly process: Process;
  readonly resume: () => void;
}

interface Timer {
  readonly at: number;
  readonly process: Process;
  readonly fire: () => void;
}

/**
 * Takes turns, deterministically. A process runs until it waits for something or has used up its quantum of
 * steps. Quanta are counted in steps, never in the host's time, and those who hand over come back in the order
 * in which they did, after one turn of the host's event loop. So the interleaving is the same on every host,
 * and still a Ctrl-C gets through within milliseconds.
 */
export class Scheduler {
  /** Counts work of all processes since the start. */
  steps = 0;
  /** The step count at which the run under way is out of budget. */
  stepLimit = Number.POSITIVE_INFINITY;
  /** Where set, only these processes go on and only their timers count: a check runs while the rest stands still. */
  exclusive: ((process: Process) => boolean) | undefined;
  /** Timers beyond this time do not fire yet: the computer counts as idle. */
  horizon = Number.POSITIVE_INFINITY;
  /** Work beyond this step count is not done yet: the computer counts as idle, though somebody is busy. */
  workHorizon = Number.POSITIVE_INFINITY;
  /** Called when nothing can go on any more without input from outside. */
  onIdle: (() => void) | undefined;

  #skipped = 0;
  #gate: GateWaiter[] = [];
  #timers: Timer[] = [];
  /** Who waits for something of the host, once for each thing. */
  readonly #hostPending: Process[] = [];
  #pumpQueued = false;
  #pacing: { cancel(): void } | undefined;
  #running = 0;

  constructor(
    private readonly ports: HostPorts,
    private readonly epoch: number,
  ) {}

  /** The computer's clock: milliseconds since 1970, with fractions. */
  now(): number {
    return this.epoch + this.steps * STEP_TIME + this.#skipped;
  }

  /** What starting a program costs, and other work that takes time without steps. */
  advance(milliseconds: number): void {
    this.#skipped += milliseconds;
  }

  /** The host says what time it is (a key was pressed, a line was submitted): the clock never goes back. */
  advanceTo(time: number): void {
    const ahead = time - this.now();
    if (ahead <= 0) return;
    // A service that looks at the clock once in a while finds out how late it is.
    const next = this.#timers.find(({ process }) => !process.isService);
    this.#skipped += next ? Math.min(ahead, Math.max(0, next.at - this.now())) : ahead;
    this.#pacing?.cancel();
    this.#pacing = undefined;
    this.#queuePump();
  }

  /** Time passes and processes take turns only between `start` and `stop`. They nest. */
  start(): void {
    this.#running++;
    this.#queuePump();
  }

  stop(): void {
    this.#running--;
  }

  /** Until all who were going on wait for something: pipes and ends of children wake others without a turn between. */
  settle(): Promise<void> {
    return new Promise((resolve) => this.ports.defer(resolve));
  }

  /** Looks again who can go on: something was changed from outside. */
  wakeUp(): void {
    this.#queuePump();
  }

  /** The process has used up its quantum: it goes on after the others and the host had their turn. */
  handOver(process: Process): Promise<void> {
    return process.block(
      (wake) => {
        const waiter = { process, resume: wake };
        this.#gate.push(waiter);
        this.#queuePump();
        return () => {
          this.#gate = this.#gate.filter((other) => other !== waiter);
        };
      },
      { runnable: true },
    );
  }

  /** A fresh quantum, smaller the more processes want one, so that a round stays short. */
  quantum(): number {
    return Math.max(500, Math.floor(QUANTUM / (this.#gate.length + 1)));
  }

  /** Waits until the computer's clock says `time`. */
  sleepUntil(process: Process, time: number, options: { interruptible?: boolean } = {}): Promise<void> {
    return process.block((wake) => this.at(process, time, wake), options);
  }

  /** Calls `fire` when the clock says `time`; gives a function that takes that back. */
  at(process: Process, time: number, fire: () => void): () => void {
    const timer = { at: time, process, fire };
    let index = this.#timers.length;
    while (index > 0 && (this.#timers[index - 1] as Timer).at > time) index--;
    this.#timers.splice(index, 0, timer);
    if (index === 0) {
      this.#pacing?.cancel();
      this.#pacing = undefined;
    }
    this.#queuePump();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Waits for something of the host (a module, a chunk of input); meanwhile the clock does not jump. */
  host<T>(process: Process, outside: Promise<T>): Promise<T> {
    this.#hostPending.push(process);
    return new Promise<T>((resolve, reject) => {
      const end = () => {
        this.#hostPending.splice(this.#hostPending.indexOf(process), 1);
        this.#queuePump();
      };
      const waiting = process.block<() => void>((wake) => {
        outside.then(
          (value) => wake(() => resolve(value)),
          (reason) => wake(() => reject(reason)),
        );
        return () => undefined;
      });
      waiting.then(
        (settle) => {
          end();
          settle();
        },
        (reason) => {
          end();
          reject(reason);
        },
      );
    });
  }

  #queuePump(): void {
    if (this.#pumpQueued || this.#running === 0) return;
    this.#pumpQueued = true;
    this.ports.defer(() => {
      this.#pumpQueued = false;
      this.#pump();
    });
  }

  /** By now every process waits for something: promises have settled before the host calls this. */
  #pump(): void {
    if (this.#running === 0) return;
    if (this.steps > this.workHorizon && !this.exclusive) return this.onIdle?.();
    const fired = this.#fireDue();
    if (this.#openGate() || fired) return this.#queuePump();
    if (this.#hostPending.some((process) => this.#mayRun(process))) return;
    const timer = this.#timers.find(({ process }) => this.#mayRun(process));
    if (!timer || timer.at > this.horizon) return this.onIdle?.();
    // Where nobody paces the clock, it does not run on for the sake of a service that waits for its time.
    if (!this.ports.pace && !this.#timers.some(({ process }) => this.#mayRun(process) && !process.isService))
      return this.onIdle?.();
    const wait = timer.at - this.now();
    if (wait > 0 && this.ports.pace && !this.exclusive) return this.#pace(wait, timer);
    if (wait > 0) this.#skipped += wait;
    this.#fire(timer);
  }

  /** Fires the timers whose time has come by work alone, so that who sleeps wakes up beside who is busy. */
  #fireDue(): boolean {
    const now = this.now();
    const due = this.#timers.filter((timer) => timer.at <= now && this.#mayRun(timer.process));
    if (due.length === 0) return false;
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const timer of due) timer.fire();
    return true;
  }

  #openGate(): boolean {
    const ready = this.#gate.filter(({ process }) => this.#mayRun(process));
    if (ready.length === 0) return false;
    this.#gate = this.#gate.filter(({ process }) => !this.#mayRun(process));
    for (const waiter of ready) waiter.resume();
    return true;
  }

  #pace(wait: number, timer: Timer): void {
    if (this.#pacing) return;
    const pacing = this.ports.pace?.(wait);
    if (!pacing) return;
    this.#pacing = pacing;
    pacing.done.then(() => {
      if (this.#pacing !== pacing) return;
      this.#pacing = undefined;
      this.#skipped += Math.max(0, timer.at - this.now());
      this.#queuePump();
    });
  }

  #fire(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
    timer.fire();
    this.#queuePump();
  }

  #mayRun(process: Process): boolean {
    return !this.exclusive || this.exclusive(process);
  }

  /** When the next timer fires; undefined where there is none. */
  get nextTimer(): number | undefined {
    return this.#timers[0]?.at;
  }

  /** For a check that ran while the rest stood still: its time has not passed. */
  get clockState(): { readonly skipped: number; readonly steps: number } {
    return { skipped: this.#skipped, steps: this.steps };
  }

  set clockState(state: { readonly skipped: number; readonly steps: number }) {
    this.#skipped = state.skipped;
    this.steps = state.steps;
  }
}
