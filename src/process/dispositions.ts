import type { Signal } from "./signals.ts";

/** `ignore` is inherited by children (as of nohup(1)); `shrug` is a program's own affair, like a handler that does nothing. */
export type Disposition = "default" | "ignore" | "shrug" | ((signal: Signal) => void);

/** What a process does at each signal: signal(7). */
export class Dispositions {
  /** Made when the first signal is handled: most processes handle none. */
  #table: Map<Signal, Disposition> | undefined;

  get(signal: Signal): Disposition {
    return this.#table?.get(signal) ?? "default";
  }

  set(signal: Signal, disposition: Disposition): void {
    if (disposition === "default") this.#table?.delete(signal);
    else {
      this.#table ??= new Map();
      this.#table.set(signal, disposition);
    }
  }

  /** What a forked child starts with: ignored signals stay ignored, handlers are the parent's own affair. */
  inherit(parent: Dispositions): void {
    if (parent.#table) for (const signal of parent.ignored) this.set(signal, "ignore");
  }

  /** execve(2): the next program has none of this one's handlers. */
  dropHandlers(): void {
    const table = this.#table;
    if (table) for (const [signal, disposition] of table) if (disposition !== "ignore") table.delete(signal);
  }

  get ignored(): readonly Signal[] {
    return [...(this.#table ?? [])]
      .filter(([, disposition]) => disposition === "ignore")
      .map(([signal]) => signal);
  }
}
