import type { Kernel } from "../../../process/kernel.ts";
import type { Namespace } from "../../../process/namespace.ts";
import type { Process } from "../../../process/process.ts";
import { STEP_TIME } from "../../../process/scheduler.ts";

/** How many the computer has (`nproc`). */
export const PROCESSORS = 2;
/** Work below this, in milliseconds, is done: the clock's numbers are no finer. */
const NOTHING = 0.001;
/** cpu.cfs_period_us, in milliseconds. */
const PERIOD = 100;
/** cpu.shares of who has no wish. */
const DEFAULT_SHARES = 1024;

interface Job {
  readonly process: Process;
  readonly wake: () => void;
  /** Milliseconds of a whole processor. */
  left: number;
  rate: number;
}

/** Who shares a limit: a container, or all that runs in none. */
interface Group {
  readonly namespace: Namespace | undefined;
  /** On a processor, or held back by the limit. */
  running: readonly Job[];
  /** In the order in which they came. */
  waiting: Job[];
}

/**
 * The computer's processors, as work that takes time without steps meets them: what a service does for a request. A
 * container runs as many jobs at once as there are processors, the others wait their turn; all running jobs of a
 * container share its limit (`--cpus`), and all containers the processors, by their weights (`--cpu-shares`). Between two
 * events every rate stays the same, so the time of the next end is known exactly: nothing is sampled.
 */
export class Processors {
  readonly #groups = new Map<Namespace | undefined, Group>();
  #since: number;
  #cancel: (() => void) | undefined;

  constructor(private readonly kernel: Kernel) {
    this.#since = kernel.now();
  }

  /** Waits until the process has had so many milliseconds of a processor. */
  async work(process: Process, milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    await process.block<void>((wake) => {
      const job: Job = { process, wake, left: milliseconds, rate: 0 };
      this.settle();
      const group = this.#groupOf(process);
      group.waiting.push(job);
      this.#share();
      return () => {
        this.settle();
        group.running = group.running.filter((other) => other !== job);
        group.waiting = group.waiting.filter((other) => other !== job);
        this.#share();
      };
    });
  }

  /** A limit, a weight or the freezer has changed. */
  changed(): void {
    this.settle();
    this.#share();
  }

  /** Counts what was done until now: before somebody reads how much that is. */
  settle(): void {
    const now = this.kernel.now();
    const elapsed = Math.max(0, now - this.#since);
    this.#since = now;
    if (elapsed === 0) return;
    for (const { namespace, running, waiting } of this.#groups.values()) {
      let done = 0;
      for (const job of running) {
        const part = Math.min(job.left, job.rate * elapsed);
        job.left -= part;
        job.process.stepsUsed += part / STEP_TIME;
        done += part;
      }
      const { cpus } = namespace?.limits ?? {};
      const wanted = Math.min(PROCESSORS, running.length + waiting.length);
      if (!namespace || cpus === undefined || wanted <= cpus || namespace.isFrozen) continue;
      namespace.used.throttledPeriods += elapsed / PERIOD;
      namespace.used.throttledTime += Math.max(0, wanted * elapsed - done);
    }
  }

  #groupOf({ namespace }: Process): Group {
    const known = this.#groups.get(namespace);
    if (known) return known;
    const group: Group = { namespace, running: [], waiting: [] };
    this.#groups.set(namespace, group);
    return group;
  }

  /** Gives every running job its rate, and looks when the first of them ends. */
  #share(): void {
    this.#finish();
    const busy = [...this.#groups.values()].filter(({ running }) => running.length > 0);
    const rates = fairShares(busy.map(demandOf));
    let next: Job | undefined;
    for (const [at, { running, namespace }] of busy.entries()) {
      const rate = (rates[at] ?? 0) / running.length;
      if (namespace) namespace.workRate = rates[at] ?? 0;
      for (const job of running) {
        job.rate = rate;
        if (rate > 0 && (!next || job.left / rate < next.left / next.rate)) next = job;
      }
    }
    this.#cancel?.();
    this.#cancel = undefined;
    if (!next) return;
    const { scheduler } = this.kernel;
    this.#cancel = scheduler.at(next.process, this.#since + next.left / next.rate, () => this.changed());
  }

  /** Takes away what is done, and lets the next ones begin. */
  #finish(): void {
    for (const [namespace, group] of this.#groups) {
      const ended = group.running.filter(({ left }) => left <= NOTHING);
      const going = group.running.filter(({ left }) => left > NOTHING);
      group.running = [...going, ...group.waiting.splice(0, PROCESSORS - going.length)];
      if (group.running.length === 0) {
        this.#groups.delete(namespace);
        if (namespace) namespace.workRate = 0;
      }
      for (const { wake } of ended) wake();
    }
  }
}

interface Demand {
  /** Processors that it could use. */
  readonly wanted: number;
  readonly weight: number;
}

function demandOf({ namespace, running }: Group): Demand {
  const { cpus = PROCESSORS, shares = DEFAULT_SHARES } = namespace?.limits ?? {};
  return { wanted: namespace?.isFrozen ? 0 : Math.min(running.length, cpus), weight: shares };
}

/** Divides the processors by weight; what one does not want goes to the others. */
export function fairShares(demands: readonly Demand[], processors = PROCESSORS): readonly number[] {
  const shares = demands.map(() => 0);
  let free = processors;
  let open = demands.map((_, at) => at);
  while (open.length > 0 && free > 0) {
    const weights = open.reduce((sum, at) => sum + (demands[at]?.weight ?? 0), 0);
    const part = (at: number) => (free * (demands[at]?.weight ?? 0)) / weights;
    const content = open.filter((at) => (demands[at]?.wanted ?? 0) <= part(at));
    if (content.length === 0) {
      for (const at of open) shares[at] = part(at);
      return shares;
    }
    for (const at of content) shares[at] = demands[at]?.wanted ?? 0;
    free -= content.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
    open = open.filter((at) => !content.includes(at));
  }
  return shares;
}

const known = new WeakMap<Kernel, Processors>();

/** The processors of a computer. */
export function processorsOf(kernel: Kernel): Processors {
  const processors = known.get(kernel) ?? new Processors(kernel);
  known.set(kernel, processors);
  return processors;
}
