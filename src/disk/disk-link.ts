import type { DiskNode } from "./disk-node.ts";
import { LinkBase, type MemfsLink } from "./memfs.ts";

/** What a directory entry needs of its tree: where memfs' own changes go. */
export interface LinkHost {
  attach(directory: DiskLink, name: string, node: DiskNode): DiskLink;
  detach(link: DiskLink): void;
}

/** The place of an entry: what the journal keeps. */
export interface LinkState {
  readonly parent: DiskLink | undefined;
  readonly name: string;
  readonly order: number;
}

/** The `children` of everything that is not a directory: one for all. */
class NoChildren extends Map<string, DiskLink> {
  override set(): never {
    throw new Error("only a directory has entries");
  }
}
const NO_CHILDREN: Map<string, DiskLink> = new NoChildren();

/**
 * A directory entry: memfs' `Link`. `.` and `..` are not stored. For a directory, which has one entry, it also
 * holds the entries below, so a handle on it survives renaming.
 */
export class DiskLink extends LinkBase implements MemfsLink {
  declare readonly host: LinkHost;
  /** Changes only where something is mounted. */
  declare node: DiskNode;
  declare parent: DiskLink | undefined;
  declare name: string;
  declare children: Map<string, DiskLink>;
  /** Entries are listed in the order of their making: this is its number; 0 once it has been removed. */
  declare order: number;

  constructor(host: LinkHost, parent: DiskLink | undefined, name: string, node: DiskNode) {
    super();
    this.host = host;
    this.node = node;
    this.parent = parent;
    this.name = name;
    this.children = node.isDirectory() ? new Map() : NO_CHILDREN;
    this.order = 0;
  }

  state(): LinkState {
    return { parent: this.parent, name: this.name, order: this.order };
  }

  restore({ parent, name, order }: LinkState): void {
    this.parent = parent;
    this.name = name;
    this.order = order;
  }

  // What follows is memfs' own interface to an entry.

  get ino(): number {
    return this.node.ino;
  }
  get length(): number {
    return this.children.size;
  }
  /** The names from the root, which is "", down to this entry. */
  get steps(): string[] {
    const steps: string[] = [];
    for (let link: DiskLink | undefined = this; link; link = link.parent) steps.push(link.name);
    return steps.reverse();
  }
  getNode(): DiskNode {
    return this.node;
  }
  getName(): string {
    return this.name;
  }
  getChild(name: string): DiskLink | undefined {
    return this.children.get(name);
  }
  createChild(name: string, node: DiskNode): DiskLink {
    return this.host.attach(this, name, node);
  }
  deleteChild(link: DiskLink): void {
    this.host.detach(link);
  }
}
