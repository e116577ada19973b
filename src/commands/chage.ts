import { decode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { parseDate } from "../base/parse-date.ts";
import { UTC } from "../base/time-zone.ts";
import { AccountTables, dayOf, formatDay, type Row } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { Users } from "../process/users.ts";

const DENIED = 1;
const MISUSE = 2;
const DAY = 86_400_000;
/** From so many days on, a password never expires (shadow's chage.c). */
const NEVER = 10_000;

const FLAGS = {
  lastday: {
    short: "d",
    argument: { name: "LAST_DAY" },
    help: "set date of last password change to LAST_DAY",
  },
  expiredate: {
    short: "E",
    argument: { name: "EXPIRE_DATE" },
    help: "set account expiration date to EXPIRE_DATE",
  },
  help: { short: "h", help: "display this help message and exit" },
  iso8601: { short: "i", help: "use YYYY-MM-DD when printing dates" },
  inactive: {
    short: "I",
    argument: { name: "INACTIVE" },
    help: "set password inactive after expiration\nto INACTIVE",
  },
  list: { short: "l", help: "show account aging information" },
  mindays: {
    short: "m",
    argument: { name: "MIN_DAYS" },
    help: "set minimum number of days before password\nchange to MIN_DAYS",
  },
  maxdays: {
    short: "M",
    argument: { name: "MAX_DAYS" },
    help: "set maximum number of days before password\nchange to MAX_DAYS",
  },
  root: ROOT_FLAG,
  warndays: { short: "W", argument: { name: "WARN_DAYS" }, help: "set expiration warning days to WARN_DAYS" },
} as const satisfies FlagSpecs;

type ChageCall = Call<typeof FLAGS>;

/** The fields of shadow(5), in days; -1: none. */
interface Aging {
  lastDay: number;
  minDays: number;
  maxDays: number;
  warnDays: number;
  inactive: number;
  expires: number;
}

/** chage(1). */
export const chage = defineCommand({
  name: "chage",
  package: SHADOW,
  summary: "change user password expiry information",
  operands: "[options] LOGIN",
  completes: "user",
  flags: FLAGS,
  statusOfUsage: MISUSE,
  examples: [{ run: "chage -l learner", shows: "see when a password expires" }],
  exitStatus: "0 success, 1 permission denied, 2 a mistake in the line.",
  seeAlso: ["passwd(1)", "shadow(5)", "usermod(8)"],

  async run(call) {
    const { flags, operands, process } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    const given = readGiven(call);
    if (typeof given === "number") return given;
    const isRoot = process.realUser.uid === 0;
    const users = new Users(process.rootFiles);
    if (!isRoot && (!flags.list || users.byName(name)?.uid !== process.realUser.uid))
      return call.fail("Permission denied.", DENIED);
    if (!users.byName(name)) return call.fail(`user '${name}' does not exist in /etc/passwd`, DENIED);
    const tables = new AccountTables(process.rootFiles);
    const row = tables.shadow.find(name);
    const aging = readAging(row ?? []);
    if (flags.list) {
      call.print(describe(aging, flags.iso8601));
      return 0;
    }
    Object.assign(aging, given);
    if (Object.keys(given).length === 0) {
      call.print(`Changing the aging information for ${name}\n`);
      if (!(await askAll(call, aging))) return call.fail("error changing fields", DENIED);
    }
    writeAging(tables, name, row, aging);
    const failed = tables.save();
    return failed ? call.fail(`cannot open /etc/shadow: ${failed.message}`, DENIED) : 0;
  },
});

/** The fields that options name; a status after a mistake in one. */
function readGiven(call: ChageCall): Partial<Aging> | number {
  const { flags } = call;
  const given: Partial<Aging> = {};
  for (const [key, text] of [
    ["lastDay", flags.lastday],
    ["expires", flags.expiredate],
  ] as const) {
    if (text === undefined) continue;
    const day = readDay(text, call.now());
    if (day === undefined) return call.usageError(`invalid date '${text}'`);
    given[key] = day;
  }
  for (const [key, text] of [
    ["minDays", flags.mindays],
    ["maxDays", flags.maxdays],
    ["warnDays", flags.warndays],
    ["inactive", flags.inactive],
  ] as const) {
    if (text === undefined) continue;
    const days = readNumber(text);
    if (days === undefined) return call.usageError(`invalid numeric argument '${text}'`);
    given[key] = days;
  }
  if (flags.list && Object.keys(given).length > 0)
    return call.usageError('do not include "l" with other flags');
  return given;
}

/** A date, or its number of days since 1970; -1 takes it back. */
function readDay(text: string, now: number): number | undefined {
  if (/^-?\d+$/.test(text)) return Math.max(-1, Number(text));
  const time = parseDate(text, now, UTC);
  return time === undefined ? undefined : dayOf(time);
}

function readNumber(text: string): number | undefined {
  if (!/^-?\d+$/.test(text)) return undefined;
  const days = Number(text);
  return days < -1 ? undefined : days;
}

function readAging(row: Row): Aging {
  const at = (index: number) => (/^\d+$/.test(row[index] ?? "") ? Number(row[index]) : -1);
  return { lastDay: at(2), minDays: at(3), maxDays: at(4), warnDays: at(5), inactive: at(6), expires: at(7) };
}

function writeAging(tables: AccountTables, name: string, row: Row | undefined, aging: Aging): void {
  const { lastDay, minDays, maxDays, warnDays, inactive, expires } = aging;
  const fields = [lastDay, minDays, maxDays, warnDays, inactive, expires].map((days) =>
    days < 0 ? "" : String(days),
  );
  if (row) row.splice(2, fields.length, ...fields);
  else tables.shadow.rows.push([name, "x", ...fields, ""]);
}

function describe(aging: Aging, isIso: boolean): string {
  const { lastDay, minDays, maxDays, warnDays, inactive, expires } = aging;
  const show = (day: number) => {
    if (day < 0) return "never";
    return isIso ? formatDay(day) : formatTime("%b %d, %Y", day * DAY, UTC);
  };
  const mustChange = lastDay === 0 ? "password must be changed" : undefined;
  const ends = lastDay < 0 || maxDays >= NEVER || maxDays < 0 ? -1 : lastDay + maxDays;
  const lines = [
    `Last password change\t\t\t\t\t: ${mustChange ?? show(lastDay)}`,
    `Password expires\t\t\t\t\t: ${mustChange ?? show(ends)}`,
    `Password inactive\t\t\t\t\t: ${mustChange ?? show(ends < 0 || inactive < 0 ? -1 : ends + inactive)}`,
    `Account expires\t\t\t\t\t\t: ${show(expires)}`,
    `Minimum number of days between password change\t\t: ${minDays}`,
    `Maximum number of days between password change\t\t: ${maxDays}`,
    `Number of days of warning before password expires\t: ${warnDays}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Asks for each field, with what it is now between brackets; false where an answer is none. */
async function askAll(call: ChageCall, aging: Aging): Promise<boolean> {
  call.print("Enter the new value, or press ENTER for the default\n\n");
  const lines = call.stdin.lines();
  const ask = async (prompt: string, now: string): Promise<string | undefined> => {
    call.print(`\t${prompt} [${now}]: `);
    await call.stdout.flush();
    const line = await lines.next();
    if (line === undefined) return undefined;
    const text = decode(line).replace(/\n$/, "");
    return text === "" ? now : text;
  };
  const askNumber = async (prompt: string, key: keyof Aging): Promise<boolean> => {
    const days = readNumber((await ask(prompt, String(aging[key]))) ?? "");
    if (days !== undefined) aging[key] = days;
    return days !== undefined;
  };
  const askDay = async (prompt: string, key: keyof Aging): Promise<boolean> => {
    const shown = aging[key] < 0 ? "-1" : formatDay(aging[key]);
    const text = await ask(`${prompt} (YYYY-MM-DD)`, shown);
    const day = text === undefined ? undefined : readDay(text, call.now());
    if (day !== undefined) aging[key] = day;
    return day !== undefined;
  };
  const isWell =
    (await askNumber("Minimum Password Age", "minDays")) &&
    (await askNumber("Maximum Password Age", "maxDays")) &&
    (await askDay("Last Password Change", "lastDay")) &&
    (await askNumber("Password Expiration Warning", "warnDays")) &&
    (await askNumber("Password Inactive", "inactive")) &&
    (await askDay("Account Expiration Date", "expires"));
  lines.release();
  return isWell;
}
