import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { LS_FLAGS } from "./ls/flags.ts";
import { listLike } from "./ls/list-like.ts";
import { LS_NOTES } from "./ls/notes.ts";

/** vdir(1): `ls -l -b`. */
export const vdir = defineCommand({
  name: "vdir",
  package: COREUTILS,
  summary: "list directory contents",
  operands: "[OPTION]... [FILE]...",
  description: `List information about the FILEs (the current directory by default).
Sort entries alphabetically if none of -cftuvSUX nor --sort is specified.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 30,
  flags: LS_FLAGS,
  statusOfUsage: 2,
  statusOfChoice: 1,
  notes: LS_NOTES,
  examples: [{ run: "mkdir d && vdir d", prints: "total 0\n", shows: "modes, owners, sizes and times" }],
  seeAlso: ["ls(1)"],

  run: (call) => listLike(call, { format: "long", quoting: "escape" }),
});
