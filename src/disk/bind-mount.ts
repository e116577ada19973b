import { DiskLink } from "./disk-link.ts";
import type { Tree } from "./tree.ts";

/** mount(2) with MS_BIND: a directory or file of the disk that is shown at a second place. */
export interface BindMount {
  readonly source: DiskLink;
  readonly readOnly: boolean;
  /** The entries shown, by those that they stand for: each stays the same one, with parents of its own for `..`. */
  readonly shown: WeakMap<DiskLink, DiskLink>;
}

/** The entries of a directory as they show at a second place. */
export class BoundEntries extends Map<string, DiskLink> {
  constructor(
    private readonly tree: Tree,
    private readonly directory: DiskLink,
    /** The directory that they are of. */
    readonly origin: DiskLink,
    readonly mount: BindMount,
  ) {
    super();
  }

  override get(name: string): DiskLink | undefined {
    const link = this.origin.children.get(name);
    return link && this.#show(link);
  }

  #show(link: DiskLink): DiskLink {
    const { tree, directory, mount } = this;
    let shown = mount.shown.get(link);
    if (shown === undefined) {
      shown = new DiskLink(tree, directory, link.name, link.node);
      mount.shown.set(link, shown);
    }
    // Something of its own may be mounted there.
    const covered = tree.covered.get(shown);
    const own = covered ?? shown;
    if (link.node.isDirectory()) {
      const { children } = own;
      if (!(children instanceof BoundEntries && children.origin === link))
        own.children = new BoundEntries(tree, shown, link, mount);
    }
    own.node = link.node;
    shown.parent = directory;
    shown.name = link.name;
    shown.order = link.order;
    return shown;
  }

  override has(name: string): boolean {
    return this.origin.children.has(name);
  }
  override get size(): number {
    return this.origin.children.size;
  }
  override keys(): MapIterator<string> {
    return this.origin.children.keys();
  }
  override *entries(): MapIterator<[string, DiskLink]> {
    for (const link of this.origin.children.values()) yield [link.name, this.#show(link)];
  }
  override *values(): MapIterator<DiskLink> {
    for (const link of this.origin.children.values()) yield this.#show(link);
  }
  override [Symbol.iterator](): MapIterator<[string, DiskLink]> {
    return this.entries();
  }
  override set(): never {
    throw new Error("the entries of a bind mount are changed at their origin");
  }
}

/** The entry itself, of one that shows at a second place. */
export function originOf(link: DiskLink): DiskLink {
  if (link.children instanceof BoundEntries) return link.children.origin;
  const siblings = link.parent?.children;
  return siblings instanceof BoundEntries ? (siblings.origin.children.get(link.name) ?? link) : link;
}

/** The bind mount that an entry is seen through. */
export function bindMountOf(tree: Tree, link: DiskLink): BindMount | undefined {
  if (link.children instanceof BoundEntries) return link.children.mount;
  const covered = tree.covered.get(link);
  if (covered) return covered.bind;
  const siblings = link.parent?.children;
  return siblings instanceof BoundEntries ? siblings.mount : undefined;
}

/** Whether nothing may be changed there: EROFS. */
export function isReadOnly(tree: Tree, link: DiskLink): boolean {
  return tree.covered.size > 0 && (bindMountOf(tree, link)?.readOnly ?? false);
}

/** Shows `source` at `target`: both directories, or both not. */
export function bindAt(tree: Tree, target: DiskLink, source: DiskLink, readOnly: boolean): void {
  const origin = originOf(source);
  const bind: BindMount = { source: origin, readOnly, shown: new WeakMap() };
  const { children, node } = tree.covered.get(target) ?? target;
  tree.covered.set(target, { children, node, bind, isPrivate: true });
  target.node = origin.node;
  if (origin.node.isDirectory()) target.children = new BoundEntries(tree, target, origin, bind);
}
