import type { DiskLink } from "./disk-link.ts";
import { Errno } from "./errno.ts";
import type { Credentials } from "./files.ts";
import { EXECUTE, permits } from "./permission.ts";

const SLASH = 47;
/** Linux limits: PATH_MAX counts the NUL at the end, NAME_MAX does not; path_resolution(7) for the links. */
const PATH_MAX = 4096;
const NAME_MAX = 255;
const LINKS_MAX = 40;

/**
 * What the last component of a path is: a name to look up, or a directory that is there in any case.
 * `path_resolution(7)`; the kernel's LAST_NORM, LAST_DOT, LAST_DOTDOT, LAST_ROOT.
 */
type LastStep = "name" | "dot" | "dotdot" | "root";

/** Walks paths over directory entries as the kernel does: path_resolution(7). */
export class Walker {
  /** Of the last walk to a parent: the directory, the name in it, and whether slashes follow the name. */
  directory: DiskLink;
  name = "";
  last: LastStep = "root";
  slash = false;
  /** The process that walks. */
  pid = 0;
  #hops = 0;

  constructor(
    public root: DiskLink,
    public cwd: DiskLink,
    public credentials: Credentials,
  ) {
    this.directory = root;
  }

  /** The entry that `path` names. `follow`: what a symbolic link as its last component points to. */
  find(path: string, from: DiskLink, follow: boolean): DiskLink | Errno {
    this.#hops = 0;
    return checkPath(path) ?? this.#resolve(path, from, follow);
  }

  /** Goes to the directory of the last component; the fields above tell which it is. */
  findParent(path: string, from: DiskLink): Errno | undefined {
    this.#hops = 0;
    return checkPath(path) ?? this.#advance(path, from);
  }

  /**
   * As `findParent`, but where the last component is a symbolic link, on to where that points, which need not be
   * there: how open(2) creates. Stops where a slash follows: that cannot be created.
   */
  findParentOfTarget(path: string, from: DiskLink): Errno | undefined {
    let error = this.findParent(path, from);
    while (error === undefined && this.last === "name" && !this.slash) {
      const link = this.directory.children.get(this.name);
      if (link === undefined || !link.node.isSymlink()) return undefined;
      if (++this.#hops > LINKS_MAX) return Errno.ELOOP;
      link.node.noteAccess();
      error = this.#advance(link.node.targetFor(this.pid), this.directory);
    }
    return error;
  }

  /** The entry at the last component after a walk to its parent; undefined where there is none. */
  get found(): DiskLink | undefined {
    switch (this.last) {
      case "name":
        return this.directory.children.get(this.name);
      case "dotdot":
        return this.#above(this.directory);
      default:
        return this.directory;
    }
  }

  #resolve(path: string, from: DiskLink, follow: boolean): DiskLink | Errno {
    const error = this.#advance(path, from);
    if (error !== undefined) return error;
    const { directory, slash } = this;
    let link = this.found;
    if (link === undefined) return missing(this.name);
    if ((follow || slash) && link.node.isSymlink()) {
      const target = this.#follow(link, directory);
      if (target instanceof Errno) return target;
      link = target;
    }
    return slash && !link.node.isDirectory() ? Errno.ENOTDIR : link;
  }

  #advance(path: string, from: DiskLink): Errno | undefined {
    const end = path.length;
    let directory = path.charCodeAt(0) === SLASH ? this.root : from;
    let at = skipSlashes(path, 0);
    if (at === end) return this.#arrive(directory, "root", "", false);
    for (;;) {
      if (!permits(directory.node, this.credentials, EXECUTE)) return Errno.EACCES;
      const slash = path.indexOf("/", at);
      const to = slash < 0 ? end : slash;
      const name = path.slice(at, to);
      at = skipSlashes(path, to);
      const step = name === "." ? "dot" : name === ".." ? "dotdot" : "name";
      if (at === end) return this.#arrive(directory, step, name, to < end);
      if (step === "dot") continue;
      if (step === "dotdot") {
        directory = this.#above(directory);
        continue;
      }
      const next = this.#enter(directory, name);
      if (next instanceof Errno) return next;
      directory = next;
    }
  }

  #arrive(directory: DiskLink, last: LastStep, name: string, slash: boolean): undefined {
    this.directory = directory;
    this.last = last;
    this.name = name;
    this.slash = slash;
  }

  /** One step down, through symbolic links. */
  #enter(directory: DiskLink, name: string): DiskLink | Errno {
    const link = directory.children.get(name);
    if (link === undefined) return missing(name);
    const next = link.node.isSymlink() ? this.#follow(link, directory) : link;
    if (next instanceof Errno || next.node.isDirectory()) return next;
    return Errno.ENOTDIR;
  }

  #follow(link: DiskLink, directory: DiskLink): DiskLink | Errno {
    if (++this.#hops > LINKS_MAX) return Errno.ELOOP;
    link.node.noteAccess();
    return this.#resolve(link.node.targetFor(this.pid), directory, true);
  }

  /** `..`: nobody leaves their own root. */
  #above(directory: DiskLink): DiskLink {
    return directory === this.root ? directory : (directory.parent ?? directory);
  }
}

/** Where an entry is, seen from `root`; undefined when it was removed or lies outside. */
export function pathFrom(root: DiskLink, link: DiskLink): string | undefined {
  if (link.order === 0) return undefined;
  let path = "";
  let at = link;
  while (at !== root) {
    if (at.parent === undefined) return undefined;
    path = `/${at.name}${path}`;
    at = at.parent;
  }
  return path || "/";
}

function skipSlashes(path: string, from: number): number {
  let at = from;
  while (path.charCodeAt(at) === SLASH) at++;
  return at;
}

function checkPath(path: string): Errno | undefined {
  if (path === "") return Errno.ENOENT;
  return path.length * 3 >= PATH_MAX && byteLength(path) >= PATH_MAX ? Errno.ENAMETOOLONG : undefined;
}

/** Why a name is not there: names that cannot be are refused where they are missed, so that they never are there. */
export function missing(name: string): Errno {
  if (isNameTooLong(name)) return Errno.ENAMETOOLONG;
  return name.includes("\0") ? Errno.EINVAL : Errno.ENOENT;
}

export function isNameTooLong(name: string): boolean {
  return name.length * 3 > NAME_MAX && byteLength(name) > NAME_MAX;
}

/** Bytes of `text` in UTF-8; an escaped byte (base/bytes.ts) counts as one. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes++;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (unit < 0xdc00) {
      bytes += 4;
      i++;
    } else bytes++;
  }
  return bytes;
}
