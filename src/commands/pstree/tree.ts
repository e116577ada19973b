import type { ProcessEntry } from "../../process/command/process-table.ts";

export interface TreeNode {
  readonly label: string;
  readonly children: readonly TreeNode[];
  /** How many alike are drawn as one. */
  readonly count: number;
  readonly highlighted: boolean;
}

export interface TreeOptions {
  readonly root: number;
  /** Only trees whose first process is of this user. */
  readonly uid: number | undefined;
  /** Also the line of ancestors of the root. */
  readonly parents: boolean;
  /** In the order of numbers, not of names. */
  readonly numeric: boolean;
  readonly compact: boolean;
  /** This process and its ancestors stand out; 0: none. */
  readonly highlighted: number;
  readonly label: (process: ProcessEntry, parent: ProcessEntry | undefined) => string;
}

/** The trees to draw. */
export function buildTree(processes: readonly ProcessEntry[], options: TreeOptions): readonly TreeNode[] {
  const byPid = new Map(processes.map((process) => [process.pid, process]));
  const bright = new Set<number>();
  for (let at = byPid.get(options.highlighted); at; at = byPid.get(at.ppid)) bright.add(at.pid);

  const build = (process: ProcessEntry): TreeNode => {
    const children = processes
      .filter(({ ppid, pid }) => ppid === process.pid && pid !== process.pid)
      .toSorted((a, b) => (options.numeric ? a.pid - b.pid : compareNames(a, b)));
    const built = children.map(build);
    return node(process, options.compact ? joinAlike(built) : built);
  };
  const node = (process: ProcessEntry, children: readonly TreeNode[]): TreeNode => ({
    label: options.label(process, byPid.get(process.ppid)),
    children,
    count: 1,
    highlighted: bright.has(process.pid),
  });

  if (options.uid !== undefined) {
    const isFirst = (process: ProcessEntry) =>
      process.euid === options.uid && byPid.get(process.ppid)?.euid !== options.uid;
    return processes.filter(isFirst).map(build);
  }
  const root = byPid.get(options.root);
  if (!root) return [];
  let tree = build(root);
  for (let at = options.parents ? byPid.get(root.ppid) : undefined; at; at = byPid.get(at.ppid))
    tree = node(at, [tree]);
  return [tree];
}

function compareNames(a: ProcessEntry, b: ProcessEntry): number {
  if (a.comm !== b.comm) return a.comm < b.comm ? -1 : 1;
  return a.pid - b.pid;
}

/** Subtrees that look the same become one, with their number before it. */
function joinAlike(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const shape = shapeOf(node);
    const at = joined.findIndex((other) => shapeOf(other) === shape);
    const alike = joined[at];
    if (alike) joined[at] = { ...alike, count: alike.count + node.count };
    else joined.push(node);
  }
  return joined;
}

function shapeOf({ label, children, highlighted }: TreeNode): string {
  const inner = children.map((child) => `${child.count}*${shapeOf(child)}`).join(",");
  return `${highlighted ? "!" : ""}${label}[${inner}]`;
}
