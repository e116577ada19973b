import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryHandle, FileStatus } from "../../disk/files.ts";
import { formatBlocks } from "../../process/command/block-size.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { Users } from "../../process/users.ts";
import { Dired } from "./dired.ts";
import { FileLooker, type ListedFile } from "./listed-file.ts";
import { formatLong, INDENT, type LongFormatHost } from "./long-format.ts";
import { NamePrinter } from "./name-printer.ts";
import type { LsOptions } from "./options.ts";
import { quoteHeading } from "./quoting.ts";
import { ShortFormats } from "./short-formats.ts";
import { sortFiles } from "./sort-files.ts";

/** Could not get at an operand, as opposed to something inside one. */
const SERIOUS = 2;
const MINOR = 1;

/** Lists operands and directories, in the order and with the headings of ls.c. */
export class Lister {
  readonly #looker: FileLooker;
  readonly #names: NamePrinter;
  #long: LongFormatHost | undefined;
  readonly #dired: Dired | undefined;
  #headings: boolean;
  #first = true;

  constructor(
    private readonly call: Call,
    private readonly options: LsOptions,
  ) {
    const complain = (name: string, errno: Errno, isOperand: boolean): void =>
      this.#complain(`cannot access ${quoteNameAlways(name)}: ${errno.message}`, isOperand);
    this.#looker = new FileLooker(call.files, options, complain);
    this.#names = new NamePrinter(options, call.process.hostname, call.files);
    this.#headings = options.directories === "recursive";
    if (options.dired && options.format === "long" && !options.hyperlinks) this.#dired = new Dired();
  }

  async list(operands: readonly string[]): Promise<void> {
    await this.#listAll(operands);
    if (this.#dired) this.call.print(this.#dired.lines(this.options.quoting.style));
  }

  #print(text: string): void {
    this.#dired?.passed(text);
    this.call.print(text);
  }

  async #listAll(operands: readonly string[]): Promise<void> {
    const { options } = this;
    const asFiles = options.directories === "as-files";
    if (operands.length === 0) {
      if (asFiles) this.#printFiles(this.#lookAt(["."]), "");
      else await this.#listDirectories([{ path: ".", isOperand: true }]);
      return;
    }
    const found = sortFiles(this.#lookAt(operands), options);
    const isListed = ({ kind }: ListedFile) => kind === "directory" && !asFiles;
    const files = found.filter((file) => !isListed(file));
    const directories = found.filter(isListed).map(({ name }) => ({ path: name, isOperand: true }));
    if (operands.length > 1) this.#headings = true;
    this.#printFiles(files, "", found);
    if (files.length > 0 && directories.length > 0) this.#print("\n");
    await this.#listDirectories(directories);
  }

  #lookAt(operands: readonly string[]): readonly ListedFile[] {
    return operands.flatMap((path) => this.#looker.lookAtOperand(path) ?? []);
  }

  #complain(message: string, serious: boolean): void {
    this.call.warningStatus = serious ? SERIOUS : MINOR;
    this.call.warn(message);
  }

  /** Depth first: the directories inside one come before the next. */
  async #listDirectories(directories: readonly Pending[]): Promise<void> {
    const pending = [...directories].reverse();
    for (let next = pending.pop(); next; next = pending.pop()) {
      const inside = this.#listDirectory(next);
      if (inside.length > 0) pending.push(...inside.reverse());
      await this.call.spend(8);
    }
  }

  /** Prints one directory and gives those inside that are to follow. */
  #listDirectory({ path, isOperand, above }: Pending): Pending[] {
    const { files } = this.call;
    const handle = files.openDirectory(path);
    const entries = handle instanceof Errno ? handle : files.readdir(".", handle);
    if (handle instanceof Errno || entries instanceof Errno) {
      const errno = handle instanceof Errno ? handle : entries;
      this.#complain(`cannot open directory ${quoteNameAlways(path)}: ${String(errno)}`, isOperand);
      return [];
    }
    if (above?.some(({ ino, dev }) => ino === handle.status.ino && dev === handle.status.dev)) {
      this.#complain(`${quoteName(path)}: not listing already-listed directory`, true);
      return [];
    }
    const listed: ListedFile[] = [];
    // A directory that was removed has not even these.
    if (this.options.dots === "all" && handle.status.nlink > 0) {
      for (const dot of [".", ".."].filter((name) => !this.#isIgnored(name)))
        listed.push(this.#entry(dot, "directory", dotInode(this.call, dot, handle), handle, path));
    }
    for (const { name, kind, ino } of entries) {
      if (!this.#isIgnored(name)) listed.push(this.#entry(name, kind, ino, handle, path));
    }
    const sorted = sortFiles(listed, this.options);
    this.#printDirectory(path, sorted);
    if (this.options.directories !== "recursive") return [];
    const line = [...(above ?? []), handle.status];
    return sorted
      .filter(({ name, kind }) => kind === "directory" && name !== "." && name !== "..")
      .map(({ name }) => ({ path: joinPath(path, name), isOperand: false, above: line }));
  }

  #entry(
    name: string,
    kind: ListedFile["kind"] & string,
    ino: number,
    at: DirectoryHandle,
    path: string,
  ): ListedFile {
    return this.#looker.lookAtEntry(name, kind, ino, at, () => (path === "." ? name : joinPath(path, name)));
  }

  #isIgnored(name: string): boolean {
    const { dots, hidden, ignored } = this.options;
    if (dots === "hide" && (name.startsWith(".") || hidden.some((pattern) => pattern.matches(name))))
      return true;
    return ignored.some((pattern) => pattern.matches(name));
  }

  #printDirectory(path: string, files: readonly ListedFile[]): void {
    const { options } = this;
    const indent = this.#dired ? INDENT : "";
    if (this.#headings) {
      const heading = quoteHeading(path, options.quoting);
      const before = `${this.#first ? "" : "\n"}${indent}`;
      this.#dired?.heading(before, heading);
      this.#print(`${before}${heading}:\n`);
      this.#first = false;
    }
    if (options.format === "long" || options.blocks) {
      const bytes = files.reduce((sum, { status }) => sum + (status?.blocks ?? 0) * 512, 0);
      this.#print(`${indent}total ${formatBlocks(bytes, options.blockSize)}${options.end}`);
    }
    this.#printFiles(files, path);
  }

  /** `measured`: what the columns are as wide as; directories among the operands count, though they come later. */
  #printFiles(files: readonly ListedFile[], directory: string, measured = files): void {
    const { options, call } = this;
    const absolute = options.hyperlinks ? this.#absolute(directory) : "";
    if (options.format !== "long") {
      call.print(new ShortFormats(options, this.#names, { files, measured, directory: absolute }).text());
      return;
    }
    this.#long ??= { users: new Users(call.files), zone: timeZoneOf(call.process), now: call.now() };
    const group = { files, measured, directory: absolute };
    this.#print(formatLong(group, options, this.#names, this.#long, this.#dired));
  }

  #absolute(directory: string): string {
    const path = this.call.files.realpath(directory === "" ? "." : directory);
    return path instanceof Errno ? directory : path;
  }
}

interface Pending {
  readonly path: string;
  readonly isOperand: boolean;
  /** The directories that it is in, so that no link leads back into them for ever. */
  readonly above?: readonly FileStatus[];
}

function dotInode({ files }: Call, dot: string, at: DirectoryHandle): number {
  const status = files.lstat(dot, at);
  return status instanceof Errno ? 0 : status.ino;
}
