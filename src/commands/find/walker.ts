import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle, FileStatus } from "../../disk/files.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FindContext } from "./context.ts";
import { Entry, type Predicate } from "./entry.ts";

/** A directory whose entries are being visited. */
interface Level {
  readonly entry: Entry;
  readonly handle: DirectoryHandle;
  readonly entries: readonly DirectoryEntry[];
  /** Its path, with a slash at the end. */
  readonly prefix: string;
  next: number;
}

/** Visits everything below the starting points, depth first, and shows each entry to the predicate. */
export class Walker {
  /** From the starting point down: directories may lie deeper than the stack. */
  readonly #levels: Level[] = [];

  constructor(
    private readonly context: FindContext,
    private readonly predicate: Predicate,
  ) {}

  walk(start: string): MaybePromise<void> {
    const { context } = this;
    const entry = new Entry(context, start, start, undefined, 0, start, undefined);
    if (!entry.isThere) return undefined;
    return andThen(this.#enter(entry), () =>
      andThen(
        repeat(() => this.#step()),
        () => undefined,
      ),
    );
  }

  /** One entry, or the end of one directory; true at the end of all. */
  #step(): MaybePromise<true | undefined> {
    const level = this.#levels.at(-1);
    if (!level) return true;
    const found = level.entries[level.next++];
    if (!found) {
      this.#levels.pop();
      return this.context.depthFirst ? andThen(this.#visit(level.entry), nothing) : undefined;
    }
    const { name, kind } = found;
    const { depth, start } = level.entry;
    const entry = new Entry(this.context, level.prefix + name, name, level.handle, depth + 1, start, kind);
    const pause = this.context.call.spend(1);
    if (pause) return pause.then(() => this.#enter(entry)).then(nothing);
    const entered = this.#enter(entry);
    return entered === undefined ? undefined : entered.then(nothing);
  }

  #enter(entry: Entry): MaybePromise<void> {
    const { depthFirst } = this.context;
    if (entry.kind === undefined) return undefined;
    if (entry.kind !== "directory") return this.#visit(entry);
    if (this.#isLoop(entry)) return undefined;
    // What cannot even be looked at is not shown afterwards.
    if (depthFirst && !entry.isThere) return undefined;
    if (depthFirst) return this.#descend(entry) ? undefined : this.#visit(entry);
    this.context.pruned = false;
    return andThen(this.#visit(entry), () => {
      if (!this.context.pruned) this.#descend(entry);
      this.context.pruned = false;
    });
  }

  #visit(entry: Entry): MaybePromise<void> {
    if (entry.depth < this.context.minDepth) return undefined;
    const met = this.predicate(entry);
    return met instanceof Promise ? met.then(() => undefined) : undefined;
  }

  /** Whether the entries of the directory are visited next. */
  #descend(entry: Entry): boolean {
    const { files, maxDepth } = this.context;
    if (entry.depth >= maxDepth || this.#isElsewhere(entry)) return false;
    const handle = files.openDirectory(entry.name, entry.at);
    const entries = handle instanceof Errno ? handle : files.readdir(".", handle);
    if (handle instanceof Errno || entries instanceof Errno) {
      this.context.complain(entry.path, handle instanceof Errno ? handle : (entries as Errno));
      return false;
    }
    const prefix = entry.path.endsWith("/") ? entry.path : `${entry.path}/`;
    this.#levels.push({ entry, handle, entries, prefix, next: 0 });
    return true;
  }

  #isElsewhere(entry: Entry): boolean {
    if (!this.context.oneFileSystem) return false;
    const top = this.#levels[0]?.entry.status;
    return top !== undefined && entry.status?.dev !== top.dev;
  }

  /** Links that are followed may lead back up. */
  #isLoop(entry: Entry): boolean {
    if (this.context.follow !== "always") return false;
    const { status } = entry;
    const same = (other: FileStatus) => other.ino === status?.ino && other.dev === status.dev;
    const above = this.#levels.find((level) => level.entry.status && same(level.entry.status));
    if (!above) return false;
    this.context.call.warn(
      `File system loop detected; ${quoteText(entry.path)} is part of the same file system loop as ${quoteText(above.entry.path)}.`,
    );
    return true;
  }
}

function nothing(): undefined {
  return undefined;
}
