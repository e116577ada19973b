import { NO_BYTES } from "../base/bytes.ts";
import { changeTimes, dropSetIds } from "./attributes.ts";
import type { DiskLink } from "./disk-link.ts";
import type { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import type { Credentials, DirectoryHandle, FileHandle, FileStatus, NewTimes, OpenFlags } from "./files.ts";
import type { GeneratedInode } from "./generated.ts";
import { isFixed, isImmutable } from "./inode-flags.ts";
import { pathFrom } from "./walker.ts";

/** An open inode; what may be done with it was decided when it was opened: open(2). */
export class OpenInode implements FileHandle {
  #isOpen = true;

  constructor(
    private readonly node: DiskNode,
    private readonly flags: OpenFlags,
    private readonly opener: Credentials,
  ) {
    node.opened();
  }

  get status(): FileStatus {
    return this.node.status();
  }

  get size(): number {
    return this.node.size;
  }

  path(root: DirectoryHandle): string | undefined {
    const { entry } = this.node;
    return entry && entry.order > 0 ? pathFrom(linkOf(root), entry) : undefined;
  }

  readAt(position: number, length: number): Uint8Array {
    const { node } = this;
    if (!this.flags.read || !node.isFile()) return NO_BYTES;
    node.noteAccess();
    return node.view(position, length);
  }

  writeAt(position: number, bytes: Uint8Array): Errno | undefined {
    const { node } = this;
    if (!this.flags.write) return Errno.EBADF;
    if (!node.isFile()) return Errno.EINVAL;
    if (isImmutable(node)) return Errno.EPERM;
    dropSetIds(node, this.opener);
    return node.put(position, bytes);
  }

  truncate(size: number): Errno | undefined {
    const { node } = this;
    if (!this.flags.write || !node.isFile()) return Errno.EINVAL;
    if (isFixed(node)) return Errno.EPERM;
    dropSetIds(node, this.opener);
    return node.resize(size);
  }

  utimes(times: NewTimes): Errno | undefined {
    return changeTimes(this.node, this.opener, times);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.node.closed();
  }
}

/** A generated file, as it was when it was first read: several reads see one text. */
export class OpenGenerated extends OpenInode {
  #content: Uint8Array | undefined;

  constructor(
    private readonly generated: GeneratedInode,
    flags: OpenFlags,
    opener: Credentials,
  ) {
    super(generated, flags, opener);
  }

  /** Unlike st_size, which is 0: of what can be read. */
  override get size(): number {
    return this.#read().length;
  }

  override readAt(position: number, length: number): Uint8Array {
    return this.#read().subarray(position, position + length);
  }

  #read(): Uint8Array {
    this.#content ??= this.generated.generate();
    return this.#content;
  }
}

/** A directory by its entry, so that it stays the same one when it is renamed. */
export class OpenDirectory implements DirectoryHandle {
  constructor(
    readonly link: DiskLink,
    private readonly root: DiskLink,
  ) {}

  get status(): FileStatus {
    return this.link.node.status();
  }

  path(): string | undefined {
    return pathFrom(this.root, this.link);
  }
}

/** The entry behind a handle; every handle there is was made above. */
export function linkOf(handle: DirectoryHandle): DiskLink {
  if (handle instanceof OpenDirectory) return handle.link;
  throw new Error("a directory handle of another kind of disk");
}
