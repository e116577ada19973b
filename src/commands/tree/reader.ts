import { compareCodePoints } from "../../base/collation.ts";
import { joinPath } from "../../base/paths.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import { compareVersions } from "../../base/version-order.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryHandle, FileStatus, Files } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { TreeOptions } from "./options.ts";

/** One name of the listing. */
export interface TreeNode {
  readonly name: string;
  readonly path: string;
  /** Undefined where it is not there. */
  readonly status: FileStatus | undefined;
  /** Of a symbolic link. */
  readonly target: string | undefined;
  /** What the link leads to. */
  readonly targetStatus: FileStatus | undefined;
  /** It counts as a directory. */
  readonly isDirectory: boolean;
  readonly children: readonly TreeNode[];
  /** Why nothing of it is listed. */
  readonly fault: string | undefined;
  /** The size that is shown: with --du that of all in it. */
  readonly size: number;
}

/** A name on the line. */
export interface TreeRoot extends TreeNode {
  readonly missing: boolean;
  /** It was opened and had something in it. */
  readonly isListed: boolean;
}

const NOT_FOLLOWED = "recursive, not followed";
const UNREADABLE = "error opening dir";

/** Reads what is to be listed, from a directory down. */
export class TreeReader {
  /** Whether a directory below an operand could not be opened. */
  metUnreadable = false;
  readonly #files: Files;
  /** Directories that were entered, so that no link leads back into them. */
  readonly #entered = new Set<string>();
  #device = 0;

  constructor(
    private readonly call: Call,
    private readonly options: TreeOptions,
  ) {
    this.#files = call.files;
  }

  async read(path: string): Promise<TreeRoot> {
    const found = this.#files.lstat(path);
    const status = found instanceof Errno ? undefined : found;
    if (status) this.#enter(status);
    this.#device = status?.dev ?? 0;
    const inside = await this.#readInside(path, undefined, path, 1, false);
    const node = { ...this.#look(path, path, undefined, status), ...inside };
    return {
      ...node,
      size: this.#sizeOf(status, inside.children),
      missing: status === undefined,
      isListed: inside.children.length > 0 || (inside.fault !== undefined && inside.fault !== UNREADABLE),
    };
  }

  #enter({ dev, ino }: FileStatus): boolean {
    const key = `${dev}:${ino}`;
    if (this.#entered.has(key)) return false;
    this.#entered.add(key);
    return true;
  }

  #look(name: string, path: string, at: DirectoryHandle | undefined, status: FileStatus | undefined) {
    const isLink = status?.kind === "symlink";
    const text = isLink ? this.#files.readlink(at ? name : path, at) : undefined;
    const followed = isLink ? this.#files.stat(at ? name : path, at) : undefined;
    const targetStatus = followed instanceof Errno ? undefined : followed;
    return {
      name,
      path,
      status,
      target: text instanceof Errno ? undefined : text,
      targetStatus,
      isDirectory: status?.kind === "directory" || targetStatus?.kind === "directory",
    };
  }

