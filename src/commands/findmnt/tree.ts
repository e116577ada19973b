import type { Mount } from "../../process/command/file-systems.ts";

/** A mount with those that lie below it and were chosen too. */
export interface MountNode {
  readonly mount: Mount;
  readonly children: readonly MountNode[];
}

/** Each mount goes under the nearest chosen one that its place is in; of several at one place under the one before. */
export function buildTree(mounts: readonly Mount[]): readonly MountNode[] {
  const below = new Map<Mount | undefined, Mount[]>();
  for (const [at, mount] of mounts.entries()) {
    const above = mounts
      .filter((other, place) => other !== mount && isAbove(other.target, mount.target, place < at))
      .toSorted((a, b) => a.target.length - b.target.length)
      .at(-1);
    below.set(above, [...(below.get(above) ?? []), mount]);
  }
  const grow = (above: Mount | undefined): readonly MountNode[] =>
    (below.get(above) ?? []).map((mount) => ({ mount, children: grow(mount) }));
  return grow(undefined);
}

function isAbove(above: string, path: string, isEarlier: boolean): boolean {
  return above === path ? isEarlier : isBelow(path, above);
}

export function isBelow(path: string, above: string): boolean {
  return path !== above && path.startsWith(above === "/" ? "/" : `${above}/`);
}

export interface TreeRow {
  readonly mount: Mount;
  /** `│ ├─`: what stands before the place. */
  readonly lead: string;
}

interface Lines {
  readonly middle: string;
  readonly last: string;
  readonly through: string;
}
const DRAWN: Lines = { middle: "├─", last: "└─", through: "│ " };
const ASCII: Lines = { middle: "|-", last: "`-", through: "| " };

export function flatten(nodes: readonly MountNode[], isAscii: boolean): readonly TreeRow[] {
  const lines = isAscii ? ASCII : DRAWN;
  const rows: TreeRow[] = [];
  const visit = ({ mount, children }: MountNode, lead: string, indent: string): void => {
    rows.push({ mount, lead });
    for (const [at, child] of children.entries()) {
      const isLast = at === children.length - 1;
      visit(child, indent + (isLast ? lines.last : lines.middle), indent + (isLast ? "  " : lines.through));
    }
  };
  for (const node of nodes) visit(node, "", "");
  return rows;
}
