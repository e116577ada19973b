import { encode } from "../base/bytes.ts";
import { BLOCK_SIZE, blocksOf, Content, type Usage } from "./content.ts";
import type { DiskLink } from "./disk-link.ts";
import type { FileStatus } from "./files.ts";
import { notesAccess } from "./inode-flags.ts";
import { kindOf, PERMISSIONS, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } from "./mode.ts";

/** Device 8:1, `/dev/sda1`. */
export const DISK_DEVICE = 0x801;
/** ext4 keeps a target of up to 59 bytes in the inode itself. */
export const SHORT_TARGET = 59;
/** mount(8), relatime: an access is noted at least once a day. */
const DAY = 86_400_000;

/** What an inode needs of the disk that it lives on. */
export interface NodeHost {
  /** The computer's clock, in milliseconds since 1970. */
  now(): number;
  readonly usage: Usage;
  /** Called before a change. `quiet`: it is only a time of access. */
  willChangeNode(node: Inode, quiet?: boolean): void;
  /** Called after a change of content, mode, owner or times. */
  didChangeNode(node: Inode, what: "content" | "attributes"): void;
}

/** All of an inode that can change: what the journal keeps. */
export interface NodeState {
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
  readonly links: number;
  readonly rdev: number;
  readonly flags: number;
  readonly symlink: string;
  readonly atimeMs: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly btimeMs: number;
  readonly bytes: Uint8Array;
  readonly held: number;
  readonly size: number;
}

/** An inode, with the disk's clock and its journal behind every change. */
export class Inode extends Content {
  declare readonly host: NodeHost;
  declare readonly ino: number;
  declare mode: number;
  declare owner: number;
  declare group: number;
  /** Directory entries that name it; for a directory 2 and one for each subdirectory. */
  declare links: number;
  declare rdev: number;
  /** What `chattr` set: inode-flags.ts. */
  declare flags: number;
  /** The target of a symbolic link, else "". */
  declare symlink: string;
  declare atimeMs: number;
  declare mtimeMs: number;
  declare ctimeMs: number;
  declare btimeMs: number;
  /** How many open files hold it. */
  declare opens: number;
  /** st_dev. */
  declare device: number;
  /** One of the entries that name it, if that is still so: look at its `order`. */
  declare entry: DiskLink | undefined;

  constructor(host: NodeHost, ino: number, mode: number, owner: number, group: number) {
    super();
    const now = host.now();
    this.host = host;
    this.ino = ino;
    this.mode = mode;
    this.owner = owner;
    this.group = group;
    this.links = 0;
    this.rdev = 0;
    this.flags = 0;
    this.symlink = "";
    this.atimeMs = now;
    this.mtimeMs = now;
    this.ctimeMs = now;
    this.btimeMs = now;
    this.opens = 0;
    this.device = DISK_DEVICE;
    this.entry = undefined;
    if ((mode & S_IFMT) === S_IFDIR) this.size = BLOCK_SIZE;
  }

  isDirectory(): boolean {
    return (this.mode & S_IFMT) === S_IFDIR;
  }
  isSymlink(): boolean {
    return (this.mode & S_IFMT) === S_IFLNK;
  }
  isFile(): boolean {
    return (this.mode & S_IFMT) === S_IFREG;
  }

  /** Whether it takes up space: a removed file does until it is closed. */
  get alive(): boolean {
    return this.links > 0 || this.opens > 0;
  }

  get blocks(): number {
    if (this.isDirectory()) return 1;
    if (this.isSymlink()) return this.size > SHORT_TARGET ? 1 : 0;
    return blocksOf(this.held);
  }

  status(): FileStatus {
    return {
      dev: this.device,
      ino: this.ino,
      kind: kindOf(this.mode),
      mode: this.mode,
      nlink: this.links,
      uid: this.owner,
      gid: this.group,
      rdev: this.rdev,
      size: this.size,
      blksize: BLOCK_SIZE,
      blocks: this.blocks * (BLOCK_SIZE / 512),
      atime: this.atimeMs,
      mtime: this.mtimeMs,
      ctime: this.ctimeMs,
      btime: this.btimeMs,
    };
  }

