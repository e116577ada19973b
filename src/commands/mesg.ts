import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

const GROUP_WRITE = 0o020;
const REFUSED = 2;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mesg.html */
export const mesg = defineCommand({
  name: "mesg",
  package: UTIL_LINUX,
  summary: "display (or do not display) messages from other users",
  description: "Control write access of other users to your terminal.",
  operands: "[options] [y | n]",
  completes: "none",
  helpColumn: 17,
  flags: {
    verbose: { short: "v", help: "explain what is being done" },
    help: { short: "h", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  examples: [
    { run: "mesg", shows: "whether others may write to this terminal" },
    { run: "mesg n", shows: "let them not" },
  ],
  exitStatus: "0 where messages are let in, 1 where they are not, 2 after an error.",
  seeAlso: ["write(1)", "wall(1)"],

  run(call) {
    const { files, flags, operands, process } = call;
    const terminal = [0, 1, 2].map((fd) => process.fds.get(fd)?.terminal).find((one) => one !== undefined);
    if (!terminal) return flags.verbose ? call.fail("no tty", REFUSED) : REFUSED;
    const status = files.stat(terminal.path);
    if (status instanceof Errno) return call.fail(`cannot open ${terminal.path}: ${status.message}`, REFUSED);
    const [word] = operands;
    if (word === undefined) {
      const isOpen = (status.mode & GROUP_WRITE) !== 0;
      call.print(`is ${isOpen ? "y" : "n"}\n`);
      return isOpen ? 0 : 1;
    }
    if (!/^[yn]/.test(word)) return call.usageError(`invalid argument: ${word}`);
    const isOpen = word.startsWith("y");
    const mode = isOpen ? status.mode | GROUP_WRITE : status.mode & ~0o022;
    const refused = files.chmod(terminal.path, mode & 0o7777);
    if (refused) return call.fail(`change ${terminal.path} mode failed: ${refused.message}`, REFUSED);
    if (flags.verbose) call.print(`write access to your terminal is ${isOpen ? "allowed" : "denied"}\n`);
    return isOpen ? 0 : 1;
  },
});
