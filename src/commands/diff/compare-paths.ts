import { baseName, joinPath } from "../../base/paths.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { describeKind } from "../../process/command/file-kind.ts";
import { deviceOfDescriptor } from "../../process/open.ts";
import { compareFiles, showsEqualLines } from "./compare-files.ts";
import { DiffOutput } from "./output.ts";
import { pairEntries } from "./pair-entries.ts";
import type { DiffSettings } from "./settings.ts";
import { TextFile, withoutReturns } from "./text-file.ts";

export type DiffStatus = 0 | 1 | 2;

/** One of two paths; `absent`: taken as empty because it is not there. */
interface Side {
  readonly name: string;
  readonly status: FileStatus | "absent" | Errno;
}

type Sides = readonly [Side, Side];

const STDIN = "-";

/** A complaint that ends the program, without its name. */
export class DiffFault extends Error {}

/** Compares two paths, directories with all that is in them (diffutils diff.c, compare_files). */
export class PathComparison {
  constructor(
    private readonly call: Pick<
      Call,
      "print" | "note" | "open" | "close" | "files" | "stdin" | "now" | "spend" | "process"
    >,
    private readonly settings: DiffSettings,
    private readonly zone: TimeZone,
  ) {}

  /** Two operands. */
  async compareOperands(first: string, second: string): Promise<DiffStatus> {
    let sides: Sides = [this.#look(first), this.#look(second)];
    sides = [this.#asEmpty(sides, 0), this.#asEmpty(sides, 1)];
    if (this.#reportsErrors(sides)) return 2;
    const isThere = sides.every(({ status }) => status !== "absent");
    if (isThere && isDirectory(sides[0]) !== isDirectory(sides[1])) {
      const completed = this.#intoDirectory(sides);
      if (this.#reportsErrors(completed)) return 2;
      sides = completed;
    }
    return this.#compare(sides, undefined);
  }

  #look(name: string): Side {
    if (name === STDIN) return { name, status: this.call.stdin.status ?? Errno.EBADF };
    return { name, status: this.#stat(name) };
  }

  #stat(path: string): FileStatus | Errno {
    const { files, process } = this.call;
    // `diff <(…) <(…)`: the path stands for a descriptor.
    const open = deviceOfDescriptor(process, path);
    if (open) return open.status();
    return this.settings.directories.followsLinks ? files.stat(path) : files.lstat(path);
  }

  /** With -N what does not exist is empty, as long as the other one is there. */
  #asEmpty(sides: Sides, index: 0 | 1): Side {
    const side = sides[index];
    const { absentIsEmpty } = this.settings.directories;
    const may = absentIsEmpty === "both" || (absentIsEmpty === "first" && index === 0);
    const other = sides[1 - index]?.status;
    const isMissing = side.status === Errno.ENOENT && !(other instanceof Errno);
    return may && isMissing ? { ...side, status: "absent" } : side;
  }

  #reportsErrors(sides: Sides): boolean {
    let reported = false;
    for (const { name, status } of sides) {
      if (!(status instanceof Errno)) continue;
      this.call.note(`${name}: ${status.message}`);
      reported = true;
    }
    return reported;
  }

  /** A file and a directory: the file of the same name in it. */
  #intoDirectory(sides: Sides): Sides {
    const at = isDirectory(sides[0]) ? 0 : 1;
    const file = sides[at === 0 ? 1 : 0];
    if (file.name === STDIN) throw new DiffFault("cannot compare '-' to a directory");
    const name = nameIn(sides[at], baseName(file.name));
    const inside = { name, status: this.#stat(name) };
    return at === 0 ? [inside, sides[1]] : [sides[0], inside];
  }

  /** `parent`: the directories in which both are. */
  async #compare(sides: Sides, parent: Sides | undefined): Promise<DiffStatus> {
    const [a, b] = sides;
    if (this.#reportsErrors(sides)) return 2;
    if (a.status === "absent" && b.status === "absent") return 0;
    const status = await this.#compareThere(sides, parent);
    if (status === 0 && this.settings.reportsIdentical && !isDirectory(a)) {
      const [first, second] = [this.settings.labels[0] ?? a.name, this.settings.labels[1] ?? b.name];
      this.call.print(`Files ${first} and ${second} are identical\n`);
    }
    return status;
  }

  async #compareThere(sides: Sides, parent: Sides | undefined): Promise<DiffStatus> {
    const [a, b] = sides;
    if (isSameFile(a, b) && !showsEqualLines(this.settings)) return 0;
    if (isDirectory(a) && isDirectory(b)) {
      if (this.settings.style === "formats") throw new DiffFault("-D option not supported with directories");
      if (!parent || this.settings.directories.recursive) return this.#compareDirectories(sides);
      return this.#tellCommon(sides);
    }
    if (isDirectory(a) || isDirectory(b) || (parent && !(isPlain(a) && isPlain(b))))
      return this.#compareUnlike(sides, parent);
    if (isLink(a) || isLink(b)) return this.#compareLinks(sides);
    return this.#compareContents(sides, parent !== undefined);
  }

