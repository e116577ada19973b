import { IDENTITY, type Node } from "./nodes.ts";

/** `TERM?`: of a path only the last step is forgiven, and for each of its inputs alone (jq's INDEX_OPT and EACH_OPT). */
export function guarded(term: Node): Node {
  const step = lastStep(term);
  if (!step) return forgiven(term);
  return { kind: "pipe", left: step.target, right: forgiven(step.node) };
}

function forgiven(body: Node): Node {
  return { kind: "try", body, handler: undefined };
}

/** The step on its own, where nothing in it looks at the input of the whole term. */
function lastStep(term: Node): { readonly target: Node; readonly node: Node } | undefined {
  if (term.kind === "iterate") return { target: term.target, node: { ...term, target: IDENTITY } };
  if (term.kind === "index" && isConstant(term.key))
    return { target: term.target, node: { ...term, target: IDENTITY } };
  if (term.kind === "slice" && isConstant(term.from) && isConstant(term.to))
    return { target: term.target, node: { ...term, target: IDENTITY } };
  return undefined;
}

function isConstant(node: Node | undefined): boolean {
  return node === undefined || node.kind === "literal";
}
