import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tty.html */
export const tty = defineCommand({
  name: "tty",
  package: COREUTILS,
  summary: "print the file name of the terminal connected to standard input",
  operands: "[OPTION]...",
  completes: "none",
  description: "Print the file name of the terminal connected to standard input.",
  helpColumn: 27,
  flags: {
    silent: { short: "s", long: ["silent", "quiet"], help: "print nothing, only return an exit status" },
  },
  statusOfUsage: 2,
  statusOfWriteProblem: 3,
  examples: [{ run: "tty", shows: "which terminal this is" }],
  exitStatus: "0 if standard input is a terminal, 1 if it is not, 2 for a mistake in the line.",

  run(call) {
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const terminal = call.process.fds.get(0)?.terminal;
    if (!call.flags.silent) call.print(`${terminal?.path ?? "not a tty"}\n`);
    return terminal ? 0 : 1;
  },
});
