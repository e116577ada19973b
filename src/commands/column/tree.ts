/** A row of a table with those below it. */
export interface TreeRow {
  readonly cells: readonly string[];
  readonly children: readonly TreeRow[];
}

/** Puts each row below the one whose id is its parent. */
export function makeTree(
  rows: readonly (readonly string[])[],
  id: number,
  parent: number,
): readonly TreeRow[] {
  const nodes = rows.map((cells) => ({ cells, children: [] as TreeRow[] }));
  const byId = new Map(nodes.map((node) => [node.cells[id] ?? "", node]));
  const roots: TreeRow[] = [];
  for (const node of nodes) {
    const above = byId.get(node.cells[parent] ?? "");
    if (above && above !== node) above.children.push(node);
    else roots.push(node);
  }
  return roots;
}

/** The rows from top to bottom, with the branches drawn in one of their cells. */
export function drawTree(roots: readonly TreeRow[], column: number): readonly (readonly string[])[] {
  const drawn: (readonly string[])[] = [];
  const add = (row: TreeRow, branch: string, below: string): void => {
    drawn.push(row.cells.map((cell, index) => (index === column ? branch + cell : cell)));
    for (const [index, child] of row.children.entries()) {
      const isLast = index === row.children.length - 1;
      add(child, `${below}${isLast ? "└─" : "├─"}`, `${below}${isLast ? "  " : "│ "}`);
    }
  };
  for (const root of roots) add(root, "", "");
  return drawn;
}
