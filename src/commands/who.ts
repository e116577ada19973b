import { formatTime } from "../base/format-time.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type LoginSession, readLogins } from "../process/command/login-sessions.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { readBootTime } from "../process/command/process-table.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { timeZoneOf } from "../process/time-zone.ts";

const FLAGS = {
  all: { short: "a", help: "same as -b -d --login -p -r -t -T -u" },
  boot: { short: "b", help: "time of last system boot" },
  dead: { short: "d", help: "print dead processes" },
  heading: { short: "H", help: "print line of column headings" },
  ips: {
    help: "print ips instead of hostnames. with --lookup,\ncanonicalizes based on stored IP, if available,\nrather than stored hostname",
  },
  login: { short: "l", help: "print system login processes" },
  lookup: { help: "attempt to canonicalize hostnames via DNS" },
  mine: { short: "m", long: false, help: "only hostname and user associated with stdin" },
  process: { short: "p", help: "print active processes spawned by init" },
  count: { short: "q", help: "all login names and number of users logged on" },
  runlevel: { short: "r", help: "print current runlevel" },
  short: { short: "s", help: "print only name, line, and time (default)" },
  time: { short: "t", help: "print last system clock change" },
  mesg: {
    short: "Tw",
    long: ["mesg", "message", "writable"],
    shows: "  -T, -w, --mesg",
    help: "add user's message status as +, - or ?",
  },
  users: {
    short: "u",
    column: 1,
    shows: `  -u, --users       list users logged in
      --message     same as -T
      --writable    same as -T`,
  },
} as const satisfies FlagSpecs;

type WhoCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/who.html */
export const who = defineCommand({
  name: "who",
  package: COREUTILS,
  summary: "show who is logged on",
  operands: "[OPTION]... [ FILE | ARG1 ARG2 ]",
  completes: "none",
  description: "Print information about users who are currently logged in.",
  helpColumn: 21,
  flags: FLAGS,
  notes: `If FILE is not specified, use /var/run/utmp.  /var/log/wtmp as FILE is common.
If ARG1 ARG2 given, -m presumed: 'am i' or 'mom likes' are usual.`,
  examples: [{ run: "who", shows: "who is logged in, where and since when" }],
  seeAlso: ["w(1)", "users(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands[2] !== undefined) return call.usageError(`extra operand ${quoteText(operands[2])}`);
    if (operands.length === 1) return call.notSimulated("of a file");
    const terminal = call.process.fds.get(0)?.terminal?.path.replace("/dev/", "");
    const mine = flags.mine || operands.length === 2;
    const logins = readLogins(call.files).filter(({ line }) => !mine || line === terminal);
    if (flags.count) {
      call.print(`${logins.map(({ user }) => user).join(" ")}\n# users=${logins.length}\n`);
      return 0;
    }
    const shows = { mesg: flags.mesg || flags.all, idle: flags.users || flags.all };
    if (flags.heading) call.print(heading(shows));
    const onlyOthers =
      (flags.boot || flags.dead || flags.login || flags.process || flags.runlevel || flags.time) &&
      !flags.users &&
      !flags.all;
    if (flags.boot || flags.all) call.print(bootLine(call, shows.mesg));
    if (!onlyOthers) for (const login of logins) call.print(line(call, login, shows));
    return 0;
  },
});

interface Shows {
  readonly mesg: boolean;
  readonly idle: boolean;
}

function heading({ mesg, idle }: Shows): string {
  const more = idle ? " IDLE          PID COMMENT" : " COMMENT";
  return `NAME    ${mesg ? " " : ""} LINE         TIME            ${more}\n`.replace(/ +\n/, "\n");
}

function moment(call: WhoCall, time: number): string {
  return formatTime("%Y-%m-%d %H:%M", time, timeZoneOf(call.process));
}

function bootLine(call: WhoCall, mesg: boolean): string {
  return `        ${mesg ? "  " : ""} system boot  ${moment(call, readBootTime(call.files))}\n`;
}

function line(call: WhoCall, { user, line: tty, since, pid }: LoginSession, { mesg, idle }: Shows): string {
  const name = `${user.padEnd(8)}${mesg ? " +" : ""} ${tty.padEnd(12)} ${moment(call, since)}`;
  return idle ? `${name}   .  ${String(pid).padStart(11)}\n` : `${name}\n`;
}
