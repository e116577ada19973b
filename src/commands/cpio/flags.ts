import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  extract: { short: "i", help: "extract files from an archive (run in copy-in mode)" },
  create: { short: "o", help: "create the archive (run in copy-out mode)" },
  passThrough: { short: "p", help: "run in copy-pass mode" },
  list: { short: "t", help: "print a table of contents of the input" },
  blockSize: { argument: { name: "BLOCK-SIZE" }, help: "set the I/O block size to BLOCK-SIZE * 512 bytes" },
  block5120: { short: "B", long: false, help: "set the I/O block size to 5120 bytes" },
  oldPortable: { short: "c", long: false, help: "use the old portable (ASCII) archive format" },
  ioSize: {
    short: "C",
    argument: { name: "NUMBER" },
    help: "set the I/O block size to the given NUMBER of bytes",
  },
  directory: {
    short: "D",
    argument: { name: "DIR", completes: "directory" },
    help: "change to directory DIR",
  },
  forceLocal: { help: "archive file is local, even if its name contains colons" },
  format: { short: "H", argument: { name: "FORMAT" }, help: "use given archive FORMAT" },
  quiet: { help: "do not print the number of blocks copied" },
  owner: {
    short: "R",
    argument: { name: "[USER][:.][GROUP]" },
    notSimulated: true,
    help: "set the ownership of all files created",
  },
  verbose: { short: "v", help: "verbosely list the files processed" },
  dot: { short: "V", help: 'print a "." for each file processed' },
  warning: { short: "W", argument: { name: "FLAG" }, help: "control warning display" },
  file: {
    short: "F",
    argument: { name: "FILE-NAME", completes: "file" },
    help: "use this file instead of standard input or output",
  },
  message: {
    short: "M",
    argument: { name: "STRING" },
    notSimulated: true,
    help: "print STRING when the end of a volume is reached",
  },
  swap: { short: "b", notSimulated: true, help: "swap both halfwords of words and bytes of halfwords" },
  nonmatching: { short: "f", help: "only copy files that do not match any of the given patterns" },
  input: {
    short: "I",
    long: false,
    argument: { name: "FILE-NAME", completes: "file" },
    help: "archive filename to use instead of standard input",
  },
  numericUidGid: { short: "n", help: "in the verbose table of contents listing, show numeric UID and GID" },
  rename: { short: "r", notSimulated: true, help: "interactively rename files" },
  swapBytes: { short: "s", notSimulated: true, help: "swap the bytes of each halfword" },
  swapHalfwords: { short: "S", notSimulated: true, help: "swap the halfwords of each word" },
  toStdout: { help: "extract files to standard output" },
  patternFile: {
    short: "E",
    argument: { name: "FILE", completes: "file" },
    help: "read additional patterns from FILE",
  },
  onlyVerifyCrc: { notSimulated: true, help: "only verify the CRC's of each file in the archive" },
  append: { short: "A", notSimulated: true, help: "append to an existing archive" },
  deviceIndependent: { long: ["device-independent", "reproducible"], help: "create reproducible archives" },
  ignoreDevno: { help: "don't store device numbers" },
  output: {
    short: "O",
    long: false,
    argument: { name: "FILE-NAME", completes: "file" },
    help: "archive filename to use instead of standard output",
  },
  renumberInodes: { help: "renumber inodes" },
  link: { short: "l", help: "link files instead of copying them, when possible" },
  absoluteFilenames: { help: "do not strip file system prefix components from the file names" },
  noAbsoluteFilenames: { help: "create all files relative to the current directory" },
  null: { short: "0", help: "filenames in the list are delimited by null characters" },
  resetAccessTime: { short: "a", help: "reset the access times of files after reading them" },
  dereference: { short: "L", help: "copy the files that symbolic links point to" },
  makeDirectories: { short: "d", help: "create leading directories where needed" },
  preserveModificationTime: { short: "m", help: "retain previous file modification times" },
  noPreserveOwner: { help: "do not change the ownership of the files" },
  sparse: { help: "write files with large blocks of zeros as sparse files" },
  unconditional: { short: "u", help: "replace all files unconditionally" },
} as const satisfies FlagSpecs;

export type CpioCall = Call<typeof FLAGS>;

/** Warnings and faults alike. */
export const FAILED = 2;
