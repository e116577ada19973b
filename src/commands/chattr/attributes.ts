/** An attribute of a file as lsattr(1) shows it and chattr(1) takes it. */
export interface Attribute {
  /** ioctl_iflags(2). */
  readonly bit: number;
  readonly letter: string;
  readonly name: string;
  readonly help: string;
  /** lsattr shows it, chattr cannot change it. */
  readonly shownOnly?: boolean;
}

/** In the order of lsattr's columns (e2fsprogs pf.c). */
export const ATTRIBUTES: readonly Attribute[] = [
  { bit: 0x1, letter: "s", name: "Secure_Deletion", help: "its blocks are zeroed when it is removed" },
  { bit: 0x2, letter: "u", name: "Undelete", help: "its content is kept when it is removed" },
  { bit: 0x8, letter: "S", name: "Synchronous_Updates", help: "changes are written to the disk at once" },
  {
    bit: 0x10000,
    letter: "D",
    name: "Synchronous_Directory_Updates",
    help: "changes of the directory are written at once",
  },
  { bit: 0x10, letter: "i", name: "Immutable", help: "it cannot be changed, removed, renamed or linked" },
  { bit: 0x20, letter: "a", name: "Append_Only", help: "it can only be appended to" },
  { bit: 0x40, letter: "d", name: "No_Dump", help: "dump(8) passes it over" },
  { bit: 0x80, letter: "A", name: "No_Atime", help: "the time of its last access is not noted" },
  { bit: 0x4, letter: "c", name: "Compression_Requested", help: "it is compressed on the disk" },
  { bit: 0x800, letter: "E", name: "Encrypted", help: "it is encrypted", shownOnly: true },
  { bit: 0x4000, letter: "j", name: "Journaled_Data", help: "its data go through the journal" },
  {
    bit: 0x1000,
    letter: "I",
    name: "Indexed_directory",
    help: "the directory has an index",
    shownOnly: true,
  },
  { bit: 0x8000, letter: "t", name: "No_Tailmerging", help: "its tail is not merged with that of others" },
  {
    bit: 0x20000,
    letter: "T",
    name: "Top_of_Directory_Hierarchies",
    help: "the top of a hierarchy of directories",
  },
  { bit: 0x80000, letter: "e", name: "Extents", help: "its blocks are mapped in extents" },
  { bit: 0x800000, letter: "C", name: "No_COW", help: "it is not copied on write" },
  { bit: 0x2000000, letter: "x", name: "DAX", help: "direct access to its bytes" },
  { bit: 0x40000000, letter: "F", name: "Casefold", help: "names in it are looked up in any case" },
  { bit: 0x10000000, letter: "N", name: "Inline_Data", help: "its data lie in the inode", shownOnly: true },
  { bit: 0x20000000, letter: "P", name: "Project_Hierarchy", help: "what is made in it has its project" },
  { bit: 0x100000, letter: "V", name: "Verity", help: "its bytes are verified", shownOnly: true },
  { bit: 0x400, letter: "m", name: "Dont_Compress", help: "it is not compressed on the disk" },
];

export const DIRECTORY_SYNC = 0x10000;
export const E2FSPROGS = "1.47.0 (5-Feb-2023)";

/** `----i---------e-------`. */
export function formatAttributes(flags: number): string {
  return ATTRIBUTES.map(({ bit, letter }) => ((flags & bit) === 0 ? "-" : letter)).join("");
}

export function nameAttributes(flags: number): string {
  const names = ATTRIBUTES.filter(({ bit }) => (flags & bit) !== 0).map(({ name }) => name);
  return names.length === 0 ? "---" : names.join(", ");
}

/** The bits of `letters`; undefined where one is none that can be changed. */
export function parseAttributes(letters: string): number | undefined {
  let bits = 0;
  for (const wanted of letters) {
    const found = ATTRIBUTES.find(({ letter, shownOnly }) => letter === wanted && !shownOnly);
    if (!found) return undefined;
    bits |= found.bit;
  }
  return bits;
}
