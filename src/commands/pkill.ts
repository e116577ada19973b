import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS_STANDARD } from "../process/command/linux-help.ts";
import { PROCPS } from "../process/command/packages.ts";
import { parseProcpsSignal, takeSignalWord } from "../process/command/procps-signals.ts";
import { kill } from "../process/kill.ts";
import { SIGTERM } from "../process/signals.ts";
import { ChoiceFault, chooseProcesses, tellFault } from "./pgrep/choose.ts";
import { CRITERIA } from "./pgrep/criteria.ts";

/** pkill(1) of procps. */
export const pkill = defineCommand({
  name: "pkill",
  package: PROCPS,
  summary: "signal processes based on name and other attributes",
  operands: "[options] <pattern>",
  completes: "none",
  helpColumn: 28,
  manPage: "pgrep",
  flags: {
    signal: {
      argument: { name: "sig", completes: "signal" },
      shows: " -<sig>, --signal <sig>",
      help: "signal to send (either number or name)",
    },
    queue: {
      short: "q",
      argument: { name: "value" },
      help: "integer value to be sent with the signal",
    },
    echo: { short: "e", help: "display what is killed" },
    ...CRITERIA,
    ...PROCPS_STANDARD,
  },
  statusOfUsage: 2,
  // `-HUP` is not a bundle of letters.
  traditional: (words) => {
    const { words: rest, signal } = takeSignalWord(words);
    return signal === undefined ? words : [`--signal=${signal}`, ...rest];
  },
  examples: [{ run: "pkill -HUP cron", shows: "a signal to all processes of that name" }],
  exitStatus: "0 if a process was signalled, 1 if none was, 2 for a mistake in the line.",
  seeAlso: ["pgrep(1)", "killall(1)", "kill(1)"],

  run(call) {
    const { flags } = call;
    const signal = flags.signal === undefined ? SIGTERM : parseProcpsSignal(flags.signal);
    const chosen = chooseProcesses(call, flags);
    if (chosen instanceof ChoiceFault) return tellFault(call, chosen);
    let sent = 0;
    for (const { pid, comm } of chosen) {
      const failure = signal === undefined ? Errno.EINVAL : kill(call.process, pid, signal);
      if (failure) call.printError(`${call.name}: killing pid ${pid} failed: ${failure.message}\n`);
      else sent++;
      if (!failure && flags.echo) call.print(`${comm} killed (pid ${pid})\n`);
    }
    if (flags.count) call.print(`${sent}\n`);
    return sent > 0 ? 0 : 1;
  },
});
