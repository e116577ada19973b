import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus, Files } from "../../../disk/files.ts";
import { RegularFile } from "../../../process/regular-file.ts";
import type { EmscriptenFs, FsNode, Pyodide } from "../python-host.ts";
import type { DiskStream } from "./program-file.ts";

/**
 * CPython's files are the computer's files: a file system for Emscripten that asks the disk at every call and keeps
 * nothing. So what the shell writes Python reads at once, permissions are those of the process, and no write is lost.
 *
 * Of CPython's own tree `/lib` (its standard library) and `/dev` stay; all else below `/` is the computer's.
 */
interface DiskNode extends FsNode {
  isFresh?: boolean;
}
interface Attributes {
  readonly mode?: number;
  readonly size?: number;
  readonly atime?: number;
  readonly mtime?: number;
  readonly dontFollow?: boolean;
}

const TYPE_MASK = 0o170000;
const DIRECTORY = 0o040000;
const ACCESS_MODE = 3;
const O_APPEND = 0o2000;

/** Puts the disk, as `files` sees it, below `/`. */
export function mountDisk({ FS, ERRNO_CODES }: Pyodide, files: Files): void {
  new DiskFs(FS, ERRNO_CODES, files).mount();
}

class DiskFs {
  constructor(
    private readonly fs: EmscriptenFs,
    private readonly numbers: Readonly<Record<string, number>>,
    private readonly files: Files,
  ) {}

  mount(): void {
    const { fs } = this;
    const { root } = fs;
    for (const name of ["home", "tmp", "proc"]) fs.hashRemoveNode(fs.lookupNode(root, name));
    const remember = fs.hashAddNode.bind(fs);
    // A node of the disk is never remembered: who else writes to it would not be seen.
    fs.hashAddNode = (node) => {
      if (node.stream_ops !== this.#streamOps) remember(node);
    };
    root.node_ops = this.#nodeOps;
    root.stream_ops = this.#streamOps;
  }

  #must<T>(value: T | Errno): T {
    if (value instanceof Errno) throw new this.fs.ErrnoError(this.numbers[value.code] ?? 29);
    return value;
  }

  #done(failed: Errno | undefined): void {
    if (failed) this.#must(failed);
  }

  #path(node: FsNode): string {
    return node.parent === node ? "/" : joinPath(this.#path(node.parent), node.name);
  }

  #node(parent: FsNode, name: string, mode: number): DiskNode {
    const node = new this.fs.FSNode(parent, name, mode, 0);
    node.node_ops = this.#nodeOps;
    node.stream_ops = this.#streamOps;
    return node;
  }

  readonly #nodeOps = {
    lookup: (parent: FsNode, name: string) => {
      const status = this.#must(this.files.lstat(joinPath(this.#path(parent), name)));
      return this.#node(parent, name, status.mode);
    },
    getattr: (node: FsNode) => attributesOf(this.#must(this.files.lstat(this.#path(node)))),
    setattr: (node: DiskNode, attributes: Attributes) => this.#change(node, attributes),
    mknod: (parent: FsNode, name: string, mode: number) => {
      const path = joinPath(this.#path(parent), name);
      if ((mode & TYPE_MASK) === DIRECTORY) this.#done(this.files.mkdir(path, mode & 0o7777));
      else {
        const flags = { write: true, create: true, exclusive: true } as const;
        this.#must(this.files.open(path, flags, 0o600)).close();
      }
      const node = this.#node(parent, name, mode);
      // FS.open first makes the file and then sets the mode that was asked for.
      node.isFresh = (mode & TYPE_MASK) !== DIRECTORY;
      return node;
    },
    rename: (from: FsNode, directory: FsNode, name: string) =>
      this.#done(this.files.rename(this.#path(from), joinPath(this.#path(directory), name))),
    unlink: (parent: FsNode, name: string) =>
      this.#done(this.files.unlink(joinPath(this.#path(parent), name))),
    rmdir: (parent: FsNode, name: string) => this.#done(this.files.rmdir(joinPath(this.#path(parent), name))),
    readdir: (node: FsNode) => {
      const entries = this.#must(this.files.readdir(this.#path(node)));
      return [".", "..", ...entries.map(({ name }) => name)];
    },
    symlink: (parent: FsNode, name: string, target: string) => {
      this.#done(this.files.symlink(target, joinPath(this.#path(parent), name)));
      return this.#node(parent, name, 0o120777);
    },
    readlink: (node: FsNode) => this.#must(this.files.readlink(this.#path(node))),
  };

  #change(node: DiskNode, { mode, size, atime, mtime, dontFollow }: Attributes): void {
    const path = this.#path(node);
    if (mode !== undefined) {
      const wanted = node.isFresh ? mode & ~this.files.umask : mode;
      node.isFresh = false;
      this.#done(this.files.chmod(path, wanted & 0o7777));
    }
    if (size !== undefined) this.#done(this.files.truncate(path, size));
    if (atime !== undefined || mtime !== undefined)
      this.#done(this.files.utimes(path, { atime, mtime }, { follow: !dontFollow }));
  }

  readonly #streamOps = {
    open: (stream: DiskStream) => {
      const access = stream.flags & ACCESS_MODE;
      if ((stream.node.mode & TYPE_MASK) === DIRECTORY) return;
      const flags = { read: access !== 1, write: access !== 0 };
      const path = this.#path(stream.node);
      const handle = this.#must(this.files.open(path, flags));
      const append = (stream.flags & O_APPEND) !== 0;
      stream.file = new RegularFile(path, handle, { ...flags, append }).retain();
    },
    close: (stream: DiskStream) => stream.file?.release(),
    getattr: (stream: DiskStream) =>
      stream.file ? attributesOf(stream.file.handle.status) : this.#nodeOps.getattr(stream.node),
    setattr: (stream: DiskStream, attributes: Attributes) => {
      if (attributes.size === undefined || !stream.file) return this.#change(stream.node, attributes);
      this.#done(stream.file.handle.truncate(attributes.size));
    },
    read: (stream: DiskStream, buffer: Int8Array, offset: number, length: number, position: number) => {
      const bytes = stream.file?.handle.readAt(position, length) ?? new Uint8Array();
      bytesOf(buffer, offset, length).set(bytes);
      return bytes.length;
    },
    write: (stream: DiskStream, buffer: Int8Array, offset: number, length: number, position: number) => {
      this.#done(stream.file?.handle.writeAt(position, bytesOf(buffer, offset, length).slice()));
      return length;
    },
    llseek: (stream: DiskStream, offset: number, whence: number) => {
      const base = whence === 1 ? stream.position : whence === 2 ? (stream.file?.handle.size ?? 0) : 0;
      if (base + offset < 0) this.#must(Errno.EINVAL);
      return base + offset;
    },
  };
}

/** The part of CPython's memory that a call speaks of. */
function bytesOf(memory: Int8Array, offset: number, length: number): Uint8Array {
  return new Uint8Array(memory.buffer, memory.byteOffset + offset, length);
}

/** What FS.stat gives. */
export function attributesOf(status: FileStatus) {
  const { dev, ino, mode, nlink, uid, gid, rdev, size, blksize, blocks } = status;
  return {
    dev,
    ino,
    mode,
    nlink,
    uid,
    gid,
    rdev,
    size,
    blksize,
    blocks,
    atime: new Date(status.atime),
    mtime: new Date(status.mtime),
    ctime: new Date(status.ctime),
  }; // prettier-ignore
}
