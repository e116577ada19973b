import { andThen, forEachInTurn, type MaybePromise } from "../../base/maybe-promise.ts";
import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { deviceOfDescriptor } from "../../process/open.ts";
import { keepAttributes } from "./attributes.ts";
import { copyContent } from "./content.ts";
import { DestinationGuard, type Source, type Verdict } from "./destination-guard.ts";
import { type Place, placeOf, type TransferOptions } from "./options.ts";
import { isSameName } from "./same-file.ts";

/** Copies files and trees as copy.c of coreutils does. Each answer says whether all went well. */
export class Copier {
  readonly #guard: DestinationGuard;
  /** Where what had this inode number went: for hard links, and against copying a directory into itself. */
  readonly #copied = new Map<number, Place>();
  readonly #operandsSeen = new Set<string>();
  #top: { readonly source: string; readonly destination: string } = { source: "", destination: "" };
  #firstDirectoryMade = false;
  /** Once a directory was met in its own copy, nothing more of the operand is copied (copy.c, copy_dir). */
  #isInItself = false;

  constructor(
    private readonly call: Call,
    private readonly options: TransferOptions,
  ) {
    this.#guard = new DestinationGuard(call, options);
  }

  copyOperand(source: string, destination: string): MaybePromise<boolean> {
    this.#top = { source, destination };
    this.#firstDirectoryMade = false;
    this.#isInItself = false;
    return this.#copy(placeOf(source), placeOf(destination), false, []);
  }