  protected override usage(): Usage {
    return this.host.usage;
  }
  protected override willChange(): void {
    this.host.willChangeNode(this);
  }
  protected override didModify(): void {
    this.mtimeMs = this.ctimeMs = this.host.now();
    this.host.didChangeNode(this, "content");
  }

  /** Notes a reading, where relatime wants it: mount(8). */
  noteAccess(): void {
    const { atimeMs } = this;
    if (!notesAccess(this)) return;
    if (atimeMs > this.mtimeMs && atimeMs > this.ctimeMs && atimeMs + DAY > this.host.now()) return;
    const now = this.host.now();
    if (now === atimeMs) return;
    this.host.willChangeNode(this, true);
    this.atimeMs = now;
  }

  /** Notes that an entry of this directory came or went. */
  noteEntries(): void {
    this.willChange();
    this.mtimeMs = this.ctimeMs = this.host.now();
  }

  setPermissions(permissions: number): void {
    this.willChange();
    this.mode = (this.mode & ~PERMISSIONS) | (permissions & PERMISSIONS);
    this.ctimeMs = this.host.now();
    this.host.didChangeNode(this, "attributes");
  }

  setOwner(owner: number, group: number): void {
    this.willChange();
    this.owner = owner;
    this.group = group;
    this.ctimeMs = this.host.now();
    this.host.didChangeNode(this, "attributes");
  }

  setFlags(flags: number): void {
    this.willChange();
    this.flags = flags;
    this.ctimeMs = this.host.now();
    this.host.didChangeNode(this, "attributes");
  }

  setTimes(atime: number | undefined, mtime: number | undefined): void {
    this.willChange();
    if (atime !== undefined) this.atimeMs = atime;
    if (mtime !== undefined) this.mtimeMs = mtime;
    this.ctimeMs = this.host.now();
    this.host.didChangeNode(this, "attributes");
  }

  setLinks(links: number): void {
    this.willChange();
    const { alive } = this;
    this.links = links;
    this.ctimeMs = this.host.now();
    if (alive !== this.alive) this.account(alive ? -1 : 1);
  }

  setTarget(target: string): void {
    this.symlink = target;
    this.size = encode(target).length;
  }

  /** Where a symbolic link points, for a process that follows or reads it. */
  targetFor(_reader: number): string {
    return this.symlink;
  }

  opened(): this {
    if (!this.alive) this.account(1);
    this.opens++;
    return this;
  }

  closed(): void {
    this.opens--;
    if (!this.alive) this.account(-1);
  }

  /** Adds what it takes up to the disk's usage, or takes it off. */
  account(sign: 1 | -1): void {
    const { usage } = this.host;
    usage.inodes += sign;
    usage.blocks += sign * this.blocks;
  }

  /** What the journal keeps; the bytes are frozen, not copied. */
  state(): NodeState {
    this.share(true);
    return {
      mode: this.mode,
      owner: this.owner,
      group: this.group,
      links: this.links,
      rdev: this.rdev,
      flags: this.flags,
      symlink: this.symlink,
      atimeMs: this.atimeMs,
      mtimeMs: this.mtimeMs,
      ctimeMs: this.ctimeMs,
      btimeMs: this.btimeMs,
      bytes: this.bytes,
      held: this.held,
      size: this.size,
    };
  }

  restore(state: NodeState): void {
    this.mode = state.mode;
    this.owner = state.owner;
    this.group = state.group;
    this.links = state.links;
    this.rdev = state.rdev;
    this.flags = state.flags;
    this.symlink = state.symlink;
    this.atimeMs = state.atimeMs;
    this.mtimeMs = state.mtimeMs;
    this.ctimeMs = state.ctimeMs;
    this.btimeMs = state.btimeMs;
    this.bytes = state.bytes;
    this.held = state.held;
    this.size = state.size;
    this.share(false);
  }
}
