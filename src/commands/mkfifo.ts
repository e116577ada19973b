import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";
import { makeSpecialFile, readSpecialMode, SPECIAL_FILE_FLAGS } from "./mkfifo/special-file.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkfifo.html */
export const mkfifo = defineCommand({
  name: "mkfifo",
  package: COREUTILS,
  summary: "make FIFOs (named pipes)",
  operands: "[OPTION]... NAME...",
  description: `Create named pipes (FIFOs) with the given NAMEs.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 22,
  flags: SPECIAL_FILE_FLAGS,
  examples: [
    {
      run: "mkfifo pipe && { echo hello > pipe & } && cat pipe",
      prints: "hello\n",
      shows: "let one program write what another one reads",
    },
  ],
  exitStatus: "0 if all were made, 1 if one could not be.",
  seeAlso: ["mkfifo(3)", "fifo(7)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    const wish = readSpecialMode(call, flags);
    if ("problem" in wish) return call.fail(wish.problem);
    for (const path of operands) {
      const failed = makeSpecialFile(call, path, "fifo", wish.bits);
      if (failed) call.warn(`cannot create fifo ${quoteNameAlways(path)}: ${failed.message}`);
    }
    return call.status;
  },
});
