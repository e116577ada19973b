import type { FlagSpecs } from "../../process/command/spec.ts";

const TRAVERSAL = ["commandLineLinks", "allLinks", "noLinks"];

/** What `chown` and `chgrp` have in common, in the order of their help. */
export const BEFORE_REFERENCE = {
  changes: {
    short: "c",
    overrides: ["silent", "verbose"],
    help: "like verbose but report only when a change is made",
  },
  silent: {
    short: "f",
    long: ["silent", "quiet"],
    help: "suppress most error messages",
  },
  verbose: { short: "v", overrides: ["changes"], help: "output a diagnostic for every file processed" },
  dereference: {
    overrides: ["noDereference"],
    help: "affect the referent of each symbolic link (this is\nthe default), rather than the symbolic link itself",
  },
  noDereference: {
    short: "h",
    overrides: ["dereference"],
    help: "affect symbolic links instead of any referenced file\n(useful only on systems that can change the\nownership of a symlink)",
  },
} as const satisfies FlagSpecs;

export const PRESERVE_ROOT = {
  noPreserveRoot: { overrides: ["preserveRoot"], help: "do not treat '/' specially (the default)" },
  preserveRoot: { overrides: ["noPreserveRoot"], help: "fail to operate recursively on '/'" },
} as const satisfies FlagSpecs;

export const RECURSION = {
  recursive: { short: "R", help: "operate on files and directories recursively" },
  commandLineLinks: {
    short: "H",
    long: false,
    overrides: TRAVERSAL,
    before: `
The following options modify how a hierarchy is traversed when the -R
option is also specified.  If more than one is specified, only the final
one takes effect.
`,
    help: "if a command line argument is a symbolic link\nto a directory, traverse it",
  },
  allLinks: {
    short: "L",
    long: false,
    overrides: TRAVERSAL,
    help: "traverse every symbolic link to a directory\nencountered",
  },
  noLinks: {
    short: "P",
    long: false,
    overrides: TRAVERSAL,
    help: "do not traverse any symbolic links (default)\n",
  },
} as const satisfies FlagSpecs;
