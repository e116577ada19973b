export const BLOCK = 512;

export type MemberKind =
  | "file"
  | "hardlink"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo";

/** What an archive knows of one member (tar(5)). */
export interface Member {
  /** With a slash at the end where it is a directory. */
  readonly name: string;
  readonly kind: MemberKind;
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly userName: string;
  readonly groupName: string;
  /** Of the content that follows. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly mtime: number;
  /** Where a link leads. */
  readonly target: string;
  readonly major: number;
  readonly minor: number;
}

export type Format = "gnu" | "pax" | "ustar" | "v7";

/** The type flags of ustar and GNU. */
export const TYPE_FLAGS: Readonly<Record<MemberKind, string>> = {
  file: "0",
  hardlink: "1",
  symlink: "2",
  "character-device": "3",
  "block-device": "4",
  directory: "5",
  fifo: "6",
};

export const LONG_NAME = "L";
export const LONG_LINK = "K";
export const PAX = "x";
export const PAX_GLOBAL = "g";

/** Where each field of a header stands: its offset and length. */
export const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  target: [157, 100],
  magic: [257, 8],
  userName: [265, 32],
  groupName: [297, 32],
  major: [329, 8],
  minor: [337, 8],
  prefix: [345, 155],
} as const;

/** The sum of a header's bytes, with blanks for the sum itself. */
export function headerSum(block: Uint8Array): number {
  const [from, length] = FIELDS.checksum;
  let sum = 32 * length;
  for (let at = 0; at < BLOCK; at++) if (at < from || at >= from + length) sum += block[at] ?? 0;
  return sum;
}
