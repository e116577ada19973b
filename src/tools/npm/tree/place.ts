import gt from "semver/functions/gt.js";
import gte from "semver/functions/gte.js";
import type { Edge } from "./edge.ts";
import { gatherDependencies } from "./gather-dependencies.ts";
import type { TreeNode } from "./node.ts";

export interface PlaceOptions {
  /** Asked for by name: what is there already is put aside. */
  readonly explicit: boolean;
  readonly preferDedupe: boolean;
  /** Global packages keep what they need below themselves. */
  readonly shallow: boolean;
}

/** What may be done with a package in a place. */
type Verdict = "ok" | "replace" | "keep" | "conflict";

/** Where a package went; undefined: what is there already will do. */
export interface Placed {
  readonly node: TreeNode;
  readonly replaced: TreeNode | undefined;
}

/**
 * Puts a package as near to the root as it can be without getting in anybody's way: arborist's place-dep and
 * can-place-dep. `conflict`: there is no such place, which happens to peers alone.
 */
export function placeDependency(
  dep: TreeNode,
  edge: Edge,
  options: PlaceOptions,
): Placed | "kept" | "conflict" {
  let best: { readonly target: TreeNode; readonly verdict: Verdict } | undefined;
  const start = edge.isPeer && edge.from.parent ? edge.from.parent : edge.from;
  for (const target of start.ancestry) {
    if (!target.isRoot && target.edgesOut.get(edge.name)?.isPeer) continue;
    const verdict = judge(dep, edge, target, options);
    if (verdict === "conflict") break;
    best = { target, verdict };
    if (options.shallow && target.parent?.isRoot) break;
  }
  if (!best) return "conflict";
  if (best.verdict === "keep") return "kept";
  const replaced = best.target.children.get(dep.name);
  if (replaced) replaceNode(best.target, replaced, dep);
  else best.target.add(dep);
  dropDuplicates(best.target, dep, options);
  return { node: dep, replaced };
}

function judge(dep: TreeNode, edge: Edge, target: TreeNode, options: PlaceOptions): Verdict {
  const own = target.edgesOut.get(dep.name);
  const current = target.children.get(dep.name);
  if (own?.isPeer && !target.isRoot) return "conflict";
  if (current) return judgeCurrent(dep, edge, target, current, options);
  if (own && own !== edge && !dep.satisfies(own)) return "conflict";
  return hidesOther(dep, edge, target) ? "conflict" : "ok";
}

/** Whether somebody below would find it in place of what it finds now, and not be content. */
function hidesOther(dep: TreeNode, edge: Edge, target: TreeNode): boolean {
  if (target === edge.from) return false;
  const found = target.resolve(dep.name);
  return (
    found?.edgesIn.some((one) => one.from.isBelow(target) && !one.problem && !dep.satisfies(one)) ?? false
  );
}

function judgeCurrent(
  dep: TreeNode,
  edge: Edge,
  target: TreeNode,
  current: TreeNode,
  { explicit, preferDedupe }: PlaceOptions,
): Verdict {
  const prefersDedupe = preferDedupe || edge.isPeer;
  if (dep.matches(current) && current.satisfies(edge)) return explicit ? "replace" : "keep";
  const isNewer = gte(dep.version, current.version);
  if (isNewer && canReplace(dep, current)) return "replace";
  if (current.satisfies(edge) && (!explicit || prefersDedupe)) return "keep";
  if (prefersDedupe && !isNewer && canReplace(dep, current)) return "replace";
  return !edge.isPeer && target === edge.from ? "replace" : "conflict";
}

/** Whether all would be content with it that have the other now, but for those that only the other needs. */
export function canReplace(dep: TreeNode, current: TreeNode): boolean {
  if (dep.name !== current.name || dep.packageName !== current.packageName) return false;
  const mine = gatherDependencies([current], (edge) => edge.to !== current && edge.problem === undefined);
  return current.edgesIn.every((edge) => mine.has(edge.from) || dep.satisfies(edge));
}

/** With the old one goes what only it needed. */
function replaceNode(target: TreeNode, old: TreeNode, dep: TreeNode): void {
  const needed = [...old.edgesOut.values()]
    .filter(({ name }) => !dep.edgesOut.has(name))
    .flatMap(({ to }) => to ?? []);
  const lost = needed.flatMap((one) => [...gatherDependencies([one], (edge) => edge.to !== one)]);
  old.remove();
  target.add(dep);
  const wrong = [...dep.edgesOut.values()].flatMap((edge) =>
    edge.to && edge.problem !== undefined ? [edge.to] : [],
  );
  const unneeded = lost.flatMap((one) => [
    ...gatherDependencies([one], (edge) => edge.to !== one && edge.problem === undefined),
  ]);
  const gone = gatherDependencies(
    [...wrong, ...unneeded].filter((one) => !one.isRoot),
    (edge) => edge.from !== dep && edge.to !== dep && edge.problem === undefined,
  );
  for (const node of gone) if (!node.isRoot) node.remove();
}

/** Copies further down go where the new one will do. */
function dropDuplicates(target: TreeNode, placed: TreeNode, options: PlaceOptions): void {
  for (const node of [...target.all()]) {
    if (node === placed || node.name !== placed.name || node.isRoot) continue;
    if (!canDedupe(node, options)) continue;
    for (const one of gatherDependencies([node], (edge) => edge.to !== node && edge.problem === undefined))
      one.remove();
  }
}

function canDedupe(node: TreeNode, { preferDedupe, explicit }: PlaceOptions): boolean {
  const above = node.parent?.parent;
  if (!above) return false;
  if (node.edgesIn.length === 0) return true;
  const other = above.resolve(node.name);
  if (!other) return false;
  if (other.matches(node)) return true;
  if (!canReplace(other, node)) return false;
  return preferDedupe || gt(other.version, node.version) || explicit;
}
