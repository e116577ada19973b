import { NO_BYTES } from "../base/bytes.ts";
import { originOf } from "./bind-mount.ts";
import { DiskLink } from "./disk-link.ts";
import { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import type { FileStatus, GeneratedDirectory, GeneratedNode } from "./files.ts";
import { S_IFDIR, S_IFLNK, S_IFREG } from "./mode.ts";
import type { Tree } from "./tree.ts";

/** Generated trees stand on a device of their own, as `/proc` does. */
const GENERATED_DEVICE = 0x15;
/** Where the numbers of generated inodes begin, far from those on the disk. */
const FIRST_INO = 0xf0000000;
/** The root of `/proc` is its inode 1. */
const MOUNT_INO = 1;
/** How many entries of a generated directory are kept, so that they stay the same ones. */
const REMEMBERED = 1024;

/** An inode that is made when it is looked up; its content when it is read: proc(5). */
export class GeneratedInode extends DiskNode {
  constructor(
    tree: Tree,
    ino: number,
    public source: GeneratedNode,
  ) {
    super(tree, ino, modeOf(source), source.owner?.uid ?? 0, source.owner?.gid ?? 0);
    this.links = source.kind === "directory" ? 2 : 1;
    this.size = 0;
    this.device = GENERATED_DEVICE;
  }

  override get blocks(): number {
    return 0;
  }

  /** Generated again: the same name, now. */
  refresh(source: GeneratedNode): void {
    this.source = source;
    this.mode = modeOf(source);
    this.owner = source.owner?.uid ?? 0;
    this.group = source.owner?.gid ?? 0;
  }

  override targetFor(reader: number): string {
    return this.source.kind === "symlink" ? this.source.target(reader) : "";
  }

  /** Its times are always now. */
  override status(): FileStatus {
    const now = this.host.now();
    return { ...super.status(), atime: now, mtime: now, ctime: now, btime: now };
  }
  override noteAccess(): void {
    // There is no time to note it in.
  }

  override account(): void {
    // It takes up nothing.
  }

  /** What it reads as now. */
  generate(): Uint8Array {
    return this.source.kind === "file" ? this.source.read() : NO_BYTES;
  }

  override view(position: number, length: number): Uint8Array {
    return this.generate().subarray(position, position + length);
  }
  override getBuffer(): ReturnType<DiskNode["getBuffer"]> {
    // memfs copies `size` bytes, and the size of a generated file is 0.
    this.size = Number.MAX_SAFE_INTEGER;
    const buffer = super.getBuffer();
    this.size = 0;
    return buffer;
  }
  override copy(): Uint8Array {
    return new Uint8Array(this.generate());
  }
  override put(_position: number, bytes: Uint8Array): Errno | undefined {
    if (this.source.kind !== "file" || !this.source.write) return Errno.EIO;
    return this.source.write(bytes);
  }
  override adopt(bytes: Uint8Array): Errno | undefined {
    return this.put(0, bytes);
  }
  override resize(): undefined {
    return undefined;
  }
}

function modeOf(source: GeneratedNode): number {
  switch (source.kind) {
    case "directory":
      return S_IFDIR | (source.mode ?? 0o555);
    case "symlink":
      return S_IFLNK | 0o777;
    case "file":
      return S_IFREG | (source.mode ?? 0o444);
  }
}

/** The entries of a generated directory: a map that asks. An entry stays the same one as long as its kind does. */
class GeneratedChildren extends Map<string, DiskLink> {
  readonly #made = new Map<string, DiskLink>();

  constructor(
    private readonly tree: Tree,
    private readonly directory: DiskLink,
    readonly source: () => GeneratedDirectory,
  ) {
    super();
  }

  override get(name: string): DiskLink | undefined {
    const source = this.source().get(name);
    if (source === undefined) {
      this.#made.delete(name);
      return undefined;
    }
    const made = this.#made.get(name);
    if (made?.node instanceof GeneratedInode && made.node.source.kind === source.kind) {
      made.node.refresh(source);
      return made;
    }
    return this.#make(name, source);
  }

  #make(name: string, source: GeneratedNode): DiskLink {
    const node = new GeneratedInode(this.tree, inoOf(this.directory, name), source);
    const link = new DiskLink(this.tree, this.directory, name, node);
    link.order = 1;
    node.entry = link;
    if (source.kind === "directory") {
      link.children = new GeneratedChildren(this.tree, link, () =>
        node.source.kind === "directory" ? node.source : source,
      );
    }
    node.refresh(source);
    if (this.#made.size >= REMEMBERED) this.#made.clear();
    this.#made.set(name, link);
    return link;
  }

  override has(name: string): boolean {
    return this.source().get(name) !== undefined;
  }
  override get size(): number {
    return [...this.source().names()].length;
  }
  override *keys(): MapIterator<string> {
    yield* this.source().names();
  }
  override *entries(): MapIterator<[string, DiskLink]> {
    for (const name of this.source().names()) {
      const link = this.get(name);
      if (link) yield [name, link];
    }
  }
  override *values(): MapIterator<DiskLink> {
    for (const [, link] of this.entries()) yield link;
  }
  override [Symbol.iterator](): MapIterator<[string, DiskLink]> {
    return this.entries();
  }
  override set(): never {
    throw new Error("a generated directory cannot be written");
  }
}

/** The same path has the same number whenever it is looked up (FNV-1a over the names). */
function inoOf(directory: DiskLink, name: string): number {
  let hash = directory.node.ino ^ 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return FIRST_INO + ((hash >>> 0) & 0x0fffffff);
}

/** Shows `source` at `directory`, in place of its own entries. `isPrivate`: for the processes of today alone. */
export function mountAt(
  tree: Tree,
  directory: DiskLink,
  source: GeneratedDirectory,
  isPrivate = false,
): void {
  const { children, node } = tree.covered.get(directory) ?? directory;
  tree.covered.set(directory, { children, node, isPrivate });
  directory.node = new GeneratedInode(tree, MOUNT_INO, source);
  directory.children = new GeneratedChildren(tree, directory, () => source);
}

/** Takes away what `mountAt` put there. */
export function unmountFrom(tree: Tree, directory: DiskLink): void {
  const own = tree.covered.get(directory);
  if (own === undefined) return;
  directory.node = own.node;
  directory.children = own.children;
  tree.covered.delete(directory);
}

/** What is mounted at a directory. */
export function mountedAt(directory: DiskLink): GeneratedDirectory | undefined {
  return directory.children instanceof GeneratedChildren ? directory.children.source() : undefined;
}

/** Mounts at `to`, in another tree, what is mounted at `from`. */
export function shareMount(tree: Tree, from: DiskLink, to: DiskLink): void {
  const source = mountedAt(from);
  if (source) mountAt(tree, to, source);
}

/** Whether entries cannot be made or removed in it, because they are generated. */
export function isGenerated(directory: DiskLink): boolean {
  return originOf(directory).children instanceof GeneratedChildren;
}
