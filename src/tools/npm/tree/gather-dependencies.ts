import type { Edge } from "./edge.ts";
import type { TreeNode } from "./node.ts";

/** Packages with all that they alone need: arborist's gather-dep-set. Needs that do not count are left out by `counts`. */
export function gatherDependencies(
  start: Iterable<TreeNode>,
  counts: (edge: Edge) => boolean,
): ReadonlySet<TreeNode> {
  const nodes = new Set(start);
  for (const node of nodes)
    for (const edge of node.edgesOut.values()) if (edge.to && counts(edge)) nodes.add(edge.to);
  for (let changed = true; changed && nodes.size > 0; ) {
    changed = false;
    for (const node of nodes) {
      if (node.edgesIn.every((edge) => nodes.has(edge.from) || !counts(edge))) continue;
      nodes.delete(node);
      changed = true;
    }
  }
  return nodes;
}
