import type { FlagSpecs } from "../../process/command/spec.ts";

export const DU_FLAGS = {
  null: { short: "0", help: "end each output line with NUL, not newline" },
  all: { short: "a", help: "write counts for all files, not just directories" },
  apparentSize: {
    help: `print apparent sizes rather than device usage; although
  the apparent size is usually smaller, it may be
  larger due to holes in ('sparse') files, internal
  fragmentation, indirect blocks, and the like`,
  },
  blockSize: {
    short: "B",
    argument: { name: "SIZE", completes: "none" },
    help: `scale sizes by SIZE before printing them; e.g.,
   '-BM' prints sizes in units of 1,048,576 bytes;
   see SIZE format below`,
  },
  bytes: { short: "b", help: "equivalent to '--apparent-size --block-size=1'" },
  total: { short: "c", help: "produce a grand total" },
  dereferenceArgs: {
    short: "D",
    overrides: ["dereference", "noDereference"],
    help: "dereference only symlinks that are listed on the\n  command line",
  },
  maxDepth: {
    short: "d",
    argument: { name: "N", completes: "none" },
    help: `print the total for a directory (or file, with --all)
  only if it is N or fewer levels below the command
  line argument;  --max-depth=0 is the same as
  --summarize`,
  },
  files0From: {
    argument: { name: "F", completes: "file" },
    help: `summarize device usage of the
  NUL-terminated file names specified in file F;
  if F is -, then read names from standard input`,
  },
  dereferenceArgsShort: {
    short: "H",
    long: false,
    overrides: ["dereference", "noDereference"],
    help: "equivalent to --dereference-args (-D)",
  },
  humanReadable: { short: "h", help: "print sizes in human readable format (e.g., 1K 234M 2G)" },
  inodes: { help: "list inode usage information instead of block usage" },
  kibibytes: { short: "k", long: false, help: "like --block-size=1K" },
  dereference: {
    short: "L",
    overrides: ["dereferenceArgs", "dereferenceArgsShort", "noDereference"],
    help: "dereference all symbolic links",
  },
  countLinks: { short: "l", help: "count sizes many times if hard linked" },
  mebibytes: { short: "m", long: false, help: "like --block-size=1M" },
  noDereference: {
    short: "P",
    overrides: ["dereferenceArgs", "dereferenceArgsShort", "dereference"],
    help: "don't follow any symbolic links (this is the default)",
  },
  separateDirs: { short: "S", help: "for directories do not include size of subdirectories" },
  si: { help: "like -h, but use powers of 1000 not 1024" },
  summarize: { short: "s", help: "display only a total for each argument" },
  threshold: {
    short: "t",
    argument: { name: "SIZE", completes: "none" },
    help: "exclude entries smaller than SIZE if positive,\n  or entries greater than SIZE if negative",
  },
  time: {
    shows: "      --time",
    argument: {
      name: "WORD",
      optional: "mtime",
      choices: [
        ["atime", "access", "use"],
        ["ctime", "status"],
      ],
    },
    help: `show time of the last modification of any file in the
  directory, or any of its subdirectories`,
  },
  timeStyle: {
    before: `      --time=WORD       show time as WORD instead of modification time:
                          atime, access, use, ctime or status`,
    argument: { name: "STYLE", completes: "none" },
    help: `show times using STYLE, which can be:
    full-iso, long-iso, iso, or +FORMAT;
    FORMAT is interpreted like in 'date'`,
  },
  excludeFrom: {
    short: "X",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "exclude files that match any pattern in FILE",
  },
  exclude: {
    argument: { name: "PATTERN", completes: "none" },
    repeatable: true,
    help: "  exclude files that match PATTERN",
  },
  oneFileSystem: { short: "x", help: "  skip directories on different file systems" },
} as const satisfies FlagSpecs;
