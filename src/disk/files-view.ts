import { encode } from "../base/bytes.ts";
import { changeMode, changeOwner, changeTimes, dropSetIds } from "./attributes.ts";
import { isReadOnly } from "./bind-mount.ts";
import type { Caller } from "./caller.ts";
import { BLOCK_SIZE } from "./content.ts";
import type { DiskLink } from "./disk-link.ts";
import {
  makeDirectory,
  makeHardLink,
  makeSpecial,
  makeSymlink,
  removeDirectory,
  removeFile,
} from "./entries.ts";
import { Errno } from "./errno.ts";
import type {
  Credentials,
  DirectoryEntry,
  DirectoryHandle,
  Disk,
  DiskUsage,
  FileHandle,
  FileStatus,
  Files,
  NewTimes,
  OpenFlags,
  Ownership,
  SpecialKind,
} from "./files.ts";
import { GeneratedInode, isGenerated } from "./generated.ts";
import { linkOf, OpenDirectory, OpenGenerated, OpenInode } from "./handles.ts";
import { DISK_DEVICE } from "./inode.ts";
import { changeFlags, flagsOf, isAppendOnly, isImmutable } from "./inode-flags.ts";
import { kindOf } from "./mode.ts";
import { openInode } from "./opening.ts";
import { EXECUTE, permits, READ, WRITE } from "./permission.ts";
import { rename } from "./rename.ts";
import type { Tree } from "./tree.ts";
import { pathFrom, Walker } from "./walker.ts";

const WISHES = { f: 0, r: READ, w: WRITE, x: EXECUTE } as const;

interface At {
  readonly follow?: boolean;
  readonly at?: DirectoryHandle;
}

/** The disk as one user sees it. Each call is a system call; the walker knows the user, the root and the place. */
export class FilesView implements Files, Caller {
  constructor(
    readonly disk: Disk,
    readonly tree: Tree,
    readonly walker: Walker,
    public umask: number,
  ) {}

  get credentials(): Credentials {
    return this.walker.credentials;
  }
  set credentials(credentials: Credentials) {
    this.walker.credentials = credentials;
  }

  get pid(): number {
    return this.walker.pid;
  }
  set pid(pid: number) {
    this.walker.pid = pid;
  }

  get maker(): Credentials {
    return this.walker.credentials;
  }

  get cwd(): DirectoryHandle {
    return this.#handle(this.walker.cwd);
  }
  get root(): DirectoryHandle {
    return this.#handle(this.walker.root);
  }

  fork(): Files {
    const { root, cwd, credentials } = this.walker;
    return new FilesView(this.disk, this.tree, new Walker(root, cwd, credentials), this.umask);
  }

