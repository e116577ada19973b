import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { GREP } from "../process/command/packages.ts";
import { becomeProgram } from "../process/command/run-program.ts";

/** Debian has a script of this name that says `exec grep -r "$@"`. */
export const rgrep = defineCommand({
  name: "rgrep",
  package: GREP,
  summary: "print lines that match patterns, in the files of a directory",
  operands: "[OPTION]... PATTERNS [FILE]...",
  completes: "file",
  words: "raw",
  examples: [{ run: "rgrep TODO src", shows: "where it says TODO below a directory" }],
  seeAlso: ["grep(1)"],

  async run(call) {
    const status = await becomeProgram(call, ["grep", "-r", ...call.operands]);
    return status instanceof Errno ? call.fail(`grep: ${status.message}`, 127) : status;
  },
});
