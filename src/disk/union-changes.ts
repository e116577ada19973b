import type { DiskLink } from "./disk-link.ts";
import type { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import { S_IFREG } from "./mode.ts";
import type { Tree } from "./tree.ts";
import { differsBelowMounts, OPAQUE, UnionEntries, WHITEOUT } from "./union.ts";

/** How a union stands apart from its layers; a directory with changes in it counts as changed, as with overlayfs. */
export interface UnionChange {
  readonly kind: "added" | "changed" | "removed";
  readonly path: string;
  /** What is there now; undefined: it is removed. */
  readonly link: DiskLink | undefined;
  /** A directory that shows nothing of what the layers have there. */
  readonly isOpaque: boolean;
}

/** All changes, sorted by path, a directory before what is in it. */
export function changesOf(tree: Tree, union: DiskLink): readonly UnionChange[] {
  const changes: UnionChange[] = [];
  const entries = tree.entriesOf(union);
  if (entries instanceof UnionEntries) collect(tree, entries, entries.layers, "", changes);
  return changes.sort((a, b) => comparePaths(a.path, b.path));
}

function collect(
  tree: Tree,
  entries: Map<string, DiskLink>,
  layers: readonly DiskLink[],
  path: string,
  changes: UnionChange[],
): void {
  const isUnion = entries instanceof UnionEntries;
  if (isUnion)
    for (const name of entries.hidden)
      if (entries.below(name).length > 0)
        changes.push({ kind: "removed", path: `${path}/${name}`, link: undefined, isOpaque: false });
  for (const link of isUnion ? [...entries.present] : entries.values()) {
    if (isUnion && !differsBelowMounts(tree, link, entries)) continue;
    const below = new UnionEntries(tree, link, layers).below(link.name);
    const inside = tree.entriesOf(link);
    const [first] = below;
    const isOpaque =
      tree.nodeOf(link).isDirectory() &&
      !(inside instanceof UnionEntries) &&
      (first?.node.isDirectory() ?? false);
    const place = `${path}/${link.name}`;
    changes.push({ kind: first ? "changed" : "added", path: place, link, isOpaque });
    if (!tree.nodeOf(link).isDirectory()) continue;
    collect(
      tree,
      inside,
      below.filter(({ node }) => node.isDirectory()),
      place,
      changes,
    );
  }
}

/** A directory comes before what is in it, and that before its neighbours. */
function comparePaths(a: string, b: string): number {
  const [one, other] = [a.replaceAll("/", "\0"), b.replaceAll("/", "\0")];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Writes the changes of a union into an empty directory, as a layer. Contents are shared. ENOSPC: it has no room. */
export function saveChanges(tree: Tree, union: DiskLink, layer: DiskLink): Errno | undefined {
  const directories = new Map<string, DiskLink>([["", layer]]);
  for (const { path, link, isOpaque } of changesOf(tree, union)) {
    const slash = path.lastIndexOf("/");
    const into = directories.get(path.slice(0, slash));
    if (into === undefined) continue;
    const name = path.slice(slash + 1);
    const node = link ? copyOf(tree, tree.nodeOf(link)) : tree.makeNode(S_IFREG, 0, 0);
    if (node instanceof Errno) return node;
    const saved = tree.attach(into, link ? name : WHITEOUT + name, node);
    if (link) setTimes(node, tree.nodeOf(link));
    if (!node.isDirectory()) continue;
    directories.set(path, saved);
    if (!isOpaque) continue;
    const mark = tree.makeNode(S_IFREG, 0, 0);
    if (mark instanceof Errno) return mark;
    tree.attach(saved, OPAQUE, mark);
  }
  restoreTimes(tree, union, directories);
  return undefined;
}

function copyOf(tree: Tree, node: DiskNode): DiskNode | Errno {
  const copy = tree.makeNode(node.mode, node.owner, node.group, node.blocks);
  if (copy instanceof Errno) return copy;
  const { links } = copy;
  copy.restore({ ...node.state(), links });
  return copy;
}

function setTimes(copy: DiskNode, { atimeMs, mtimeMs }: DiskNode): void {
  copy.setTimes(atimeMs, mtimeMs);
}

/** Filling a directory has changed its time. */
function restoreTimes(tree: Tree, union: DiskLink, directories: ReadonlyMap<string, DiskLink>): void {
  for (const [path, saved] of directories) {
    let link: DiskLink | undefined = union;
    for (const name of path.split("/").slice(1)) link = link && tree.entriesOf(link).get(name);
    if (link) setTimes(saved.node, tree.nodeOf(link));
  }
}
