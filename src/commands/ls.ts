import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { LS_FLAGS } from "./ls/flags.ts";
import { listLike } from "./ls/list-like.ts";
import { LS_NOTES } from "./ls/notes.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ls.html */
export const ls = defineCommand({
  name: "ls",
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
  examples: [
    { run: "touch b a && ls", prints: "a\nb\n", shows: "the names here" },
    { run: "touch .hidden && ls -A", prints: ".hidden\n", shows: "hidden names as well" },
    { run: "ls -l", shows: "modes, owners, sizes and times" },
    {
      run: "mkdir d && touch d/f && ls -R",
      prints: ".:\nd\n\n./d:\nf\n",
      shows: "with all directories below",
    },
  ],
  exitStatus: `0  if OK,
1  if minor problems (e.g., cannot access subdirectory),
2  if serious trouble (e.g., cannot access command-line argument).`,
  seeAlso: ["dircolors(1)", "stat(1)"],

  run: (call) => listLike(call, {}),
});
