import { formatPermissions } from "../../base/file-mode.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { makeBackup } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import type { Place, TransferOptions } from "./options.ts";
import { checkSameFile, isSameInode } from "./same-file.ts";

/** What is to be done about a destination: go ahead, leave it, or give up, which has been told. */
export type Verdict =
  | { readonly kind: "go"; readonly isNew: boolean; readonly status?: FileStatus; readonly backup?: string }
  /** `isNewer`: only because what is there is no older. */
  | { readonly kind: "leave" | "failed"; readonly isNewer?: boolean };

const LEAVE: Verdict = { kind: "leave" };
const LEAVE_NEWER: Verdict = { kind: "leave", isNewer: true };
const FAILED: Verdict = { kind: "failed" };

export interface Source {
  readonly place: Place;
  readonly status: FileStatus;
}

/** Keeps `cp` and `mv` from destroying what they must not (copy.c, copy_internal, the part before anything is written). */
export class DestinationGuard {
  /** What this command itself has put there. */
  readonly #created = new Map<string, number>();

  constructor(
    private readonly call: Call,
    private readonly options: TransferOptions,
  ) {}

  /** Told of each operand that has reached its destination. */
  noteCreated(path: string): void {
    const status = this.call.files.lstat(path);
    if (!(status instanceof Errno)) this.#created.set(path, status.ino);
  }

