import { bindAt } from "./bind-mount.ts";
import { TreeDisk } from "./disk.ts";
import type { DiskLink } from "./disk-link.ts";
import { Errno } from "./errno.ts";
import { type DirectoryHandle, type Disk, type GeneratedDirectory, ROOT } from "./files.ts";
import { mountAt, unmountFrom } from "./generated.ts";
import { linkOf } from "./handles.ts";
import type { Tree } from "./tree.ts";
import { entriesToKeep, uniteAt } from "./union.ts";
import { changesOf, saveChanges, type UnionChange } from "./union-changes.ts";
import { Walker } from "./walker.ts";

/** What containers need of a disk beyond `Files`: unions of directories (overlayfs), and mounts in a root of their own. */

function treeOf(disk: Disk): Tree {
  if (!(disk instanceof TreeDisk)) throw new Error("a disk of another kind");
  return disk.tree;
}

function find(tree: Tree, path: string, root = tree.root): DiskLink | Errno {
  return new Walker(root, root, ROOT).find(path, root, true);
}

function mustFind(tree: Tree, path: string): DiskLink {
  const link = find(tree, path);
  if (link instanceof Errno) throw new Error(`${path}: ${link.message}`);
  return link;
}

/**
 * Makes the directory `path` as the union of `layers`, the topmost first. It is a file system of its own with the
 * number `device`. Costs nothing until it is looked at.
 */
export function makeUnion(
  disk: Disk,
  path: string,
  layers: readonly string[],
  device: number,
): Errno | undefined {
  const tree = treeOf(disk);
  const error = disk.view(ROOT).mkdir(path, 0o755);
  if (error) return error;
  uniteAt(
    tree,
    mustFind(tree, path),
    layers.map((layer) => mustFind(tree, layer)),
    device,
  );
  return undefined;
}

/** Removes a directory with all that is in it, at the cost of what of a union was looked at. */
export function removeTree(disk: Disk, path: string): void {
  const tree = treeOf(disk);
  const top = find(tree, path);
  if (top instanceof Errno) return;
  const links = [top];
  for (const link of links) for (const below of entriesToKeep(tree.entriesOf(link))) links.push(below);
  for (const link of links) unmountFrom(tree, link);
  for (const link of links.reverse()) tree.detach(link);
}

/** What differs in the union at `path` from its layers. */
export function unionChanges(disk: Disk, path: string): readonly UnionChange[] {
  const tree = treeOf(disk);
  return changesOf(tree, mustFind(tree, path));
}

/** Writes what differs as a layer into the empty directory `layer`. */
export function saveUnion(disk: Disk, path: string, layer: string): Errno | undefined {
  const tree = treeOf(disk);
  return saveChanges(tree, mustFind(tree, path), mustFind(tree, layer));
}

/** Shows `source`, a path on the disk, at `target` as seen from `root` too. Gives what takes that away. */
export function bindMount(
  disk: Disk,
  root: DirectoryHandle,
  target: string,
  source: string | DirectoryHandle,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): (() => void) | Errno {
  const tree = treeOf(disk);
  const place = find(tree, target, linkOf(root));
  if (place instanceof Errno) return place;
  const from = typeof source === "string" ? find(tree, source) : linkOf(source);
  if (from instanceof Errno) return from;
  if (from.node.isDirectory() !== place.node.isDirectory()) return Errno.ENOTDIR;
  bindAt(tree, place, from, readOnly);
  return () => unmountFrom(tree, place);
}

/** Shows files that are made when they are read at `target` as seen from `root`. Gives what takes that away. */
export function mountGenerated(
  disk: Disk,
  root: DirectoryHandle,
  target: string,
  source: GeneratedDirectory,
): (() => void) | Errno {
  const tree = treeOf(disk);
  const place = find(tree, target, linkOf(root));
  if (place instanceof Errno) return place;
  mountAt(tree, place, source, true);
  return () => unmountFrom(tree, place);
}
