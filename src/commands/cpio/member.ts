/** A file in an archive, with the numbers of its header (cpio(5)). */
export interface Member {
  readonly name: string;
  /** Type and permissions, as in st_mode. */
  readonly mode: number;
  readonly ino: number;
  readonly dev: number;
  readonly rdev: number;
  readonly uid: number;
  readonly gid: number;
  readonly nlink: number;
  /** In seconds since 1970. */
  readonly mtime: number;
  /** The bytes of a file, or the target of a symbolic link. */
  readonly content: Uint8Array;
}

export type Format = "bin" | "odc" | "newc" | "crc";

export const BLOCK = 512;
/** The name of what ends an archive. */
export const TRAILER = "TRAILER!!!";
