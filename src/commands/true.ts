import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/true.html */
export const trueCommand = defineCommand({
  name: "true",
  package: COREUTILS,
  summary: "do nothing, successfully",
  operands: ["[ignored command line arguments]", "OPTION"],
  completes: "none",
  description: "Exit with a status code indicating success.",
  words: "standard-only",
  notes: `NOTE: your shell may have its own version of true, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [{ run: "true; echo $?", prints: "0\n" }],
  exitStatus: "Always 0.",

  run: () => 0,
});
