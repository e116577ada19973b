import type { FlagSpecs } from "../../process/command/spec.ts";

export const XARGS_FLAGS = {
  null: {
    short: "0",
    help: "items are separated by a null, not whitespace;\n  disables quote and backslash processing and\n  logical EOF processing",
  },
  argFile: {
    short: "a",
    argument: { name: "FILE", completes: "file" },
    help: "read arguments from FILE, not standard input",
  },
  delimiter: {
    short: "d",
    argument: { name: "CHARACTER", completes: "none" },
    help: "items in input stream are separated by CHARACTER,\n  not by whitespace; disables quote and backslash\n  processing and logical EOF processing",
  },
  endShort: {
    short: "E",
    long: false,
    argument: { name: "END", completes: "none" },
    help: "set logical EOF string; if END occurs as a line\n  of input, the rest of the input is ignored\n  (ignored if -0 or -d was specified)",
  },
  eof: {
    short: "e",
    argument: { name: "END", optional: true, completes: "none" },
    help: "equivalent to -E END if END is specified;\n  otherwise, there is no end-of-file string",
  },
  replaceShort: {
    short: "I",
    long: false,
    argument: { name: "R", completes: "none" },
    help: "same as --replace=R",
  },
  replace: {
    short: "i",
    argument: { name: "R", optional: "{}", completes: "none" },
    help: "replace R in INITIAL-ARGS with names read\n  from standard input, split at newlines;\n  if R is unspecified, assume {}",
  },
  maxLines: {
    short: "L",
    long: false,
    shows: "  -L, --max-lines=MAX-LINES",
    argument: { name: "MAX-LINES", completes: "none" },
    help: "use at most MAX-LINES non-blank input lines per\n  command line",
  },
  maxLinesOld: {
    short: "l",
    long: "max-lines",
    shows: "  -l[MAX-LINES]",
    argument: { name: "MAX-LINES", optional: "1", completes: "none" },
    help: "similar to -L but defaults to at most one non-\n  blank input line if MAX-LINES is not specified",
  },
  maxArgs: {
    short: "n",
    argument: { name: "MAX-ARGS", completes: "none" },
    help: "use at most MAX-ARGS arguments per command line",
  },
  openTty: {
    short: "o",
    help: "Reopen stdin as /dev/tty in the child process\n  before executing the command; useful to run an\n  interactive application.",
  },
  maxProcs: {
    short: "P",
    argument: { name: "MAX-PROCS", completes: "none" },
    help: "run at most MAX-PROCS processes at a time",
  },
  interactive: { short: "p", help: "prompt before running commands" },
  processSlotVar: {
    argument: { name: "VAR", completes: "variable" },
    help: "set environment variable VAR in child processes",
  },
  noRunIfEmpty: {
    short: "r",
    help: "if there are no arguments, then do not run COMMAND;\n  if this option is not given, COMMAND will be\n  run at least once",
  },
  maxChars: {
    short: "s",
    argument: { name: "MAX-CHARS", completes: "none" },
    help: "limit length of command line to MAX-CHARS",
  },
  showLimits: { help: "show limits on command-line length" },
  verbose: { short: "t", help: "print commands before executing them" },
  exit: { short: "x", help: "exit if the size (see -s) is exceeded" },
  help: { shows: "      --help", help: "display this help and exit" },
  version: { shows: "      --version", help: "output version information and exit" },
} as const satisfies FlagSpecs;
