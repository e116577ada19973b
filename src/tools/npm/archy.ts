/** A tree of texts. */
export interface LabelTree {
  readonly label: string;
  readonly nodes: readonly LabelTree[];
}

/** Draws it with lines, as the package `archy` does; it ends with a newline. */
export function formatArchy({ label, nodes }: LabelTree, prefix = "", unicode = true): string {
  const [bar, branch, corner, dash, fork] = unicode ? ["│", "├", "└", "─", "┬"] : ["|", "+", "`", "-", "-"];
  const lines = label.split("\n").join(`\n${prefix}${nodes.length > 0 ? bar : " "} `);
  const below = nodes.map((node, at) => {
    const isLast = at === nodes.length - 1;
    const inner = `${prefix}${isLast ? " " : bar} `;
    const head = `${isLast ? corner : branch}${dash}${node.nodes.length > 0 ? fork : dash} `;
    return `${prefix}${head}${formatArchy(node, inner, unicode).slice(prefix.length + 2)}`;
  });
  return `${prefix}${lines}\n${below.join("")}`;
}
