import { NpmError } from "../npm-error.ts";
import type { Edge } from "./edge.ts";
import { explainEdge, explainPlainly } from "./explain.ts";
import type { TreeNode } from "./node.ts";

const DEPTH = 4;
const FIX =
  "Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps to accept an incorrect (and potentially broken) dependency resolution.";

/** A peer that cannot be had beside what is there: `edge` asks for `dep`. */
export function explainConflict(edge: Edge, dep: TreeNode): NpmError {
  const { root } = edge.from;
  const found = edge.to ?? dep;
  const text = [
    `While resolving: ${root.manifest.name}@${root.manifest.version}`,
    `Found: ${explainPlainly(found, DEPTH)}`,
    "",
    "Could not resolve dependency:",
    explainEdge(edge, DEPTH),
  ].join("\n");
  return new NpmError("ERESOLVE", [
    ["ERESOLVE", "unable to resolve dependency tree"],
    ["", ""],
    ["", `${text}\n\n${FIX}`],
  ]);
}
