import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Process, Program } from "./process.ts";
import type { Scheduler } from "./scheduler.ts";
import { SIGKILL } from "./signals.ts";
import { Killed } from "./unwind.ts";

/** Starting a program takes so much of the computer's time, in milliseconds. */
const SPAWN_TIME = 0.5;
/** And so many steps of the parent's quantum, so that one that only starts others hands over as soon as one that computes. */
const SPAWN_STEPS = 100;
/** Nested starts that run on one JavaScript stack; deeper ones begin on a fresh stack. */
const STACK_DEPTH = 16;
/** sysexits.h, EX_SOFTWARE */
const FAULT_STATUS = 70;

/** Runs programs as processes, and sees to it that each of them ends. */
export class ProgramRunner {
  #depth = 0;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly onFault: (thrown: unknown, process: Process) => void,
  ) {}

  /** When `program` returns, or is killed, the process has ended. */
  run(process: Process, program: Program): void {
    this.scheduler.advance(SPAWN_TIME);
    if (this.#depth >= STACK_DEPTH) {
      Promise.resolve().then(() => this.#start(process, program));
      return;
    }
    const { parent } = process;
    this.#depth++;
    if (parent) {
      parent.tire(SPAWN_STEPS);
      parent.calls++;
    }
    try {
      this.#start(process, program);
    } finally {
      this.#depth--;
      if (parent) parent.calls--;
    }
  }

  #start(process: Process, program: Program): void {
    if (process.exit) return;
    let result: MaybePromise<number>;
    try {
      result = program(process);
    } catch (thrown) {
      return this.#failed(process, thrown);
    }
    if (typeof result === "number") return process.finish({ status: result & 0xff });
    result.then(
      (status) => process.finish({ status: status & 0xff }),
      (thrown) => this.#failed(process, thrown),
    );
  }

  /** A program threw: either its process was killed, or the program has a fault, which ends it as a crash would. */
  #failed(process: Process, thrown: unknown): void {
    if (thrown instanceof Killed) return process.finish({ status: 128 + SIGKILL, signal: SIGKILL });
    const reason =
      thrown instanceof RangeError && /call stack/i.test(thrown.message)
        ? "nested too deeply"
        : String(thrown);
    const name = process.argv[0] ?? "program";
    if (!process.exit)
      process.write(2, `rockpool: ${name} stopped by a fault of the simulation: ${reason}\n`);
    this.onFault(thrown, process);
    process.finish({ status: FAULT_STATUS });
  }
}
