import { AccountTables, membersOf } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { askOnTerminal, hashPassword } from "../process/command/passwords.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { Users } from "../process/users.ts";

const DENIED = 1;
const MISUSE = 2;
const BAD_ARGUMENT = 3;

const FLAGS = {
  add: { short: "a", argument: { name: "USER", completes: "user" }, help: "add USER to GROUP" },
  delete: { short: "d", argument: { name: "USER", completes: "user" }, help: "remove USER from GROUP" },
  help: { short: "h", help: "display this help message and exit" },
  root: { ...ROOT_FLAG, short: "Q" },
  removePassword: { short: "r", help: "remove the GROUP's password" },
  restrict: { short: "R", help: "restrict access to GROUP to its members" },
  members: { short: "M", argument: { name: "USER,..." }, help: "set the list of members of GROUP" },
  administrators: {
    short: "A",
    argument: { name: "ADMIN,..." },
    help: "set the list of administrators for GROUP",
  },
} as const satisfies FlagSpecs;

type GpasswdCall = Call<typeof FLAGS>;

/** gpasswd(1). */
export const gpasswd = defineCommand({
  name: "gpasswd",
  package: SHADOW,
  summary: "administer /etc/group and /etc/gshadow",
  operands: "[option] GROUP",
  completes: "group",
  flags: FLAGS,
  notes: "Except for the -A and -M options, the options cannot be combined.",
  statusOfUsage: MISUSE,
  examples: [{ run: "sudo gpasswd -a learner devs", shows: "put a user into a group" }],
  seeAlso: ["groups(1)", "usermod(8)"],

  async run(call) {
    const { flags, operands, process } = call;
    const [group] = operands;
    if (group === undefined || operands.length > 1) return call.tryHelp();
    const root = process.rootFiles;
    const tables = new AccountTables(root);
    const users = new Users(root);
    const caller = users.byUid(process.realUser.uid)?.name ?? "";
    const row = tables.group.find(group);
    if (!row) return call.fail(`group '${group}' does not exist in /etc/group`, BAD_ARGUMENT);
    const admins = (tables.gshadow.find(group)?.[2] ?? "").split(",");
    const isRoot = process.realUser.uid === 0;
    const mayAll = isRoot || admins.includes(caller);
    if (!mayAll || ((flags.administrators ?? flags.members) !== undefined && !isRoot))
      return call.fail("Permission denied.", DENIED);
    const status =
      call.given.length === 0 ? await typePassword(call, tables, group) : change(call, tables, users, group);
    if (status !== 0) return status;
    const failed = tables.save();
    return failed ? call.fail(`cannot open /etc/group: ${failed.message}`, DENIED) : 0;
  },
});

function change(call: GpasswdCall, tables: AccountTables, users: Users, group: string): number {
  const { flags } = call;
  const shadow = tables.gshadow.find(group);
  const name = flags.add ?? flags.delete;
  if (name !== undefined) {
    const isAdding = flags.add !== undefined;
    if (isAdding && !users.byName(name)) return call.fail(`user '${name}' does not exist`, BAD_ARGUMENT);
    call.print(
      `${isAdding ? "Adding" : "Removing"} user ${name} ${isAdding ? "to" : "from"} group ${group}\n`,
    );
    if (isAdding) tables.join(group, name);
    else if (membersOf(tables.group.find(group) ?? []).includes(name)) tables.leave(group, name);
    else return call.fail(`user '${name}' is not a member of '${group}'`, BAD_ARGUMENT);
    return 0;
  }
  const listed = [...(flags.members ?? "").split(","), ...(flags.administrators ?? "").split(",")];
  const absent = listed.find((one) => one !== "" && !users.byName(one));
  if (absent !== undefined) return call.fail(`user '${absent}' does not exist`, BAD_ARGUMENT);
  if (flags.members !== undefined) tables.setMembers(group, flags.members.split(",").filter(Boolean));
  if (flags.administrators !== undefined && shadow) shadow[2] = flags.administrators;
  if (flags.removePassword && shadow) shadow[1] = "";
  if (flags.restrict && shadow) shadow[1] = "!";
  return 0;
}

const TRIES = 3;

async function typePassword(call: GpasswdCall, tables: AccountTables, group: string): Promise<number> {
  if (!call.process.stdin.isTerminal || !call.process.stdout.isTerminal)
    return call.fail("Not a tty", DENIED);
  call.print(`Changing the password for group ${group}\n`);
  await call.stdout.flush();
  for (let tries = 0; tries < TRIES; tries++) {
    const first = await askOnTerminal(call, "New Password: ");
    if (first === undefined || typeof first === "string") return DENIED;
    const second = await askOnTerminal(call, "Re-enter new password: ");
    if (second === undefined || typeof second === "string") return DENIED;
    if (first.text === second.text) {
      const shadow = tables.gshadow.find(group);
      const hash = await hashPassword(call, first.text);
      if (shadow) shadow[1] = hash;
      return 0;
    }
    if (tries < TRIES - 1) call.print("They don't match; try again\n");
    await call.stdout.flush();
  }
  return call.fail("Try again later", DENIED);
}
