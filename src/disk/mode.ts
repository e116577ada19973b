import type { FileKind } from "./files.ts";

/** The bits of st_mode: inode(7). */
export const S_IFMT = 0o170000;
export const S_IFSOCK = 0o140000;
export const S_IFLNK = 0o120000;
export const S_IFREG = 0o100000;
export const S_IFBLK = 0o060000;
export const S_IFDIR = 0o040000;
export const S_IFCHR = 0o020000;
export const S_IFIFO = 0o010000;
export const S_ISUID = 0o4000;
export const S_ISGID = 0o2000;
export const S_ISVTX = 0o1000;
/** The twelve bits that chmod(2) sets. */
export const PERMISSIONS = 0o7777;

const KIND_OF_TYPE: Readonly<Record<number, FileKind>> = {
  [S_IFSOCK]: "socket",
  [S_IFLNK]: "symlink",
  [S_IFREG]: "file",
  [S_IFBLK]: "block-device",
  [S_IFDIR]: "directory",
  [S_IFCHR]: "character-device",
  [S_IFIFO]: "fifo",
};
const KINDS: readonly FileKind[] = Array.from(
  { length: 16 },
  (_, type) => KIND_OF_TYPE[type << 12] ?? "file",
);

export function kindOf(mode: number): FileKind {
  return KINDS[(mode & S_IFMT) >> 12] as FileKind;
}

/** Whether the type bits of `mode` are one of the seven types. */
export function hasKnownType(mode: number): boolean {
  return KIND_OF_TYPE[mode & S_IFMT] !== undefined;
}
