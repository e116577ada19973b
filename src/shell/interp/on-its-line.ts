import type { NodeBase } from "../syntax/nodes.ts";

/** A command that begins on the line that bash gives it. */
export function onItsLine<T extends NodeBase & { readonly line: number }>(node: T): T {
  const { line } = node;
  return line === node.span.line ? node : { ...node, span: { ...node.span, line } };
}
