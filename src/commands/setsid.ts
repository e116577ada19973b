import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { becomeProgram, startProgram, statusOfFailedStart } from "../process/command/run-program.ts";

/** setsid(1) of util-linux. */
export const setsid = defineCommand({
  name: "setsid",
  package: UTIL_LINUX,
  summary: "run a program in a new session",
  operands: "[options] <program> [arguments ...]",
  completes: "command",
  description: "Run a program in a new session.",
  helpColumn: 17,
  flags: {
    ctty: { short: "c", help: "set the controlling terminal to the current one" },
    fork: { short: "f", help: "always fork" },
    wait: { short: "w", help: "wait program to exit, and use the same return" },
    help: { short: "h", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  stopAtFirstOperand: true,
  examples: [
    { run: "setsid sleep 100 &", shows: "a program that Ctrl-C and the end of the terminal do not reach" },
  ],

  async run(call) {
    const { flags, operands, process } = call;
    const [name] = operands;
    if (name === undefined) return call.usageError("no command specified");
    const failed = (errno: Errno) => {
      call.note(`failed to execute ${name}: ${errno.message}`);
      return statusOfFailedStart(errno);
    };
    const leadsGroup = process.group === process.hostPid;
    if (!leadsGroup && !flags.fork) {
      process.session = process.group = process.hostPid;
      if (!flags.ctty) process.terminal = undefined;
      const status = await becomeProgram(call, operands);
      return status instanceof Errno ? failed(status) : status;
    }
    const { terminal } = process;
    if (!flags.ctty) process.terminal = undefined;
    const child = startProgram(process, operands, { session: "new" });
    process.terminal = terminal;
    if (child instanceof Errno) return failed(child);
    if (!flags.wait) return 0;
    await process.waitFor(child);
    return child.exit?.status ?? 0;
  },
});
