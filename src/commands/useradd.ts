import { encode } from "../base/bytes.ts";
import { parseDate } from "../base/parse-date.ts";
import { UTC } from "../base/time-zone.ts";
import { Errno } from "../disk/errno.ts";
import { AccountTables, dayOf, isValidName } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { makeHome } from "../process/command/homes.ts";
import { SHADOW } from "../process/command/packages.ts";
import { PREFIX_FLAG, ROOT_FLAG, refuseOthers } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const STATUS = { misuse: 2, badArgument: 3, idInUse: 4, noGroup: 6, nameInUse: 9, cannotWrite: 1 } as const;
const USERS = 100;

const FLAGS = {
  badname: { help: "do not check for bad names" },
  baseDir: {
    short: "b",
    argument: { name: "BASE_DIR", completes: "directory" },
    help: "base directory for the home directory of the\nnew account",
  },
  btrfsSubvolumeHome: { notSimulated: true, help: "use BTRFS subvolume for home directory" },
  comment: { short: "c", argument: { name: "COMMENT" }, help: "GECOS field of the new account" },
  homeDir: {
    short: "d",
    argument: { name: "HOME_DIR", completes: "directory" },
    help: "home directory of the new account",
  },
  defaults: { short: "D", help: "print or change default useradd configuration" },
  expiredate: { short: "e", argument: { name: "EXPIRE_DATE" }, help: "expiration date of the new account" },
  inactive: {
    short: "f",
    argument: { name: "INACTIVE" },
    help: "password inactivity period of the new account",
  },
  addSubidsForSystem: {
    short: "F",
    help: "add entries to sub[ud]id even when adding a system user",
  },
  gid: {
    short: "g",
    argument: { name: "GROUP", completes: "group" },
    help: "name or ID of the primary group of the new\naccount",
  },
  groups: {
    short: "G",
    argument: { name: "GROUPS", completes: "group" },
    help: "list of supplementary groups of the new\naccount",
  },
  help: { short: "h", help: "display this help message and exit" },
  skel: {
    short: "k",
    argument: { name: "SKEL_DIR", completes: "directory" },
    help: "use this alternative skeleton directory",
  },
  key: {
    short: "K",
    argument: { name: "KEY=VALUE" },
    notSimulated: true,
    help: "override /etc/login.defs defaults",
  },
  noLogInit: { short: "l", help: "do not add the user to the lastlog and\nfaillog databases" },
  createHome: { short: "m", help: "create the user's home directory" },
  noCreateHome: { short: "M", help: "do not create the user's home directory" },
  noUserGroup: { short: "N", help: "do not create a group with the same name as\nthe user" },
  nonUnique: { short: "o", help: "allow to create users with duplicate\n(non-unique) UID" },
  password: { short: "p", argument: { name: "PASSWORD" }, help: "encrypted password of the new account" },
  system: { short: "r", help: "create a system account" },
  root: ROOT_FLAG,
  prefix: PREFIX_FLAG,
  shell: {
    short: "s",
    argument: { name: "SHELL", completes: "command" },
    help: "login shell of the new account",
  },
  uid: { short: "u", argument: { name: "UID" }, help: "user ID of the new account" },
  userGroup: { short: "U", help: "create a group with the same name as the user" },
  selinuxUser: {
    short: "Z",
    argument: { name: "SEUSER" },
    notSimulated: true,
    help: "use a specific SEUSER for the SELinux user mapping",
  },
} as const satisfies FlagSpecs;

type UseraddCall = Call<typeof FLAGS>;

/** useradd(8). */
export const useradd = defineCommand({
  name: "useradd",
  package: SHADOW,
  summary: "create a new user",
  operands: ["[options] LOGIN", "-D", "-D [options]"],
  completes: "none",
  flags: FLAGS,
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo useradd -m -s /bin/bash bob", shows: "a new user with a home" }],
  seeAlso: ["adduser(8)", "usermod(8)", "userdel(8)", "passwd(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.defaults) {
      call.print(
        "GROUP=100\nHOME=/home\nINACTIVE=-1\nEXPIRE=\nSHELL=/bin/sh\nSKEL=/etc/skel\nCREATE_MAIL_SPOOL=no\nLOG_INIT=yes\n",
      );
      return 0;
    }
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    if (call.files.credentials.uid !== 0) return refuseOthers(call, "/etc/passwd", STATUS.cannotWrite);
    return addUser(call, name);
  },
});

