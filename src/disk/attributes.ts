import { CAP_CHOWN, CAP_FSETID, isAble } from "./capabilities.ts";
import { Errno } from "./errno.ts";
import type { Credentials, NewTimes, Ownership } from "./files.ts";
import { GeneratedInode } from "./generated.ts";
import type { Inode } from "./inode.ts";
import { isAppendOnly, isFixed, isImmutable } from "./inode-flags.ts";
import { S_ISGID, S_ISUID } from "./mode.ts";
import { isInGroup, owns, permits, WRITE } from "./permission.ts";

/** chmod(2). Set-group-ID is not given to a file of a group that the caller is not in. */
export function changeMode(node: Inode, who: Credentials, mode: number): Errno | undefined {
  if (node instanceof GeneratedInode || isFixed(node) || !owns(node, who)) return Errno.EPERM;
  const strange = !isAble(who, CAP_FSETID) && !isInGroup(who, node.group);
  node.setPermissions(strange ? mode & ~S_ISGID : mode);
  return undefined;
}

/** chown(2): root may give a file away; its owner may only change the group, to one of the owner's own. */
export function changeOwner(node: Inode, who: Credentials, { uid, gid }: Ownership): Errno | undefined {
  if (node instanceof GeneratedInode || isFixed(node)) return Errno.EPERM;
  if (!isAble(who, CAP_CHOWN)) {
    if (uid !== undefined && (node.owner !== who.uid || uid !== node.owner)) return Errno.EPERM;
    if (gid !== undefined && (node.owner !== who.uid || !(isInGroup(who, gid) || gid === node.group))) {
      return Errno.EPERM;
    }
  }
  if (!node.isDirectory()) {
    if (setIdsToClear(node) !== 0 && !owns(node, who)) return Errno.EPERM;
    clearSetIds(node);
  }
  node.setOwner(uid ?? node.owner, gid ?? node.group);
  return undefined;
}

/** utimensat(2). */
export function changeTimes(node: Inode, who: Credentials, { atime, mtime }: NewTimes): Errno | undefined {
  if (atime === undefined && mtime === undefined) return undefined;
  if (node instanceof GeneratedInode || isImmutable(node)) return Errno.EPERM;
  const isTouch = atime === "now" && mtime === "now";
  if (isAppendOnly(node) && !isTouch) return Errno.EPERM;
  if (!owns(node, who)) {
    if (!isTouch) return Errno.EPERM;
    if (!permits(node, who, WRITE)) return Errno.EACCES;
  }
  const now = node.host.now();
  node.setTimes(atime === "now" ? now : atime, mtime === "now" ? now : mtime);
  return undefined;
}

/** Who is not root and changes a program takes its set-user-ID away: write(2). */
export function dropSetIds(node: Inode, who: Credentials): void {
  if ((node.mode & (S_ISUID | S_ISGID)) !== 0 && !isAble(who, CAP_FSETID)) clearSetIds(node);
}

/** Set-group-ID without permission for the group to execute once meant mandatory locking, and is kept: inode(7). */
function setIdsToClear({ mode }: Inode): number {
  return mode & (S_ISUID | ((mode & 0o010) === 0 ? 0 : S_ISGID));
}

function clearSetIds(node: Inode): void {
  const cleared = setIdsToClear(node);
  if (cleared !== 0) node.setPermissions(node.mode & ~cleared);
}
