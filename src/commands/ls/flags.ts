import type { FlagSpecs } from "../../process/command/spec.ts";
import { QUOTING_STYLES } from "./quoting.ts";

const WHEN = [
  ["always", "yes", "force"],
  ["never", "no", "none"],
  ["auto", "tty", "if-tty"],
] as const;

/** The options of `ls`, `dir` and `vdir`. */
export const LS_FLAGS = {
  all: { short: "a", help: "do not ignore entries starting with ." },
  almostAll: { short: "A", help: "do not list implied . and .." },
  author: { help: "with -l, print the author of each file" },
  escape: { short: "b", help: "print C-style escapes for nongraphic characters" },
  blockSize: {
    argument: { name: "SIZE", completes: "none" },
    help: "with -l, scale sizes by SIZE when printing them;\ne.g., '--block-size=M'; see SIZE format below",
  },
  ignoreBackups: { short: "B", before: "", help: "do not list implied entries ending with ~" },
  changeTime: {
    short: "c",
    long: false,
    help: "with -lt: sort by, and show, ctime (time of last\nmodification of file status information);\nwith -l: show ctime and sort by name;\notherwise: sort by ctime, newest first",
  },
  columns: { short: "C", long: false, before: "", help: "list entries by columns" },
  color: {
    argument: { name: "WHEN", optional: "always", choices: WHEN },
    help: "color the output WHEN; more info below",
  },
  directory: { short: "d", help: "list directories themselves, not their contents" },
  dired: { short: "D", help: "generate output designed for Emacs' dired mode" },
  unsortedAll: { short: "f", long: false, help: "list all entries in directory order" },
  classify: {
    short: "F",
    argument: { name: "WHEN", optional: "always", longOnly: true, choices: WHEN },
    help: "append indicator (one of */=>@|) to entries WHEN",
  },
  fileType: { help: "likewise, except do not append '*'" },
  format: {
    argument: {
      name: "WORD",
      choices: [["verbose", "long"], ["commas"], ["horizontal", "across"], ["vertical"], ["single-column"]],
    },
    help: "across -x, commas -m, horizontal -x, long -l,\nsingle-column -1, verbose -l, vertical -C",
  },
  fullTime: { before: "", help: "like -l --time-style=full-iso" },
  longWithoutOwner: { short: "g", long: false, help: "like -l, but do not list owner" },
  groupDirectoriesFirst: {
    help: "\ngroup directories before files;\ncan be augmented with a --sort option, but any\nuse of --sort=none (-U) disables grouping",
  },
  noGroup: { short: "G", before: "", help: "in a long listing, don't print group names" },
  humanReadable: { short: "h", help: "with -l and -s, print sizes like 1K 234M 2G etc." },
  si: { help: "likewise, but use powers of 1000 not 1024" },
  dereferenceCommandLine: { short: "H", help: "\nfollow symbolic links listed on the command line" },
  dereferenceCommandLineSymlinkToDir: {
    help: "\nfollow each command line symbolic link\nthat points to a directory",
  },
  hide: {
    argument: { name: "PATTERN", completes: "none" },
    before: "",
    help: "do not list implied entries matching shell PATTERN\n(overridden by -a or -A)",
  },
  hyperlink: {
    argument: { name: "WHEN", optional: "always", choices: WHEN },
    before: "",
    help: "hyperlink file names WHEN",
  },
  indicatorStyle: {
    argument: { name: "WORD", choices: [["none"], ["slash"], ["file-type"], ["classify"]] },
    help: "\nappend indicator with style WORD to entry names:\nnone (default), slash (-p),\nfile-type (--file-type), classify (-F)",
  },
  inode: { short: "i", before: "", help: "print the index number of each file" },
  ignore: {
    short: "I",
    argument: { name: "PATTERN", completes: "none" },
    help: "do not list implied entries matching shell PATTERN",
  },
  kibibytes: {
    short: "k",
    help: "default to 1024-byte blocks for file system usage;\nused only with -s and per directory totals",
  },
  long: { short: "l", long: false, before: "", help: "use a long listing format" },
  dereference: {
    short: "L",
    help: "when showing file information for a symbolic\nlink, show information for the file the link\nreferences rather than for the link itself",
  },
  commas: { short: "m", long: false, before: "", help: "fill width with a comma separated list of entries" },
  numericUidGid: { short: "n", help: "like -l, but list numeric user and group IDs" },
  literal: { short: "N", help: "print entry names without quoting" },
  longWithoutGroup: { short: "o", long: false, help: "like -l, but do not list group information" },
  slash: {
    short: "p",
    long: false,
    shows: "  -p, --indicator-style=slash",
    help: "\nappend / indicator to directories",
  },
  hideControlChars: { short: "q", help: "print ? instead of nongraphic characters" },
  showControlChars: {
    help: "show nongraphic characters as-is (the default,\nunless program is 'ls' and output is a terminal)",
  },
  quoteName: { short: "Q", before: "", help: "enclose entry names in double quotes" },
  quotingStyle: {
    argument: { name: "WORD", choices: QUOTING_STYLES },
    help: "use quoting style WORD for entry names:\nliteral, locale, shell, shell-always,\nshell-escape, shell-escape-always, c, escape\n(overrides QUOTING_STYLE environment variable)",
  },
  reverse: { short: "r", before: "", help: "reverse order while sorting" },
  recursive: { short: "R", help: "list subdirectories recursively" },
  size: { short: "s", help: "print the allocated size of each file, in blocks" },
  bySize: { short: "S", long: false, help: "sort by file size, largest first" },
  sort: {
    argument: {
      name: "WORD",
      choices: [["none"], ["time"], ["size"], ["extension"], ["version"], ["width"]],
    },
    help: "sort by WORD instead of name: none (-U), size (-S),\ntime (-t), version (-v), extension (-X), width",
  },
  time: {
    argument: {
      name: "WORD",
      choices: [
        ["atime", "access", "use"],
        ["ctime", "status"],
        ["birth", "creation"],
      ],
    },
    before: "",
    help: "change the default of using modification times;\n  access time (-u): atime, access, use;\n  change time (-c): ctime, status;\n  birth time: birth, creation;\nwith -l, WORD determines which time to show;\nwith --sort=time, sort by WORD (newest first)",
  },
  timeStyle: {
    argument: { name: "TIME_STYLE", completes: "none" },
    before: "",
    help: "\ntime/date format with -l; see TIME_STYLE below",
  },
  byTime: { short: "t", long: false, help: "sort by time, newest first; see --time" },
  tabsize: {
    short: "T",
    argument: { name: "COLS", completes: "none" },
    help: "assume tab stops at each COLS instead of 8",
  },
  accessTime: {
    short: "u",
    long: false,
    help: "with -lt: sort by, and show, access time;\nwith -l: show access time and sort by name;\notherwise: sort by access time, newest first",
  },
  unsorted: { short: "U", long: false, before: "", help: "do not sort; list entries in directory order" },
  byVersion: { short: "v", long: false, help: "natural sort of (version) numbers within text" },
  width: {
    short: "w",
    argument: { name: "COLS", completes: "none" },
    help: "set output width to COLS.  0 means no limit",
  },
  across: { short: "x", long: false, help: "list entries by lines instead of by columns" },
  byExtension: { short: "X", long: false, help: "sort alphabetically by entry extension" },
  context: { short: "Z", help: "print any security context of each file" },
  zero: { help: "end each output line with NUL, not newline" },
  one: { short: "1", long: false, help: "list one file per line" },
} as const satisfies FlagSpecs;