  #tellCommon([a, b]: Sides): DiffStatus {
    this.call.print(`Common subdirectories: ${a.name} and ${b.name}\n`);
    return 0;
  }

  /** A directory and something else, or what is neither file nor directory. */
  async #compareUnlike(sides: Sides, parent: Sides | undefined): Promise<DiffStatus> {
    const [a, b] = sides;
    const absent = a.status === "absent" ? 0 : b.status === "absent" ? 1 : undefined;
    if (absent === undefined) return this.#reportKinds(sides);
    if (isDirectory(a) || isDirectory(b)) {
      const enters = !parent || this.settings.directories.recursive;
      return enters ? this.#compareDirectories(sides) : this.#tellCommon(sides);
    }
    this.call.print(`Only in ${parent?.[absent === 0 ? 1 : 0].name ?? ""}: ${baseName(a.name)}\n`);
    return 1;
  }

  #reportKinds([a, b]: Sides): DiffStatus {
    const { labels } = this.settings;
    const describe = ({ name, status }: Side, label: string | undefined) =>
      `${label ?? name} is a ${status instanceof Errno || status === "absent" ? "" : describeKind(status)}`;
    this.call.print(`File ${describe(a, labels[0])} while file ${describe(b, labels[1])}\n`);
    return 1;
  }

  #compareLinks(sides: Sides): DiffStatus {
    const [a, b] = sides;
    if (!isLink(a) || !isLink(b)) return this.#reportKinds(sides);
    const { files } = this.call;
    if (files.readlink(a.name) === files.readlink(b.name)) return 0;
    this.call.print(`Symbolic links ${a.name} and ${b.name} differ\n`);
    return 1;
  }

  async #compareDirectories(sides: Sides): Promise<DiffStatus> {
    const { directories } = this.settings;
    const listed = sides.map(({ name, status }) => {
      if (status === "absent") return [];
      const entries = this.call.files.readdir(name);
      if (entries instanceof Errno) this.call.note(`${name}: ${entries.message}`);
      return entries instanceof Errno ? undefined : entries.map((entry) => entry.name);
    });
    const [first, second] = listed;
    if (!first || !second) return 2;
    let status: DiffStatus = 0;
    for (const pair of pairEntries(first, second, directories)) {
      const found = await this.#compareEntry(sides, pair);
      if (found > status) status = found;
      const pause = this.call.spend(10);
      if (pause) await pause;
    }
    return status;
  }

  async #compareEntry(
    parent: Sides,
    names: readonly [string | undefined, string | undefined],
  ): Promise<DiffStatus> {
    const { absentIsEmpty } = this.settings.directories;
    const [first, second] = names;
    const both = first !== undefined && second !== undefined;
    if (!both && absentIsEmpty !== "both" && !(absentIsEmpty === "first" && second !== undefined)) {
      const side = first === undefined ? 1 : 0;
      this.call.print(`Only in ${parent[side].name}: ${names[side]}\n`);
      return 1;
    }
    const side = (index: 0 | 1): Side => {
      const name = nameIn(parent[index], names[index] ?? names[1 - index] ?? "");
      return { name, status: names[index] === undefined ? "absent" : this.#stat(name) };
    };
    return this.#compare([side(0), side(1)], parent);
  }

  async #compareContents(sides: Sides, announces: boolean): Promise<DiffStatus> {
    const first = await this.#read(sides[0]);
    const second = first && (sides[1].name === sides[0].name ? first : await this.#read(sides[1]));
    if (!first || !second) {
      if (!first && sides[1].name !== sides[0].name) await this.#read(sides[1]);
      return 2;
    }
    const output = new DiffOutput(this.call, [first, second], this.settings, this.zone, announces);
    return compareFiles(
      output,
      (steps) => this.call.spend(steps),
      (message) => void this.call.note(message),
    );
  }

  /** The file's text; undefined where it cannot be read, which is told. */
  async #read({ name, status }: Side): Promise<TextFile | undefined> {
    if (status === "absent") return new TextFile(name, undefined, new Uint8Array(0), 0);
    const options = {
      openProblem: (path: string, errno: Errno) => `${path}: ${errno.message}`,
      readProblem: (path: string, errno: Errno) => `${path}: ${errno.message}`,
    };
    const input = await this.call.open(name, options);
    if (!input) return undefined;
    const bytes = await input.bytes();
    this.call.close(input);
    if (input.failed) return undefined;
    const text = this.settings.stripsReturns ? withoutReturns(bytes) : bytes;
    const known = status instanceof Errno ? undefined : status;
    const time = known?.kind === "file" ? known.mtime : this.call.now();
    return new TextFile(name, known, text, time);
  }
}

function isDirectory({ status }: Side): boolean {
  return typeof status === "object" && !(status instanceof Errno) && status.kind === "directory";
}

function isLink({ status }: Side): boolean {
  return typeof status === "object" && !(status instanceof Errno) && status.kind === "symlink";
}

/** A file or a link; what is absent counts as what the other one is. */
function isPlain({ status }: Side): boolean {
  if (status === "absent") return true;
  return !(status instanceof Errno) && (status.kind === "file" || status.kind === "symlink");
}

function isSameFile({ status: a }: Side, { status: b }: Side): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a instanceof Errno || b instanceof Errno)
    return false;
  return a.dev === b.dev && a.ino === b.ino;
}

/** The slashes at the end of a directory become one (gnulib, file_name_concat). */
function nameIn(directory: Side, name: string): string {
  return joinPath(directory.name.replace(/(?<=[^/])\/+$/, ""), name);
}
