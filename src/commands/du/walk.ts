import { formatTime } from "../../base/format-time.ts";
import { joinPath } from "../../base/paths.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle, FileStatus } from "../../disk/files.ts";
import { formatBlocks } from "../../process/command/block-size.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import type { DuOptions } from "./options.ts";

/** What was counted, and the latest time that was met. */
interface Usage {
  count: number;
  time: number;
}

/** A directory whose entries are being looked at. */
interface Level {
  readonly path: string;
  readonly depth: number;
  readonly handle: DirectoryHandle;
  readonly status: FileStatus;
  readonly entries: readonly DirectoryEntry[];
  /** Of all in it, and in it alone. */
  readonly all: Usage;
  readonly own: Usage;
  next: number;
}

/** Adds up what files take, directories after what is in them. */
export class DiskUsageWalk {
  readonly #levels: Level[] = [];
  /** Inodes that were counted. */
  readonly #seen = new Set<string>();
  readonly #total: Usage = { count: 0, time: Number.NEGATIVE_INFINITY };
  readonly #zone: TimeZone;
  #device = 0;

  constructor(
    private readonly call: Call,
    private readonly options: DuOptions & {
      /** There may be several ways to a file that has one link alone. */
      readonly countsAllOnce: boolean;
    },
  ) {
    this.#zone = timeZoneOf(call.process);
  }

  async walk(operand: string): Promise<void> {
    if (this.#isExcluded(operand)) return;
    const status = this.#look(operand, undefined, this.options.follow !== "never");
    if (status instanceof Errno) return this.#cannotAccess(operand, status);
    this.#device = status.dev;
    this.#enter(operand, operand, undefined, status, 0);
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      this.#step(level);
      const pause = this.call.spend(1);
      if (pause) await pause;
    }
  }

  #look(name: string, at: DirectoryHandle | undefined, follow: boolean): FileStatus | Errno {
    const { files } = this.call;
    return follow ? files.stat(name, at) : files.lstat(name, at);
  }

  #cannotAccess(path: string, errno: Errno): void {
    this.call.warn(`cannot access ${quoteNameAlways(path)}: ${errno.message}`);
  }

  #step(level: Level): void {
    const found = level.entries[level.next++];
    if (!found) return this.#leave();
    const path = joinPath(level.path, found.name);
    if (this.#isExcluded(path)) return;
    const status = this.#look(found.name, level.handle, this.options.follow === "always");
    if (status instanceof Errno) return this.#cannotAccess(path, status);
    if (this.options.oneFileSystem && status.dev !== this.#device) return;
    this.#enter(path, found.name, level.handle, status, level.depth + 1);
  }

  #isExcluded(path: string): boolean {
    const { exclude } = this.options;
    if (exclude.length === 0) return false;
    // A pattern may match from any slash on (gnulib exclude.c).
    const ends = [
      path,
      ...[...path.matchAll(/\/+/g)].map(({ index, 0: slash }) => path.slice(index + slash.length)),
    ];
    return exclude.some((pattern) => ends.some((end) => pattern.matches(end)));
  }

  #enter(
    path: string,
    name: string,
    at: DirectoryHandle | undefined,
    status: FileStatus,
    depth: number,
  ): void {
    if (!this.#isNew(status) || this.#isAbove(status)) return;
    const own: Usage = { count: this.#countOf(status), time: status[this.options.time ?? "mtime"] };
    add(this.#total, own);
    if (status.kind !== "directory")
      return this.#finish(path, depth, own, own, this.options.all || depth === 0);
    const { files } = this.call;
    const handle = files.openDirectory(name, at);
    const entries = handle instanceof Errno ? handle : files.readdir(".", handle);
    if (handle instanceof Errno || entries instanceof Errno) {
      const errno = handle instanceof Errno ? handle : entries;
      this.call.warn(`cannot read directory ${quoteNameAlways(path)}: ${String(errno)}`);
      return this.#finish(path, depth, { ...own }, own, true);
    }
    this.#levels.push({ path, depth, handle, status, entries, all: { ...own }, own, next: 0 });
  }

  /** Hard links count once, and so does what two operands have in common. */
  #isNew({ dev, ino, nlink, kind }: FileStatus): boolean {
    const { countLinks, countsAllOnce } = this.options;
    if (countLinks || (!countsAllOnce && (nlink < 2 || kind === "directory"))) return true;
    const key = `${dev}:${ino}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  /** A link that is followed may lead back to a directory that is being looked at. */
  #isAbove({ dev, ino, kind }: FileStatus): boolean {
    if (this.options.follow !== "always" || kind !== "directory") return false;
    return this.#levels.some(({ status }) => status.ino === ino && status.dev === dev);
  }

  #countOf({ blocks, size, kind }: FileStatus): number {
    const { counts } = this.options;
    if (counts === "inodes") return 1;
    if (counts === "blocks") return blocks * 512;
    return kind === "file" || kind === "directory" || kind === "symlink" ? size : 0;
  }

  #leave(): void {
    const level = this.#levels.pop();
    if (level) this.#finish(level.path, level.depth, level.all, level.own, true);
  }

  /** Adds what is complete to what it is in, and prints it where that is asked for. */
  #finish(path: string, depth: number, all: Usage, own: Usage, isListed: boolean): void {
    const above = this.#levels.at(-1);
    if (above) {
      add(above.all, all);
      // What is no directory belongs to the directory that it is in.
      if (all === own) add(above.own, own);
    }
    if (isListed && depth <= this.options.maxDepth) this.#print(this.options.separate ? own : all, path);
  }

  printTotal(): void {
    this.#line(this.#total, "total");
  }

  #print(usage: Usage, path: string): void {
    const { threshold } = this.options;
    if (threshold < 0 ? usage.count > -threshold : usage.count < threshold) return;
    this.#line(usage, path);
  }

  #line({ count, time }: Usage, name: string): void {
    const { options } = this;
    const shown = options.time === undefined ? "" : `${formatTime(options.timeFormat, time, this.#zone)}\t`;
    this.call.print(`${formatBlocks(count, options.blockSize)}\t${shown}${name}${options.end}`);
  }
}

function add(to: Usage, { count, time }: Usage): void {
  to.count += count;
  to.time = Math.max(to.time, time);
}
