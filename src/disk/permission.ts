import { CAP_DAC_OVERRIDE, CAP_FOWNER, isAble } from "./capabilities.ts";
import type { Credentials } from "./files.ts";
import type { Inode } from "./inode.ts";
import { S_ISVTX } from "./mode.ts";

export const READ = 4;
export const WRITE = 2;
export const EXECUTE = 1;

export function isInGroup(who: Credentials, gid: number): boolean {
  return who.gid === gid || who.groups.includes(gid);
}

/**
 * POSIX 4.7 (File Access Permissions): of owner, group and others the first class that fits decides alone.
 * Root may do everything, but execute only what somebody may (capabilities(7), CAP_DAC_OVERRIDE).
 */
export function permits(node: Inode, who: Credentials, wish: number): boolean {
  const { mode } = node;
  if (isAble(who, CAP_DAC_OVERRIDE))
    return (wish & EXECUTE) === 0 || (mode & 0o111) !== 0 || node.isDirectory();
  const shift = node.owner === who.uid ? 6 : isInGroup(who, node.group) ? 3 : 0;
  return ((mode >> shift) & wish) === wish;
}

/** In a directory with the sticky bit only the owners of the entry or of the directory may remove it: inode(7). */
export function isHeldBySticky(directory: Inode, node: Inode, who: Credentials): boolean {
  if ((directory.mode & S_ISVTX) === 0 || isAble(who, CAP_FOWNER)) return false;
  return node.owner !== who.uid && directory.owner !== who.uid;
}

export function owns(node: Inode, who: Credentials): boolean {
  return isAble(who, CAP_FOWNER) || node.owner === who.uid;
}
