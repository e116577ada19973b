import { encode } from "../base/bytes.ts";
import type { Errno } from "./errno.ts";
import { Inode } from "./inode.ts";
import type { MemfsNode } from "./memfs.ts";
import { PERMISSIONS, S_IFLNK, S_IFMT } from "./mode.ts";

/** A system call of memfs' own interface that failed; `superblock.ts` gives it the words of Node's errors. */
export class MemfsFailure extends Error {
  constructor(readonly errno: Errno) {
    super(errno.message);
  }
}

/**
 * The inode as memfs' API knows it (`Node`): the same calls, on our representation. No permissions are checked
 * here: the API belongs to the host page, not to a user of the computer.
 */
export class DiskNode extends Inode implements MemfsNode {
  get buf(): Uint8Array {
    return this.view(0, this.size);
  }
  getSize(): number {
    return this.size;
  }
  get uid(): number {
    return this.owner;
  }
  set uid(uid: number) {
    this.setOwner(uid, this.group);
  }
  get gid(): number {
    return this.group;
  }
  set gid(gid: number) {
    this.setOwner(this.owner, gid);
  }
  get nlink(): number {
    return this.links;
  }
  set nlink(links: number) {
    this.setLinks(links);
  }
  get atime(): Date {
    return new Date(this.atimeMs);
  }
  /** memfs sets it to the host's time at each reading; what counts is that there was one. */
  set atime(_hostTime: Date) {
    this.noteAccess();
  }
  get mtime(): Date {
    return new Date(this.mtimeMs);
  }
  set mtime(time: Date) {
    this.setTimes(undefined, time.getTime());
  }
  get ctime(): Date {
    return new Date(this.ctimeMs);
  }
  get btime(): Date {
    return new Date(this.btimeMs);
  }
  get perm(): number {
    return this.mode & PERMISSIONS;
  }
  set perm(permissions: number) {
    this.setPermissions(permissions);
  }

  read(into: ArrayBufferView, offset = 0, length = into.byteLength, position = 0): number {
    this.noteAccess();
    const bytes = this.view(position, Math.min(length, into.byteLength - offset));
    new Uint8Array(into.buffer, into.byteOffset, into.byteLength).set(bytes, offset);
    return bytes.length;
  }

  write(from: Uint8Array, offset = 0, length = from.length, position = 0): number {
    const bytes = from.subarray(offset, offset + length);
    check(this.put(position, bytes));
    return bytes.length;
  }

  truncate(size = 0): void {
    check(this.resize(Math.max(0, size)));
  }
  setBuffer(bytes: Uint8Array): void {
    // Not slice(): of a Node Buffer that is a view.
    check(this.adopt(new Uint8Array(bytes)));
  }
  setString(text: string): void {
    check(this.adopt(encode(text)));
  }
  chmod(permissions: number): void {
    this.setPermissions(permissions);
  }
  chown(uid: number, gid: number): void {
    this.setOwner(uid, gid);
  }
  touch(): void {
    this.noteEntries();
  }
  setModeProperty(mode: number): void {
    this.setPermissions(mode);
  }
  makeSymlink(target: string): void {
    this.willChange();
    this.mode = (this.mode & ~S_IFMT) | S_IFLNK;
    this.setTarget(target);
  }
  canRead(): boolean {
    return true;
  }
  canWrite(): boolean {
    return true;
  }
  canExecute(): boolean {
    return true;
  }
  del(): void {
    // memfs tells the listeners of this inode; there are none here.
  }
}

function check(error: Errno | undefined): void {
  if (error !== undefined) throw new MemfsFailure(error);
}