  #handle(link: DiskLink): DirectoryHandle {
    return new OpenDirectory(link, this.walker.root);
  }

  #from(at: DirectoryHandle | undefined): DiskLink {
    return at === undefined ? this.walker.cwd : linkOf(at);
  }

  #find(path: string, at: DirectoryHandle | undefined, follow = true): DiskLink | Errno {
    return this.walker.find(path, this.#from(at), follow);
  }

  #findToChange(path: string, at: DirectoryHandle | undefined, follow = true): DiskLink | Errno {
    const link = this.#find(path, at, follow);
    return link instanceof Errno || !isReadOnly(this.tree, link) ? link : Errno.EROFS;
  }

  #findDirectory(path: string, at: DirectoryHandle | undefined): DiskLink | Errno {
    const link = this.#find(path, at);
    return link instanceof Errno || link.node.isDirectory() ? link : Errno.ENOTDIR;
  }

  #may(link: DiskLink, wish: number): boolean {
    return permits(link.node, this.walker.credentials, wish);
  }

  chdir(path: string, at?: DirectoryHandle): Errno | undefined {
    const link = this.#findDirectory(path, at);
    if (link instanceof Errno) return link;
    if (!this.#may(link, EXECUTE)) return Errno.EACCES;
    this.walker.cwd = link;
    return undefined;
  }

  getcwd(): string | Errno {
    return pathFrom(this.walker.root, this.walker.cwd) ?? Errno.ENOENT;
  }

  stat(path: string, at?: DirectoryHandle): FileStatus | Errno {
    const link = this.#find(path, at);
    return link instanceof Errno ? link : link.node.status();
  }

  lstat(path: string, at?: DirectoryHandle): FileStatus | Errno {
    const link = this.#find(path, at, false);
    return link instanceof Errno ? link : link.node.status();
  }

  access(path: string, wish: "f" | "r" | "w" | "x", at?: DirectoryHandle): Errno | undefined {
    const link = this.#find(path, at);
    if (link instanceof Errno) return link;
    if (wish === "w" && isImmutable(link.node)) return Errno.EPERM;
    return this.#may(link, WISHES[wish]) ? undefined : Errno.EACCES;
  }

  readdir(path: string, at?: DirectoryHandle): readonly DirectoryEntry[] | Errno {
    // The handle's own entries need no permission to search it: getdents(2).
    const link = at !== undefined && path === "." ? linkOf(at) : this.#findDirectory(path, at);
    if (link instanceof Errno) return link;
    if (!this.#may(link, READ)) return Errno.EACCES;
    link.node.noteAccess();
    const entries: DirectoryEntry[] = [];
    for (const { name, node } of link.children.values()) {
      entries.push({ name, kind: kindOf(node.mode), ino: node.ino });
    }
    return entries;
  }

  readlink(path: string, at?: DirectoryHandle): string | Errno {
    const link = this.#find(path, at, false);
    if (link instanceof Errno) return link;
    if (!link.node.isSymlink()) return Errno.EINVAL;
    link.node.noteAccess();
    return link.node.targetFor(this.walker.pid);
  }

  realpath(path: string, at?: DirectoryHandle): string | Errno {
    const link = this.#find(path, at);
    return link instanceof Errno ? link : (pathFrom(this.walker.root, link) ?? Errno.ENOENT);
  }

  open(path: string, flags: OpenFlags, mode = 0o666, at?: DirectoryHandle): FileHandle | Errno {
    const node = openInode(this, path, flags, mode, this.#from(at));
    if (node instanceof Errno) return node;
    const { credentials } = this.walker;
    return node instanceof GeneratedInode
      ? new OpenGenerated(node, flags, credentials)
      : new OpenInode(node, flags, credentials);
  }

  openDirectory(path: string, at?: DirectoryHandle): DirectoryHandle | Errno {
    const link = this.#findDirectory(path, at);
    if (link instanceof Errno) return link;
    return this.#may(link, READ) || this.#may(link, EXECUTE) ? this.#handle(link) : Errno.EACCES;
  }

  readFile(path: string, at?: DirectoryHandle): Uint8Array | Errno {
    const node = openInode(this, path, { read: true }, 0, this.#from(at));
    if (node instanceof Errno) return node;
    if (node.isDirectory()) return Errno.EISDIR;
    if (!node.isFile()) return Errno.EINVAL;
    node.noteAccess();
    return node.copy();
  }

  writeFile(path: string, content: Uint8Array | string, mode = 0o666): Errno | undefined {
    const flags = { write: true, create: true, truncate: true };
    const node = openInode(this, path, flags, mode, this.walker.cwd);
    if (node instanceof Errno) return node;
    if (!node.isFile()) return Errno.EINVAL;
    return node.adopt(typeof content === "string" ? encode(content) : new Uint8Array(content));
  }

  mkdir(path: string, mode = 0o777, at?: DirectoryHandle): Errno | undefined {
    return makeDirectory(this, path, mode, this.#from(at));
  }

  rmdir(path: string, at?: DirectoryHandle): Errno | undefined {
    return removeDirectory(this, path, this.#from(at));
  }

  unlink(path: string, at?: DirectoryHandle): Errno | undefined {
    return removeFile(this, path, this.#from(at));
  }

  rename(from: string, to: string, fromAt?: DirectoryHandle, toAt?: DirectoryHandle): Errno | undefined {
    return rename(this, from, to, this.#from(fromAt), this.#from(toAt));
  }

  link(
    existing: string,
    path: string,
    existingAt?: DirectoryHandle,
    at?: DirectoryHandle,
  ): Errno | undefined {
    return makeHardLink(this, existing, path, this.#from(existingAt), this.#from(at));
  }

  symlink(target: string, path: string, at?: DirectoryHandle): Errno | undefined {
    return makeSymlink(this, target, path, this.#from(at));
  }

  mknod(path: string, kind: SpecialKind, mode: number, rdev = 0, at?: DirectoryHandle): Errno | undefined {
    return makeSpecial(this, path, kind, mode, rdev, this.#from(at));
  }

  truncate(path: string, size: number): Errno | undefined {
    if (size < 0) return Errno.EINVAL;
    const link = this.#find(path, undefined);
    if (link instanceof Errno) return link;
    const { node } = link;
    if (node.isDirectory()) return Errno.EISDIR;
    if (!node.isFile()) return Errno.EINVAL;
    if (isReadOnly(this.tree, link)) return Errno.EROFS;
    if (isImmutable(node)) return Errno.EPERM;
    if (!this.#may(link, WRITE)) return Errno.EACCES;
    if (isAppendOnly(node)) return Errno.EPERM;
    dropSetIds(node, this.walker.credentials);
    return node.resize(size);
  }

  chmod(path: string, mode: number, at?: DirectoryHandle): Errno | undefined {
    const link = this.#findToChange(path, at);
    return link instanceof Errno ? link : changeMode(link.node, this.walker.credentials, mode);
  }

  chown(path: string, owner: Ownership, { follow, at }: At = {}): Errno | undefined {
    const link = this.#findToChange(path, at, follow);
    return link instanceof Errno ? link : changeOwner(link.node, this.walker.credentials, owner);
  }

  utimes(path: string, times: NewTimes, { follow, at }: At = {}): Errno | undefined {
    const link = this.#findToChange(path, at, follow);
    return link instanceof Errno ? link : changeTimes(link.node, this.walker.credentials, times);
  }

  /** As if open(2) came before the ioctl, with O_NOFOLLOW. */
  #findForFlags(path: string): DiskLink | Errno {
    const link = this.#find(path, undefined, false);
    if (link instanceof Errno) return link;
    if (!this.#may(link, READ)) return Errno.EACCES;
    if (isGenerated(link) || link.node instanceof GeneratedInode) return Errno.ENOTTY;
    return link.node.isFile() || link.node.isDirectory() ? link : Errno.EOPNOTSUPP;
  }

  getFlags(path: string): number | Errno {
    const link = this.#findForFlags(path);
    return link instanceof Errno ? link : flagsOf(link.node);
  }

  setFlags(path: string, flags: number): Errno | undefined {
    const link = this.#findForFlags(path);
    if (link instanceof Errno) return link;
    if (isReadOnly(this.tree, link)) return Errno.EROFS;
    const isOnDisk = link.node.device === DISK_DEVICE;
    return changeFlags(link.node, this.walker.credentials, flags, isOnDisk);
  }

  statfs(): DiskUsage {
    const { blocks, blockLimit, inodes, inodeLimit } = this.tree.usage;
    return {
      total: blockLimit * BLOCK_SIZE,
      used: blocks * BLOCK_SIZE,
      inodes: inodeLimit,
      usedInodes: inodes,
    };
  }
}
