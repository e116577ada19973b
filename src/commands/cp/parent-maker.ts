import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { keepAttributes } from "./attributes.ts";
import { placeOf, type TransferOptions } from "./options.ts";

/** `cp --parents`: makes the directories of the source below the destination (cp.c, make_dir_parents_private). */
export class ParentMaker {
  readonly #made = new Set<string>();

  constructor(
    private readonly call: Call,
    private readonly options: TransferOptions,
    private readonly directory: string,
  ) {}

  /** Where the source goes; undefined where a directory on the way could not be made, which was told. */
  make(source: string): string | undefined {
    const relative = source.replace(/^\/+/, "").replace(/\/+$/, "");
    for (const parent of parentsOf(relative)) {
      if (!this.#makeOne(source.startsWith("/") ? `/${parent}` : parent, joinPath(this.directory, parent)))
        return undefined;
    }
    return joinPath(this.directory, relative);
  }

  #makeOne(from: string, to: string): boolean {
    const { files } = this.call;
    const there = files.stat(to);
    if (!(there instanceof Errno)) {
      if (there.kind === "directory") return true;
      this.call.warn(`${quoteNameAlways(to)} exists but is not a directory`);
      return false;
    }
    const source = files.stat(from);
    if (source instanceof Errno || source.kind !== "directory") {
      const { message } = source instanceof Errno ? source : Errno.ENOTDIR;
      this.call.warn(`failed to get attributes of ${quoteNameAlways(from)}: ${message}`);
      return false;
    }
    const failed = files.mkdir(to, (source.mode & 0o777) | 0o700);
    if (failed) {
      this.call.warn(`cannot make directory ${quoteNameAlways(to)}: ${failed.message}`);
      return false;
    }
    this.#made.add(to);
    if (this.options.verbose) this.call.print(`${from} -> ${to}\n`);
    return true;
  }

  /** Gives the directories that were made the attributes that are kept. */
  finish(source: string): undefined {
    const relative = source.replace(/^\/+/, "").replace(/\/+$/, "");
    for (const parent of parentsOf(relative)) {
      const to = joinPath(this.directory, parent);
      const status = this.call.files.stat(source.startsWith("/") ? `/${parent}` : parent);
      if (!this.#made.has(to) || status instanceof Errno) continue;
      keepAttributes(this.call, this.options, status, placeOf(to), { isNewDirectory: true });
    }
    return undefined;
  }
}

/** `a/b/c` → `a`, `a/b`. */
function parentsOf(path: string): readonly string[] {
  const parents: string[] = [];
  for (const match of path.matchAll(/\/+(?=[^/])/g)) parents.push(path.slice(0, match.index));
  return parents;
}