function addUser(call: UseraddCall, name: string): number {
  const { flags } = call;
  const tables = new AccountTables(call.files);
  if (!flags.badname && !isValidName(name))
    return call.fail(`invalid user name '${name}': use --badname to ignore`, STATUS.badArgument);
  const groups = (flags.groups ?? "").split(",").filter(Boolean);
  const absent = groups.filter((group) => tables.groupIdOf(group) === undefined);
  for (const group of absent) call.note(`group '${group}' does not exist`);
  if (absent.length > 0) return STATUS.noGroup;
  if (flags.gid !== undefined && tables.groupIdOf(flags.gid) === undefined)
    return call.fail(`group '${flags.gid}' does not exist`, STATUS.noGroup);
  if (tables.passwd.find(name)) return call.fail(`user '${name}' already exists`, STATUS.nameInUse);
  const ownGroup = flags.gid === undefined && (flags.userGroup || !flags.noUserGroup);
  if (ownGroup && tables.group.find(name)) {
    const advice = "if you want to add this user to that group, use -g.";
    return call.fail(`group ${name} exists - ${advice}`, STATUS.nameInUse);
  }
  if (flags.uid !== undefined && !/^\d+$/.test(flags.uid))
    return call.fail(`invalid user ID '${flags.uid}'`, STATUS.badArgument);
  const uid = flags.uid === undefined ? tables.freeId("user", flags.system) : Number(flags.uid);
  if (!flags.nonUnique && tables.passwd.rows.some((row) => row[2] === String(uid)))
    return call.fail(`UID ${uid} is not unique`, STATUS.idInUse);
  const expires = flags.expiredate ? parseDate(flags.expiredate, call.now(), UTC) : undefined;
  if (flags.expiredate && expires === undefined)
    return call.fail(`invalid date '${flags.expiredate}'`, STATUS.badArgument);

  const gid = ownGroup ? groupIdFor(tables, uid, flags.system) : (tables.groupIdOf(flags.gid ?? "") ?? USERS);
  if (ownGroup) tables.addGroup(name, gid);
  const home = flags.homeDir ?? `${flags.baseDir ?? "/home"}/${name}`;
  const shell = flags.shell ?? "/bin/sh";
  tables.passwd.rows.push([name, "x", String(uid), String(gid), flags.comment ?? "", home, shell]);
  const expiry = expires === undefined ? "" : String(dayOf(expires));
  const days = flags.system ? ["", "", ""] : ["0", "99999", "7"];
  const password = flags.password ?? "!";
  tables.shadow.rows.push([
    name,
    password,
    String(dayOf(call.now())),
    ...days,
    flags.inactive ?? "",
    expiry,
    "",
  ]);
  for (const group of groups) tables.join(nameOfGroup(tables, group), name);
  const failed = tables.save();
  if (failed) return call.fail(`cannot open /etc/passwd: ${failed.message}`, STATUS.cannotWrite);
  if (!flags.system || flags.addSubidsForSystem) addSubordinates(call, name);
  return flags.createHome && !flags.noCreateHome ? createHome(call, home, { uid, gid }) : 0;
}

/** The group has the user's number where that is free. */
function groupIdFor(tables: AccountTables, uid: number, system: boolean): number {
  const taken = tables.group.rows.some((row) => row[2] === String(uid));
  return taken ? tables.freeId("group", system) : uid;
}

function nameOfGroup(tables: AccountTables, text: string): string {
  if (tables.group.find(text)) return text;
  return tables.group.rows.find((row) => row[2] === text)?.[0] ?? text;
}

function createHome(call: UseraddCall, home: string, owner: { uid: number; gid: number }): number {
  const { files, flags } = call;
  if (!(files.stat(home) instanceof Errno)) {
    call.note(`warning: the home directory ${home} already exists.`);
    call.note("Not copying any file from skel directory into it.");
    return 0;
  }
  const parents = home.split("/").slice(1, -1);
  for (const at of parents.keys()) files.mkdir(`/${parents.slice(0, at + 1).join("/")}`, 0o755);
  const failed = makeHome(files, home, flags.skel ?? "/etc/skel", owner, 0o755);
  return failed ? call.fail(`cannot create directory ${home}`, 12) : 0;
}

const SUBORDINATES = 65_536;
const FIRST_SUBORDINATE = 100_000;

/** subuid(5) and subgid(5): numbers for containers of the user's. */
function addSubordinates({ files }: UseraddCall, name: string): void {
  for (const path of ["/etc/subuid", "/etc/subgid"]) {
    const content = files.readFile(path);
    const text = content instanceof Errno ? "" : new TextDecoder().decode(content);
    const ends = text
      .split("\n")
      .map((line) => Number(line.split(":")[1] ?? 0) + Number(line.split(":")[2] ?? 0));
    const start = Math.max(FIRST_SUBORDINATE, ...ends);
    files.writeFile(path, encode(`${text}${name}:${start}:${SUBORDINATES}\n`), 0o644);
  }
}
