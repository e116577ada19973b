import type { Engine } from "../../docker/engine/engine.ts";
import type { Pod } from "../api/pod.ts";
import type { Registry } from "../server/registry.ts";
import { statusOf } from "./pod-status.ts";

/** The metrics server asks so often (--metric-resolution). */
export const RESOLUTION = 15_000;
const NANOSECONDS = 1_000_000;

interface Sample {
  readonly at: number;
  /** Nanoseconds of processors, since the container's start. */
  readonly cpu: number;
  readonly memory: number;
}

/** What one container uses. */
export interface Usage {
  /** Thousandths of a processor. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

/** The metrics server: what containers use, from two looks at the engine's counters. */
export class Metrics {
  /** By container, the last two. */
  #samples = new Map<string, { readonly before?: Sample; readonly last: Sample }>();
  /** When it last looked. */
  at = 0;

  constructor(
    private readonly engine: Engine,
    private readonly registry: Registry,
  ) {}

  scrape(): void {
    const next = new Map<string, { readonly before?: Sample; readonly last: Sample }>();
    this.at = this.engine.now();
    for (const { status } of this.registry.pods.list())
      for (const { containerID } of status.containerStatuses ?? []) {
        if (containerID === undefined) continue;
        const stats = this.engine.containers.find(containerID.replace("containerd://", ""))?.task?.stats;
        if (!stats) continue;
        const last = { at: this.at, cpu: stats.cpuUsage, memory: stats.memoryUsage };
        next.set(containerID, { before: this.#samples.get(containerID)?.last, last });
      }
    this.#samples = next;
  }

  /** Of each container of a pod; undefined: they have not been seen twice yet. */
  of(pod: Pod): ReadonlyMap<string, Usage> | undefined {
    const usages = new Map<string, Usage>();
    for (const { name } of pod.spec.containers) {
      const found = this.#samples.get(statusOf(pod, name)?.containerID ?? "");
      if (!found?.before) return undefined;
      const { before, last } = found;
      const cpu = (last.cpu - before.cpu) / NANOSECONDS / (last.at - before.at);
      usages.set(name, { cpu: cpu * 1000, memory: last.memory });
    }
    return usages;
  }

  /** When the last of its samples was taken, and over how many milliseconds it was measured. */
  get window(): number {
    return RESOLUTION;
  }
}
