import {
  createEisdirError,
  createError,
  createStatError,
  type File,
  FsEvent,
  Superblock,
} from "@jsonjoy.com/fs-core";
import { normalizePath } from "../base/paths.ts";
import type { Caller } from "./caller.ts";
import type { DiskLink } from "./disk-link.ts";
import { DiskNode, MemfsFailure } from "./disk-node.ts";
import { makeDirectory, makeHardLink, makeSymlink, removeDirectory, removeFile } from "./entries.ts";
import { Errno } from "./errno.ts";
import { ROOT } from "./files.ts";
import type { Inode } from "./inode.ts";
import { openInode } from "./opening.ts";
import { rename } from "./rename.ts";
import type { Tree, TreeObserver } from "./tree.ts";
import { Walker } from "./walker.ts";

/** memfs' `Link` and `Node`, which carry private fields that nothing outside their classes uses; ours have none. */
type MemfsLink = ReturnType<Superblock["createLink"]>;
type MemfsNode = ReturnType<Superblock["createNode"]>;
const asMemfsLink = (link: DiskLink): MemfsLink => link as unknown as MemfsLink;
const asMemfsNode = (node: Inode): MemfsNode => node as unknown as MemfsNode;
type Walked = ReturnType<Superblock["walk"]>;

/** open(2) on Linux. */
const O_ACCMODE = 0o3;
const O_WRONLY = 0o1;
const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;
const O_DIRECTORY = 0o200000;
const O_NOFOLLOW = 0o400000;
/** memfs' `FsEventType`, an enumeration that exists for its compiler only. */
const EVENT = { create: 0, delete: 1, modify: 2, attributes: 3, move: 4 } as const;

export interface NodeFsOptions {
  /** Whose the files are that are made through the API; root's unless given. */
  readonly uid?: number;
  readonly gid?: number;
  /** 0o022 unless given. */
  readonly umask?: number;
}

/**
 * memfs' superblock over our tree: what its API does to entries goes through the same functions as the calls of
 * `Files`, so it is POSIX's rename(2), the disk's clock and the one journal. No permissions are checked: the API
 * belongs to the host page, not to a user of the computer.
 */
export class DiskSuperblock extends Superblock {
  readonly #caller: Caller;
  readonly #root: DiskLink;

  constructor(
    private readonly tree: Tree,
    { uid = 0, gid = 0, umask = 0o022 }: NodeFsOptions,
  ) {
    super({ process: hostProcess(uid, gid) });
    this.#root = tree.root;
    this.root = asMemfsLink(tree.root);
    const walker = new Walker(tree.root, tree.root, ROOT);
    this.#caller = { tree, walker, umask, maker: { uid, gid } };
    tree.observers.push(this.#observer());
  }

  /** memfs announces what it does itself; here the tree does, whoever made the change. */
  protected override emit(): void {
    // See the observer.
  }

  #observer(): TreeObserver {
    const { changes } = this;
    const send = (type: number, link: DiskLink, oldSteps?: string[]): void => {
      if (changes.listeners.size === 0) return;
      changes.emit(new FsEvent(type, link.steps, asMemfsNode(link.node), asMemfsLink(link), oldSteps));
    };
    return {
      attached: (link) => send(EVENT.create, link),
      detached: (link) => send(EVENT.delete, link),
      moved: (link, oldSteps) => send(EVENT.move, link, oldSteps),
      changed: ({ entry }, what) => {
        if (entry && entry.order > 0) send(what === "content" ? EVENT.modify : EVENT.attributes, entry);
      },
    };
  }