  /** `above`: the directories that lead to the source; none for an operand. */
  #copy(
    source: Place,
    destination: Place,
    isNew: boolean,
    above: readonly FileStatus[],
  ): MaybePromise<boolean> {
    const isOperand = above.length === 0;
    const status = this.#look(source, isOperand);
    if (status instanceof Errno)
      return this.#fail(`cannot stat ${quoteNameAlways(source.path)}: ${status.message}`);
    if (status.kind === "directory" && !this.options.recursive) {
      return this.#fail(`-r not specified; omitting directory ${quoteNameAlways(source.path)}`);
    }
    if (isOperand && !this.options.repeatsSources && this.#wasSeen(source, status)) return true;
    const from = { place: source, status };
    if (isNew) return this.#transfer(from, destination, { kind: "go", isNew }, above);
    return andThen(this.#guard.check(from, destination, isOperand), (verdict) =>
      this.#transfer(from, destination, verdict, above),
    );
  }

  #look({ name, at, path }: Place, isOperand: boolean): FileStatus | Errno {
    const { dereference } = this.options;
    const follows = dereference === "always" || (dereference === "operands" && isOperand);
    if (!follows) return this.call.files.lstat(name, at);
    const status = this.call.files.stat(name, at);
    // A pipe behind /dev/stdin has no path to look it up by.
    if (status !== Errno.ENOENT || !isOperand) return status;
    return deviceOfDescriptor(this.call.process, path)?.status() ?? status;
  }

  /** Whether the same file was an operand before; directories are told of when they are met again. */
  #wasSeen({ path }: Place, status: FileStatus): boolean {
    if (status.kind === "directory" || this.options.backup.control !== "none") return false;
    const parent = this.call.files.stat(dirName(path));
    const key = `${parent instanceof Errno ? "" : parent.ino}/${baseName(path)}`;
    if (this.#operandsSeen.has(key)) {
      this.call.note(`warning: source file ${quoteNameAlways(path)} specified more than once`);
      return true;
    }
    this.#operandsSeen.add(key);
    return false;
  }

  #transfer(
    source: Source,
    destination: Place,
    verdict: Verdict,
    above: readonly FileStatus[],
  ): MaybePromise<boolean> {
    if (verdict.kind === "leave" && verdict.isNewer) {
      // A file that is no older is the one that further links of the source get.
      const earlier = this.#copied.get(source.status.ino);
      if (earlier) return this.#link(earlier, destination, true);
      this.#copied.set(source.status.ino, destination);
    }
    if (verdict.kind !== "go") return verdict.kind === "leave";
    if (above.length === 0 && !this.#guard.mayWriteTo(source.place, destination)) return false;
    const { kind } = source.status;
    if (this.options.verbose && kind !== "directory") this.#tell(source.place, destination, verdict.backup);
    const earlier = this.#earlierCopy(source, destination, above.length === 0);
    if (earlier !== undefined) return earlier;
    const done = this.#make(source, destination, verdict, above);
    if (above.length > 0) return done;
    return andThen(done, (well) => {
      if (well) this.#guard.noteCreated(destination.path);
      return well;
    });
  }

  #tell(source: Place, destination: Place, backup?: string): void {
    const kept = backup === undefined ? "" : ` (backup: ${quoteNameAlways(backup)})`;
    this.call.print(`${quoteNameAlways(source.path)} -> ${quoteNameAlways(destination.path)}${kept}\n`);
  }

  /** What there is to do about an inode that was copied before; undefined: it is copied now. */
  #earlierCopy({ place, status }: Source, destination: Place, isOperand: boolean): boolean | undefined {
    const { preserve, hardLink, dereference } = this.options;
    const isDirectory = status.kind === "directory";
    const mayComeAgain =
      preserve.links && !hardLink && (status.nlink > 1 || (isOperand && dereference !== "never"));
    if (!isDirectory && !mayComeAgain) return undefined;
    const earlier = this.#copied.get(status.ino);
    if (!earlier) {
      if (!isDirectory || isOperand) this.#copied.set(status.ino, destination);
      return undefined;
    }
    if (!isDirectory) return this.#link(earlier, destination, true);
    const { files } = this.call;
    const from = quoteNameAlways(this.#top.source);
    if (isSameName(files, place, earlier)) {
      const into = quoteNameAlways(this.#top.destination);
      this.#isInItself = true;
      return this.#fail(`cannot copy a directory, ${from}, into itself, ${into}`);
    }
    if (isSameName(files, destination, earlier)) {
      this.call.note(`warning: source directory ${from} specified more than once`);
      return true;
    }
    if (dereference === "always" || (isOperand && dereference === "operands")) return undefined;
    const names = `${quoteNameAlways(destination.path)} to directory ${quoteNameAlways(earlier.path)}`;
    return isOperand ? undefined : this.#fail(`will not create hard link ${names}`);
  }

  #make(
    source: Source,
    destination: Place,
    verdict: Verdict & { kind: "go" },
    above: readonly FileStatus[],
  ): MaybePromise<boolean> {
    const { options } = this;
    const { kind } = source.status;
    if (kind === "directory") return this.#copyDirectory(source, destination, verdict.isNew, above);
    if (options.symbolicLink) return this.#makeSymbolicLink(source.place, destination);
    if (options.hardLink)
      return this.#link(this.#linkSource(source.place, above.length === 0), destination, options.force);
    if (kind === "symlink") return this.#copyLink(source, destination);
    const asFile = kind === "file" || !options.recursive || options.copyContents;
    if (!asFile) return this.#copySpecial(source, destination);
    return copyContent(this.call, options, source, destination, verdict.isNew);
  }

  #fail(message: string): boolean {
    this.call.warn(message);
    return false;
  }

  /** Where links are followed, the link goes to what the source leads to. */
  #linkSource(source: Place, isOperand: boolean): Place {
    const { dereference } = this.options;
    if (dereference === "never" || (dereference === "operands" && !isOperand)) return source;
    const path = this.call.files.realpath(source.name, source.at);
    return path instanceof Errno ? source : { name: path, at: undefined, path: source.path };
  }

  #link(existing: Place, place: Place, replaces: boolean): boolean {
    const { files } = this.call;
    let failed = files.link(existing.name, place.name, existing.at, place.at);
    if (failed === Errno.EEXIST && replaces) {
      files.unlink(place.name, place.at);
      failed = files.link(existing.name, place.name, existing.at, place.at);
    }
    if (!failed) return true;
    const names = `${quoteNameAlways(place.path)} to ${quoteNameAlways(existing.path)}`;
    return this.#fail(`cannot create hard link ${names}: ${failed.message}`);
  }

  #makeSymbolicLink(source: Place, destination: Place): boolean {
    const { files } = this.call;
    const here = files.stat(".");
    const there = files.stat(dirName(destination.path));
    const inPlace = !(here instanceof Errno) && !(there instanceof Errno) && here.ino === there.ino;
    if (!source.path.startsWith("/") && !inPlace) {
      return this.#fail(
        `${quoteName(destination.path)}: can make relative symbolic links only in current directory`,
      );
    }
    let failed = files.symlink(source.path, destination.name, destination.at);
    if (failed === Errno.EEXIST && this.options.force) {
      files.unlink(destination.name, destination.at);
      failed = files.symlink(source.path, destination.name, destination.at);
    }
    if (!failed) return true;
    const names = `${quoteNameAlways(destination.path)} to ${quoteNameAlways(source.path)}`;
    return this.#fail(`cannot create symbolic link ${names}: ${failed.message}`);
  }

  #copyLink({ place, status }: Source, destination: Place): boolean {
    const { files } = this.call;
    const target = files.readlink(place.name, place.at);
    if (target instanceof Errno) {
      return this.#fail(`cannot read symbolic link ${quoteNameAlways(place.path)}: ${target.message}`);
    }
    const failed = files.symlink(target, destination.name, destination.at);
    if (failed)
      return this.#fail(
        `cannot create symbolic link ${quoteNameAlways(destination.path)}: ${failed.message}`,
      );
    return keepAttributes(this.call, this.options, status, destination, { isLink: true });
  }

  #copySpecial({ status }: Source, destination: Place): boolean {
    const { files } = this.call;
    const isFifo = status.kind === "fifo";
    const kind = isFifo ? "fifo" : "character-device";
    const failed = files.mknod(destination.name, kind, status.mode & 0o777, status.rdev, destination.at);
    if (!failed) return keepAttributes(this.call, this.options, status, destination);
    const what = isFifo ? "fifo" : "special file";
    return this.#fail(`cannot create ${what} ${quoteNameAlways(destination.path)}: ${failed.message}`);
  }

  #copyDirectory(
    source: Source,
    destination: Place,
    isNew: boolean,
    above: readonly FileStatus[],
  ): MaybePromise<boolean> {
    const { files } = this.call;
    const { place, status } = source;
    if (above.some(({ ino }) => ino === status.ino)) {
      return this.#fail(`cannot copy cyclic symbolic link ${quoteNameAlways(place.path)}`);
    }
    if (isNew) {
      const failed = files.mkdir(destination.name, ((status.mode & 0o777) | 0o700) & ~0o022, destination.at);
      if (failed)
        return this.#fail(`cannot create directory ${quoteNameAlways(destination.path)}: ${failed.message}`);
      if (this.options.verbose) this.#tell(place, destination);
      this.#noteFirstDirectory(destination);
    }
    return andThen(this.#copyEntries(source, destination, isNew, above), (well) => {
      const kept = keepAttributes(this.call, this.options, status, destination, { isNewDirectory: isNew });
      return well && kept;
    });
  }

  /** The directory that was made first is not to be copied into itself. */
  #noteFirstDirectory(destination: Place): void {
    if (this.#firstDirectoryMade) return;
    this.#firstDirectoryMade = true;
    const made = this.call.files.lstat(destination.name, destination.at);
    if (!(made instanceof Errno)) this.#copied.set(made.ino, destination);
  }

  #copyEntries(
    source: Source,
    destination: Place,
    isNew: boolean,
    above: readonly FileStatus[],
  ): MaybePromise<boolean> {
    const { files } = this.call;
    const from = files.openDirectory(source.place.name, source.place.at);
    const entries = from instanceof Errno ? from : files.readdir(".", from);
    if (from instanceof Errno || entries instanceof Errno) {
      return this.#fail(`cannot access ${quoteNameAlways(source.place.path)}: ${String(entries)}`);
    }
    const to = files.openDirectory(destination.name, destination.at);
    if (to instanceof Errno)
      return this.#fail(`cannot access ${quoteNameAlways(destination.path)}: ${to.message}`);
    const line = [...above, source.status];
    let well = true;
    const done = forEachInTurn(entries, ({ name }) => {
      if (this.#isInItself) return undefined;
      const entry = { name, at: from, path: joinPath(source.place.path, name) };
      const copy = { name, at: to, path: joinPath(destination.path, name) };
      const result = this.#copy(entry, copy, isNew, line);
      if (result === false) well = false;
      if (result instanceof Promise) return result.then((late) => void (well &&= late));
      return this.call.spend(4);
    });
    return andThen(done, () => well);
  }
}
