import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { LS_FLAGS } from "./ls/flags.ts";
import { listLike } from "./ls/list-like.ts";
import { LS_NOTES } from "./ls/notes.ts";

/** dir(1): `ls -C -b`. */
export const dir = defineCommand({
  name: "dir",
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
  examples: [{ run: "touch b a && dir", prints: "a  b\n", shows: "the names here" }],
  seeAlso: ["ls(1)"],

  run: (call) => listLike(call, { format: "vertical", quoting: "escape" }),
});