  /** Makes a call of ours and throws Node's error where it fails. */
  #call(syscall: string, path: string, call: () => Errno | undefined, dest = ""): void {
    const error = call();
    if (error !== undefined) throw createError(error.code, syscall, path, dest);
  }

  /** Runs memfs' own code, which knows no full disk. */
  #guard<T>(syscall: string, run: () => T): T {
    try {
      return run();
    } catch (thrown) {
      throw thrown instanceof MemfsFailure ? createError(thrown.errno.code, syscall) : thrown;
    }
  }

  override createNode(mode: number): MemfsNode {
    // memfs' constructor makes a root of its own, before there is a tree.
    if (this.tree === undefined) return super.createNode(mode);
    const { uid, gid } = this.#caller.maker;
    const node = this.tree.makeNode(mode, uid, gid);
    if (node instanceof Errno) throw createError(node.code);
    return asMemfsNode(node);
  }

  override walk(
    target: string[] | string | MemfsLink,
    follow = false,
    mustExist = false,
    _checkAccess = false,
    funcName?: string,
  ): Walked {
    const path =
      typeof target === "string"
        ? target
        : `/${(Array.isArray(target) ? target : target.steps.slice(1)).join("/")}`;
    const link = this.#caller.walker.find(path, this.#root, follow);
    if (!(link instanceof Errno)) return { ok: true, value: asMemfsLink(link) };
    if (link === Errno.ENOENT && !mustExist) return { ok: true, value: null };
    return { ok: false, err: createStatError(link.code, funcName, path) };
  }

  protected override openFile(path: string, flags: number, mode: number | undefined, follow = true): File {
    const node = openInode(
      this.#caller,
      path,
      {
        read: (flags & O_ACCMODE) !== O_WRONLY,
        write: (flags & O_ACCMODE) !== 0,
        create: (flags & O_CREAT) !== 0,
        exclusive: (flags & O_EXCL) !== 0,
        truncate: (flags & O_TRUNC) !== 0,
        noFollow: (flags & O_NOFOLLOW) !== 0 || !follow,
      },
      mode ?? 0o666,
      this.#root,
    );
    if (node instanceof Errno) throw createError(node.code, "open", path);
    if ((flags & O_DIRECTORY) !== 0 && !node.isDirectory()) throw createError("ENOTDIR", "open", path);
    const file = this.openLink(asMemfsLink(node.entry ?? this.#root), flags & ~O_TRUNC, false, path);
    node.opened();
    return file;
  }

  protected override closeFile(file: File): void {
    const isOpen = this.fds[file.fd] === file;
    super.closeFile(file);
    const node: unknown = file.node;
    if (isOpen && node instanceof DiskNode) node.closed();
  }

  override write(...given: Parameters<Superblock["write"]>): number {
    return this.#guard("write", () => super.write(...given));
  }

  override readonly ftruncate = (fd: number, length?: number): void => {
    const file = this.getFileByFdOrThrow(fd, "ftruncate");
    this.#guard("ftruncate", () => file.truncate(length));
  };

  override readonly link = (existing: string, path: string): void => {
    const call = () => makeHardLink(this.#caller, existing, path, this.#root, this.#root);
    this.#call("link", existing, call, path);
  };

  override readonly unlink = (path: string): void => {
    this.#call("unlink", path, () => removeFile(this.#caller, path, this.#root));
  };

  override readonly symlink = (target: string, path: string): MemfsLink => {
    this.#call("symlink", target, () => makeSymlink(this.#caller, target, path, this.#root), path);
    return this.getLinkOrThrow(path, "symlink");
  };

  override readonly rename = (from: string, to: string): void => {
    this.#call("rename", from, () => rename(this.#caller, from, to, this.#root, this.#root), to);
  };

  override readonly mkdir = (path: string, mode: number): void => {
    this.#call("mkdir", path, () => makeDirectory(this.#caller, path, mode, this.#root));
  };

  /** Gives the first directory that it made. */
  override readonly mkdirp = (path: string, mode: number): string | undefined => {
    let first: string | undefined;
    let sofar = "";
    for (const name of normalizePath(path).split("/").slice(1)) {
      sofar += `/${name}`;
      const error = makeDirectory(this.#caller, sofar, mode, this.#root);
      if (error === undefined) first ??= sofar;
      else if (error !== Errno.EEXIST) throw createError(error.code, "mkdir", path);
    }
    const made = this.#caller.walker.find(path, this.#root, true);
    if (made instanceof Errno) throw createError(made.code, "mkdir", path);
    if (!made.node.isDirectory()) throw createError("EEXIST", "mkdir", path);
    return first;
  };

  override readonly rmdir = (path: string, recursive = false): void => {
    if (!recursive) {
      this.#call("rmdir", path, () => removeDirectory(this.#caller, path, this.#root));
      return;
    }
    const link = this.#caller.walker.find(path, this.#root, false);
    if (link instanceof Errno) throw createError(link.code, "rmdir", path);
    if (!link.node.isDirectory()) throw createError("ENOTDIR", "rmdir", path);
    this.#removeTree("rmdir", path, link);
  };

  override readonly rm = (path: string, force = false, recursive = false): void => {
    const link = this.#caller.walker.find(path, this.#root, false);
    if (link === Errno.ENOENT && force) return;
    if (link instanceof Errno) throw createError(link.code, "lstat", path);
    if (link.node.isDirectory() && !recursive) throw createEisdirError("rm", path);
    this.#removeTree("rm", path, link);
  };

  #removeTree(syscall: string, path: string, top: DiskLink): void {
    const { tree } = this;
    const links = [top];
    for (const link of links) for (const child of tree.entriesOf(link).values()) links.push(child);
    const isBusy = links.some((link) => tree.covered.has(link) || link === tree.root);
    if (isBusy) throw createError("EBUSY", syscall, path);
    for (const link of links.reverse()) tree.detach(link);
  }

  override reset(): void {
    for (const link of [...this.tree.entriesOf(this.#root).values()]) {
      if (!this.tree.covered.has(link)) this.#removeTree("rm", `/${link.name}`, link);
    }
  }

  override readonly futimes = (fd: number, atime: number, mtime: number): void => {
    this.#setTimes(this.getFileByFdOrThrow(fd, "futime").node, atime, mtime);
  };

  override readonly utimes = (path: string, atime: number, mtime: number, follow = true): void => {
    const link = follow ? this.getResolvedLinkOrThrow(path, "utime") : this.getLinkOrThrow(path, "lutime");
    this.#setTimes(link.getNode(), atime, mtime);
  };

  /** Node's API counts in seconds. */
  #setTimes(node: unknown, atime: number, mtime: number): void {
    if (node instanceof DiskNode) node.setTimes(atime * 1000, mtime * 1000);
  }
}

/** The `process` that memfs asks for the working directory and the user. */
function hostProcess(uid: number, gid: number) {
  return {
    cwd: () => "/",
    platform: "linux",
    env: {},
    getuid: () => uid,
    getgid: () => gid,
    emitWarning: () => {
      // memfs warns of what it deprecates; nobody reads it here.
    },
  };
}
