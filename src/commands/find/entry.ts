import { Errno } from "../../disk/errno.ts";
import type { DirectoryHandle, FileKind, FileStatus } from "../../disk/files.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FindContext } from "./context.ts";

/** One file that the walk has come to. What is known of it is looked up when a test asks. */
export class Entry {
  #status: FileStatus | Errno | undefined;
  #told = false;

  constructor(
    readonly context: FindContext,
    /** As it is printed. */
    readonly path: string,
    /** The name in `at`; the path itself for a starting point. */
    readonly name: string,
    readonly at: DirectoryHandle | undefined,
    readonly depth: number,
    /** The starting point that it was found below. */
    readonly start: string,
    /** As its directory says, without looking at it; a link may have to be followed. */
    readonly listedKind: FileKind | undefined,
  ) {}

  get follows(): boolean {
    const { follow } = this.context;
    return follow === "always" || (follow === "starts" && this.depth === 0);
  }

  /** stat(2) or lstat(2), as links are followed or not; undefined, after the message, where it fails. */
  get status(): FileStatus | undefined {
    this.#status ??= this.#look();
    if (!(this.#status instanceof Errno)) return this.#status;
    if (!this.#told) this.context.complain(this.path, this.#status);
    this.#told = true;
    return undefined;
  }

  #look(): FileStatus | Errno {
    const { files } = this.context;
    if (!this.follows) return files.lstat(this.name, this.at);
    const status = files.stat(this.name, this.at);
    // A link that leads nowhere is looked at itself.
    return status === Errno.ENOENT ? files.lstat(this.name, this.at) : status;
  }

  get kind(): FileKind | undefined {
    if (this.listedKind !== undefined && (this.listedKind !== "symlink" || !this.follows))
      return this.listedKind;
    return this.status?.kind;
  }

  /** The other of stat(2) and lstat(2): what `-xtype` looks at. */
  otherStatus(): FileStatus | Errno {
    const { files } = this.context;
    return this.follows ? files.lstat(this.name, this.at) : files.stat(this.name, this.at);
  }

  /** The last part of the path, without slashes behind it. */
  get baseName(): string {
    if (this.depth > 0) return this.name;
    const trimmed = this.path.replace(/\/+$/, "");
    if (trimmed === "") return this.path === "" ? "" : "/";
    return trimmed.slice(trimmed.lastIndexOf("/") + 1);
  }

  /** Whether the entry can be looked at at all. */
  get isThere(): boolean {
    return this.status !== undefined;
  }

  get quoted(): string {
    return quoteText(this.path);
  }
}

/** What a test or an action makes of an entry. */
export type Predicate = (entry: Entry) => boolean | Promise<boolean>;
