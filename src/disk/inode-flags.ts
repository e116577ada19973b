import { CAP_LINUX_IMMUTABLE, isAble } from "./capabilities.ts";
import { Errno } from "./errno.ts";
import type { Credentials } from "./files.ts";
import type { Inode } from "./inode.ts";
import { owns } from "./permission.ts";

/** ioctl_iflags(2): what `chattr` sets, by the bits of <linux/fs.h>. */
const IMMUTABLE = 0x10;
const APPEND_ONLY = 0x20;
const NO_ATIME = 0x80;
const JOURNAL_DATA = 0x4000;
/** ext4 stores every new file and directory in extents: an inode keeps whether it does not. */
const EXTENTS = 0x80000;
const CASEFOLD = 0x40000000;

/** The kernel's fs/ext4/ext4.h: flags beyond these make the call fail, */
const KNOWN = 0x725bdfff & ~CASEFOLD;
/** of those the others are passed over, */
const CHANGEABLE = 0x624bc0ff;
/** what only directories have, and what any inode may have that is neither directory nor file; */
const OF_DIRECTORIES = 0x60030000;
const OF_ANYTHING = 0xc0;
/** what a new file gets of its directory. */
const INHERITED = 0x6201c4cf;
/** A file of more than twelve blocks of 4096 bytes cannot do without extents. */
const DIRECT_BLOCKS = 12;

export function isImmutable({ flags }: Inode): boolean {
  return (flags & IMMUTABLE) !== 0;
}

/** Whether it may be appended to only. */
export function isAppendOnly({ flags }: Inode): boolean {
  return (flags & APPEND_ONLY) !== 0;
}

/** Whether neither its name, nor its owner, nor its mode may change. */
export function isFixed({ flags }: Inode): boolean {
  return (flags & (IMMUTABLE | APPEND_ONLY)) !== 0;
}

export function notesAccess({ flags }: Inode): boolean {
  return (flags & NO_ATIME) === 0;
}

/** The flags of a new entry of `directory`. */
export function inheritedFlags(directory: Inode, node: Inode): number {
  const flags = directory.flags & INHERITED;
  if (flags === 0 || node.isDirectory()) return flags;
  return flags & (node.isFile() ? ~OF_DIRECTORIES : OF_ANYTHING);
}

/** FS_IOC_GETFLAGS. */
export function flagsOf(node: Inode): number {
  return node.flags ^ EXTENTS;
}

/** FS_IOC_SETFLAGS. `isOnDisk`: root of a container may not lift what protects a file (CAP_LINUX_IMMUTABLE). */
export function changeFlags(
  node: Inode,
  who: Credentials,
  wished: number,
  isOnDisk: boolean,
): Errno | undefined {
  if (!owns(node, who)) return Errno.EPERM;
  if ((wished & ~KNOWN) !== 0 || (node.isFile() && (wished & OF_DIRECTORIES) !== 0)) return Errno.EOPNOTSUPP;
  const flags = (wished & CHANGEABLE) ^ EXTENTS;
  const changed = node.flags ^ flags;
  const isPrivileged = isAble(who, CAP_LINUX_IMMUTABLE) && isOnDisk;
  if ((changed & (IMMUTABLE | APPEND_ONLY | JOURNAL_DATA)) !== 0 && !isPrivileged) return Errno.EPERM;
  // What is and stays immutable keeps its other flags too.
  if ((node.flags & flags & IMMUTABLE) !== 0 && changed !== 0) return Errno.EPERM;
  if ((changed & flags & EXTENTS) !== 0 && node.blocks > DIRECT_BLOCKS) return Errno.EOPNOTSUPP;
  node.setFlags(flags);
  return undefined;
}
