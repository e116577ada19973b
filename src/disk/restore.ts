import { DiskLink } from "./disk-link.ts";
import { DiskNode } from "./disk-node.ts";
import { DISK_DEVICE } from "./inode.ts";
import { hasKnownType, S_IFDIR, S_IFMT } from "./mode.ts";
import { INODE_NUMBERS, INODE_ROW, SNAPSHOT_VERSION, type SnapshotData, type UnionRow } from "./snapshot.ts";
import { type DiskOptions, Tree } from "./tree.ts";
import { restoreUnion, UnionEntries } from "./union.ts";
import { isNameTooLong } from "./walker.ts";

/**
 * The tree that `snapshot` was taken of, in a new tree or in an empty one; checked throughout, since it may come
 * from a store or another program.
 */
export function readSnapshot(snapshot: unknown, options: DiskOptions, tree = new Tree(options)): Tree {
  const data = checkShape(snapshot);
  const nodes = readInodes(data, tree);
  restoreFlags(data, nodes);
  for (const { directory, device } of data.unions ?? []) {
    const node = nodes[directory];
    if (node) node.device = device;
  }
  readEntries(data, tree, nodes);
  checkNumbers(nodes);
  for (const [number, node] of nodes.entries()) {
    if (node.links === 0) reject(`inode ${number} has no name`);
    if (node !== tree.root.node) node.account(1);
    if (node.ino >= data.nextIno) reject(`inode ${number} has a number that is yet to be given out`);
  }
  tree.counters.nextIno = data.nextIno;
  return tree;
}

/** What `chattr` had set. */
function restoreFlags({ flags = new Uint32Array() }: SnapshotData, nodes: readonly DiskNode[]): void {
  for (let at = 0; at < flags.length; at += 2) {
    const node = nodes[flags[at] ?? Number.NaN];
    if (!node) return reject("flags are of no inode");
    node.flags = flags[at + 1] ?? 0;
  }
}

function reject(what: string): never {
  throw new Error(`damaged disk snapshot: ${what}`);
}

function checkShape(snapshot: unknown): SnapshotData {
  if (typeof snapshot !== "object" || snapshot === null) return reject("it is not an object");
  const data = snapshot as Partial<Record<keyof SnapshotData, unknown>>;
  if (data.version !== SNAPSHOT_VERSION) {
    throw new Error(`disk snapshot of version ${String(data.version)}: only ${SNAPSHOT_VERSION} can be read`);
  }
  const { version, nextIno, inodes, targets, contents, parents, names, children, flags, unions } = data;
  if (!isWhole(nextIno)) return reject("nextIno is not a number");
  if (!(inodes instanceof Float64Array)) return reject("inodes is not a Float64Array");
  if (!isTexts(targets)) return reject("targets is not an array of strings");
  if (!(contents instanceof Uint8Array)) return reject("contents is not a Uint8Array");
  if (!(parents instanceof Uint32Array)) return reject("parents is not a Uint32Array");
  if (!isTexts(names)) return reject("names is not an array of strings");
  if (!(children instanceof Uint32Array)) return reject("children is not a Uint32Array");
  if (inodes.length === 0 || inodes.length % INODE_NUMBERS.length !== 0) reject("inodes is cut off");
  if (parents.length !== names.length || children.length !== names.length) reject("its entries are cut off");
  if (flags !== undefined && !(flags instanceof Uint32Array)) return reject("flags is not a Uint32Array");
  if (unions !== undefined && !(Array.isArray(unions) && unions.every(isUnionRow)))
    return reject("unions is not an array of unions");
  return {
    version,
    nextIno,
    inodes,
    targets,
    contents: plain(contents),
    parents,
    names,
    children,
    flags,
    unions,
  };
}

