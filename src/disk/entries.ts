import { bindMountOf, isReadOnly, originOf } from "./bind-mount.ts";
import { type Caller, findNewName, makeInode, mayCreateIn } from "./caller.ts";
import { CAP_MKNOD, isAble } from "./capabilities.ts";
import type { DiskLink } from "./disk-link.ts";
import { Errno } from "./errno.ts";
import type { SpecialKind } from "./files.ts";
import { isGenerated } from "./generated.ts";
import { type Inode, SHORT_TARGET } from "./inode.ts";
import { isAppendOnly, isFixed, isImmutable } from "./inode-flags.ts";
import { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFSOCK, S_ISGID, S_ISUID, S_ISVTX } from "./mode.ts";
import { isHeldBySticky, owns, permits, READ, WRITE } from "./permission.ts";
import { LINK_LIMIT } from "./tree.ts";
import { byteLength, missing } from "./walker.ts";

/** symlink(7): a target is a path, and as long as one may be. */
const TARGET_MAX = 4095;

/** mkdir(2). Of `mode` only the permissions and the sticky bit count. */
export function makeDirectory(caller: Caller, path: string, mode: number, from: DiskLink): Errno | undefined {
  const { tree, walker } = caller;
  const error = findNewName(caller, path, from, true) ?? mayCreateIn(walker.directory, caller);
  if (error !== undefined) return error;
  const { directory, name } = walker;
  if (directory.node.links >= LINK_LIMIT) return Errno.EMLINK;
  const node = makeInode(caller, directory, S_IFDIR | (mode & (0o777 | S_ISVTX)), 1);
  if (node instanceof Errno) return node;
  tree.attach(directory, name, node);
  return undefined;
}

/** symlink(2). */
export function makeSymlink(caller: Caller, target: string, path: string, from: DiskLink): Errno | undefined {
  if (target === "") return Errno.ENOENT;
  if (byteLength(target) > TARGET_MAX) return Errno.ENAMETOOLONG;
  const { tree, walker } = caller;
  const error = findNewName(caller, path, from, false) ?? mayCreateIn(walker.directory, caller);
  if (error !== undefined) return error;
  const { directory, name } = walker;
  const node = makeInode(caller, directory, S_IFLNK | 0o777, target.length > SHORT_TARGET ? 1 : 0);
  if (node instanceof Errno) return node;
  node.setTarget(target);
  tree.attach(directory, name, node);
  return undefined;
}

const SPECIAL_TYPES: Readonly<Record<SpecialKind, number>> = {
  fifo: S_IFIFO,
  socket: S_IFSOCK,
  "character-device": S_IFCHR,
  "block-device": S_IFBLK,
};

/** mknod(2). Devices are root's to make. */
export function makeSpecial(
  caller: Caller,
  path: string,
  kind: SpecialKind,
  mode: number,
  rdev: number,
  from: DiskLink,
): Errno | undefined {
  const { tree, walker } = caller;
  const error = findNewName(caller, path, from, false) ?? mayCreateIn(walker.directory, caller);
  if (error !== undefined) return error;
  const isDevice = kind !== "fifo" && kind !== "socket";
  if (isDevice && !isAble(walker.credentials, CAP_MKNOD)) return Errno.EPERM;
  const { directory, name } = walker;
  const node = makeInode(caller, directory, SPECIAL_TYPES[kind] | mode);
  if (node instanceof Errno) return node;
  if (isDevice) node.rdev = rdev;
  tree.attach(directory, name, node);
  return undefined;
}

/** link(2). A symbolic link is linked itself. */
export function makeHardLink(
  caller: Caller,
  existing: string,
  path: string,
  existingFrom: DiskLink,
  from: DiskLink,
): Errno | undefined {
  const { tree, walker } = caller;
  const source = walker.find(existing, existingFrom, false);
  if (source instanceof Errno) return source;
  const error = findNewName(caller, path, from, false);
  if (error !== undefined) return error;
  const { directory, name } = walker;
  const { node } = source;
  if (node.device !== directory.node.device || isGenerated(directory)) return Errno.EXDEV;
  if (tree.covered.size > 0 && bindMountOf(tree, source) !== bindMountOf(tree, directory)) return Errno.EXDEV;
  if (!isSafeToLink(node, caller)) return Errno.EPERM;
  const refused = mayCreateIn(directory, caller);
  if (refused !== undefined) return refused;
  if (node.isDirectory() || isFixed(node)) return Errno.EPERM;
  if (node.links >= LINK_LIMIT) return Errno.EMLINK;
  tree.attach(directory, name, node);
  return undefined;
}

/** proc(5), /proc/sys/fs/protected_hardlinks: others may link only what they could read and write. */
function isSafeToLink(node: Inode, { walker: { credentials } }: Caller): boolean {
  if (owns(node, credentials)) return true;
  const runsAsGroup = (node.mode & (S_ISGID | 0o010)) === (S_ISGID | 0o010);
  return (
    node.isFile() && (node.mode & S_ISUID) === 0 && !runsAsGroup && permits(node, credentials, READ | WRITE)
  );
}

/** unlink(2). */
export function removeFile(caller: Caller, path: string, from: DiskLink): Errno | undefined {
  const { tree, walker } = caller;
  const error = walker.findParent(path, from);
  if (error !== undefined) return error;
  if (walker.last !== "name") return Errno.EISDIR;
  const { found } = walker;
  if (found === undefined) return missing(walker.name);
  if (walker.slash) return found.node.isDirectory() ? Errno.EISDIR : Errno.ENOTDIR;
  const refused = mayRemove(caller, walker.directory, found, false);
  if (refused !== undefined) return refused;
  tree.detach(found);
  return undefined;
}

/** rmdir(2). */
export function removeDirectory(caller: Caller, path: string, from: DiskLink): Errno | undefined {
  const { tree, walker } = caller;
  const error = walker.findParent(path, from);
  if (error !== undefined) return error;
  if (walker.last === "dot") return Errno.EINVAL;
  if (walker.last === "dotdot") return Errno.ENOTEMPTY;
  if (walker.last === "root") return Errno.EBUSY;
  const { found } = walker;
  if (found === undefined) return missing(walker.name);
  const refused = mayRemove(caller, walker.directory, found, true);
  if (refused !== undefined) return refused;
  if (found.children.size > 0) return Errno.ENOTEMPTY;
  tree.detach(found);
  return undefined;
}

/** Linux's may_delete, and that nobody takes away what something is mounted on. */
export function mayRemove(
  caller: Caller,
  directory: DiskLink,
  link: DiskLink,
  asDirectory: boolean,
): Errno | undefined {
  const { tree, walker } = caller;
  const who = walker.credentials;
  if (isReadOnly(tree, directory)) return Errno.EROFS;
  if (isImmutable(directory.node)) return Errno.EPERM;
  if (!permits(directory.node, who, WRITE)) return Errno.EACCES;
  if (isAppendOnly(directory.node) || isFixed(link.node)) return Errno.EPERM;
  if (isHeldBySticky(directory.node, link.node, who)) return Errno.EPERM;
  const isDirectory = link.node.isDirectory();
  if (asDirectory && !isDirectory) return Errno.ENOTDIR;
  if (!asDirectory && isDirectory) return Errno.EISDIR;
  if (tree.covered.has(link) || tree.covered.has(originOf(link)) || link === walker.root) return Errno.EBUSY;
  return isGenerated(directory) ? Errno.EPERM : undefined;
}
