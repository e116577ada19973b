import type { Process } from "../../../process/process.ts";
import { SIGINT } from "../../../process/signals.ts";
import type { SignalCell } from "../python-host.ts";

/** CPython looks at its cell every fifty jumps and calls, some 30 µs: so many steps. */
const STEPS_A_LOOK = 60;
/** Where nothing can interrupt it, a program ends after so many steps: some half minute. */
const LIMIT_WITHOUT_TURNS = 60_000_000;
/** Emscripten's numbers of signals are those of Linux. */
const PYTHON_SIGINT = 2;
const SIGPWR = 30;

/**
 * How a Python program takes turns with the others. CPython asks the cell for signals; when the process has used up its
 * quantum it hears SIGPWR, whose handler (inside/platform.py) calls `turn` and waits there. Where WebAssembly cannot wait,
 * the program runs through to its end, or to its limit.
 */
export class Turns implements SignalCell {
  #pending: Promise<void> | undefined;
  #interrupted = false;
  #steps = 0;
  /**
   * Whether the program itself runs. Meanwhile Python may do other work: it begins, it ends, or an event loop of pyodide
   * calls what was due while the program waits. A signal would be raised there, where nobody expects it.
   */
  #runs = false;
  #waits = false;
  /** Whether the limit was met. */
  isOver = false;
  #tellRunning: () => void = () => undefined;

  constructor(
    private readonly process: Process,
    private readonly canSuspend: boolean,
  ) {
    if (process.disposition(SIGINT) !== "default") return;
    process.handle(SIGINT, () => {
      this.#interrupted = true;
    });
    process.interruptible = true;
  }

  begin(): void {
    this.#runs = true;
    this.#tellRunning();
  }

  end(): void {
    this.#runs = false;
    this.#tellRunning();
  }

  /**
   * What the program waits for is there. pyodide lets it begin, or go on, in a later turn of the host: until then the
   * computer is not idle, and a check does not end.
   */
  comesBack(): void {
    if (!this.canSuspend || (this.#runs && !this.#waits)) return;
    const running = new Promise<void>((resolve) => {
      this.#tellRunning = resolve;
    });
    // Who was ended does not come back.
    this.process.kernel.scheduler.host(this.process, running).catch(() => undefined);
  }

  /** The program is about to wait. Then pyodide runs a task of its event loop for it, until the program is back. */
  pause(): void {
    this.#waits = true;
  }

  resume(): void {
    this.#waits = false;
    this.#tellRunning();
  }

  get 0(): number {
    if (!this.#runs || this.#waits) return 0;
    if (this.#interrupted) {
      this.#interrupted = false;
      return PYTHON_SIGINT;
    }
    if (this.canSuspend) {
      if (this.#pending) return 0;
      this.#pending = this.#spend();
      return this.#pending ? SIGPWR : 0;
    }
    this.#steps += STEPS_A_LOOK;
    this.process.kernel.scheduler.steps += STEPS_A_LOOK;
    // Said once: the handler looks at the cell too.
    const wasOver = this.isOver;
    this.isOver ||= this.#steps > LIMIT_WITHOUT_TURNS;
    return this.isOver && !wasOver ? SIGPWR : 0;
  }

  set 0(_handled: number) {}

  #spend(): Promise<void> | undefined {
    return this.process.exit ? Promise.reject(this.process.exit) : this.process.spend(STEPS_A_LOOK);
  }

  /** What the handler of SIGPWR waits for. */
  turn(): Promise<void> | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }

  /** Whether there was a Ctrl-C: a wait that was given up for it raises it, and nobody else. */
  takeInterrupt(): boolean {
    const was = this.#interrupted;
    this.#interrupted = false;
    return was;
  }
}
