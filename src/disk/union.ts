import { DiskLink } from "./disk-link.ts";
import { DiskNode } from "./disk-node.ts";
import type { NodeState } from "./inode.ts";
import type { Tree } from "./tree.ts";

/**
 * Union directories, as overlayfs shows them: what was written there, over layers that are only read. An entry of a
 * layer is taken over, as an inode of its own that shares the content, when it is first looked at; so a union costs
 * what is touched of it. Nothing is changed by that: the journal does not hear of it, and what is as in its layer
 * takes up no space and is not part of a snapshot.
 */

/** In a layer, `.wh.NAME` says that NAME below is gone (OCI image specification, layer.md). */
export const WHITEOUT = ".wh.";
/** In a layer's directory: nothing of the layers below shows in it. */
export const OPAQUE = ".wh..wh..opq";

/** Entries of layers are listed before all that is made in the union, the lowest layer first. */
const ORDERS_OF_A_LAYER = 2 ** 31;
const BEFORE_ALL_OTHERS = 2 ** -52;

/** What was taken over from a layer. */
class LayerInode extends DiskNode {
  declare readonly origin: DiskNode;
  /** It has been changed: from then on it takes up space of its own. */
  declare isOwn: boolean;

  constructor(tree: Tree, device: number, origin: DiskNode, links: number) {
    super(tree, origin.ino, origin.mode, origin.owner, origin.group);
    this.origin = origin;
    this.isOwn = false;
    this.restore(origin.state());
    this.links = links;
    this.device = device;
  }

  get isAsInLayer(): boolean {
    const { origin } = this;
    return (
      this.bytes === origin.bytes &&
      this.size === origin.size &&
      this.mode === origin.mode &&
      this.owner === origin.owner &&
      this.group === origin.group &&
      this.mtimeMs === origin.mtimeMs &&
      this.ctimeMs === origin.ctimeMs
    );
  }

  protected override willChange(): void {
    if (!this.isOwn) {
      this.isOwn = true;
      if (this.alive) super.account(1);
    }
    super.willChange();
  }

  override account(sign: 1 | -1): void {
    if (this.isOwn) super.account(sign);
  }

  override restore(state: NodeState): void {
    super.restore(state);
    this.isOwn = !this.isAsInLayer;
  }
}

/** The entries of a union directory: those that are there, and the others when they are asked for. */
export class UnionEntries extends Map<string, DiskLink> {
  /** Names that the layers do not show. */
  readonly #hidden: Set<string>;
  #isComplete = false;
  #isSorted = true;

  constructor(
    private readonly tree: Tree,
    private readonly directory: DiskLink,
    /** Directories, the topmost first. */
    readonly layers: readonly DiskLink[],
    hidden: Iterable<string> = [],
  ) {
    super();
    this.#hidden = new Set(hidden);
  }

  /** Those that were looked at or made. */
  get present(): Iterable<DiskLink> {
    return [...super.values()].sort((a, b) => a.order - b.order);
  }

