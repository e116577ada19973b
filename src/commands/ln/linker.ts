import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { type BackupWish, makeBackup } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { canonicalize, relativePath } from "../../process/command/canonicalize.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { placeOf } from "../cp/options.ts";
import { isSameInode, isSameName } from "../cp/same-file.ts";

export interface LinkOptions {
  readonly symbolic: boolean;
  readonly relative: boolean;
  /** What is done about a file that has the name. */
  readonly overwrite: "always" | "ask" | "never";
  readonly backup: BackupWish;
  readonly verbose: boolean;
  /** A hard link to what a symbolic link leads to. */
  readonly follow: boolean;
  readonly directories: boolean;
  /** Does not overwrite what it has made itself. */
  readonly protects: boolean;
}

/** Makes links as ln.c of coreutils does. */
export class Linker {
  readonly #made = new Set<string>();

  constructor(
    private readonly call: Call,
    private readonly options: LinkOptions,
  ) {}

  link(existing: string, name: string): MaybePromise<undefined> {
    const { files } = this.call;
    const { symbolic, overwrite, backup, relative } = this.options;
    const status = this.options.follow || symbolic ? files.stat(existing) : files.lstat(existing);
    if (!symbolic) {
      if (status instanceof Errno) {
        return this.#complain(`failed to access ${quoteNameAlways(existing)}: ${status.message}`);
      }
      if (status.kind === "directory" && !this.options.directories) {
        return this.#complain(`${quoteName(existing)}: hard link not allowed for directory`);
      }
    }
    const target = relative ? this.#relativeTo(existing, name) : existing;
    if (overwrite === "never" && backup.control === "none") return this.#make(target, name);
    const there = files.lstat(name);
    if (there === Errno.ENOENT) return this.#make(target, name);
    if (there instanceof Errno) {
      return this.#complain(`failed to access ${quoteNameAlways(name)}: ${there.message}`);
    }
    const refusal = this.#refuse(existing, status, name, there);
    if (refusal !== undefined) return this.#complain(refusal);
    const asked = overwrite === "ask" ? this.call.ask(`replace ${quoteNameAlways(name)}? `) : true;
    return andThen(asked, (yes) => (yes ? this.#replace(target, name) : undefined));
  }

  #relativeTo(existing: string, name: string): string {
    const { files } = this.call;
    const from = canonicalize(files, dirName(name), "missing");
    const to = canonicalize(files, existing, "missing");
    return from instanceof Errno || to instanceof Errno ? existing : relativePath(from, to);
  }

  /** Why what is there must not be overwritten. */
  #refuse(existing: string, status: FileStatus | Errno, name: string, there: FileStatus): string | undefined {
    const { symbolic, overwrite, backup, protects } = this.options;
    if (there.kind === "directory") return `${quoteName(name)}: cannot overwrite directory`;
    const from = quoteNameAlways(existing);
    const to = quoteNameAlways(name);
    if (protects && backup.control !== "numbered" && this.#made.has(name)) {
      return `will not overwrite just-created ${to} with ${from}`;
    }
    const removes = overwrite === "always" || (!symbolic && backup.control !== "none");
    if (!removes || (symbolic && backup.control !== "none")) return undefined;
    if (status instanceof Errno || !isSameInode(status, there)) return undefined;
    const sameEntry = status.nlink === 1 || isSameName(this.call.files, placeOf(existing), placeOf(name));
    return sameEntry ? `${from} and ${to} are the same file` : undefined;
  }

  #replace(target: string, name: string): undefined {
    const { files } = this.call;
    const { backup } = this.options;
    if (backup.control === "none") {
      const failed = files.unlink(name);
      if (!failed || failed === Errno.ENOENT) return this.#make(target, name);
      return this.#complain(`cannot remove ${quoteNameAlways(name)}: ${failed.message}`);
    }
    const kept = makeBackup(files, name, backup);
    if (typeof kept === "string") return this.#make(target, name, kept);
    return this.#complain(`cannot backup ${quoteNameAlways(name)}: ${kept.message}`);
  }

  #make(target: string, name: string, backup?: string): undefined {
    const { files } = this.call;
    const { symbolic, follow } = this.options;
    const existing = !symbolic && follow ? files.realpath(target) : target;
    const link = () =>
      existing instanceof Errno
        ? existing
        : symbolic
          ? files.symlink(existing, name)
          : files.link(existing, name);
    let failed = link();
    // A file and its backup that were one inode before are left by rename(2) as they are.
    if (failed === Errno.EEXIST && backup !== undefined) failed = files.unlink(name) ?? link();
    if (!failed) {
      this.#made.add(name);
      return this.#tell(target, name, backup);
    }
    if (backup !== undefined) files.rename(backup, name);
    return this.#complain(this.#describe(target, name, failed));
  }

  #tell(target: string, name: string, backup: string | undefined): undefined {
    if (!this.options.verbose) return;
    const kept = backup === undefined ? "" : `${quoteNameAlways(backup)} ~ `;
    const arrow = this.options.symbolic ? "->" : "=>";
    this.call.print(`${kept}${quoteNameAlways(name)} ${arrow} ${quoteNameAlways(target)}\n`);
  }

  #describe(target: string, name: string, failed: Errno): string {
    const to = quoteNameAlways(name);
    const from = quoteNameAlways(target);
    if (this.options.symbolic) {
      const arrow = target === "" || failed === Errno.ENAMETOOLONG ? ` -> ${from}` : "";
      return `failed to create symbolic link ${to}${arrow}: ${failed.message}`;
    }
    if (failed === Errno.EMLINK) return `failed to create hard link to ${from}: ${failed.message}`;
    const aboutName = failed === Errno.EEXIST || failed === Errno.ENOSPC || failed === Errno.EROFS;
    return `failed to create hard link ${to}${aboutName ? "" : ` => ${from}`}: ${failed.message}`;
  }

  #complain(message: string): undefined {
    this.call.warn(message);
  }
}
