import type { TreeNode } from "./node.ts";

/** Who needs what, and why: arborist's calc-dep-flags. */
export function markFlags(root: TreeNode): void {
  for (const node of root.all()) setFlags(node, node !== root);
  const queue: TreeNode[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    for (const { isPeer, isOptional, type, to } of node.edgesOut.values()) {
      if (to && take(node, to, { isPeer, isOptional, isDev: type === "dev" })) queue.push(to);
    }
  }
  for (const node of root.all())
    if (node.devOptional && (node.dev || node.optional)) node.devOptional = false;
}

function setFlags(node: TreeNode, value: boolean): void {
  node.extraneous = node.dev = node.optional = node.devOptional = node.peer = value;
}

/** Takes away what does not hold any more; whether something changed. */
function take(
  node: TreeNode,
  to: TreeNode,
  {
    isPeer,
    isOptional,
    isDev,
  }: { readonly isPeer: boolean; readonly isOptional: boolean; readonly isDev: boolean },
): boolean {
  const before = [to.extraneous, to.dev, to.optional, to.devOptional, to.peer].join();
  if (!node.extraneous && !(isPeer && isOptional)) to.extraneous = false;
  if (!node.dev && !isDev) to.dev = false;
  if (!node.optional && !isOptional) to.optional = false;
  if (!node.devOptional && !node.dev && !node.optional && !isDev && !isOptional) to.devOptional = false;
  if (!node.peer && !isPeer) to.peer = false;
  return before !== [to.extraneous, to.dev, to.optional, to.devOptional, to.peer].join();
}
