import type { ProcessEntry } from "../../process/command/process-table.ts";

const INIT = 1;

export interface PlacedProcess {
  readonly process: ProcessEntry;
  /** What stands before its command. */
  readonly branch: string;
}

/** Children below their parents (ps/output.c, show_forest). */
export function placeInTree(
  processes: readonly ProcessEntry[],
  style: "forest" | "hierarchy",
): readonly PlacedProcess[] {
  const shown = new Set(processes.map(({ pid }) => pid));
  const placed: PlacedProcess[] = [];
  const place = (process: ProcessEntry, ancestors: readonly boolean[]) => {
    placed.push({ process, branch: branchOf(ancestors, style) });
    const children = processes.filter(({ ppid, pid }) => ppid === process.pid && pid !== process.pid);
    for (const [index, child] of children.entries()) {
      // In a forest the children of init stand at the edge, as trees of their own.
      const isTree = style === "forest" && process.pid === INIT;
      place(child, isTree ? [] : [...ancestors, index < children.length - 1]);
    }
  };
  const roots = processes.filter(({ ppid }) => !shown.has(ppid));
  for (const root of roots.toSorted(
    (a, b) => Number(a.pid === INIT) - Number(b.pid === INIT) || a.pid - b.pid,
  ))
    place(root, []);
  return placed;
}

/** One piece for each generation: whether it has younger siblings says if a line goes on. */
function branchOf(ancestors: readonly boolean[], style: "forest" | "hierarchy"): string {
  if (style === "hierarchy") return "  ".repeat(ancestors.length);
  if (ancestors.length === 0) return "";
  const lines = ancestors.slice(0, -1).map((goesOn) => (goesOn ? " |  " : "    "));
  return `${lines.join("")} \\_ `;
}
