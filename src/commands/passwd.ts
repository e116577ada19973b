import { Errno } from "../disk/errno.ts";
import { AccountTables, dayOf, formatDay, type Row } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import {
  askOnStandardInput,
  checkPassword,
  hashPassword,
  storedPassword,
} from "../process/command/passwords.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type User, Users } from "../process/users.ts";

const DENIED = 1;
const BAD_ARGUMENT = 6;
const MISUSE = 2;
const UNCHANGED = 10;
/** pam_unix takes no shorter one from anybody but root. */
const SHORTEST = 6;

const FLAGS = {
  all: { short: "a", help: "report password status on all accounts" },
  delete: { short: "d", help: "delete the password for the named account" },
  expire: { short: "e", help: "force expire the password for the named account" },
  help: { short: "h", help: "display this help message and exit" },
  keepTokens: { short: "k", help: "change password only if expired" },
  inactive: {
    short: "i",
    argument: { name: "INACTIVE" },
    help: "set password inactive after expiration\nto INACTIVE",
  },
  lock: { short: "l", help: "lock the password of the named account" },
  mindays: {
    short: "n",
    argument: { name: "MIN_DAYS" },
    help: "set minimum number of days before password\nchange to MIN_DAYS",
  },
  quiet: { short: "q", help: "quiet mode" },
  repository: {
    short: "r",
    argument: { name: "REPOSITORY" },
    notSimulated: true,
    help: "change password in REPOSITORY repository",
  },
  root: ROOT_FLAG,
  status: { short: "S", help: "report password status on the named account" },
  unlock: { short: "u", help: "unlock the password of the named account" },
  warndays: { short: "w", argument: { name: "WARN_DAYS" }, help: "set expiration warning days to WARN_DAYS" },
  maxdays: {
    short: "x",
    argument: { name: "MAX_DAYS" },
    help: "set maximum number of days before password\nchange to MAX_DAYS",
  },
} as const satisfies FlagSpecs;

type PasswdCall = Call<typeof FLAGS>;

/** passwd(1) of Debian's package passwd. */
export const passwd = defineCommand({
  name: "passwd",
  package: SHADOW,
  summary: "change user password",
  operands: "[options] [LOGIN]",
  completes: "user",
  flags: FLAGS,
  statusOfUsage: BAD_ARGUMENT,
  examples: [{ run: "passwd", shows: "give yourself another password" }],
  exitStatus: "0 success, 1 permission denied, 2 a mistake in the line, 10 the password is unchanged.",
  seeAlso: ["passwd(5)", "shadow(5)", "su(1)"],

  async run(call) {
    const { flags, operands, process } = call;
    const bad = FIELDS.map(({ flag }) => flags[flag]).find((value) => value && !/^[+-]?\d+$/.test(value));
    if (bad !== undefined) return call.usageError(`invalid numeric argument '${bad}'`);
    if (operands.length > 1) return misuse(call);
    const users = new Users(process.rootFiles);
    const caller = users.byUid(process.realUser.uid);
    const isRoot = process.realUser.uid === 0;
    if (flags.all && flags.status && operands.length === 0)
      return isRoot ? showAll(call, users) : denied(call);
    const name = operands[0] ?? caller?.name ?? "";
    const changes = FIELDS.some(({ flag }) => flags[flag] !== undefined);
    const acts = flags.delete || flags.expire || flags.lock || flags.unlock || changes;
    if (acts && operands.length === 0) return misuse(call);
    const user = users.byName(name);
    if (!user) return call.fail(`user '${name}' does not exist`, DENIED);
    if (!isRoot && (user.uid !== process.realUser.uid || acts))
      return flags.status || !acts
        ? call.fail(`You may not view or modify password information for ${name}.`, DENIED)
        : denied(call);
    if (flags.status) {
      call.print(statusLine(call, name));
      return 0;
    }
    return acts ? change(call, user) : typePassword(call, user, isRoot);
  },
});

function denied(call: PasswdCall): number {
  return call.fail("Permission denied.", DENIED);
}