  #hasCreated(path: string, { ino }: FileStatus): boolean {
    return this.#created.get(path) === ino;
  }

  /** Whether an operand would be written through a link that another operand has become. */
  mayWriteTo(source: Place, { name, at, path }: Place): boolean {
    if (this.options.move || this.options.backup.control !== "none") return true;
    const status = this.call.files.lstat(name, at);
    if (status instanceof Errno || status.kind !== "symlink" || !this.#hasCreated(path, status)) return true;
    const names = `${quoteNameAlways(source.path)} through just-created symlink ${quoteNameAlways(path)}`;
    this.call.warn(`will not copy ${names}`);
    return false;
  }

  check(source: Source, destination: Place, isOperand: boolean): MaybePromise<Verdict> {
    const status = this.#look(source.status, destination);
    if (status === undefined) return { kind: "go", isNew: true };
    // A link that leads to itself is removed when it could not be opened.
    if (status === Errno.ELOOP && this.options.force) return { kind: "go", isNew: false };
    if (status instanceof Errno)
      return this.#fail(`cannot stat ${quoteNameAlways(destination.path)}: ${status.message}`);
    // What is never overwritten may be the source itself.
    if (this.options.overwrite === "never" && source.status.kind !== "directory") return LEAVE;
    const same = checkSameFile(this.call.files, source, { place: destination, status }, this.options);
    if (same === "done") return LEAVE;
    if (same === "forbidden") {
      const names = `${quoteNameAlways(source.place.path)} and ${quoteNameAlways(destination.path)}`;
      return this.#fail(`${names} are the same file`);
    }
    const isDirectory = source.status.kind === "directory";
    if (this.options.update && !isDirectory && status.mtime >= source.status.mtime) return LEAVE_NEWER;
    const mayGoOn = isDirectory && !this.options.move ? true : this.#mayOverwrite(destination, status);
    return andThen(mayGoOn, (yes) =>
      yes ? this.#checkKinds(source, destination, status, isOperand) : LEAVE,
    );
  }

  /** What is at the destination: the entry itself where it will be replaced, else what it leads to. */
  #look({ kind }: FileStatus, { name, at }: Place): FileStatus | Errno | undefined {
    const { move, symbolicLink, hardLink, backup, removeDestination, recursive, copyContents } = this.options;
    const special =
      kind !== "file" && (!recursive || copyContents ? kind === "directory" || kind === "symlink" : true);
    const itself =
      special || move || symbolicLink || hardLink || backup.control !== "none" || removeDestination;
    const status = itself ? this.call.files.lstat(name, at) : this.call.files.stat(name, at);
    return status === Errno.ENOENT ? undefined : status;
  }

  #mayOverwrite(destination: Place, status: FileStatus): MaybePromise<boolean> {
    const { overwrite, move, stdinIsTerminal } = this.options;
    if (overwrite === "never") return false;
    const writable = this.#isWritable(destination, status);
    if (overwrite !== "ask" && !(move && overwrite === "auto" && stdinIsTerminal && !writable)) return true;
    const name = quoteNameAlways(destination.path);
    if (writable) return this.call.ask(`overwrite ${name}? `);
    const bits = (status.mode & 0o7777).toString(8).padStart(4, "0");
    const letters = formatPermissions(status.mode);
    const replaces = move || this.options.removeDestination || this.options.force;
    return this.call.ask(
      replaces
        ? `replace ${name}, overriding mode ${bits} (${letters})? `
        : `unwritable ${name} (mode ${bits}, ${letters}); try anyway? `,
    );
  }

  #isWritable({ name, at }: Place, { kind }: FileStatus): boolean {
    return kind === "symlink" || this.call.files.access(name, "w", at) === undefined;
  }

  #checkKinds(source: Source, destination: Place, status: FileStatus, isOperand: boolean): Verdict {
    const from = quoteNameAlways(source.place.path);
    const to = quoteNameAlways(destination.path);
    const keeps = this.options.move && this.options.backup.control !== "none";
    const isDirectory = source.status.kind === "directory";
    if (status.kind !== "directory") {
      if (isDirectory && !keeps)
        return this.#fail(`cannot overwrite non-directory ${to} with directory ${from}`);
      if (
        isOperand &&
        this.options.backup.control !== "numbered" &&
        this.#hasCreated(destination.path, status)
      ) {
        return this.#fail(`will not overwrite just-created ${to} with ${from}`);
      }
    } else if (!isDirectory && !keeps)
      return this.#fail(`cannot overwrite directory ${to} with non-directory`);
    return this.#makeRoom(source, destination, status);
  }

  #makeRoom(source: Source, destination: Place, status: FileStatus): Verdict {
    const { backup, move, removeDestination, preserve, dereference, verbose } = this.options;
    const last = baseName(source.place.path);
    const isDirectory = status.kind === "directory";
    if (backup.control !== "none" && last !== "." && last !== ".." && (move || !isDirectory)) {
      return this.#backUp(source, destination);
    }
    const isWrittenAnew =
      (preserve.links && status.nlink > 1) || (dereference === "never" && source.status.kind !== "file");
    const replaced = removeDestination || (isWrittenAnew && !this.options.attributesOnly);
    if (isDirectory || move || !replaced) return { kind: "go", isNew: false, status };
    const failed = this.call.files.unlink(destination.name, destination.at);
    if (failed && failed !== Errno.ENOENT) {
      return this.#fail(`cannot remove ${quoteNameAlways(destination.path)}: ${failed.message}`);
    }
    if (verbose) this.call.print(`removed ${quoteNameAlways(destination.path)}\n`);
    return { kind: "go", isNew: true };
  }

  #backUp(source: Source, destination: Place): Verdict {
    const { backup, move } = this.options;
    const to = quoteNameAlways(destination.path);
    if (backup.control !== "numbered" && this.#isItsBackup(source, destination)) {
      const from = quoteNameAlways(source.place.path);
      return this.#fail(`backing up ${to} might destroy source;  ${from} not ${move ? "moved" : "copied"}`);
    }
    const kept = makeBackup(this.call.files, destination.path, backup);
    if (typeof kept === "string") return { kind: "go", isNew: true, backup: kept };
    return kept === Errno.ENOENT
      ? { kind: "go", isNew: true }
      : this.#fail(`cannot backup ${to}: ${kept.message}`);
  }

  /** Whether the source is what the simple backup would overwrite: `cp -b a~ a`. */
  #isItsBackup({ place, status }: Source, destination: Place): boolean {
    const { suffix } = this.options.backup;
    if (baseName(place.path) !== baseName(destination.path) + suffix) return false;
    const backup = this.call.files.stat(
      joinPath(dirName(destination.path), baseName(destination.path) + suffix),
    );
    return !(backup instanceof Errno) && isSameInode(backup, status);
  }

  #fail(message: string): Verdict {
    this.call.warn(message);
    return FAILED;
  }
}