/** The same bytes; of a Node Buffer, whose slices are views, as a plain array. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function isUnionRow(value: unknown): value is UnionRow {
  if (typeof value !== "object" || value === null) return false;
  const { directory, device, layers, hidden } = value as Partial<Record<keyof UnionRow, unknown>>;
  return (
    isWhole(directory) && isWhole(device) && Array.isArray(layers) && layers.every(isWhole) && isTexts(hidden)
  );
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function readInodes(data: SnapshotData, tree: Tree): DiskNode[] {
  const count = data.inodes.length / INODE_NUMBERS.length;
  const nodes: DiskNode[] = [];
  let content = 0;
  let target = 0;
  for (let number = 0; number < count; number++) {
    const row = data.inodes.subarray(number * INODE_NUMBERS.length, (number + 1) * INODE_NUMBERS.length);
    const node = readInode(row, number, tree);
    if (node.held > 0) {
      if (content + node.held > data.contents.length) reject("contents is cut off");
      node.bytes = data.contents.subarray(content, content + node.held);
      node.share(false);
      content += node.held;
    }
    if (node.isSymlink()) {
      const text = data.targets[target++];
      if (!text) return reject(`symbolic link ${number} has no target`);
      node.setTarget(text);
    }
    nodes.push(node);
  }
  if (content !== data.contents.length) reject("contents is too long");
  if (target !== data.targets.length) reject("targets is too long");
  return nodes;
}

function readInode(row: Float64Array, number: number, tree: Tree): DiskNode {
  const value = (at: number): number => row[at] ?? Number.NaN;
  for (let at = 0; at < INODE_NUMBERS.length; at++) {
    const isTime = at >= INODE_ROW.atimeMs && at <= INODE_ROW.btimeMs;
    if (isTime ? !Number.isFinite(value(at)) : !isWhole(value(at)))
      reject(`inode ${number} has no valid ${INODE_NUMBERS[at]}`);
  }
  const mode = value(INODE_ROW.mode);
  if (mode > 0o177777 || !hasKnownType(mode)) reject(`inode ${number} has no valid mode`);
  if (number === 0 && (mode & S_IFMT) !== S_IFDIR) reject("its root is not a directory");
  const ino = value(INODE_ROW.ino);
  if (number === 0 && ino !== tree.root.node.ino) reject("its root has another number than a root");
  const node = number === 0 ? tree.root.node : new DiskNode(tree, ino, mode, 0, 0);
  node.mode = mode;
  node.owner = value(INODE_ROW.owner);
  node.group = value(INODE_ROW.group);
  node.rdev = value(INODE_ROW.rdev);
  node.atimeMs = value(INODE_ROW.atimeMs);
  node.mtimeMs = value(INODE_ROW.mtimeMs);
  node.ctimeMs = value(INODE_ROW.ctimeMs);
  node.btimeMs = value(INODE_ROW.btimeMs);
  if (node.isFile()) {
    node.size = value(INODE_ROW.size);
    node.held = value(INODE_ROW.held);
    if (node.held > node.size) reject(`inode ${number} holds more than its size`);
  } else if (value(INODE_ROW.held) !== 0) reject(`inode ${number} holds bytes but is not a file`);
  return node;
}

function readEntries(data: SnapshotData, tree: Tree, nodes: readonly DiskNode[]): void {
  const root = tree.root.node;
  const linkOfDirectory = new Map<DiskNode, DiskLink>([[root, tree.root]]);
  for (const [at, name] of data.names.entries()) {
    const parent = linkOfDirectory.get(nodes[data.parents[at] as number] as DiskNode);
    const node = nodes[data.children[at] as number];
    if (!isName(name)) reject(`entry ${at} has a name that cannot be`);
    if (parent === undefined) return reject(`entry ${at} is in no directory`);
    if (node === undefined || node === root) return reject(`entry ${at} has no inode`);
    if (parent.children.has(name)) reject(`entry ${at} is there twice`);
    const link = new DiskLink(tree, parent, name, node);
    link.order = tree.counters.nextOrder++;
    node.entry = link;
    node.device = data.unions ? deviceIn(node, parent.node) : node.device;
    parent.children.set(name, link);
    if (!node.isDirectory()) {
      node.links++;
      continue;
    }
    if (linkOfDirectory.has(node)) reject(`entry ${at} is a second name of a directory`);
    linkOfDirectory.set(node, link);
    node.links = 2;
    parent.node.links++;
  }
  for (const { directory, layers, hidden } of data.unions ?? []) {
    const link = linkOfDirectory.get(nodes[directory] as DiskNode);
    const below = layers.map((number) => linkOfDirectory.get(nodes[number] as DiskNode));
    if (link === undefined || !below.every((one) => one !== undefined))
      return reject("a union is of no directories");
    restoreUnion(tree, link, { layers: below, hidden });
    countLinks(link, hidden);
  }
}

/** A directory of a union has 2 links, and one for each directory in it that is not hidden. */
function countLinks({ node, children }: DiskLink, hidden: readonly string[]): void {
  if (!(children instanceof UnionEntries)) return;
  for (const layer of children.layers) node.links += layer.node.links - 2;
  const twice = [...children.present].filter((link) => link.node.isDirectory()).map(({ name }) => name);
  for (const name of [...twice, ...hidden])
    node.links -= children.below(name).filter((below) => below.node.isDirectory()).length;
  node.links = Math.max(2, node.links);
}

/** A union is a file system of its own (st_dev), with all that is in it. */
function deviceIn(node: DiskNode, parent: DiskNode): number {
  return node.isDirectory() && node.device !== parent.device && parent.device === DISK_DEVICE
    ? node.device
    : parent.device;
}

/** Two inodes of one file system have two numbers. */
function checkNumbers(nodes: readonly DiskNode[]): void {
  const seen = new Set<string | number>();
  for (const { device, ino } of nodes) {
    const key = device === DISK_DEVICE ? ino : `${device}:${ino}`;
    if (seen.has(key)) reject(`inode number ${ino} is there twice`);
    seen.add(key);
  }
}

function isName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\0]/.test(name) && !isNameTooLong(name);
}