/** Which field of shadow(5) an option sets. */
const FIELDS = [
  { flag: "mindays", field: 3 },
  { flag: "maxdays", field: 4 },
  { flag: "warndays", field: 5 },
  { flag: "inactive", field: 6 },
] as const;

function misuse(call: Pick<Call, "tryHelp">): number {
  call.tryHelp();
  return MISUSE;
}

function showAll(call: PasswdCall, users: Users): number {
  for (const { name } of users.all) call.print(statusLine(call, name));
  return 0;
}

function statusLine(call: PasswdCall, name: string): string {
  const row = new AccountTables(call.process.rootFiles).shadow.find(name) ?? [name, "!"];
  const [, password = "", day = "0", min = "0", max = "99999", warn = "7", inactive = ""] = row;
  const kind = password === "" ? "NP" : /^[!*]/.test(password) ? "L" : "P";
  return `${name} ${kind} ${formatDay(Number(day))} ${min} ${max} ${warn} ${inactive === "" ? "-1" : inactive}\n`;
}

/** Edits the line of shadow(5); the status after the message where that fails. */
function edit(call: PasswdCall, user: User, change: (row: Row) => void): number {
  const { shadow } = new AccountTables(call.process.rootFiles);
  const row = shadow.find(user.name);
  if (!row) return call.fail(`user '${user.name}' does not exist`, DENIED);
  change(row);
  const failed = shadow.save();
  return failed instanceof Errno ? call.fail(`cannot write ${shadow.path}: ${failed.message}`, DENIED) : 0;
}

function change(call: PasswdCall, user: User): number {
  const { flags } = call;
  const old = storedPassword(call.process, user.name);
  if (flags.unlock && /^!+$/.test(old)) {
    call.note("unlocking the password would result in a passwordless account.");
    call.printError("You should set a password with usermod -p to unlock the password of this account.\n");
    return DENIED + 2;
  }
  const status = edit(call, user, (row) => {
    if (flags.delete) row[1] = "";
    if (flags.lock && !row[1]?.startsWith("!")) row[1] = `!${row[1] ?? ""}`;
    if (flags.unlock) row[1] = (row[1] ?? "").replace(/^!/, "");
    for (const { flag, field } of FIELDS) {
      const days = flags[flag];
      if (days !== undefined) row[field] = days === "-1" ? "" : days;
    }
    row[2] = String(flags.expire ? 0 : dayOf(call.now()));
  });
  if (status === 0 && !flags.quiet) call.print(`${call.name}: password changed.\n`);
  return status;
}

async function typePassword(call: PasswdCall, user: User, isRoot: boolean): Promise<number> {
  if (!isRoot) {
    call.print(`Changing password for ${user.name}.\n`);
    await call.stdout.flush();
    if (storedPassword(call.process, user.name) !== "") {
      const current = await askOnStandardInput(call, "Current password: ");
      if (typeof current === "string" || !(await checkPassword(call.process, user.name, current.text)))
        return unchanged(call);
    }
  }
  const chosen = await askTwice(call, isRoot);
  if (chosen === undefined) return unchanged(call);
  const hash = await hashPassword(call, chosen);
  const status = edit(call, user, (row) => {
    row[1] = hash;
    row[2] = String(dayOf(call.now()));
  });
  if (status === 0) call.note("password updated successfully");
  return status;
}

function unchanged(call: PasswdCall): number {
  call.note("Authentication token manipulation error");
  return call.fail("password unchanged", UNCHANGED);
}

async function askTwice(call: PasswdCall, isRoot: boolean): Promise<string | undefined> {
  for (let tries = 0; tries < 3; tries++) {
    const first = await askOnStandardInput(call, "New password: ");
    const second =
      typeof first === "string" ? first : await askOnStandardInput(call, "Retype new password: ");
    if (typeof first === "string" || typeof second === "string") {
      call.printError("Password change has been aborted.\n");
      return undefined;
    }
    if (first.text !== second.text) {
      call.printError("Sorry, passwords do not match.\n");
      return undefined;
    }
    if (isRoot || first.text.length >= SHORTEST) return first.text;
    call.printError("You must choose a longer password.\n");
  }
  return undefined;
}
