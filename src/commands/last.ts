import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { readLogins } from "../process/command/login-sessions.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { readBootTime } from "../process/command/process-table.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { KERNEL_RELEASE } from "../process/kernel-version.ts";
import { timeZoneOf } from "../process/time-zone.ts";

const FLAGS = {
  lines: { long: false, argument: { name: "number" }, shows: " -<number>            how many lines to show" },
  hostlast: { short: "a", help: "display hostnames in the last column" },
  dns: { short: "d", help: "translate the IP number back into a hostname" },
  file: {
    short: "f",
    argument: { name: "file" },
    help: "use a specific file instead of /var/log/wtmp",
  },
  fulltimes: { short: "F", help: "print full login and logout times and dates" },
  ip: { short: "i", help: "display IP numbers in numbers-and-dots notation" },
  limit: { short: "n", argument: { name: "number" }, help: "how many lines to show" },
  nohostname: { short: "R", help: "don't display the hostname field" },
  since: {
    short: "s",
    argument: { name: "time" },
    help: "display the lines since the specified time",
    notSimulated: true,
  },
  until: {
    short: "t",
    argument: { name: "time" },
    help: "display the lines until the specified time",
    notSimulated: true,
  },
  present: {
    short: "p",
    argument: { name: "time" },
    help: "display who were present at the specified time",
    notSimulated: true,
  },
  fullnames: { short: "w", help: "display full user and domain names" },
  system: { short: "x", help: "display system shutdown entries and run level changes" },
  timeFormat: {
    argument: { name: "format" },
    notSimulated: true,
    shows:
      "     --time-format <format>  show timestamps in the specified <format>:\n                               notime|short|full|iso",
  },
  help: { short: "h", before: "", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type LastCall = Call<typeof FLAGS>;

/** last(1) of util-linux. No one has logged out here: it tells of those at a terminal, and of the start. */
export const last = defineCommand({
  name: "last",
  package: UTIL_LINUX,
  summary: "show a listing of last logged in users",
  operands: "[options] [<username>...] [<tty>...]",
  description: "Show a listing of last logged in users.",
  completes: "user",
  helpColumn: 23,
  flags: FLAGS,
  digits: "lines",
  examples: [{ run: "last", shows: "who has logged in, and when" }],
  seeAlso: ["who(1)", "w(1)"],

  run(call) {
    const { flags } = call;
    const limit = flags.limit ?? flags.lines;
    if (limit !== undefined && !/^\d+$/.test(limit)) return call.fail(`failed to parse number: '${limit}'`);
    if (flags.file !== undefined) return showFile(call, flags.file);
    const boot = readBootTime(call.files);
    const rows = rowsOf(call, boot).filter(
      ([name, line]) =>
        call.operands.length === 0 || call.operands.some((one) => one === name || one === line),
    );
    const shown = limit === undefined || limit === "0" ? rows : rows.slice(0, Number(limit));
    call.print(
      `${shown.map((row) => formatRow(call, row)).join("")}\nwtmp begins ${moment(call, boot, true)}\n`,
    );
    return 0;
  },
});

type Row = readonly [name: string, line: string, host: string, time: number, end: string];

/** The latest first. */
function rowsOf({ files }: LastCall, boot: number): readonly Row[] {
  const logins = readLogins(files).map(
    ({ user, line, since }): Row => [user, line, "", since, "still logged in"],
  );
  return [
    ...logins.sort((a, b) => b[3] - a[3]),
    ["reboot", "system boot", KERNEL_RELEASE, boot, "still running"],
  ];
}

function formatRow(call: LastCall, [name, line, host, time, end]: Row): string {
  const { nohostname, hostlast, fullnames } = call.flags;
  const user = fullnames ? name.padEnd(8) : name.slice(0, 8).padEnd(8);
  const when = `${moment(call, time, call.flags.fulltimes)}   ${end}`;
  const shownHost = fullnames ? host.padEnd(16) : host.slice(0, 16).padEnd(16);
  if (nohostname) return `${user} ${line.padEnd(12)} ${when}\n`;
  if (hostlast) return `${user} ${line.padEnd(12)} ${when.padEnd(36)} ${host}\n`;
  return `${user} ${line.padEnd(12)} ${shownHost} ${when}\n`;
}

function moment(call: LastCall, time: number, isFull: boolean): string {
  const zone = timeZoneOf(call.process);
  return formatTime(isFull ? "%a %b %e %H:%M:%S %Y" : "%a %b %e %H:%M", time, zone);
}

/** Another file than wtmp: an empty one tells only when it began. */
function showFile(call: LastCall, path: string): number {
  const status = call.files.stat(path);
  if (status instanceof Errno) return call.fail(`cannot open ${path}: ${status.message}`);
  if (status.size > 0) return call.notSimulated("--file with a file that is not empty");
  call.print(`\n${path.replace(/^.*\//, "")} begins ${moment(call, status.ctime, true)}\n`);
  return 0;
}
