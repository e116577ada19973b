import type { Commit } from "../repository/objects.ts";

export interface Midpoint {
  /** The best first; only one, unless all were to be ranked. */
  readonly ranked: readonly string[];
  /** How many commits it could be. */
  readonly all: number;
  /** How many of them the best one reaches, itself too. */
  readonly reaches: number;
}

/**
 * The commit that cuts what is left in half (bisect.c, do_find_bisection). `commits` are those that the bad one reaches
 * and no good one, the newest first. With `ranksAll` all are ranked, as it takes where some were skipped.
 */
export function findMidpoint(commits: readonly Commit[], ranksAll: boolean): Midpoint {
  const list = [...commits].reverse();
  const { weights, half } = weigh(list, !ranksAll);
  const distance = (id: string) => Math.min(weights.get(id) ?? 0, list.length - (weights.get(id) ?? 0));
  const ids = list.map(({ id }) => id);
  const found = (ranked: readonly string[]) => ({
    ranked,
    all: list.length,
    reaches: weights.get(ranked[0] ?? "") ?? 0,
  });
  if (half !== undefined) return found([half]);
  const ranked = ids
    .map((id, at) => ({ id, at }))
    .sort((a, b) => distance(b.id) - distance(a.id) || (ranksAll ? (a.id < b.id ? -1 : 1) : a.at - b.at))
    .map(({ id }) => id);
  return found(ranksAll ? ranked : ranked.slice(0, 1));
}

interface Weights {
  /** How many commits of the list each reaches, itself too. */
  readonly weights: ReadonlyMap<string, number>;
  /** The first that was found to be halfway; there the weighing ends. */
  readonly half: string | undefined;
}

/** Merges are counted first, then what follows from others; `list` begins with the oldest. */
function weigh(list: readonly Commit[], stopsHalfway: boolean): Weights {
  const byId = new Map(list.map((commit) => [commit.id, commit]));
  const parentsOf = ({ parents }: Commit) => parents.filter((id) => byId.has(id));
  const weights = new Map<string, number>();
  const isHalf = (weight: number) => {
    const off = Math.abs(2 * weight - list.length);
    return stopsHalfway && (off <= 1 || off < Math.floor(list.length / 1024));
  };
  for (const commit of list) if (parentsOf(commit).length === 0) weights.set(commit.id, 1);
  for (const commit of list) {
    if (parentsOf(commit).length < 2) continue;
    const weight = countBelow(commit, byId);
    weights.set(commit.id, weight);
    if (isHalf(weight)) return { weights, half: commit.id };
  }
  for (let before = -1; before < weights.size && weights.size < list.length; ) {
    before = weights.size;
    for (const commit of list) {
      const below = weights.get(parentsOf(commit)[0] ?? "");
      if (weights.has(commit.id) || below === undefined) continue;
      weights.set(commit.id, below + 1);
      if (isHalf(below + 1)) return { weights, half: commit.id };
    }
  }
  return { weights, half: undefined };
}

function countBelow(from: Commit, byId: ReadonlyMap<string, Commit>): number {
  const seen = new Set<string>();
  const open = [from.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.parents ?? []).filter((parent) => byId.has(parent)));
  }
  return seen.size;
}

/** How many more tests it takes, about (bisect.c, estimate_bisect_steps). */
export function estimateSteps(all: number): number {
  if (all < 3) return 0;
  const exponent = Math.floor(Math.log2(all));
  const rest = all - 2 ** exponent;
  return 2 ** exponent < 3 * rest ? exponent : exponent - 1;
}

const MODULO = 32_768;

/**
 * Where the best were skipped: one of the others, by a number that looks like chance (bisect.c, skip_away). `others` are
 * those that were not skipped, the best first.
 */
export function skipAway(others: readonly string[], bad: string): string | undefined {
  const count = others.length;
  const number = ((Math.imul(count, 1_103_515_245) + 12_345) >>> 16) % MODULO;
  const index = Math.floor((Math.floor((count * number) / MODULO) * squareRoot(number)) / squareRoot(MODULO));
  const chosen = others[index];
  return chosen === undefined ? others[0] : chosen === bad ? (others[index - 1] ?? others[0]) : chosen;
}

function squareRoot(value: number): number {
  return Math.trunc(Math.fround(Math.sqrt(value)));
}
