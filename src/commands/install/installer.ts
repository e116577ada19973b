import { applyMode } from "../../base/file-mode.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle, FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { Copier } from "../cp/copier.ts";
import type { InstallWishes } from "./wishes.ts";

/** Set-id and sticky bits are never compared: such files are always installed anew (install.c, extra_mode). */
const EXTRA_BITS = 0o7000;
const CHUNK = 65_536;
const UNFINISHED_MODE = 0o600;

/** Copies files and gives them mode, owner and times. */
export class Installer {
  readonly #copier: Copier;

  constructor(
    private readonly call: Call,
    readonly wishes: InstallWishes,
  ) {
    this.#copier = new Copier(call, {
      move: false,
      overwrite: "auto",
      update: false,
      verbose: wishes.verbose,
      backup: wishes.backup,
      stdinIsTerminal: false,
      recursive: false,
      dereference: "always",
      force: false,
      removeDestination: true,
      hardLink: false,
      symbolicLink: false,
      attributesOnly: false,
      copyContents: true,
      preserve: { mode: false, ownership: false, timestamps: wishes.keepsTimes, links: false },
      forgetsMode: false,
      alwaysClones: false,
      repeatsSources: true,
    });
  }

  install(source: string, destination: string): MaybePromise<undefined> {
    const status = this.call.files.stat(source);
    if (!(status instanceof Errno) && status.kind === "directory") {
      this.call.warn(`omitting directory ${quoteNameAlways(source)}`);
      return undefined;
    }
    const needed = this.wishes.compare ? this.#differs(source, destination) : true;
    return andThen(needed, (wanted) => {
      if (!wanted) return undefined;
      return andThen(this.#copier.copyOperand(source, destination), (well) => {
        if (well) this.#setAttributes(destination);
        return undefined;
      });
    });
  }

  get #mode(): number {
    return applyMode(this.wishes.mode, 0, { directory: false, umask: 0 });
  }

  #setAttributes(path: string): void {
    const { files } = this.call;
    const { uid, gid } = this.wishes;
    const name = quoteNameAlways(path);
    if (uid !== undefined || gid !== undefined) {
      const failed = files.chown(path, { uid, gid }, { follow: false });
      if (failed) {
        // It was made for its owner alone, and stays so.
        files.chmod(path, UNFINISHED_MODE);
        return void this.call.warn(`cannot change ownership of ${name}: ${failed.message}`);
      }
    }
    const failed = files.chmod(path, this.#mode);
    if (failed) this.call.warn(`cannot change permissions of ${name}: ${failed.message}`);
  }

  /** Whether the destination is not yet what it is to become (install.c, need_copy). */
  #differs(source: string, destination: string): MaybePromise<boolean> {
    const { files } = this.call;
    const from = files.lstat(source);
    const to = files.lstat(destination);
    if (from instanceof Errno || to instanceof Errno) return true;
    if (this.#mode & EXTRA_BITS || !isPlain(from) || !isPlain(to)) return true;
    if (from.size !== to.size || (to.mode & 0o7777) !== this.#mode) return true;
    const { uid, gid } = files.credentials;
    if ((this.wishes.uid ?? uid) !== to.uid || (this.wishes.gid ?? gid) !== to.gid) return true;
    return this.#contentDiffers(source, destination);
  }

  #contentDiffers(source: string, destination: string): MaybePromise<boolean> {
    const a = this.call.files.open(source, { read: true });
    if (a instanceof Errno) return true;
    const b = this.call.files.open(destination, { read: true });
    if (b instanceof Errno) {
      a.close();
      return true;
    }
    return andThen(this.#compare(a, b), (differs) => {
      a.close();
      b.close();
      return differs;
    });
  }

  #compare(a: FileHandle, b: FileHandle): MaybePromise<boolean> {
    let at = 0;
    return repeat<boolean>(() => {
      const one = a.readAt(at, CHUNK);
      const other = b.readAt(at, CHUNK);
      if (one.length !== other.length || one.some((byte, index) => byte !== other[index])) return true;
      if (one.length === 0) return false;
      at += one.length;
      return this.call.spend(one.length >> 6)?.then(() => undefined);
    });
  }
}

function isPlain({ kind, mode }: FileStatus): boolean {
  return kind === "file" && (mode & EXTRA_BITS) === 0;
}
