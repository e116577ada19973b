import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { GREP } from "../process/command/packages.ts";
import { becomeProgram } from "../process/command/run-program.ts";

/** Debian has a script of this name that says `exec grep -F "$@"`. */
export const fgrep = defineCommand({
  name: "fgrep",
  package: GREP,
  summary: "print lines that match fixed strings",
  operands: "[OPTION]... PATTERNS [FILE]...",
  completes: "file",
  words: "raw",
  examples: [{ run: "printf 'a.b\\naxb\\n' | fgrep a.b", prints: "a.b\n", shows: "a dot is a dot" }],
  seeAlso: ["grep(1)"],

  async run(call) {
    const status = await becomeProgram(call, ["grep", "-F", ...call.operands]);
    return status instanceof Errno ? call.fail(`grep: ${status.message}`, 127) : status;
  },
});
