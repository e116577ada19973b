import { changesBetween } from "./changes.ts";
import { copyTree } from "./copy-tree.ts";
import type { DiskLink } from "./disk-link.ts";
import { Errno } from "./errno.ts";
import {
  type Credentials,
  type DirectoryHandle,
  type Disk,
  type DiskSnapshot,
  type FileChange,
  type Files,
  type GeneratedDirectory,
  type JournalMark,
  ROOT,
  type UndoneChanges,
} from "./files.ts";
import { FilesView } from "./files-view.ts";
import { mountAt, mountedAt, unmountFrom } from "./generated.ts";
import { linkOf } from "./handles.ts";
import type { Changes, Counters } from "./journal.ts";
import { readSnapshot } from "./restore.ts";
import { writeSnapshot } from "./snapshot.ts";
import { type DiskOptions, Tree } from "./tree.ts";
import { Walker } from "./walker.ts";

/** What a roll-back took back: the states to return to, and the state of the disk that they fit. */
class Undone implements UndoneChanges {
  constructor(
    readonly changes: Changes,
    readonly fits: number,
    readonly counters: Counters,
  ) {}

  get count(): number {
    return this.changes.nodes.size + this.changes.links.size;
  }
}

/** A disk over one tree: see `files.ts` for what each call does. */
export class TreeDisk implements Disk {
  constructor(readonly tree: Tree) {}

  view(
    credentials: Credentials,
    options: { cwd?: string; umask?: number; root?: DirectoryHandle } = {},
  ): Files {
    const root = options.root ? linkOf(options.root) : this.tree.root;
    if (root.host !== this.tree) throw new Error("the root of a view must lie on its disk");
    const walker = new Walker(root, root, credentials);
    const files = new FilesView(this, this.tree, walker, options.umask ?? 0o022);
    if (options.cwd !== undefined) {
      const cwd = new Walker(root, root, ROOT).find(options.cwd, root, true);
      if (cwd instanceof Errno) throw new Error(`${options.cwd}: ${cwd.message}`);
      walker.cwd = cwd;
    }
    return files;
  }

  mark(): JournalMark {
    return { position: this.tree.journal.mark(this.tree.counters) };
  }

  rollBack(mark: JournalMark): UndoneChanges {
    const { tree } = this;
    const { journal } = tree;
    const after = { ...tree.counters };
    const undone = tree.exchange(journal.since(mark.position));
    tree.setCounters(journal.countersAt(mark.position));
    journal.forgetSince(mark.position);
    return new Undone(undone, tree.counters.state, after);
  }

  redo(undone: UndoneChanges): void {
    if (!(undone instanceof Undone)) throw new Error("redo takes what rollBack gave");
    const { tree } = this;
    if (tree.counters.state !== undone.fits) throw new Error("the disk has changed since the roll-back");
    for (const node of undone.changes.nodes.keys()) tree.journal.willChangeNode(node);
    for (const link of undone.changes.links.keys()) tree.journal.willChangeLink(link);
    tree.exchange(undone.changes);
    tree.setCounters(undone.counters);
  }

  get state(): number {
    return this.tree.counters.state;
  }

  release(mark: JournalMark): void {
    this.tree.journal.release(mark.position);
  }

  changesSince(mark: JournalMark): readonly FileChange[] {
    return changesBetween(this.tree, this.tree.journal.since(mark.position));
  }

  fork(): Disk {
    return new TreeDisk(copyTree(this.tree));
  }

  snapshot(): DiskSnapshot {
    return writeSnapshot(this.tree);
  }

  replace(snapshot: DiskSnapshot): void {
    const { tree } = this;
    // Read twice: a damaged snapshot must leave the disk as it is.
    readSnapshot(snapshot, tree.options);
    const mounts = [...tree.covered]
      .filter(([, { isPrivate }]) => !isPrivate)
      .map(([link]) => [`/${link.steps.slice(1).join("/")}`, mountedAt(link)] as const);
    for (const link of [...tree.covered.keys()]) unmountFrom(tree, link);
    tree.clear();
    readSnapshot(snapshot, tree.options, tree);
    const root = this.view(ROOT);
    for (const [path, source] of mounts)
      if (source && !(root.stat(path) instanceof Errno)) this.mount(path, source);
  }

  mount(path: string, source: GeneratedDirectory): void {
    mountAt(this.tree, this.#directoryAt(path), source);
  }

  unmount(path: string): void {
    unmountFrom(this.tree, this.#directoryAt(path));
  }

  #directoryAt(path: string): DiskLink {
    const { root } = this.tree;
    const link = new Walker(root, root, ROOT).find(path, root, true);
    if (link instanceof Errno) throw new Error(`${path}: ${link.message}`);
    if (!link.node.isDirectory()) throw new Error(`${path}: ${Errno.ENOTDIR.message}`);
    return link;
  }
}

/** An empty disk: a root directory that belongs to root. */
export function createDisk(options: DiskOptions): Disk {
  return new TreeDisk(new Tree(options));
}

/** The disk that `snapshot` was taken of. Throws an Error that names what is wrong with a damaged one. */
export function restoreDisk(snapshot: unknown, options: DiskOptions): Disk {
  return new TreeDisk(readSnapshot(snapshot, options));
}
