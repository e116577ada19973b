import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/false.html */
export const falseCommand = defineCommand({
  name: "false",
  package: COREUTILS,
  summary: "do nothing, unsuccessfully",
  operands: ["[ignored command line arguments]", "OPTION"],
  completes: "none",
  description: "Exit with a status code indicating failure.",
  words: "standard-only",
  statusOfHelp: 1,
  notes: `NOTE: your shell may have its own version of false, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [{ run: "false; echo $?", prints: "1\n" }],
  exitStatus: "Always 1.",

  run: () => 1,
});
