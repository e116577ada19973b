import type { Process } from "../../../process/process.ts";
import { SIGINT, type Signal } from "../../../process/signals.ts";
import { Interrupted, Killed } from "../../../process/unwind.ts";
import type { SignalCell } from "../python-host.ts";

/** CPython looks at its cell every fifty jumps and calls, some 30 µs: so many steps. */
const STEPS_A_LOOK = 60;
/** Where nothing can interrupt it, a program ends after so many steps: some half minute. */
const LIMIT_WITHOUT_TURNS = 60_000_000;
const SIGPWR = 30;

/**
 * How a Python program takes turns with the others. CPython asks the cell for signals; when the process has used up its
 * quantum, or a signal came, it hears SIGPWR, whose handler (inside/platform.py) calls `turn` and waits there. Where WebAssembly cannot wait,
 * the program runs through to its end, or to its limit.
 */
export class Turns implements SignalCell {
  #pending: Promise<void> | undefined;
  /** Signals that the program has a handler for, as they came. Emscripten's numbers are those of Linux. */
  #signals: Signal[] = [];
  #steps = 0;
  /**
   * Whether the program itself runs. Meanwhile Python may do other work: it begins, it ends, or an event loop of pyodide
   * calls what was due while the program waits. A signal would be raised there, where nobody expects it.
   */
  #runs = false;
  #waits = false;
  #isTold = false;
  #taken: number;
  /** Whether it is the main thread that runs: signals are handled there. */
  #inMainThread = true;
  /** Whether the limit was met. */
  isOver = false;
  /** Each wait that is over and has not gone on yet. */
  #comingBack: (() => void)[] = [];

  constructor(
    private readonly process: Process,
    private readonly canSuspend: boolean,
    /** Bytes that WebAssembly's memory has now; it never shrinks. */
    private readonly memory: () => number,
  ) {
    this.#taken = memory();
    if (process.disposition(SIGINT) !== "default") return;
    this.handle(SIGINT, "handle");
  }

  /** sigaction(2) */
  handle(signal: Signal, kind: "default" | "ignore" | "handle"): void {
    if (kind !== "handle") return this.process.handle(signal, kind);
    this.process.handle(signal, () => this.#signals.push(signal));
    this.process.interruptible = true;
  }

  begin(): void {
    this.#runs = true;
    this.#tellRunning();
  }

  end(): void {
    this.#runs = false;
    for (const tell of this.#comingBack.splice(0)) tell();
  }

  #tellRunning(): void {
    this.#comingBack.shift()?.();
  }

  /**
   * What the program waits for is there. pyodide lets it begin, or go on, in a later turn of the host: until then the
   * computer is not idle, and a check does not end.
   */
  comesBack(): void {
    if (!this.canSuspend || (this.#runs && !this.#waits)) return;
    const running = new Promise<void>((resolve) => this.#comingBack.push(resolve));
    this.#await(running);
  }

  /** A signal gives up no wait of the host's. Who was ended does not come back. */
  #await(running: Promise<void>): void {
    this.process.kernel.scheduler.host(this.process, running).catch((thrown: unknown) => {
      if (thrown instanceof Interrupted) this.#await(running);
    });
  }

  /** The program is about to wait. Then pyodide runs a task of its event loop for it, until the program is back. */
  pause(): void {
    this.#waits = true;
    this.#isTold = false;
  }

  resume(inMainThread: boolean): void {
    this.#waits = false;
    this.#inMainThread = inMainThread;
    this.#tellRunning();
  }

  get 0(): number {
    if (!this.#runs || this.#waits) return 0;
    // Said once: the handler looks at the cell too.
    if (this.#isTold) return 0;
    this.#isTold = this.#asksForTurn();
    return this.#isTold ? SIGPWR : 0;
  }

  set 0(_handled: number) {}

  #asksForTurn(): boolean {
    this.#account();
    if (this.canSuspend) this.#pending ??= this.#spend();
    else this.#count();
    return this.#pending !== undefined || this.isOver || (this.#inMainThread && this.hasSignals);
  }

  /** What the program has taken of memory since it began counts as the process' own. */
  #account(): void {
    const more = this.memory() - this.#taken;
    if (more === 0 || this.process.exit) return;
    this.#taken += more;
    try {
      this.process.allocate(more);
    } catch (thrown) {
      // It was killed for it: its next wait never ends.
      if (!(thrown instanceof Killed)) throw thrown;
    }
  }

  #count(): void {
    this.#steps += STEPS_A_LOOK;
    this.process.kernel.scheduler.steps += STEPS_A_LOOK;
    this.isOver ||= this.#steps > LIMIT_WITHOUT_TURNS;
  }

  #spend(): Promise<void> | undefined {
    return this.process.exit ? Promise.reject(this.process.exit) : this.process.spend(STEPS_A_LOOK);
  }

  /** What the handler of SIGPWR waits for. */
  turn(): Promise<void> | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }

  /** The handler is at its end: SIGPWR may come again. */
  endTurn(): void {
    this.#isTold = false;
  }

  /** Whether a wait was given up for a signal that the program handles. */
  get hasSignals(): boolean {
    return this.#signals.length > 0;
  }

  /** What a wait was given up for: whoever takes them handles them. */
  takeSignals(): readonly Signal[] {
    return this.#signals.splice(0);
  }
}
