import type { Candidate, Wanted } from "./candidate.ts";
import type { Information } from "./resolve.ts";

/**
 * What needs nothing comes first, the root's own requirements last; among equals the later name comes first (as
 * `get_installation_order` of pip weighs them).
 */
export function installationOrder(
  pins: ReadonlyMap<string, Candidate>,
  needs: ReadonlyMap<string, readonly Information<Wanted, Candidate>[]>,
  names: readonly string[],
): readonly string[] {
  const children = childrenOf(pins, needs);
  const weights = weigh(children);
  const byWeight = (a: string, b: string) =>
    (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? 1 : a > b ? -1 : 0);
  return [...names].sort(byWeight);
}

const ROOT = "";
const PYTHON = "<Python>";

function asksForPython({ source }: Candidate): boolean {
  return source.kind === "release" && source.release.requiresPythonText !== "";
}

/** Who needs whom, from the root on. */
function childrenOf(
  pins: ReadonlyMap<string, Candidate>,
  needs: ReadonlyMap<string, readonly Information<Wanted, Candidate>[]>,
): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>([[ROOT, new Set()]]);
  for (const name of pins.keys()) children.set(name, new Set());
  // The Python that a new package asks for stands in the graph as well.
  children.set(PYTHON, new Set());
  for (const [name, candidate] of pins) if (asksForPython(candidate)) children.get(name)?.add(PYTHON);
  for (const [name, information] of needs)
    for (const { parent } of information) {
      // What was needed by a candidate that was given up in the end is needed no more.
      if (parent && pins.get(parent.identifier) !== parent) continue;
      if (pins.has(name)) children.get(parent?.identifier ?? ROOT)?.add(name);
    }
  return children;
}

/** Leaves are taken off, again and again, with ever less weight; what is left, cycles, weighs its longest way from the root. */
function weigh(children: Map<string, Set<string>>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (;;) {
    const leaves = [...children].filter(([name, of]) => name !== ROOT && of.size === 0).map(([name]) => name);
    if (leaves.length === 0) break;
    for (const leaf of leaves) weights.set(leaf, children.size - 1);
    for (const leaf of leaves) children.delete(leaf);
    for (const of of children.values()) for (const leaf of leaves) of.delete(leaf);
  }
  const path = new Set<string>();
  const visit = (name: string) => {
    if (path.has(name)) return;
    path.add(name);
    for (const child of children.get(name) ?? []) visit(child);
    path.delete(name);
    if (name !== ROOT) weights.set(name, Math.max(weights.get(name) ?? 0, path.size));
  };
  visit(ROOT);
  return weights;
}
