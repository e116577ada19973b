import { Errno } from "../../disk/errno.ts";
import type { DirectoryHandle, FileKind, FileStatus, Files } from "../../disk/files.ts";
import type { LsOptions } from "./options.ts";
import { displayWidth, quoteListed } from "./quoting.ts";

/** One name that is listed, with what has been found out about it. */
export interface ListedFile {
  readonly name: string;
  /** As it is printed. */
  readonly shown: string;
  /** Whether quotes or escapes were needed. */
  readonly quoted: boolean;
  /** Columns of `shown`. */
  readonly width: number;
  readonly kind: FileKind | undefined;
  readonly ino: number | undefined;
  /** Undefined where it was not needed, or could not be had. */
  readonly status: FileStatus | undefined;
  readonly link: LinkTarget | undefined;
}

/** Where a symbolic link leads; without a status, nowhere, or nobody asked. */
export interface LinkTarget {
  readonly text: string | undefined;
  readonly status: FileStatus | undefined;
}

/** What must be known beyond names and kinds. */
export interface Needs {
  readonly status: boolean;
  readonly type: boolean;
  readonly linkTarget: boolean;
}

export function needsOf(options: LsOptions): Needs {
  const { format, sort, colors, indicator } = options;
  const status = sort === "time" || sort === "size" || format === "long" || options.blocks || options.context;
  const type =
    options.directories === "recursive" ||
    colors !== undefined ||
    indicator !== "none" ||
    options.directoriesFirst;
  const linkTarget =
    indicator === "file-type" ||
    indicator === "classify" ||
    options.directoriesFirst ||
    (colors !== undefined &&
      (colors.has("or") ||
        (colors.linksAsTargets && colors.has("ex")) ||
        (colors.has("mi") && format === "long")));
  return { status, type, linkTarget };
}

export class FileLooker {
  readonly #needs: Needs;

  constructor(
    private readonly files: Files,
    private readonly options: LsOptions,
    private readonly complain: (name: string, errno: Errno, isOperand: boolean) => void,
  ) {
    this.#needs = needsOf(options);
  }

  /** What an operand names; undefined where it cannot be reached, which has been told. */
  lookAtOperand(path: string): ListedFile | undefined {
    const status = this.#statusOfOperand(path);
    if (status instanceof Errno) {
      this.complain(path, status, true);
      return undefined;
    }
    return this.#make(path, status.kind, status.ino, status, undefined);
  }

  #statusOfOperand(path: string): FileStatus | Errno {
    const { dereference } = this.options;
    if (dereference === "never") return this.files.lstat(path);
    const status = this.files.stat(path);
    if (dereference === "always" || dereference === "operands") return status;
    if (status instanceof Errno) return status === Errno.ENOENT ? this.files.lstat(path) : status;
    return status.kind === "directory" ? status : this.files.lstat(path);
  }

  /** An entry of a directory; `path` is for messages. */
  lookAtEntry(
    name: string,
    kind: FileKind,
    ino: number,
    at: DirectoryHandle,
    path: () => string,
  ): ListedFile {
    if (!this.#needsStatus(kind)) return this.#make(name, kind, ino, undefined, at);
    const follow = this.options.dereference === "always";
    const status = follow ? this.files.stat(name, at) : this.files.lstat(name, at);
    if (status instanceof Errno) {
      this.complain(path(), status, false);
      return this.#make(name, kind, follow && kind === "symlink" ? undefined : ino, undefined, at);
    }
    return this.#make(name, status.kind, status.ino, status, at);
  }

  #needsStatus(kind: FileKind): boolean {
    const { options } = this;
    if (this.#needs.status || options.hyperlinks) return true;
    if (kind === "symlink" && options.dereference === "always") return this.#needs.type || options.inode;
    if (!this.#needs.type) return false;
    if (kind === "file") return options.colors !== undefined || options.indicator === "classify";
    return kind === "directory" && options.colors !== undefined;
  }

  #make(
    name: string,
    kind: FileKind | undefined,
    ino: number | undefined,
    status: FileStatus | undefined,
    at: DirectoryHandle | undefined,
  ): ListedFile {
    const { text: shown, quoted } = quoteListed(name, this.options.quoting);
    const link =
      kind === "symlink" && (status || this.options.dereference !== "always")
        ? this.#linkTarget(name, at)
        : undefined;
    return { name, shown, quoted, width: displayWidth(shown), kind, ino, status, link };
  }

  #linkTarget(name: string, at: DirectoryHandle | undefined): LinkTarget | undefined {
    const long = this.options.format === "long";
    const { linkTarget } = this.#needs;
    if (!long && !linkTarget) return undefined;
    const text = long ? this.files.readlink(name, at) : undefined;
    const target = linkTarget ? this.files.stat(name, at) : undefined;
    return {
      text: text instanceof Errno ? undefined : text,
      status: target instanceof Errno ? undefined : target,
    };
  }
}

/** A directory, or a link that leads to one. */
export function leadsToDirectory({ kind, link }: ListedFile): boolean {
  return kind === "directory" || link?.status?.kind === "directory";
}
