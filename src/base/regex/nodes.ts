import type { CodeRange } from "../character-set.ts";

// biome-ignore format: a table reads better in full lines
export type Assertion =
  | "line-start" | "line-end" | "text-start" | "text-end"
  | "word-boundary" | "not-word-boundary" | "word-start" | "word-end";

/** A regular expression (POSIX XBD 9), after its dialect has been read. */
export type RegexNode =
  | { readonly kind: "empty" }
  /** One character of these; case is already folded in. Sorted, separate ranges. */
  | { readonly kind: "set"; readonly ranges: readonly CodeRange[] }
  | { readonly kind: "sequence"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "choice"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "repeat"; readonly node: RegexNode; readonly min: number; readonly max: number }
  | { readonly kind: "group"; readonly index: number; readonly node: RegexNode }
  | { readonly kind: "assertion"; readonly assertion: Assertion }
  | { readonly kind: "backreference"; readonly index: number };

export const EMPTY: RegexNode = { kind: "empty" };

export function sequenceOf(nodes: readonly RegexNode[]): RegexNode {
  if (nodes.length === 0) return EMPTY;
  return nodes.length === 1 ? (nodes[0] as RegexNode) : { kind: "sequence", nodes };
}

/** Whether the node may match without taking a character. */
export function isNullable(node: RegexNode): boolean {
  switch (node.kind) {
    case "set":
      return false;
    case "empty":
    case "assertion":
    case "backreference":
      return true;
    case "sequence":
      return node.nodes.every(isNullable);
    case "choice":
      return node.nodes.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.node);
    case "group":
      return isNullable(node.node);
  }
}

/** All nodes, the outer ones first. */
export function* everyNode(node: RegexNode): Generator<RegexNode> {
  yield node;
  if (node.kind === "sequence" || node.kind === "choice")
    for (const inner of node.nodes) yield* everyNode(inner);
  if (node.kind === "repeat" || node.kind === "group") yield* everyNode(node.node);
}
