import { joinPath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";
import { becomeProgram, ownCommandNote, statusOfFailedStart } from "../process/command/run-program.ts";
import { openPath } from "../process/open.ts";
import { SIGHUP } from "../process/signals.ts";

const INTERNAL = 125;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/nohup.html */
export const nohup = defineCommand({
  name: "nohup",
  package: COREUTILS,
  summary: "run a command immune to hangups, with output to a non-tty",
  operands: ["COMMAND [ARG]...", "OPTION"],
  completes: "command",
  description: "Run COMMAND, ignoring hangup signals.",
  stopAtFirstOperand: true,
  statusOfUsage: INTERNAL,
  notes: `If standard input is a terminal, redirect it from an unreadable file.
If standard output is a terminal, append output to 'nohup.out' if possible,
'$HOME/nohup.out' otherwise.
If standard error is a terminal, redirect it to standard output.
To save output to FILE, use 'nohup COMMAND > FILE'.

${ownCommandNote("nohup")}`,
  examples: [{ run: "nohup ./backup.sh &", shows: "a job that outlives the terminal" }],
  exitStatus: "125 if nohup itself fails, 126 or 127 if COMMAND cannot be run, else the status of COMMAND.",
  seeAlso: ["setsid(1)", "disown in bash(1)"],

  async run(call) {
    const [name] = call.operands;
    if (name === undefined) return call.usageError("missing operand");
    const failed = await redirect(call);
    if (failed !== undefined) return failed;
    call.process.handle(SIGHUP, "ignore");
    const saved = call.process.fds.get(STDERR_KEPT)?.retain();
    const status = await becomeProgram(call, call.operands);
    if (!(status instanceof Errno)) return status;
    if (saved) call.process.fds.set(2, saved);
    call.note(`failed to run command ${quoteNameAlways(name)}: ${status.message}`);
    return statusOfFailedStart(status);
  },
});

/** Where the terminal's standard error is kept for our own last message; closed for the program. */
const STDERR_KEPT = 10;

/** Takes the terminal away from the three descriptors; a status where that fails. */
async function redirect(call: Call): Promise<number | undefined> {
  const { fds } = call.process;
  const isTerminal = (fd: number) => fds.get(fd)?.terminal !== undefined;
  const [ignores, appends, joins] = [isTerminal(0), isTerminal(1), isTerminal(2)];
  if (ignores) {
    const nothing = await openPath(call.process, "/dev/null", { write: true });
    if (nothing instanceof Errno)
      return call.fail(`failed to render standard input unusable: ${nothing.message}`);
    fds.set(0, nothing);
    if (!appends && !joins) call.note("ignoring input");
  }
  if (appends) {
    const failed = await appendOutput(call, ignores);
    if (failed !== undefined) return failed;
  }
  if (joins) {
    const [output, error] = [fds.get(1), fds.get(2)];
    if (!appends) call.note(`${ignores ? "ignoring input and " : ""}redirecting stderr to stdout`);
    if (error) fds.set(STDERR_KEPT, error, { closeOnExec: true });
    if (output) fds.set(2, output);
  }
  return undefined;
}

async function appendOutput(call: Call, ignores: boolean): Promise<number | undefined> {
  const inHome = joinPath(call.env("HOME") ?? "/", "nohup.out");
  let failure: Errno | undefined;
  for (const path of ["nohup.out", inHome]) {
    const file = await openPath(call.process, path, { write: true, create: true, append: true }, 0o600);
    if (!(file instanceof Errno)) {
      call.note(`${ignores ? "ignoring input and " : ""}appending output to ${quoteNameAlways(path)}`);
      call.process.fds.set(1, file);
      return undefined;
    }
    failure = file;
    call.note(`failed to open ${quoteNameAlways(path)}: ${file.message}`);
  }
  return failure && INTERNAL;
}
