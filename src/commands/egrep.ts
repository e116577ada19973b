import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { GREP } from "../process/command/packages.ts";
import { becomeProgram } from "../process/command/run-program.ts";

/** Debian has a script of this name that says `exec grep -E "$@"`. */
export const egrep = defineCommand({
  name: "egrep",
  package: GREP,
  summary: "print lines that match extended regular expressions",
  operands: "[OPTION]... PATTERNS [FILE]...",
  completes: "file",
  words: "raw",
  examples: [
    { run: "printf 'cat\\ndog\\ncow\\n' | egrep 'cat|dog'", prints: "cat\ndog\n", shows: "either of two" },
  ],
  seeAlso: ["grep(1)"],

  async run(call) {
    const status = await becomeProgram(call, ["grep", "-E", ...call.operands]);
    return status instanceof Errno ? call.fail(`grep: ${status.message}`, 127) : status;
  },
});
