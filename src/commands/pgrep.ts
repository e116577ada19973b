import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS_STANDARD } from "../process/command/linux-help.ts";
import { PROCPS } from "../process/command/packages.ts";
import { ChoiceFault, chooseProcesses, tellFault } from "./pgrep/choose.ts";
import { CRITERIA } from "./pgrep/criteria.ts";

/** pgrep(1) of procps. */
export const pgrep = defineCommand({
  name: "pgrep",
  package: PROCPS,
  summary: "look up processes based on name and other attributes",
  operands: "[options] <pattern>",
  completes: "none",
  helpColumn: 28,
  flags: {
    delimiter: { short: "d", argument: { name: "string" }, help: "specify output delimiter" },
    listName: { short: "l", help: "list PID and process name" },
    listFull: { short: "a", help: "list PID and full command line" },
    inverse: { short: "v", help: "negates the matching" },
    lightweight: { short: "w", help: "list all TID" },
    ...CRITERIA,
    ...PROCPS_STANDARD,
  },
  statusOfUsage: 2,
  examples: [
    { run: "pgrep -l cron", shows: "the numbers and names of processes" },
    { run: "pgrep -u root -a", shows: "what root runs" },
  ],
  exitStatus: "0 if a process was found, 1 if none was, 2 for a mistake in the line.",
  seeAlso: ["pkill(1)", "ps(1)", "pidof(1)"],

  run(call) {
    const { flags } = call;
    const chosen = chooseProcesses(call, flags);
    if (chosen instanceof ChoiceFault) return tellFault(call, chosen);
    if (flags.count) call.print(`${chosen.length}\n`);
    else if (chosen.length > 0) {
      const lines = chosen.map(({ pid, comm, words }) => {
        if (flags.listFull) return `${pid} ${words.length > 0 ? words.join(" ") : comm}`;
        return flags.listName ? `${pid} ${comm}` : String(pid);
      });
      call.print(`${lines.join(flags.delimiter ?? "\n")}\n`);
    }
    return chosen.length > 0 ? 0 : 1;
  },
});
