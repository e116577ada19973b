import { isReadOnly, originOf } from "./bind-mount.ts";
import { CAP_FSETID, isAble } from "./capabilities.ts";
import type { DiskLink } from "./disk-link.ts";
import type { DiskNode } from "./disk-node.ts";
import { Errno } from "./errno.ts";
import { isGenerated } from "./generated.ts";
import { inheritedFlags, isImmutable } from "./inode-flags.ts";
import { PERMISSIONS, S_IFDIR, S_IFLNK, S_IFMT, S_ISGID } from "./mode.ts";
import { isInGroup, permits, WRITE } from "./permission.ts";
import type { Tree } from "./tree.ts";
import { missing, type Walker } from "./walker.ts";

/** Who makes a system call: the tree as seen from one root, working directory, user and umask. */
export interface Caller {
  readonly tree: Tree;
  readonly walker: Walker;
  readonly umask: number;
  /** Whose the new files are. */
  readonly maker: { readonly uid: number; readonly gid: number };
}

/** Whether the caller may make an entry in `directory`; after the look-up found none. */
export function mayCreateIn(directory: DiskLink, { tree, walker }: Caller): Errno | undefined {
  if (originOf(directory).order === 0 || isGenerated(directory)) return Errno.ENOENT;
  if (isReadOnly(tree, directory)) return Errno.EROFS;
  if (isImmutable(directory.node)) return Errno.EPERM;
  return permits(directory.node, walker.credentials, WRITE) ? undefined : Errno.EACCES;
}

/**
 * Walks to where a new entry is to be made; open(2) has its own way. `asDirectory`: slashes may follow the name.
 * The order of the errors is that of Linux's filename_create.
 */
export function findNewName(
  caller: Caller,
  path: string,
  from: DiskLink,
  asDirectory: boolean,
): Errno | undefined {
  const { walker } = caller;
  const error = walker.findParent(path, from);
  if (error !== undefined) return error;
  if (walker.found !== undefined) return Errno.EEXIST;
  const failure = missing(walker.name);
  if (failure !== Errno.ENOENT) return failure;
  return walker.slash && !asDirectory ? Errno.ENOENT : undefined;
}

/** An inode for a new entry of `directory`: umask(2), and the group of the directory as inode(7) has it. */
export function makeInode(caller: Caller, directory: DiskLink, mode: number, blocks = 0): DiskNode | Errno {
  const { uid, gid } = caller.maker;
  const parent = directory.node;
  const inherits = (parent.mode & S_ISGID) !== 0;
  const type = mode & S_IFMT;
  // The permissions of a symbolic link are all of them, whatever the umask: symlink(7).
  let permissions = mode & PERMISSIONS & (type === S_IFLNK ? 0o777 : ~caller.umask);
  if (inherits && type === S_IFDIR) permissions |= S_ISGID;
  if (inherits && type !== S_IFDIR && !mayRunAs(parent.group, mode, caller)) permissions &= ~S_ISGID;
  const node = caller.tree.makeNode(type | permissions, uid, inherits ? parent.group : gid, blocks);
  if (node instanceof Errno) return node;
  node.device = parent.device;
  node.flags = inheritedFlags(parent, node);
  return node;
}

/** Nobody gets a program of a group that they are not in by way of a directory (the kernel's mode_strip_sgid). */
function mayRunAs(group: number, mode: number, { walker: { credentials } }: Caller): boolean {
  return (mode & 0o010) === 0 || isAble(credentials, CAP_FSETID) || isInGroup(credentials, group);
}
