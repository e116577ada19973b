import { formatTime } from "../base/format-time.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { readLogins } from "../process/command/login-sessions.ts";
import { SHADOW } from "../process/command/packages.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";

const DAY = 86_400_000;
const HOST_WIDTH = 42;
const LINE_WIDTH = 8;
const HEADING = `Username         Port     ${"From".padEnd(HOST_WIDTH + 1)}Latest\n`;

const FLAGS = {
  before: {
    short: "b",
    argument: { name: "DAYS" },
    help: "print only lastlog records older than DAYS",
  },
  clear: {
    short: "C",
    help: "clear lastlog record of an user (usable only with -u)",
  },
  help: { short: "h", help: "display this help message and exit" },
  root: ROOT_FLAG,
  set: {
    short: "S",
    help: "set lastlog record to current time (usable only with -u)",
  },
  time: {
    short: "t",
    argument: { name: "DAYS" },
    help: "print only lastlog records more recent than DAYS",
  },
  user: {
    short: "u",
    argument: { name: "LOGIN", completes: "user" },
    help: "print lastlog record of the specified LOGIN",
  },
} as const satisfies FlagSpecs;

type LastlogCall = Call<typeof FLAGS>;

/** lastlog(8) of Debian's package login. Of logins here the last is the one that goes on. */
export const lastlog = defineCommand({
  name: "lastlog",
  package: SHADOW,
  summary: "report the most recent login of all users or of a given user",
  operands: "[options]",
  completes: "none",
  manPage: "lastlog(8)",
  flags: FLAGS,
  noStandardOptions: true,
  examples: [
    { run: "lastlog", shows: "who was here last, and who never was" },
    { run: "lastlog -u root | tail -n 1 | cut -c 69-", prints: "**Never logged in**\n", shows: "one user" },
  ],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["last(1)", "who(1)"],

  run(call) {
    const { flags, operands } = call;
    const wrong = [flags.before, flags.time].find((text) => text !== undefined && !/^\d+$/.test(text));
    if (wrong !== undefined) return call.fail(`invalid numeric argument '${wrong}'`);
    const isChosen = readChoice(call);
    if (!isChosen) return call.fail(`Unknown user or range: ${flags.user}`);
    const [extra] = operands;
    if (extra !== undefined) return call.usageError(`unexpected argument: ${extra}`);
    if (flags.clear && flags.set) return call.usageError("Option -C cannot be used together with option -S");
    if (flags.clear || flags.set) {
      if (flags.user === undefined)
        return call.usageError("Options -C and -S require option -u to specify the user");
      return call.notSimulated(flags.clear ? "-C" : "-S");
    }
    const rows = new Users(call.files).all.filter(({ uid }) => isChosen(uid)).flatMap(rowOf(call));
    if (rows.length > 0) call.print(`${HEADING}${rows.join("")}`);
    return 0;
  },
});

/** `anna`, `1000`, `0-99`, `1000-`, `-99`; undefined: there is no such user and it is no range. */
function readChoice({ files, flags: { user } }: LastlogCall): ((uid: number) => boolean) | undefined {
  if (user === undefined) return () => true;
  const named = new Users(files).byName(user);
  if (named) return (uid) => uid === named.uid;
  const range = /^(\d*)(-?)(\d*)$/.exec(user);
  if (!range || user === "" || user === "-") return undefined;
  const [, first = "", dash = "", last = ""] = range;
  const most = dash === "" ? first : last;
  return (uid) => uid >= Number(first) && (most === "" || uid <= Number(most));
}

/** A line, where the time of the last login lies as far back as is asked for. */
function rowOf(
  call: LastlogCall,
): (user: { readonly name: string; readonly uid: number }) => readonly string[] {
  const { before, time } = call.flags;
  const logins = readLogins(call.files).toSorted((a, b) => b.since - a.since);
  const zone = timeZoneOf(call.process);
  return ({ name }) => {
    const login = logins.find(({ user }) => user === name);
    const age = call.now() - (login?.since ?? 0);
    if (time !== undefined && age > Number(time) * DAY) return [];
    if (before !== undefined && age < Number(before) * DAY) return [];
    const latest = login ? formatTime("%a %b %e %H:%M:%S %z %Y", login.since, zone) : "**Never logged in**";
    const line = (login?.line ?? "").slice(0, LINE_WIDTH).padEnd(LINE_WIDTH);
    return [`${name.padEnd(16)} ${line} ${" ".repeat(HOST_WIDTH)}${latest}\n`];
  };
}
