import { encode } from "../base/bytes.ts";
import { Errno } from "./errno.ts";
import { Inode } from "./inode.ts";
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
export class DiskNode extends Inode {
  get buf(): Uint8Array {
    return this.view(0, this.size);
  }
  override getSize(): number {
    return this.size;
  }
  override get uid(): number {
    return this.owner;
  }
  override set uid(uid: number) {
    this.setOwner(uid, this.group);
  }
  override get gid(): number {
    return this.group;
  }
  override set gid(gid: number) {
    this.setOwner(this.owner, gid);
  }
  override get nlink(): number {
    return this.links;
  }
  override set nlink(links: number) {
    this.setLinks(links);
  }
  override get atime(): Date {
    return new Date(this.atimeMs);
  }
  /** memfs sets it to the host's time at each reading; what counts is that there was one. */
  override set atime(_hostTime: Date) {
    this.noteAccess();
  }
  override get mtime(): Date {
    return new Date(this.mtimeMs);
  }
  override set mtime(time: Date) {
    this.setTimes(undefined, time.getTime());
  }
  override get ctime(): Date {
    return new Date(this.ctimeMs);
  }
  override get btime(): Date {
    return new Date(this.btimeMs);
  }
  override get perm(): number {
    return this.mode & PERMISSIONS;
  }
  override set perm(permissions: number) {
    this.setPermissions(permissions);
  }

  override read(into: ArrayBufferView, offset = 0, length = into.byteLength, position = 0): number {
    this.noteAccess();
    const bytes = this.view(position, Math.min(length, into.byteLength - offset));
    new Uint8Array(into.buffer, into.byteOffset, into.byteLength).set(bytes, offset);
    return bytes.length;
  }

  override write(from: Uint8Array, offset = 0, length = from.length, position = 0): number {
    const bytes = from.subarray(offset, offset + length);
    check(this.put(position, bytes));
    return bytes.length;
  }

  override truncate(size = 0): void {
    check(this.resize(Math.max(0, size)));
  }
  override setBuffer(bytes: Uint8Array): void {
    check(this.adopt(bytes.slice()));
  }
  override setString(text: string): void {
    check(this.adopt(encode(text)));
  }
  override chmod(permissions: number): void {
    this.setPermissions(permissions);
  }
  override chown(uid: number, gid: number): void {
    this.setOwner(uid, gid);
  }
  override touch(): void {
    this.noteEntries();
  }
  override setModeProperty(mode: number): void {
    this.setPermissions(mode);
  }
  override makeSymlink(target: string): void {
    this.mode = (this.mode & ~S_IFMT) | S_IFLNK;
    this.setTarget(target);
  }
  override canRead(): boolean {
    return true;
  }
  override canWrite(): boolean {
    return true;
  }
  override canExecute(): boolean {
    return true;
  }
  override del(): void {
    // memfs tells the listeners of this inode; there are none here.
  }
}

function check(error: Errno | undefined): void {
  if (error !== undefined) throw new MemfsFailure(error);
}
