import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import { baseName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { describeKind } from "../../process/command/file-kind.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";

export interface RemovalWishes {
  /** What is not there is no fault. */
  readonly ignoreMissing: boolean;
  /** Before each removal, never, or where the file is write-protected and a person is there to answer. */
  readonly ask: "always" | "never" | "protected";
  readonly stdinIsTerminal: boolean;
  readonly recursive: boolean;
  readonly emptyDirectories: boolean;
  readonly preserveRoot: boolean;
  readonly verbose: boolean;
}

/** Where an entry is: its name in the directory that is being walked, and its path in messages. */
interface Place {
  readonly name: string;
  readonly at: DirectoryHandle | undefined;
  readonly path: string;
}

/** What became of an entry. Only a failure, or a directory left untouched, keeps the directory above from being tried. */
type Fate = "gone" | "declined" | "failed";

/** Removes files and whole trees, as remove.c of coreutils does. */
export class Remover {
  constructor(
    private readonly call: Call,
    private readonly wishes: RemovalWishes,
  ) {}

  removeOperand(path: string): MaybePromise<Fate> {
    const status = this.call.files.lstat(path);
    if (status instanceof Errno) return this.#failed(path, status);
    const place = { name: path, at: undefined, path };
    if (status.kind !== "directory") return this.#removeFile(place, status.kind === "symlink");
    if (!this.wishes.recursive && !this.wishes.emptyDirectories) return this.#failed(path, Errno.EISDIR);
    // A directory that cannot be read is not known to be empty (remove.c, rm_fts).
    const entries = this.wishes.recursive ? [] : this.call.files.readdir(path);
    if (entries instanceof Errno || entries.length > 0) return this.#failed(path, Errno.ENOTEMPTY);
    if (this.#isRefused(path)) return "failed";
    return this.wishes.recursive ? this.#removeTree(place) : this.#removeDirectory(place);
  }

  #isRefused(path: string): boolean {
    const last = baseName(path);
    if (last === "." || last === "..") {
      this.call.warn(`refusing to remove '.' or '..' directory: skipping ${quoteNameAlways(path)}`);
      return true;
    }
    const root = this.call.files.stat("/");
    const here = this.call.files.lstat(path);
    if (!this.wishes.preserveRoot || root instanceof Errno || here instanceof Errno) return false;
    if (root.ino !== here.ino || root.dev !== here.dev) return false;
    const same = path === "/" ? "" : ` (same as ${quoteNameAlways("/")})`;
    this.call.warn(`it is dangerous to operate recursively on ${quoteNameAlways(path)}${same}`);
    this.call.warn("use --no-preserve-root to override this failsafe");
    return true;
  }

  #failed(path: string, errno: Errno): Fate {
    const missing = errno === Errno.ENOENT || errno === Errno.ENOTDIR;
    if (missing && this.wishes.ignoreMissing) return "gone";
    this.call.warn(`cannot remove ${quoteNameAlways(path)}: ${errno.message}`);
    return "failed";
  }

  #removeFile(place: Place, isLink: boolean): MaybePromise<Fate> {
    return this.#ifAgreed(this.#mayRemove(place, isLink), () => this.#unlink(place));
  }

  #ifAgreed(answer: MaybePromise<boolean | Fate>, act: () => MaybePromise<Fate>): MaybePromise<Fate> {
    return andThen(answer, (yes) => (yes === true ? act() : yes === false ? "declined" : yes));
  }

  #unlink({ name, at, path }: Place): Fate {
    const failed = this.call.files.unlink(name, at);
    if (failed) return this.#failed(path, failed);
    if (this.wishes.verbose) this.call.print(`removed ${quoteNameAlways(path)}\n`);
    return "gone";
  }

  /** `unreadable`: why its content is not known, where it is not. */
  #removeDirectory(place: Place, unreadable?: Errno): MaybePromise<Fate> {
    return this.#ifAgreed(this.#mayRemove(place, false), () => this.#rmdir(place, unreadable));
  }

  #removeTree(place: Place): MaybePromise<Fate> {
    const { files } = this.call;
    const handle = files.openDirectory(place.name, place.at);
    if (handle instanceof Errno) return this.#removeDirectory(place, handle);
    const entries = files.readdir(".", handle);
    if (entries instanceof Errno) return this.#removeDirectory(place, entries);
    const entered = (fate: Fate): Fate => (fate === "declined" ? "failed" : fate);
    if (entries.length === 0) return andThen(this.#removeDirectory(place), entered);
    return andThen(this.#mayDescend(place), (yes) => {
      if (!yes) return "failed";
      let failed = false;
      const done = forEachInTurn(entries, ({ name, kind }) => {
        const entry = { name, at: handle, path: joinPath(place.path, name) };
        const fate =
          kind === "directory" ? this.#removeTree(entry) : this.#removeFile(entry, kind === "symlink");
        if (fate === "failed") failed = true;
        if (fate instanceof Promise) return fate.then((late) => void (failed ||= late === "failed"));
        return this.call.spend(1);
      });
      return andThen(done, () => (failed ? "failed" : this.#removeDirectory(place)));
    });
  }

  #rmdir({ name, at, path }: Place, unreadable: Errno | undefined): Fate {
    const failed = this.call.files.rmdir(name, at);
    if (failed) return this.#failed(path, failed === Errno.ENOTEMPTY && unreadable ? unreadable : failed);
    if (this.wishes.verbose) this.call.print(`removed directory ${quoteNameAlways(path)}\n`);
    return "gone";
  }

  /** remove.c, prompt(). */
  #mayRemove(place: Place, isLink: boolean): MaybePromise<boolean | Fate> {
    const isProtected = this.#asksFor(place, isLink);
    if (isProtected === undefined) return true;
    const status = this.call.files.lstat(place.name, place.at);
    if (status instanceof Errno) return this.#failed(place.path, status);
    const what = describeKind(status);
    return this.call.ask(`remove ${isProtected}${what} ${quoteNameAlways(place.path)}? `);
  }

  #mayDescend(place: Place): MaybePromise<boolean> {
    const isProtected = this.#asksFor(place, false);
    if (isProtected === undefined) return true;
    return this.call.ask(`descend into ${isProtected}directory ${quoteNameAlways(place.path)}? `);
  }

  /** Whether to ask: undefined for no, else what the question says of the protection. */
  #asksFor({ name, at }: Place, isLink: boolean): "write-protected " | "" | undefined {
    const { ask, ignoreMissing, stdinIsTerminal } = this.wishes;
    if (ask === "never") return undefined;
    const looks = !ignoreMissing && (ask === "always" || stdinIsTerminal) && !isLink;
    if (looks && this.call.files.access(name, "w", at) === Errno.EACCES) return "write-protected ";
    return ask === "always" ? "" : undefined;
  }
}
