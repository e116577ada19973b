import type { Edge } from "./edge.ts";
import type { TreeNode } from "./node.ts";

/** How much of the names is shown of those who do not get a line. */
const NAMES_WIDTH = 50;

/** Why a package is there, from itself up to the project: npm's explain-dep. */
export function explainNode(node: TreeNode): string {
  return printNode(node) + explainDependents(node, Number.POSITIVE_INFINITY, new Set());
}

/** The same for a report of a conflict: without marks, and not deeper than that. */
export function explainPlainly(node: TreeNode, depth: number): string {
  return printPlain(node) + explainDependents(node, depth, new Set());
}

function printNode(node: TreeNode): string {
  const marks = node.isRoot
    ? []
    : [
        ...(node.extraneous ? ["extraneous"] : []),
        ...(node.dev && !node.extraneous ? ["dev"] : []),
        ...(node.optional && !node.extraneous ? ["optional"] : []),
        ...(node.peer && !node.extraneous ? ["peer"] : []),
      ];
  const at = node.location === "" ? "" : `\n${node.location}`;
  return `${node.packageName}@${node.version}${marks.map((mark) => ` ${mark}`).join("")}${at}`;
}

/** Only the first of a report carries its marks. */
function printPlain(node: TreeNode): string {
  return `${node.packageName}@${node.version}${node.location === "" ? "" : `\n${node.location}`}`;
}

function explainDependents(node: TreeNode, depth: number, seen: Set<TreeNode>): string {
  const dependents = node.edgesIn.filter((edge) => edge.problem === undefined);
  if (dependents.length === 0 || depth <= 0) return "";
  const most = Math.ceil(depth / 2);
  const messages = dependents.slice(0, most).map((edge) => explainEdge(edge, depth, seen));
  if (dependents.length > most) messages.push(restOf(dependents.slice(most)));
  return `\n${messages.join("\n")}`.split("\n").join("\n  ");
}

function restOf(rest: readonly Edge[]): string {
  const names: string[] = [];
  let width = 0;
  for (const [at, { from }] of rest.entries()) {
    const name = from.isRoot ? (from.manifest.name ?? "the root project") : from.name;
    width += name.length;
    if (width >= NAMES_WIDTH && at < rest.length - 1) {
      names.push("...");
      break;
    }
    names.push(name);
  }
  return `${rest.length} more (${names.join(", ")})`;
}

export function explainEdge(
  { name, type, spec, from }: Edge,
  depth: number,
  seen = new Set<TreeNode>(),
): string {
  return `${type === "prod" ? "" : `${type} `}${name}@"${spec}" from ${explainFrom(from, depth, seen)}`;
}

function explainFrom(from: TreeNode, depth: number, seen: Set<TreeNode>): string {
  if (from.isRoot) return "the root project";
  if (seen.has(from)) return printPlain(from);
  seen.add(from);
  const text = printPlain(from) + explainDependents(from, depth - 1, seen);
  seen.delete(from);
  return text;
}
