import { bindMountOf } from "./bind-mount.ts";
import { type Caller, mayCreateIn } from "./caller.ts";
import type { DiskLink } from "./disk-link.ts";
import { mayRemove } from "./entries.ts";
import { Errno } from "./errno.ts";
import { isGenerated } from "./generated.ts";
import { permits, WRITE } from "./permission.ts";
import { LINK_LIMIT } from "./tree.ts";
import { UnionEntries } from "./union.ts";
import { missing } from "./walker.ts";

/** One end of a renaming: an entry, or the place for one. */
interface End {
  readonly directory: DiskLink;
  readonly name: string;
  readonly slash: boolean;
  readonly found: DiskLink | undefined;
}

/** rename(2). The order of the errors is that of Linux's do_renameat2 and vfs_rename. */
export function rename(
  caller: Caller,
  from: string,
  to: string,
  fromAt: DiskLink,
  toAt: DiskLink,
): Errno | undefined {
  const source = findEnd(caller, from, fromAt);
  if (source instanceof Errno) return source;
  const target = findEnd(caller, to, toAt);
  if (target instanceof Errno) return target;
  if (isElsewhere(caller, source.directory, target.directory)) return Errno.EXDEV;
  if (source.name === "" || target.name === "") return Errno.EBUSY;
  const link = source.found;
  // A directory of the layers of a union stays where it is, as with overlayfs.
  if (link?.children instanceof UnionEntries && link !== target.found) return Errno.EXDEV;
  if (link === undefined) return missing(source.name);
  const error = checkShape(link, source, target);
  if (error !== undefined) return error;
  if (target.found?.node === link.node) return undefined;
  const refused = mayMove(caller, link, source, target);
  if (refused !== undefined) return refused;
  if (target.found !== undefined) caller.tree.detach(target.found);
  caller.tree.move(link, target.directory, target.name);
  return undefined;
}

/** Whether there is another file system, or a bind mount, between the two. */
function isElsewhere({ tree }: Caller, from: DiskLink, to: DiskLink): boolean {
  if (isGenerated(from) !== isGenerated(to)) return true;
  if (from.node.device !== to.node.device) return true;
  return tree.covered.size > 0 && bindMountOf(tree, from) !== bindMountOf(tree, to);
}

/** A name of "" stands for `.`, `..` and `/`. */
function findEnd({ walker }: Caller, path: string, from: DiskLink): End | Errno {
  const error = walker.findParent(path, from);
  if (error !== undefined) return error;
  const { directory, slash, found } = walker;
  return { directory, slash, found, name: walker.last === "name" ? walker.name : "" };
}

/** What does not depend on who asks. */
function checkShape(link: DiskLink, source: End, target: End): Errno | undefined {
  if (target.found === undefined) {
    const failure = missing(target.name);
    if (failure !== Errno.ENOENT) return failure;
  }
  if (!link.node.isDirectory() && (source.slash || target.slash)) return Errno.ENOTDIR;
  if (source.directory === target.directory) return undefined;
  if (isWithin(target.directory, link)) return Errno.EINVAL;
  if (target.found !== undefined && isWithin(source.directory, target.found)) return Errno.ENOTEMPTY;
  return undefined;
}

function isWithin(directory: DiskLink, above: DiskLink): boolean {
  for (let at: DiskLink | undefined = directory; at; at = at.parent) if (at === above) return true;
  return false;
}

function mayMove(caller: Caller, link: DiskLink, source: End, target: End): Errno | undefined {
  const isDirectory = link.node.isDirectory();
  const refused =
    mayRemove(caller, source.directory, link, isDirectory) ??
    (target.found === undefined
      ? mayCreateIn(target.directory, caller)
      : mayRemove(caller, target.directory, target.found, isDirectory));
  if (refused !== undefined) return refused;
  if (isDirectory && source.directory !== target.directory) {
    // Its `..` changes, which is an entry of its own.
    if (!permits(link.node, caller.walker.credentials, WRITE)) return Errno.EACCES;
    if (target.found === undefined && target.directory.node.links >= LINK_LIMIT) return Errno.EMLINK;
  }
  return target.found !== undefined && target.found.children.size > 0 ? Errno.ENOTEMPTY : undefined;
}
