import { parseDate } from "../base/parse-date.ts";
import { UTC } from "../base/time-zone.ts";
import { Errno } from "../disk/errno.ts";
import { AccountTables, dayOf, isValidName, type Row } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { giveTree, makeHome } from "../process/command/homes.ts";
import { SHADOW } from "../process/command/packages.ts";
import { refuseOthers } from "../process/command/shadow-suite.ts";
import { FLAGS } from "./usermod/flags.ts";

const STATUS = { misuse: 2, badArgument: 3, idInUse: 4, absent: 6, nameInUse: 9, noHome: 12 } as const;

type UsermodCall = Call<typeof FLAGS>;

/** usermod(8). */
export const usermod = defineCommand({
  name: "usermod",
  package: SHADOW,
  summary: "modify a user account",
  operands: "[options] LOGIN",
  completes: "user",
  flags: FLAGS,
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo usermod -aG sudo bob", shows: "let bob use sudo" }],
  seeAlso: ["useradd(8)", "userdel(8)", "gpasswd(1)"],

  run(call) {
    const { flags, operands, given } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    if (flags.append && flags.groups === undefined)
      return call.usageError("-a flag is only allowed with the -G flag");
    if (flags.moveHome && flags.home === undefined)
      return call.usageError("-m flag is only allowed with the -d flag");
    if (call.files.credentials.uid !== 0) return refuseOthers(call, "/etc/passwd", 1);
    const tables = new AccountTables(call.files);
    const groups = (flags.groups ?? "").split(",").filter(Boolean);
    const absent = groups.filter((group) => tables.groupIdOf(group) === undefined);
    for (const group of absent) call.note(`group '${group}' does not exist`);
    if (absent.length > 0) return STATUS.absent;
    const row = tables.passwd.find(name);
    if (!row) return call.fail(`user '${name}' does not exist`, STATUS.absent);
    if (given.length === 0) return call.usageError("no options");
    return changeUser(call, tables, row, groups);
  },
});

function changeUser(call: UsermodCall, tables: AccountTables, row: Row, groups: readonly string[]): number {
  const before = [...row];
  const failed = changeRow(call, tables, row) ?? changeShadow(call, tables, row);
  if (failed !== undefined) return failed;
  changeGroups(call, tables, before[0] ?? "", row[0] ?? "", groups);
  const unsaved = tables.save();
  if (unsaved) return call.fail(`cannot open /etc/passwd: ${unsaved.message}`, 1);
  return moveFiles(call, before, row);
}

function changeRow(call: UsermodCall, tables: AccountTables, row: Row): number | undefined {
  const { flags } = call;
  const taken = (field: number, text: string) =>
    tables.passwd.rows.some((other) => other !== row && other[field] === text);
  if (flags.login !== undefined) {
    if (!isValidName(flags.login))
      return call.fail(`invalid user name '${flags.login}': use --badname to ignore`, STATUS.badArgument);
    if (taken(0, flags.login)) return call.fail(`user '${flags.login}' already exists`, STATUS.nameInUse);
  }
  if (flags.uid !== undefined) {
    if (!/^\d+$/.test(flags.uid)) return call.fail(`invalid user ID '${flags.uid}'`, STATUS.badArgument);
    if (!flags.nonUnique && taken(2, flags.uid))
      return call.fail(`UID '${flags.uid}' already exists`, STATUS.idInUse);
    row[2] = flags.uid;
  }
  if (flags.gid !== undefined) {
    const gid = tables.groupIdOf(flags.gid);
    if (gid === undefined) return call.fail(`group '${flags.gid}' does not exist`, STATUS.absent);
    row[3] = String(gid);
  }
  if (flags.comment !== undefined) row[4] = flags.comment;
  if (flags.home !== undefined) row[5] = flags.home;
  if (flags.shell !== undefined) row[6] = flags.shell;
  return undefined;
}

/** Also gives the user the new name, in both tables. */
function changeShadow(call: UsermodCall, tables: AccountTables, row: Row): number | undefined {
  const { flags } = call;
  const [name = ""] = row;
  const shadow = tables.shadow.find(name);
  if (flags.login !== undefined) row[0] = flags.login;
  if (!shadow) return undefined;
  if (flags.login !== undefined) shadow[0] = flags.login;
  if (flags.password !== undefined) {
    shadow[1] = flags.password;
    shadow[2] = String(dayOf(call.now()));
  }
  if (flags.lock && !shadow[1]?.startsWith("!")) shadow[1] = `!${shadow[1] ?? ""}`;
  if (flags.unlock) {
    if (/^!+$/.test(shadow[1] ?? "")) {
      call.note("unlocking the user's password would result in a passwordless account.");
      call.printError("You should set a password with usermod -p to unlock this user's password.\n");
    } else shadow[1] = (shadow[1] ?? "").replace(/^!/, "");
  }
  if (flags.inactive !== undefined) shadow[6] = flags.inactive === "-1" ? "" : flags.inactive;
  if (flags.expiredate !== undefined) {
    const time = flags.expiredate === "" ? undefined : parseDate(flags.expiredate, call.now(), UTC);
    if (flags.expiredate !== "" && time === undefined)
      return call.fail(`invalid date '${flags.expiredate}'`, STATUS.badArgument);
    shadow[7] = time === undefined ? "" : String(dayOf(time));
  }
  return undefined;
}

function changeGroups(
  call: UsermodCall,
  tables: AccountTables,
  oldName: string,
  name: string,
  groups: readonly string[],
): void {
  const { flags } = call;
  const had = tables.groupsOf(oldName);
  const wanted = groups.map(
    (text) => tables.group.rows.find((row) => row[0] === text || row[2] === text)?.[0] ?? text,
  );
  const kept =
    flags.groups === undefined || flags.append
      ? had
      : had.filter((group) => flags.remove && !wanted.includes(group));
  for (const group of had) if (oldName !== name || !kept.includes(group)) tables.leave(group, oldName);
  const added = flags.remove ? [] : wanted;
  for (const group of new Set([...kept, ...added])) tables.join(group, name);
}

/** The home goes along, and what is the user's there gets the new number. */
function moveFiles(call: UsermodCall, before: Row, row: Row): number {
  const { files, flags } = call;
  const [from = "", to = ""] = [before[5], row[5]];
  const [oldUid, uid, gid] = [Number(before[2]), Number(row[2]), Number(row[3])];
  if (flags.moveHome && from !== to && !(files.stat(from) instanceof Errno)) {
    if (!(files.stat(to) instanceof Errno)) return call.fail(`directory ${to} exists`, STATUS.noHome);
    const failed = files.rename(from, to) && makeHome(files, to, from, { uid, gid }, 0o755);
    if (failed) return call.fail(`cannot rename directory ${from} to ${to}`, STATUS.noHome);
  }
  if (oldUid !== uid) giveTree(files, to, oldUid, { uid });
  return 0;
}
