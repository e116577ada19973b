import type { Signal } from "./signals.ts";
import { Interrupted, Killed } from "./unwind.ts";

export interface WaitOptions {
  /** Given up with `Interrupted` when a signal is handled (EINTR). */
  readonly interruptible?: boolean;
  /** It waits for nothing but its turn. */
  readonly runnable?: boolean;
}

interface Wait {
  readonly interruptible: boolean;
  readonly runnable: boolean;
  interrupt(reason: Error): void;
}

/** What a process waits for. While the process is held (stopped, or frozen), what wakes it is kept for later. */
export class Waits {
  isHeld = false;
  /** These two are made when they are needed: most processes never wait. */
  #waits: Set<Wait> | undefined;
  #heldWakes: (() => void)[] | undefined;

  /** As `Process.block`. */
  add<T>(start: (wake: (value: T) => void) => () => void, options: WaitOptions): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let pending = true;
      const settle = (act: () => void) => {
        if (!pending) return;
        pending = false;
        this.#waits?.delete(wait);
        act();
      };
      const withdraw = start((value) => {
        if (this.isHeld) this.#hold(() => settle(() => resolve(value)));
        else settle(() => resolve(value));
      });
      const wait: Wait = {
        interruptible: options.interruptible ?? false,
        runnable: options.runnable ?? false,
        interrupt: (reason) =>
          settle(() => {
            withdraw();
            reject(reason);
          }),
      };
      if (!pending) return;
      this.#waits ??= new Set();
      this.#waits.add(wait);
    });
  }

  #hold(wake: () => void): void {
    this.#heldWakes ??= [];
    this.#heldWakes.push(wake);
  }

  get #all(): readonly Wait[] {
    return [...(this.#waits ?? [])];
  }

  /** Whether there is none, or only for its turn. */
  get areRunnable(): boolean {
    if (this.#waits) for (const wait of this.#waits) if (!wait.runnable) return false;
    return true;
  }

  /** Gives up those that may be interrupted. */
  interrupt(signal: Signal): void {
    for (const wait of this.#all) if (wait.interruptible) wait.interrupt(new Interrupted(signal));
  }

  /** Gives up all, with `Killed`. */
  end(): void {
    // Most processes wait for nothing when they end, and an error costs more than all else of an end.
    if (!this.#waits || this.#waits.size === 0) return;
    const reason = new Killed();
    for (const wait of this.#all) wait.interrupt(reason);
  }

  /** What would have woken it while it was held does so now. */
  release(): void {
    const held = this.#heldWakes ?? [];
    this.#heldWakes = undefined;
    for (const wake of held) wake();
  }
}
