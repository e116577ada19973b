import { quantityOf } from "../api/quantity.ts";
import type { Deployment, ReplicaSet } from "../api/workloads.ts";

/** What a rolling update looks at of a replica set. */
export interface SetSize {
  readonly name: string;
  readonly replicas: number;
  readonly available: number;
}

export interface Limits {
  readonly maxSurge: number;
  readonly maxUnavailable: number;
}

/** How many pods more than wished for, and how many fewer, there may be. Percents: the surge is rounded up, the lack down. */
export function limitsOf({ spec }: Pick<Deployment, "spec">): Limits {
  if (spec.strategy.type === "Recreate") return { maxSurge: 0, maxUnavailable: spec.replicas };
  const { maxSurge = "25%", maxUnavailable = "25%" } = spec.strategy.rollingUpdate ?? {};
  const surge = resolve(maxSurge, spec.replicas, Math.ceil);
  const lack = Math.min(resolve(maxUnavailable, spec.replicas, Math.floor), spec.replicas);
  // Both may not be zero: nothing would move.
  return { maxSurge: surge, maxUnavailable: surge === 0 && lack === 0 ? 1 : lack };
}

function resolve(value: number | string, whole: number, round: (value: number) => number): number {
  if (typeof value === "number") return value;
  return value.endsWith("%") ? round((quantityOf(value.slice(0, -1)) * whole) / 100) : quantityOf(value);
}

export function sizeOf({ metadata, spec, status }: ReplicaSet): SetSize {
  return { name: metadata.name, replicas: spec.replicas, available: status.availableReplicas ?? 0 };
}

/** How many replicas the new set is to have now (deployment util NewRSNewReplicas). */
export function nextOfNew(
  wished: number,
  { maxSurge }: Limits,
  fresh: SetSize,
  old: readonly SetSize[],
): number {
  if (fresh.replicas >= wished) return wished;
  const all = fresh.replicas + sum(old);
  const room = wished + maxSurge - all;
  return room <= 0 ? fresh.replicas : fresh.replicas + Math.min(room, wished - fresh.replicas);
}

/** What the old sets are to have now, by name: first those of them shrink whose pods do not run (rolling.go). */
export function nextOfOld(
  wished: number,
  { maxUnavailable }: Limits,
  fresh: SetSize,
  old: readonly SetSize[],
): ReadonlyMap<string, number> {
  const next = new Map(old.map(({ name, replicas }) => [name, replicas]));
  const least = wished - maxUnavailable;
  const lackOfNew = fresh.replicas - fresh.available;
  let spare = fresh.replicas + sum(old) - least - lackOfNew;
  if (spare <= 0) return next;
  for (const { name, replicas, available } of old) {
    const unhealthy = Math.min(spare, Math.max(0, replicas - available));
    next.set(name, replicas - unhealthy);
    spare -= unhealthy;
  }
  let available =
    fresh.available + old.reduce((total, one) => total + Math.min(one.available, one.replicas), 0);
  for (const { name } of old) {
    const here = next.get(name) ?? 0;
    const drop = Math.min(here, Math.max(0, available - least));
    next.set(name, here - drop);
    available -= drop;
  }
  return next;
}

function sum(sets: readonly SetSize[]): number {
  return sets.reduce((total, { replicas }) => total + replicas, 0);
}

/** A deployment of another size in the middle of an update: the sets grow or shrink in proportion (sync.go, scale). */
export function proportional(
  room: number,
  sets: readonly SetSize[],
  before: number,
): ReadonlyMap<string, number> {
  const total = sum(sets);
  const change = room - total;
  const next = new Map(sets.map(({ name, replicas }) => [name, replicas]));
  const ordered = sets.toSorted((a, b) => b.replicas - a.replicas);
  let left = change;
  for (const { name, replicas } of ordered) {
    if (change === 0 || before === 0) break;
    const share = Math.round((replicas * room) / before) - replicas;
    const part = change > 0 ? Math.min(left, Math.max(0, share)) : Math.max(left, Math.min(0, share));
    next.set(name, replicas + part);
    left -= part;
  }
  const [largest] = ordered;
  if (largest && left !== 0) next.set(largest.name, Math.max(0, (next.get(largest.name) ?? 0) + left));
  return next;
}
