import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseSeconds } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { startProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { parseSignal, SIGTERM } from "../process/signals.ts";
import { Guard, type GuardOptions } from "./timeout/guard.ts";

const INTERNAL = 125;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/timeout.html */
export const timeout = defineCommand({
  name: "timeout",
  package: COREUTILS,
  summary: "run a command with a time limit",
  operands: ["[OPTION] DURATION COMMAND [ARG]...", "[OPTION]"],
  completes: "command",
  description: `Start COMMAND, and kill it if still running after DURATION.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 18,
  flags: {
    preserveStatus: {
      help: "\nexit with the same status as COMMAND, even when the\n  command times out",
    },
    foreground: {
      help: "\nwhen not running timeout directly from a shell prompt,\n  allow COMMAND to read from the TTY and get TTY signals;\n  in this mode, children of COMMAND will not be timed out",
    },
    killAfter: {
      short: "k",
      argument: { name: "DURATION" },
      help: "\nalso send a KILL signal if COMMAND is still running\n  this long after the initial signal was sent",
    },
    signal: {
      short: "s",
      argument: { name: "SIGNAL", completes: "signal" },
      help: "\nspecify the signal to be sent on timeout;\n  SIGNAL may be a name like 'HUP' or a number;\n  see 'kill -l' for a list of signals",
    },
    verbose: { short: "v", help: "diagnose to stderr any signal sent upon timeout" },
  },
  stopAtFirstOperand: true,
  statusOfUsage: INTERNAL,
  notes: `DURATION is a floating point number with an optional suffix:
's' for seconds (the default), 'm' for minutes, 'h' for hours or 'd' for days.
A duration of 0 disables the associated timeout.

Upon timeout, send the TERM signal to COMMAND, if no other SIGNAL specified.
The TERM signal kills any process that does not block or catch that signal.
It may be necessary to use the KILL signal, since this signal can't be caught.

EXIT status:
  124  if COMMAND times out, and --preserve-status is not specified
  125  if the timeout command itself fails
  126  if COMMAND is found but cannot be invoked
  127  if COMMAND cannot be found
  137  if COMMAND (or timeout itself) is sent the KILL (9) signal (128+9)
  -    the exit status of COMMAND otherwise`,
  examples: [
    { run: "timeout 0.1 sleep 5; echo $?", prints: "124\n", shows: "a program that takes too long" },
    { run: "timeout -k 5 60 ./backup.sh", shows: "kill it if it does not heed the first signal" },
  ],
  seeAlso: ["kill(1)"],

  async run(call) {
    const { flags, operands } = call;
    const [duration, ...command] = operands;
    const invalidTime = (text: string) => call.usageError(`invalid time interval ${quoteText(text)}`);
    const killAfter = parseSeconds(flags.killAfter ?? "0");
    if (killAfter === undefined) return invalidTime(flags.killAfter ?? "");
    const signal = flags.signal === undefined ? SIGTERM : parseSignal(flags.signal);
    if (signal === undefined) return call.usageError(`${quoteText(flags.signal ?? "")}: invalid signal`);
    if (duration === undefined || command.length === 0) return call.tryHelp();
    const seconds = parseSeconds(duration);
    if (seconds === undefined) return invalidTime(duration);
    const { foreground, verbose, preserveStatus } = flags;
    return watch(call, command, { seconds, killAfter, signal, foreground, verbose, preserveStatus });
  },
});

async function watch<F extends FlagSpecs>(
  call: Call<F>,
  command: readonly string[],
  limit: GuardOptions,
): Promise<number> {
  const { process } = call;
  // In a group of its own, so that what the command starts is ended with it (timeout.c, main).
  if (!limit.foreground) process.group = process.hostPid;
  const guard = new Guard(call, command[0] ?? "", limit);
  const child = startProgram(process, command);
  if (child instanceof Errno) {
    call.note(`failed to run command ${quoteText(command[0] ?? "")}: ${child.message}`);
    return statusOfFailedStart(child);
  }
  return guard.watch(child);
}
