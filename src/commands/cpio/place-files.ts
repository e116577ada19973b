import { decode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { kindOf } from "../../disk/mode.ts";
import type { CpioCall } from "./flags.ts";
import type { Member } from "./member.ts";

const PERMISSIONS = 0o7777;

/** Puts members on the disk, for copy-in and copy-pass. */
export class Placer {
  /** By device and inode: where the first of several names was put. */
  readonly #links = new Map<string, string>();
  /** Names without content that wait for the one that has it (copyin.c, create_defered_links). */
  readonly #waiting = new Map<string, { readonly path: string; readonly member: Member }[]>();

  constructor(
    private readonly call: CpioCall,
    /** Whether several names of a file share the content of the last one. */
    private readonly lastHasContent: boolean,
  ) {}

  /** False: it was not put there, which was told. */
  place(member: Member, path: string): boolean {
    const kind = kindOf(member.mode);
    if (kind === "directory") return this.#makeDirectory(member, path);
    if (!this.#makeWay(member, path)) return false;
    const key = `${member.dev}:${member.ino}`;
    if (kind === "file" && member.nlink > 1) {
      if (this.lastHasContent && member.content.length === 0) {
        this.#waiting.set(key, [{ path, member }, ...(this.#waiting.get(key) ?? [])]);
        return true;
      }
      const first = this.#links.get(key);
      if (first !== undefined && this.#link(first, path)) return true;
      this.#links.set(key, path);
    }
    const isPlaced = this.#make(member, path);
    if (isPlaced) this.#linkWaiting(key, path);
    return isPlaced;
  }

  /** Another name for a file of this disk; false: it has to be copied. */
  linkTo(existing: string, path: string): boolean {
    this.#makeParents(path);
    return this.call.files.link(existing, path) === undefined;
  }

  /** Names that waited for a content that never came are empty files. */
  finish(): void {
    for (const [key, [first, ...others]] of this.#waiting) {
      if (!first || !this.#make(first.member, first.path)) continue;
      this.#waiting.set(key, others);
      this.#linkWaiting(key, first.path);
    }
  }

  #linkWaiting(key: string, path: string): void {
    for (const one of this.#waiting.get(key) ?? []) this.#link(path, one.path);
    this.#waiting.delete(key);
  }

  #link(existing: string, path: string): boolean {
    const { call } = this;
    this.#makeParents(path);
    const failed = call.files.link(existing, path);
    if (failed) call.warn(`cannot link ${existing} to ${path}: ${failed.message}`);
    else if (call.flags.verbose) call.note(`${existing} linked to ${path}`);
    return failed === undefined;
  }

  /** What is there already gives way, unless it is as new. */
  #makeWay(member: Member, path: string): boolean {
    const { call } = this;
    const there = call.files.lstat(path);
    if (there instanceof Errno) return true;
    if (there.kind === "directory") {
      call.warn(`cannot remove current ${path}: ${Errno.EISDIR.message}`);
      return false;
    }
    if (!call.flags.unconditional && member.mtime <= Math.floor(there.mtime / 1000)) {
      call.note(`${path} not created: newer or same age version exists`);
      return false;
    }
    const failed = call.files.unlink(path);
    if (failed) call.warn(`cannot remove current ${path}: ${failed.message}`);
    return failed === undefined;
  }

  #makeParents(path: string): void {
    const { files, flags } = this.call;
    const directory = dirName(path);
    if (!flags.makeDirectories || !(files.stat(directory) instanceof Errno)) return;
    this.#makeParents(directory);
    files.mkdir(directory);
  }

  #makeDirectory(member: Member, path: string): boolean {
    const { files } = this.call;
    this.#makeParents(path);
    const failed = files.mkdir(path);
    const there = files.stat(path);
    if (failed && (there instanceof Errno || there.kind !== "directory")) {
      this.call.warn(`${path}: Cannot open: ${failed.message}`);
      return false;
    }
    this.#setAttributes(member, path);
    return true;
  }

  #make(member: Member, path: string): boolean {
    this.#makeParents(path);
    const failed = this.#create(member, path);
    if (failed) {
      this.call.warn(`${path}: Cannot open: ${failed.message}`);
      return false;
    }
    this.#setAttributes(member, path);
    return true;
  }

  #create({ mode, rdev, content }: Member, path: string): Errno | undefined {
    const { files } = this.call;
    const kind = kindOf(mode);
    switch (kind) {
      case "file":
        return files.writeFile(path, content, 0o600);
      case "symlink":
        return files.symlink(decode(content), path);
      case "directory":
        return undefined;
      default:
        return files.mknod(path, kind, mode & PERMISSIONS, rdev);
    }
  }

  /** Owner, mode, and the time where it was asked for. */
  #setAttributes({ mode, uid, gid, mtime }: Member, path: string): void {
    const { files, flags } = this.call;
    const isLink = kindOf(mode) === "symlink";
    if (files.credentials.uid === 0 && !flags.noPreserveOwner)
      files.chown(path, { uid, gid }, { follow: false });
    if (isLink) return;
    files.chmod(path, mode & PERMISSIONS);
    if (flags.preserveModificationTime) files.utimes(path, { atime: mtime * 1000, mtime: mtime * 1000 });
  }
}
