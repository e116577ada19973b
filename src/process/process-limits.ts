import type { Budgets } from "./budgets.ts";
import type { ForkOptions } from "./kernel-requests.ts";
import type { Namespace } from "./namespace.ts";
import type { Process } from "./process.ts";
import { softLimit } from "./resource-limits.ts";

/** How many processes there may be, and what is told of those that are refused. */
export class ProcessLimits {
  budgets: Budgets;
  readonly #all: ReadonlyMap<number, Process>;
  #inNamespaces = 0;
  #refuses = false;

  constructor(budgets: Budgets, all: ReadonlyMap<number, Process>) {
    this.budgets = budgets;
    this.#all = all;
  }

  entered(namespace: Namespace | undefined): void {
    if (namespace) this.#inNamespaces++;
  }

  left(namespace: Namespace | undefined): void {
    if (this.#own < this.budgets.processes / 4) this.#refuses = false;
    if (namespace) this.#inNamespaces--;
  }

  /** Whether fork(2) gives EAGAIN. Each container may have as many processes as the computer itself. */
  isRefused(parent: Process, namespace: Namespace | undefined, { beyondBudget }: ForkOptions): boolean {
    if (beyondBudget) return false;
    if (parent.limits.size > 0 && this.#hasTooMany(parent)) return true;
    if (namespace) return namespace.isFull || namespace.processes.length >= this.budgets.processes;
    return this.#own >= this.budgets.processes;
  }

  /** Those of the computer itself. */
  get #own(): number {
    return this.#all.size - this.#inNamespaces;
  }

  /** RLIMIT_NPROC: what a user may have at a time; root may have more. */
  #hasTooMany(parent: Process): boolean {
    const { uid } = parent.realUser;
    const limit = softLimit(parent, "u");
    if (uid === 0 || limit === Number.POSITIVE_INFINITY) return false;
    return [...this.#all.values()].filter((one) => one.realUser.uid === uid).length >= limit;
  }

  /** Whether a refused fork is still to be told: a fork bomb is one mistake, however many of its processes fail. */
  takeRefusal(): boolean {
    const isFirst = !this.#refuses;
    this.#refuses = true;
    return isFirst;
  }

  /** A fork was refused, and the processes that were too many have not ended yet. */
  get refuses(): boolean {
    return this.#refuses;
  }

  /** A new run, or a new line at a prompt: what is refused now is told again. */
  tellRefusals(): void {
    this.#refuses = false;
  }

  /** Whether so many processes are alive that a shell should let some end before it forks more. */
  get isCrowded(): boolean {
    return this.#own >= this.budgets.processes / 2;
  }
}
