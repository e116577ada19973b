import type { Signal } from "../../process/signals.ts";

/** What a trap is set on: a signal's number, 0 for EXIT, or one of the shell's own events. */
export type TrapEvent = Signal | "DEBUG" | "ERR" | "RETURN";

const NONE: ReadonlySet<Signal> = new Set();
const NOTHING: readonly Signal[] = [];

/** The commands of `trap`; an empty one ignores the signal. */
export class Traps {
  /** Made with the first trap: most shells have none. */
  #commands: Map<TrapEvent, string> | undefined;
  /** Of a subshell: what the parent had set, which `trap` shows until the subshell sets one itself. */
  #inherited: ReadonlyMap<TrapEvent, string> | undefined;
  /** Signals that have arrived and whose commands are still to be run. */
  arrived: readonly Signal[] = NOTHING;
  /** Signals that were ignored before the shell began: nothing can change that. */
  alwaysIgnored: ReadonlySet<Signal> = NONE;
  /** Whether there is a trap on DEBUG, ERR or RETURN. */
  hasEvents = false;

  get(event: TrapEvent): string | undefined {
    return this.#commands?.get(event);
  }

  /** What the program that started the shell has ignored. */
  ignoreAlways(signals: readonly Signal[]): void {
    this.alwaysIgnored = new Set(signals);
    for (const signal of signals) this.#put(signal, "");
  }

  #put(event: TrapEvent, command: string): void {
    this.#commands ??= new Map();
    this.#commands.set(event, command);
  }

  set(event: TrapEvent, command: string | undefined): void {
    this.#inherited = undefined;
    if (command === undefined) this.#commands?.delete(event);
    else this.#put(event, command);
    this.hasEvents = EVENTS.some((name) => this.get(name) !== undefined);
  }

  /** As `trap -p` prints them: EXIT, the signals by number, then DEBUG, ERR, RETURN. */
  listed(): readonly (readonly [TrapEvent, string])[] {
    return inOrder(this.#inherited ?? this.#commands ?? []);
  }

  /** The same of this very shell, not of its parent. */
  listedOwn(): readonly (readonly [TrapEvent, string])[] {
    return inOrder(this.#commands ?? []);
  }

  /** Whether there is nothing that a signal or the end would run; what is ignored runs nothing. */
  get isEmpty(): boolean {
    if (!this.#commands) return true;
    for (const command of this.#commands.values()) if (command !== "") return false;
    return true;
  }

  /** A subshell keeps what is ignored, and with `errtrace` and `functrace` the shell's own events (bash manual 3.7.6). */
  fork(keeps: { readonly errtrace: boolean; readonly functrace: boolean }): Traps {
    const copy = new Traps();
    copy.alwaysIgnored = this.alwaysIgnored;
    if (!this.#commands || this.#commands.size === 0) return copy;
    for (const [event, command] of this.#commands) {
      const kept =
        event === "ERR"
          ? keeps.errtrace
          : typeof event === "string"
            ? keeps.functrace
            : command === "" && event !== 0;
      if (kept) copy.#put(event, command);
    }
    copy.hasEvents = EVENTS.some((name) => copy.get(name) !== undefined);
    copy.#inherited = this.#inherited ?? this.#commands;
    return copy;
  }
}

const EVENTS = ["DEBUG", "ERR", "RETURN"] as const;

function inOrder(
  commands: Iterable<readonly [TrapEvent, string]>,
): readonly (readonly [TrapEvent, string])[] {
  const rank = (event: TrapEvent): number => (typeof event === "number" ? event : 65 + EVENTS.indexOf(event));
  return [...commands].sort((a, b) => rank(a[0]) - rank(b[0]));
}