  /** `matched`: a directory above matched the pattern, so all in it does. */
  async #readInside(
    name: string,
    at: DirectoryHandle | undefined,
    path: string,
    depth: number,
    matched: boolean,
  ): Promise<Pick<TreeNode, "children" | "fault">> {
    const handle = this.#files.openDirectory(name, at);
    const entries = handle instanceof Errno ? handle : this.#files.readdir(".", handle);
    if (handle instanceof Errno || entries instanceof Errno) return { children: [], fault: UNREADABLE };
    const pause = this.call.spend(4 + entries.length);
    if (pause) await pause;
    const wanted: TreeNode[] = [];
    for (const entry of entries) {
      const node = this.#readEntry(entry.name, handle, joinPath(path, entry.name), matched);
      if (node) wanted.push(node);
    }
    if (wanted.length > this.options.fileLimit)
      return { children: [], fault: `${wanted.length} entries exceeds filelimit, not opening dir` };
    const children: TreeNode[] = [];
    for (const node of this.#sorted(wanted)) {
      const whole = await this.#readBelow(node, handle, depth, matched);
      const isEmpty = whole.isDirectory && whole.children.length === 0 && whole.fault !== NOT_FOLLOWED;
      if (!(this.options.has("prune") && isEmpty)) children.push(whole);
    }
    return { children, fault: undefined };
  }

  #readEntry(name: string, at: DirectoryHandle, path: string, matched: boolean): TreeNode | undefined {
    const { options } = this;
    if (name.startsWith(".") && !options.has("a")) return undefined;
    const status = this.#files.lstat(name, at);
    if (status instanceof Errno) return undefined;
    const node = this.#look(name, path, at, status);
    if (options.has("d") && !node.isDirectory) return undefined;
    if (meets(options.exclude, name, node.isDirectory)) return undefined;
    const isFree = node.isDirectory && status.kind === "directory" && !options.has("matchdirs");
    if (options.include.length > 0 && !isFree && !matched) {
      const keepsDirectory = node.isDirectory && options.has("matchdirs");
      if (!meets(options.include, name, node.isDirectory) && !keepsDirectory) return undefined;
    }
    return { ...node, children: [], fault: undefined, size: status.size };
  }

  async #readBelow(node: TreeNode, at: DirectoryHandle, depth: number, matched: boolean): Promise<TreeNode> {
    const { options } = this;
    const { status, targetStatus } = node;
    if (!node.isDirectory || depth >= options.maxDepth || !status) return node;
    const isLink = status.kind === "symlink";
    if (isLink && !options.has("l")) return node;
    const directory = isLink ? targetStatus : status;
    if (!directory || (options.has("x") && directory.dev !== this.#device)) return node;
    if (!this.#enter(directory) && isLink) return { ...node, fault: NOT_FOLLOWED };
    const matches = matched || (options.has("matchdirs") && meets(options.include, node.name, true));
    const inside = await this.#readInside(node.name, at, node.path, depth + 1, matches);
    if (inside.fault === UNREADABLE) this.metUnreadable = true;
    return { ...node, ...inside, size: this.#sizeOf(status, inside.children) };
  }

  #sizeOf(status: FileStatus | undefined, children: readonly TreeNode[]): number {
    const own = status?.size ?? 0;
    return this.options.has("du") ? children.reduce((sum, child) => sum + child.size, own) : own;
  }

  #sorted(nodes: readonly TreeNode[]): readonly TreeNode[] {
    const { options } = this;
    const { sort } = options;
    if (sort === "none") return nodes;
    const compare = (a: TreeNode, b: TreeNode) => compareBy(sort, a, b) || compareCodePoints(a.name, b.name);
    const ordered = options.has("r") ? (a: TreeNode, b: TreeNode) => compare(b, a) : compare;
    const first = options.has("dirsfirst") ? 1 : options.has("filesfirst") ? -1 : 0;
    if (first === 0) return [...nodes].sort(ordered);
    const rank = ({ isDirectory }: TreeNode) => (isDirectory ? -first : first);
    return [...nodes].sort((a, b) => rank(a) - rank(b) || ordered(a, b));
  }
}

function compareBy(sort: TreeOptions["sort"], a: TreeNode, b: TreeNode): number {
  switch (sort) {
    case "version":
      return compareVersions(a.name, b.name);
    case "size":
      return b.size - a.size;
    case "mtime":
    case "ctime":
      return (a.status?.[sort] ?? 0) - (b.status?.[sort] ?? 0);
    default:
      return 0;
  }
}

/** A pattern that ends with a slash means directories only. */
function meets(patterns: readonly Pattern[], name: string, isDirectory: boolean): boolean {
  return patterns.some((pattern) => pattern.matches(name) || (isDirectory && pattern.matches(`${name}/`)));
}
