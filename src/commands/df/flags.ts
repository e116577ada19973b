import type { FlagSpecs } from "../../process/command/spec.ts";

export const DF_FLAGS = {
  all: { short: "a", help: "include pseudo, duplicate, inaccessible file systems" },
  blockSize: {
    short: "B",
    argument: { name: "SIZE", completes: "none" },
    help: `scale sizes by SIZE before printing them; e.g.,
   '-BM' prints sizes in units of 1,048,576 bytes;
   see SIZE format below`,
  },
  humanReadable: { short: "h", help: "print sizes in powers of 1024 (e.g., 1023M)" },
  si: { short: "H", help: "print sizes in powers of 1000 (e.g., 1.1G)" },
  inodes: { short: "i", help: "list inode information instead of block usage" },
  kibibytes: { short: "k", long: false, help: "like --block-size=1K" },
  local: { short: "l", help: "limit listing to local file systems" },
  mebibytes: { short: "m", long: false, hidden: true },
  noSync: { help: "do not invoke sync before getting usage info (default)" },
  output: {
    argument: { name: "FIELD_LIST", optional: true, completes: "none" },
    repeatable: true,
    help: `use the output format defined by FIELD_LIST,
       or print all fields if FIELD_LIST is omitted.`,
  },
  portability: { short: "P", help: "use the POSIX output format" },
  sync: { help: "invoke sync before getting usage info" },
  total: { help: "elide all entries insignificant to available space,\n  and produce a grand total" },
  type: {
    short: "t",
    argument: { name: "TYPE", completes: "none" },
    repeatable: true,
    help: "limit listing to file systems of type TYPE",
  },
  printType: { short: "T", help: "print file system type" },
  excludeType: {
    short: "x",
    argument: { name: "TYPE", completes: "none" },
    repeatable: true,
    help: " limit listing to file systems not of type TYPE",
  },
  ignored: { short: "v", long: false, help: "(ignored)" },
} as const satisfies FlagSpecs;
