import type { DiskLink } from "./disk-link.ts";
import type { DiskNode } from "./disk-node.ts";
import type { DiskSnapshot } from "./files.ts";
import type { Tree } from "./tree.ts";
import { entriesToKeep, UnionEntries } from "./union.ts";

export const SNAPSHOT_VERSION = 1;

/** Where each number of an inode stands in its row. */
export const INODE_ROW = {
  ino: 0,
  mode: 1,
  owner: 2,
  group: 3,
  rdev: 4,
  atimeMs: 5,
  mtimeMs: 6,
  ctimeMs: 7,
  btimeMs: 8,
  size: 9,
  held: 10,
} as const;
export const INODE_NUMBERS: readonly string[] = Object.keys(INODE_ROW);

/**
 * A disk as columns: a few large arrays clone and store far faster than an object for each file. Inodes are
 * numbered in the order in which a walk over the directories, level by level, meets them; the root is number 0.
 */
export interface SnapshotData extends DiskSnapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly nextIno: number;
  /** `INODE_NUMBERS.length` numbers for each inode. */
  readonly inodes: Float64Array;
  /** The targets of the symbolic links among the inodes, in their order. */
  readonly targets: readonly string[];
  /** The bytes of the regular files among the inodes, in their order, without gaps. */
  readonly contents: Uint8Array;
  /** For each entry the inode of its directory, its name, and its inode; a directory's in their order. */
  readonly parents: Uint32Array;
  readonly names: readonly string[];
  readonly children: Uint32Array;
  /** Pairs of an inode's number and what `chattr` set for it; absent where there are none. */
  readonly flags?: Uint32Array;
  /** Union directories (union.ts); absent where there are none. */
  readonly unions?: readonly UnionRow[];
}

/** A union directory by the number of its inode, and those of the directories that it shows. */
export interface UnionRow {
  readonly directory: number;
  readonly device: number;
  readonly layers: readonly number[];
  readonly hidden: readonly string[];
}

export function writeSnapshot(tree: Tree): SnapshotData {
  const nodes: DiskNode[] = [];
  const numberOf = new Map<DiskNode, number>();
  const parents: number[] = [];
  const names: string[] = [];
  const children: number[] = [];
  const add = (node: DiskNode): number => {
    const number = nodes.push(node) - 1;
    numberOf.set(node, number);
    return number;
  };
  add(tree.nodeOf(tree.root));
  const directories: DiskLink[] = [tree.root];
  for (const directory of directories) {
    const parent = numberOf.get(tree.nodeOf(directory)) ?? 0;
    for (const link of entriesToKeep(tree.entriesOf(directory))) {
      const node = tree.nodeOf(link);
      parents.push(parent);
      names.push(link.name);
      children.push(numberOf.get(node) ?? add(node));
      if (node.isDirectory()) directories.push(link);
    }
  }
  const unions = unionRows(tree, directories, numberOf);
  const flags = nodes.flatMap((node, number) => (node.flags === 0 ? [] : [number, node.flags]));
  return {
    version: SNAPSHOT_VERSION,
    nextIno: tree.counters.nextIno,
    inodes: inodeNumbers(nodes),
    targets: nodes.filter((node) => node.isSymlink()).map((node) => node.symlink),
    contents: contentsOf(nodes),
    parents: Uint32Array.from(parents),
    names,
    children: Uint32Array.from(children),
    ...(flags.length > 0 && { flags: Uint32Array.from(flags) }),
    ...(unions.length > 0 && { unions }),
  };
}

function unionRows(
  tree: Tree,
  directories: readonly DiskLink[],
  numberOf: ReadonlyMap<DiskNode, number>,
): readonly UnionRow[] {
  const number = (link: DiskLink): number[] => {
    const found = numberOf.get(tree.nodeOf(link));
    return found === undefined ? [] : [found];
  };
  return directories.flatMap((directory) => {
    const entries = tree.entriesOf(directory);
    if (!(entries instanceof UnionEntries)) return [];
    const { device } = tree.nodeOf(directory);
    const layers = entries.layers.flatMap(number);
    return number(directory).map((at) => ({ directory: at, device, layers, hidden: entries.hidden }));
  });
}

/** Field by field: this is done after each line that changes something, and looking fields up by name takes ten times as long. */
function inodeNumbers(nodes: readonly DiskNode[]): Float64Array {
  const width = INODE_NUMBERS.length;
  const numbers = new Float64Array(nodes.length * width);
  let row = 0;
  for (const node of nodes) {
    numbers[row + INODE_ROW.ino] = node.ino;
    numbers[row + INODE_ROW.mode] = node.mode;
    numbers[row + INODE_ROW.owner] = node.owner;
    numbers[row + INODE_ROW.group] = node.group;
    numbers[row + INODE_ROW.rdev] = node.rdev;
    numbers[row + INODE_ROW.atimeMs] = node.atimeMs;
    numbers[row + INODE_ROW.mtimeMs] = node.mtimeMs;
    numbers[row + INODE_ROW.ctimeMs] = node.ctimeMs;
    numbers[row + INODE_ROW.btimeMs] = node.btimeMs;
    numbers[row + INODE_ROW.size] = node.size;
    numbers[row + INODE_ROW.held] = node.held;
    row += width;
  }
  return numbers;
}

function contentsOf(nodes: readonly DiskNode[]): Uint8Array {
  let size = 0;
  for (const node of nodes) size += node.held;
  const contents = new Uint8Array(size);
  let at = 0;
  for (const node of nodes) {
    if (node.held === 0) continue;
    contents.set(node.bytes.subarray(0, node.held), at);
    at += node.held;
  }
  return contents;
}
