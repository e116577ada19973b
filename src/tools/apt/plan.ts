import type { Database } from "./database.ts";
import { type DebianPackage, needsOf, type PackageIndex, parseRelations } from "./index/package.ts";

/** What is to be installed so that `wanted` work: with what they need and, where asked for, what they recommend. */
export function planInstall(
  index: PackageIndex,
  database: Database,
  wanted: readonly DebianPackage[],
  withRecommends: boolean,
): readonly DebianPackage[] {
  const coming = new Map<string, DebianPackage>();
  const queue = [...wanted];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (database.has(next.name) || coming.has(next.name)) continue;
    coming.set(next.name, next);
    const relations = [...needsOf(next), ...(withRecommends ? parseRelations(next.recommends) : [])];
    for (const alternatives of relations) {
      const names = new Set([...coming.keys(), ...queue.map(({ name }) => name)]);
      if (alternatives.some((name) => database.satisfies(name, names))) continue;
      const chosen = alternatives.flatMap((name) => index.standingFor(name))[0];
      if (chosen) queue.push(chosen);
    }
  }
  return [...coming.values()].sort(byName);
}

export function byName(a: DebianPackage, b: DebianPackage): number {
  return a.name < b.name ? -1 : 1;
}

const PRIORITIES: Readonly<Record<string, number>> = { required: 5, important: 4, standard: 3, optional: 1 };

/** Weights of apt's pkgOrderList: who pre-depends comes first, then who matters more. */
function scoreOf(one: DebianPackage): number {
  return (one.essential ? 200 : 0) + (one.preDepends ? 50 : 0) + (PRIORITIES[one.priority] ?? 0);
}

/** In the order in which they are unpacked: each after what it needs. */
export function inOrder(index: PackageIndex, coming: readonly DebianPackage[]): readonly DebianPackage[] {
  const byScore = [...coming].sort((a, b) => scoreOf(b) - scoreOf(a) || byName(a, b));
  const waiting = new Set(coming.map(({ name }) => name));
  const order: DebianPackage[] = [];
  const visit = (one: DebianPackage): void => {
    if (!waiting.delete(one.name)) return;
    for (const alternatives of needsOf(one))
      for (const needed of alternatives.flatMap((name) => index.standingFor(name))) visit(needed);
    order.push(one);
  };
  for (const one of byScore) visit(one);
  return order;
}

/** With those that cannot stay without them. */
export function planRemoval(database: Database, names: readonly string[]): ReadonlySet<string> {
  const gone = new Set(names);
  for (;;) {
    const more = database.dependingOn(gone);
    if (more.length === 0) return gone;
    for (const { name } of more) gone.add(name);
  }
}

/** Came by themselves, and nothing that stays wants them any more. */
export function noLongerRequired(
  index: PackageIndex,
  database: Database,
  gone: ReadonlySet<string> = new Set(),
): readonly DebianPackage[] {
  const kept = new Set<string>();
  const queue = database.packages.filter(({ name }) => !database.automatic.has(name) && !gone.has(name));
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (kept.has(next.name)) continue;
    kept.add(next.name);
    const { recommends, suggests } = next;
    const relations = [...needsOf(next), ...parseRelations(recommends), ...parseRelations(suggests)];
    for (const name of relations.flat())
      queue.push(...index.standingFor(name).filter((one) => database.has(one.name) && !gone.has(one.name)));
  }
  return database.packages.filter(({ name }) => !kept.has(name) && !gone.has(name));
}

/** The `recommends` or `suggests` of what is coming that will not be there, as they are written. */
export function leftOut(
  database: Database,
  coming: readonly DebianPackage[],
  field: "recommends" | "suggests",
): readonly string[] {
  const names = new Set(coming.map(({ name }) => name));
  const missing = coming
    .flatMap((one) => parseRelations(one[field]))
    .filter((alternatives) => !alternatives.some((name) => database.satisfies(name, names)));
  return [...new Set(missing.map((alternatives) => alternatives.join(" | ")))];
}
