import type { DiskLink, LinkState } from "./disk-link.ts";
import type { FileChange } from "./files.ts";
import type { Inode, NodeState } from "./inode.ts";
import type { Changes } from "./journal.ts";
import { kindOf, S_IFMT } from "./mode.ts";
import type { Tree } from "./tree.ts";
import { entriesToKeep } from "./union.ts";

type Change = FileChange["change"];

/** What is at each path that was touched, in one of the two states of the disk. */
type Listing = Map<string, Inode>;

/** How the tree stands apart from the one in which everything in `older` was as it says there. */
export function changesBetween(tree: Tree, older: Changes): readonly FileChange[] {
  const then = new Side(tree, (link) => older.links.get(link) ?? link, childrenThen(tree, older));
  const now = new Side(
    tree,
    (link) => link,
    (directory) => tree.entriesOf(directory).values(),
  );
  for (const [link, state] of older.links) {
    if (samePlace(link, state)) continue;
    then.list(link);
    now.list(link);
  }
  for (const link of linksOf(tree, older.nodes)) {
    then.listOne(link);
    now.listOne(link);
  }
  return compare(then.listing, now.listing, (before, after) =>
    differenceOf(older.nodes.get(before) ?? before, after),
  );
}

function samePlace(link: LinkState, state: LinkState): boolean {
  if (link.order === 0 || state.order === 0) return link.order === state.order;
  return link.parent === state.parent && link.name === state.name;
}

function compare(
  then: Listing,
  now: Listing,
  difference: (before: Inode, after: Inode) => Change | undefined,
): readonly FileChange[] {
  const changes: FileChange[] = [];
  for (const [path, before] of then) {
    const after = now.get(path);
    const change = after === undefined ? "removed" : difference(before, after);
    if (change !== undefined) changes.push({ path, change });
  }
  for (const path of now.keys()) if (!then.has(path)) changes.push({ path, change: "created" });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One of the two states of the tree: where each entry is in it, and what is below. */
class Side {
  readonly listing: Listing = new Map();
  readonly #listed = new Set<DiskLink>();
  readonly #paths = new Map<DiskLink, string>();

  constructor(
    private readonly tree: Tree,
    private readonly placeOf: (link: DiskLink) => LinkState,
    private readonly childrenOf: (directory: DiskLink) => Iterable<DiskLink>,
  ) {}

  /** Adds the entry and everything below it, where it is there at all. */
  list(top: DiskLink): void {
    if (this.placeOf(top).order === 0) return;
    const links = [top];
    for (let link = links.pop(); link; link = links.pop()) {
      if (this.#listed.has(link)) continue;
      this.#listed.add(link);
      this.listing.set(this.#pathOf(link), this.tree.nodeOf(link));
      if (link.node.isDirectory()) for (const child of this.childrenOf(link)) links.push(child);
    }
  }

  listOne(link: DiskLink): void {
    if (this.placeOf(link).order > 0) this.listing.set(this.#pathOf(link), this.tree.nodeOf(link));
  }

  #pathOf(link: DiskLink): string {
    if (link === this.tree.root) return "/";
    // From the entry up to one whose path is known, then down again: directories may lie deeper than the stack.
    const unknown: DiskLink[] = [];
    let at: DiskLink | undefined = link;
    while (at !== undefined && at !== this.tree.root && !this.#paths.has(at)) {
      unknown.push(at);
      at = this.placeOf(at).parent;
    }
    let path = (at && this.#paths.get(at)) ?? "";
    for (const below of unknown.reverse()) {
      path += `/${this.placeOf(below).name}`;
      this.#paths.set(below, path);
    }
    return path;
  }
}

/** The entries that a directory had: those that stayed, and those that `older` places there. */
function childrenThen(tree: Tree, older: Changes): (directory: DiskLink) => Iterable<DiskLink> {
  const placed = new Map<DiskLink, DiskLink[]>();
  for (const [link, { parent, order }] of older.links) {
    if (order === 0 || parent === undefined) continue;
    const links = placed.get(parent);
    if (links) links.push(link);
    else placed.set(parent, [link]);
  }
  return function* (directory) {
    for (const link of tree.entriesOf(directory).values()) if (!older.links.has(link)) yield link;
    yield* placed.get(directory) ?? [];
  };
}

/** The entries that name `nodes`. Only for a file with several names must the tree be searched. */
function linksOf(tree: Tree, nodes: ReadonlyMap<Inode, NodeState>): Iterable<DiskLink> {
  const links = new Set<DiskLink>();
  let isComplete = true;
  for (const node of nodes.keys()) {
    const { entry } = node;
    const isFound = entry !== undefined && entry.order > 0;
    if (isFound) links.add(entry);
    if (!node.isDirectory() && node.links > (isFound ? 1 : 0)) isComplete = false;
  }
  if (!isComplete) for (const link of everyLink(tree)) if (nodes.has(tree.nodeOf(link))) links.add(link);
  return links;
}

function* everyLink(tree: Tree): Iterable<DiskLink> {
  const directories = [tree.root];
  for (const directory of directories) {
    for (const link of entriesToKeep(tree.entriesOf(directory))) {
      yield link;
      if (link.node.isDirectory()) directories.push(link);
    }
  }
}

function differenceOf(before: NodeState, after: NodeState): Change | undefined {
  if (((before.mode ^ after.mode) & S_IFMT) !== 0 || !sameContent(before, after)) return "modified";
  const sameOwners = before.owner === after.owner && before.group === after.group;
  if (before.mode !== after.mode || before.flags !== after.flags || !sameOwners) return "attributes";
  // A directory's time tells of its entries, which speak for themselves.
  const isDirectory = kindOf(after.mode) === "directory";
  return before.mtimeMs !== after.mtimeMs && !isDirectory ? "attributes" : undefined;
}

function sameContent(before: NodeState, after: NodeState): boolean {
  switch (kindOf(after.mode)) {
    case "file":
      return sameBytes(before, after);
    case "symlink":
      return before.symlink === after.symlink;
    default:
      return before.rdev === after.rdev;
  }
}

function sameBytes(before: NodeState, after: NodeState): boolean {
  if (before.size !== after.size) return false;
  if (before.bytes === after.bytes && before.held === after.held) return true;
  const held = Math.max(before.held, after.held);
  // Beyond what is held there are zeros.
  for (let i = 0; i < held; i++) if (byteAt(before, i) !== byteAt(after, i)) return false;
  return true;
}

function byteAt({ bytes, held }: NodeState, at: number): number {
  return at < held ? (bytes[at] as number) : 0;
}