  get hidden(): readonly string[] {
    return [...this.#hidden].filter((name) => !super.has(name));
  }

  /** What the layers have of that name, the topmost first: a file, or directories to unite. */
  below(name: string): readonly DiskLink[] {
    const found: DiskLink[] = [];
    if (name.startsWith(WHITEOUT)) return found;
    for (const { children } of this.layers) {
      const link = children.get(name);
      if (link === undefined) {
        if (children.has(WHITEOUT + name)) break;
        continue;
      }
      if (!link.node.isDirectory()) return found.length === 0 ? [link] : found;
      found.push(link);
      if (link.children.has(OPAQUE)) break;
    }
    return found;
  }

  /** Where an entry of a layer stands in the list. */
  orderOf(below: DiskLink): number {
    const layer = this.layers.lastIndexOf(below.parent as DiskLink);
    const height = this.layers.length - layer;
    return (height * ORDERS_OF_A_LAYER + below.order) * BEFORE_ALL_OTHERS;
  }

  override get(name: string): DiskLink | undefined {
    return super.get(name) ?? (this.#isComplete ? undefined : this.#take(name));
  }

  #take(name: string): DiskLink | undefined {
    if (this.#hidden.has(name)) return undefined;
    const below = this.below(name);
    const [first] = below;
    if (first === undefined) return undefined;
    // overlayfs breaks hard links; of directories that are united nobody has counted how many others they hold.
    const links = first.node.isDirectory() ? below.reduce((sum, { node }) => sum + node.links - 2, 2) : 1;
    const { tree, directory } = this;
    const link = new DiskLink(
      tree,
      directory,
      name,
      new LayerInode(tree, directory.node.device, first.node, links),
    );
    link.order = this.orderOf(first);
    link.node.entry = link;
    if (link.node.isDirectory()) link.children = new UnionEntries(tree, link, below);
    super.set(name, link);
    return link;
  }

  #complete(): void {
    if (!this.#isComplete) {
      for (const { children } of this.layers)
        for (const name of children.keys()) if (!super.has(name)) this.#take(name);
      this.#isComplete = true;
      this.#isSorted = false;
    }
    if (this.#isSorted) return;
    this.#isSorted = true;
    const links = [...super.values()].sort((a, b) => a.order - b.order);
    super.clear();
    for (const link of links) super.set(link.name, link);
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
  /** What is made where a layer has an entry stands where that stood. */
  override set(name: string, link: DiskLink): this {
    const [below] = this.below(name);
    if (below) {
      link.order = this.orderOf(below);
      this.#isSorted = false;
    }
    return super.set(name, link);
  }
  override delete(name: string): boolean {
    this.#hidden.add(name);
    return super.delete(name);
  }
  override clear(): void {
    this.#complete();
    for (const name of super.keys()) this.#hidden.add(name);
    super.clear();
  }
  override get size(): number {
    this.#complete();
    return super.size;
  }
  override keys(): MapIterator<string> {
    this.#complete();
    return super.keys();
  }
  override values(): MapIterator<DiskLink> {
    this.#complete();
    return super.values();
  }
  override entries(): MapIterator<[string, DiskLink]> {
    this.#complete();
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[string, DiskLink]> {
    return this.entries();
  }
}

/** What of a directory's entries need be looked at by who saves or copies it: all, or those of a union that differ. */
export function* entriesToKeep(children: Map<string, DiskLink>): Iterable<DiskLink> {
  if (!(children instanceof UnionEntries)) yield* children.values();
  else for (const link of children.present) if (differs(link, children)) yield link;
}

/** Whether it, or something in it, is not as in the layers; what is mounted on it counts as well. */
export function differs(link: DiskLink, union: UnionEntries): boolean {
  return isChanged(link, union, ({ node, children }) => ({ node, children }));
}

/** The same of the entries themselves, under whatever is mounted on them. */
export function differsBelowMounts(tree: Tree, link: DiskLink, union: UnionEntries): boolean {
  return isChanged(link, union, (one) => ({ node: tree.nodeOf(one), children: tree.entriesOf(one) }));
}

type Content = Pick<DiskLink, "node" | "children">;

function isChanged(link: DiskLink, union: UnionEntries, contentOf: (link: DiskLink) => Content): boolean {
  const { node, children } = contentOf(link);
  if (!(node instanceof LayerInode && node.isAsInLayer)) return true;
  if (union.below(link.name)[0]?.node !== node.origin) return true;
  if (!(children instanceof UnionEntries)) return false;
  if (children.hidden.length > 0) return true;
  for (const below of children.present) if (isChanged(below, children, contentOf)) return true;
  return false;
}

/** Makes an empty directory, which was made a moment ago, the union of `layers`, the topmost first. */
export function uniteAt(tree: Tree, directory: DiskLink, layers: readonly DiskLink[], device: number): void {
  directory.node.device = device;
  directory.children = new UnionEntries(tree, directory, layers);
}

/** What is kept of a union directory besides its entries that differ. */
export interface UnionState {
  readonly layers: readonly DiskLink[];
  readonly hidden: readonly string[];
}

/** Makes a directory with entries that were kept a union again. */
export function restoreUnion(tree: Tree, directory: DiskLink, { layers, hidden }: UnionState): void {
  const union = new UnionEntries(tree, directory, layers, hidden);
  for (const link of directory.children.values()) union.set(link.name, link);
  directory.children = union;
}
