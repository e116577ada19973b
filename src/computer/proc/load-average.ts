import type { Kernel } from "../../process/kernel.ts";

const MINUTES = [1, 5, 15];
/** What one step takes of the computer's time, in milliseconds. */
const STEP_TIME = 0.000_5;

/**
 * How many processes wanted to run, averaged over 1, 5 and 15 minutes with less weight for what is longer ago (proc(5),
 * loadavg). Unlike Linux, which samples every five seconds: taken from the work that was done since it was last asked for.
 */
export class LoadAverage {
  #averages = [0, 0, 0];
  #steps = 0;
  #time: number;

  constructor(private readonly kernel: Kernel) {
    this.#time = kernel.now();
  }

  now(): readonly number[] {
    const { kernel } = this;
    const elapsed = kernel.now() - this.#time;
    if (elapsed <= 0) return this.#averages;
    const load = Math.max(0, ((kernel.scheduler.steps - this.#steps) * STEP_TIME) / elapsed);
    this.#averages = this.#averages.map((average, i) => {
      const kept = Math.exp(-elapsed / ((MINUTES[i] as number) * 60_000));
      return average * kept + load * (1 - kept);
    });
    this.#steps = kernel.scheduler.steps;
    this.#time = kernel.now();
    return this.#averages;
  }
}
