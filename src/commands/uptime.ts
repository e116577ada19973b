import { formatTime } from "../base/format-time.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS } from "../process/command/packages.ts";
import { readBootTime, readUptime } from "../process/command/process-table.ts";
import { prettyUptime, uptimeLine } from "../process/command/uptime-line.ts";
import { timeZoneOf } from "../process/time-zone.ts";

/** uptime(1) of procps. */
export const uptime = defineCommand({
  name: "uptime",
  package: PROCPS,
  summary: "tell how long the system has been running",
  operands: "[options]",
  completes: "none",
  helpColumn: 17,
  flags: {
    pretty: { short: "p", help: "show uptime in pretty format" },
    help: { short: "h", help: "display this help and exit" },
    since: { short: "s", help: "system up since" },
    version: { short: "V", help: "output version information and exit" },
  },
  examples: [{ run: "uptime -p", shows: "how long the computer has been running" }],
  seeAlso: ["w(1)"],

  run(call) {
    if (call.operands.length > 0) return call.tryHelp();
    const zone = timeZoneOf(call.process);
    if (call.flags.since) call.print(`${formatTime("%Y-%m-%d %H:%M:%S", readBootTime(call.files), zone)}\n`);
    else if (call.flags.pretty) call.print(prettyUptime(readUptime(call.files)));
    else call.print(uptimeLine(call.files, call.now(), zone));
    return 0;
  },
});
