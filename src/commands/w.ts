import { formatTime } from "../base/format-time.ts";
import type { TimeZone } from "../base/time-zone.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type LoginSession, readLogins } from "../process/command/login-sessions.ts";
import { PROCPS } from "../process/command/packages.ts";
import { type ProcessEntry, readProcesses, TICKS } from "../process/command/process-table.ts";
import { uptimeLine } from "../process/command/uptime-line.ts";
import { timeZoneOf } from "../process/time-zone.ts";

const DAY = 86_400_000;

/** w(1) of procps. */
export const w = defineCommand({
  name: "w",
  package: PROCPS,
  summary: "show who is logged on and what they are doing",
  operands: "[options] [user]",
  completes: "user",
  helpColumn: 22,
  flags: {
    noHeader: { short: "h", help: "do not print header" },
    noCurrent: { short: "u", help: "ignore current process username" },
    short: { short: "s", help: "short format" },
    from: { short: "f", help: "show remote hostname field" },
    oldStyle: { short: "o", help: "old style output" },
    ipAddr: { short: "i", help: "display IP address instead of hostname (if possible)" },
    help: { before: "", shows: "     --help     display this help and exit" },
    version: { short: "V", shows: " -V, --version  output version information and exit" },
  },
  examples: [{ run: "w", shows: "who is logged in and runs what" }],
  seeAlso: ["who(1)", "uptime(1)"],

  run(call) {
    const { flags, operands } = call;
    const zone = timeZoneOf(call.process);
    // Debian shows the host's column unless -f takes it away.
    const from = !flags.from;
    if (!flags.noHeader) {
      call.print(uptimeLine(call.files, call.now(), zone));
      const times = flags.short ? "  IDLE " : " LOGIN@   IDLE   JCPU   PCPU ";
      call.print(`USER     TTY     ${from ? " FROM            " : "  "}${times}WHAT\n`);
    }
    const processes = readProcesses(call.files);
    for (const login of readLogins(call.files, processes)) {
      if (operands[0] !== undefined && login.user !== operands[0]) continue;
      const members = processes.filter(({ tty }) => tty === login.line);
      const what = foreground(members) ?? members[0];
      const host = from ? ` ${"-".padEnd(16)}` : " ";
      const [all, own] = [ticksOf(members), what ? ticksOf([what]) : 0];
      const times = flags.short
        ? " 0.00s "
        : `${loginTime(login, call.now(), zone)}  0.00s ${cpu(all)} ${cpu(own)} `;
      call.print(
        `${login.user.padEnd(8)} ${login.line.padEnd(8)}${host}${times}${what?.words.join(" ") ?? ""}\n`,
      );
    }
    return 0;
  },
});

/** The last process of the group that has the terminal. */
function foreground(members: readonly ProcessEntry[]): ProcessEntry | undefined {
  return members.findLast(({ pgrp, tpgid }) => pgrp === tpgid);
}

function ticksOf(members: readonly ProcessEntry[]): number {
  return members.reduce((sum, { utime, stime }) => sum + utime + stime, 0);
}

function cpu(ticks: number): string {
  return `${(ticks / TICKS).toFixed(2)}s`.padStart(6);
}

function loginTime({ since }: LoginSession, now: number, zone: TimeZone): string {
  return formatTime(now - since > DAY ? "%a%H   " : "%H:%M   ", since, zone);
}
