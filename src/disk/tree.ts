import { SeededRandom } from "../base/random.ts";
import { type BindMount, originOf } from "./bind-mount.ts";
import type { Usage } from "./content.ts";
import { BLOCK_SIZE } from "./content.ts";
import { DiskLink, type LinkHost } from "./disk-link.ts";
import { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import type { Inode, NodeHost } from "./inode.ts";
import { type Changes, type Counters, Journal } from "./journal.ts";
import { S_IFDIR } from "./mode.ts";

export interface DiskOptions {
  /** The computer's clock, in milliseconds since 1970; fractions are kept. */
  readonly now: () => number;
  /** Sets the computer's disk apart from others: its inode numbers start elsewhere. */
  readonly seed?: number;
  readonly capacity?: { readonly bytes: number; readonly inodes: number };
}

const DEFAULT_CAPACITY = { bytes: 2 ** 29, inodes: 2 ** 18 };
/** ext4(5): the first inodes are reserved; the root directory is number 2. */
const ROOT_INO = 2;
const FIRST_FREE_INO = 11;
/** ext4(5). */
export const LINK_LIMIT = 65_000;

/** What a mount hides. */
export interface Covered extends Pick<DiskLink, "children" | "node"> {
  /** Where a directory or file of the disk is mounted. */
  readonly bind?: BindMount;
  /** It is gone when the disk is replaced. */
  readonly isPrivate: boolean;
}

/** Who wants to hear of each change after it was made: memfs' watchers. */
export interface TreeObserver {
  attached(link: DiskLink): void;
  detached(link: DiskLink): void;
  moved(link: DiskLink, oldSteps: string[]): void;
  changed(node: Inode, what: "content" | "attributes"): void;
}

/**
 * The inodes and directory entries of one disk, and the few changes that everything else is made of: make an
 * inode, attach an entry, detach it, move it. Permissions are not its business.
 */
export class Tree implements NodeHost, LinkHost {
  readonly journal = new Journal();
  readonly usage: Usage;
  readonly counters: Counters;
  readonly root: DiskLink;
  readonly observers: TreeObserver[] = [];
  /** What lies hidden under the mounts, by the directory that they stand on. */
  readonly covered = new Map<DiskLink, Covered>();
  /** Numbers of inodes that a roll-back unmade while a file was open: not to be given out again. */
  readonly #orphans = new Set<number>();
  #states = 0;

  constructor(readonly options: DiskOptions) {
    const capacity = options.capacity ?? DEFAULT_CAPACITY;
    this.usage = {
      blockLimit: Math.floor(capacity.bytes / BLOCK_SIZE),
      inodeLimit: capacity.inodes,
      blocks: 0,
      inodes: 0,
    };
    this.counters = { nextIno: firstIno(options.seed), nextOrder: 1, state: 0 };
    const node = new DiskNode(this, ROOT_INO, S_IFDIR | 0o755, 0, 0);
    this.root = new DiskLink(this, undefined, "", node);
    this.root.order = this.counters.nextOrder++;
    node.entry = this.root;
    node.setLinks(2);
  }

  now(): number {
    return this.options.now();
  }

  willChangeNode(node: Inode, quiet = false): void {
    if (!quiet) this.counters.state = ++this.#states;
    this.journal.willChangeNode(node);
  }

  didChangeNode(node: Inode, what: "content" | "attributes"): void {
    for (const observer of this.observers) observer.changed(node, what);
  }

  /** An inode without a name yet. ENOSPC where the disk has no room for one of `blocks`. */
  makeNode(mode: number, owner: number, group: number, blocks = 0): DiskNode | Errno {
    const { usage } = this;
    if (usage.inodes >= usage.inodeLimit || usage.blocks + blocks > usage.blockLimit) return Errno.ENOSPC;
    while (this.#orphans.has(this.counters.nextIno)) this.counters.nextIno++;
    const node = new DiskNode(this, this.counters.nextIno++, mode, owner, group);
    this.willChangeNode(node);
    this.journal.wasBorn(node);
    return node;
  }

  attach(place: DiskLink, name: string, node: DiskNode): DiskLink {
    const directory = originOf(place);
    const link = new DiskLink(this, directory, name, node);
    this.journal.willChangeLink(link);
    this.journal.wasBorn(link);
    this.#place(link, directory, name);
    if (node.isDirectory()) node.setLinks(2);
    else node.setLinks(node.links + 1);
    for (const observer of this.observers) observer.attached(link);
    return link;
  }

  /** Takes an entry out of its directory; a directory must be empty. */
  detach(shown: DiskLink): void {
    const link = originOf(shown);
    const { node } = link;
    this.journal.willChangeLink(link);
    this.#displace(link);
    link.order = 0;
    node.setLinks(node.isDirectory() ? 0 : node.links - 1);
    this.journal.wasRemoved(link);
    for (const observer of this.observers) observer.detached(link);
  }

  move(shown: DiskLink, place: DiskLink, name: string): void {
    const link = originOf(shown);
    const directory = originOf(place);
    const { observers } = this;
    const oldSteps = observers.length > 0 ? link.steps : [];
    this.journal.willChangeLink(link);
    this.#displace(link);
    this.#place(link, directory, name);
    link.node.setLinks(link.node.links);
    for (const observer of observers) observer.moved(link, oldSteps);
  }

  #place(link: DiskLink, directory: DiskLink, name: string): void {
    link.node.entry = link;
    link.parent = directory;
    link.name = name;
    link.order = this.counters.nextOrder++;
    directory.children.set(name, link);
    if (link.node.isDirectory()) directory.node.setLinks(directory.node.links + 1);
    directory.node.noteEntries();
  }

  #displace(link: DiskLink): void {
    const directory = link.parent as DiskLink;
    directory.children.delete(link.name);
    if (link.node.isDirectory()) directory.node.setLinks(directory.node.links - 1);
    directory.node.noteEntries();
  }

  /** The entries that belong to a directory itself, under whatever is mounted on it. */
  entriesOf(directory: DiskLink): Map<string, DiskLink> {
    return (this.covered.get(directory) ?? directory).children;
  }

  /** The inode of an entry itself, under whatever is mounted on it. */
  nodeOf(link: DiskLink): DiskNode {
    return (this.covered.get(link) ?? link).node;
  }

  /** Puts each thing into the state that `changes` holds for it; gives the states that they had. */
  exchange(changes: Changes): Changes {
    const before: Changes = { nodes: new Map(), links: new Map() };
    for (const link of changes.links.keys()) {
      before.links.set(link, link.state());
      if (link.order > 0 && link.parent) this.entriesOf(link.parent).delete(link.name);
    }
    for (const [node, state] of changes.nodes) {
      before.nodes.set(node, node.state());
      if (node.alive) node.account(-1);
      node.restore(state);
      if (node.alive) node.account(1);
      if (node.links === 0 && node.opens > 0) this.#orphans.add(node.ino);
    }
    const touched = new Set<DiskLink>();
    for (const [link, state] of changes.links) {
      link.restore(state);
      if (link.order === 0 || !link.parent) continue;
      this.entriesOf(link.parent).set(link.name, link);
      this.nodeOf(link).entry = link;
      touched.add(link.parent);
    }
    for (const directory of touched) inOrder(this.entriesOf(directory));
    return before;
  }

  /** Leaves an empty root directory. Marks are void; what is still open lives on for who holds it. */
  clear(): void {
    this.journal.forgetAll();
    this.root.children.clear();
    this.root.node.links = 2;
    this.usage.blocks = 0;
    this.usage.inodes = 0;
    this.counters.state = ++this.#states;
  }

  setCounters(counters: Counters): void {
    Object.assign(this.counters, counters);
  }
}

function firstIno(seed: number | undefined): number {
  return FIRST_FREE_INO + (seed === undefined ? 0 : new SeededRandom(seed).below(2 ** 17));
}

/** Restored entries stand at the end of their map: sorts it by the order of making, where it must be. */
function inOrder(entries: Map<string, DiskLink>): void {
  let last = 0;
  let sorted = true;
  for (const { order } of entries.values()) {
    if (order < last) sorted = false;
    last = order;
  }
  if (sorted) return;
  const links = [...entries.values()].sort((a, b) => a.order - b.order);
  entries.clear();
  for (const link of links) entries.set(link.name, link);
}
