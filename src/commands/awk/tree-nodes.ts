type Tree = unknown;

/** Every node of a tree, in no order. */
export function* nodesOf(tree: Tree): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(tree)) {
    for (const item of tree) yield* nodesOf(item);
    return;
  }
  if (typeof tree !== "object" || tree === null) return;
  const node: Readonly<Record<string, unknown>> = { ...tree };
  if (typeof node.kind === "string") yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}
