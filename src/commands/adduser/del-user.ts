import { Errno } from "../../disk/errno.ts";
import { membersOf } from "../../process/command/account-tables.ts";
import type { Call } from "../../process/command/call.ts";
import { removeTree } from "../../process/command/homes.ts";
import { CRONTABS } from "../cron/spool.ts";
import { type AdduserCall, complain, openCall, say } from "./adduser-call.ts";
import { readWords } from "./words.ts";

export const DEL_USAGE = `deluser [--system] [--remove-home] [--remove-all-files] [--backup]
        [--backup-to dir] [--backup-suffix str] [--conf file]
        [--quiet] [--verbose] [--debug] user

  remove a normal user from the system

deluser --group [--system] [--only-if-empty] [--conf file] [--quiet]
        [--verbose] [--debug] group
delgroup [--system] [--only-if-empty] [--conf file] [--quiet]
         [--verbose] [--debug] group
  remove a group from the system

deluser [--conf file] [--quiet] [--verbose] [--debug] user group
  remove the user from a group
`;

const WORDS = {
  values: ["backup-to", "backup-suffix", "conf"],
  switches: [
    "system",
    "remove-home",
    "remove-all-files",
    "backup",
    "group",
    "only-if-empty",
    "quiet",
    "verbose",
    "debug",
    "help",
    "version",
  ],
};

const NOT_SIMULATED: readonly string[] = ["remove-all-files", "backup", "backup-to", "conf"];

/** deluser(8), EXIT VALUES. */
const STATUS = { noUser: 2, noGroup: 3, notEmpty: 5, noMember: 6, primary: 7 } as const;

/** deluser and delgroup are one program. */
export async function runDeluser(call: Call, asGroup: boolean): Promise<number> {
  const { options, operands, unknown } = readWords(call.operands, WORDS);
  if (unknown.length > 0) {
    for (const name of unknown) call.printError(`Unknown option: ${name}\n`);
    call.print(DEL_USAGE);
    return 1;
  }
  if (options.has("help") || options.has("version")) {
    call.print(
      options.has("help")
        ? DEL_USAGE
        : "deluser version 3.134\n\nRemoves users and groups from the system.\n",
    );
    return 0;
  }
  const own = openCall(call, options);
  if (call.files.credentials.uid !== 0)
    return complain(own, "Only root may remove a user or group from the system.");
  const absent = NOT_SIMULATED.find((option) => options.has(option));
  if (absent !== undefined) return call.notSimulated(`--${absent}`);
  const [first, second] = operands;
  if (first === undefined || operands.length > 2) return complain(own, "Only one or two names allowed.");
  if (asGroup || options.has("group")) return removeGroup(own, first);
  return second === undefined ? removeUser(own, first) : removeFromGroup(own, first, second);
}

function removeUser(call: AdduserCall, name: string): number {
  const { tables, options } = call;
  const { files, process } = call.call;
  const row = tables.passwd.find(name);
  if (!row) return complain(call, `The user \`${name}' does not exist.`, STATUS.noUser);
  const [, , uid = "", , , home = ""] = row;
  if (options.has("remove-home")) {
    say(call, "Looking for files to backup/remove ...");
    say(call, "Removing files ...");
    const status = files.stat(home);
    if (!(status instanceof Errno) && home !== "/") removeTree(files, home);
  }
  if (files.stat("/usr/bin/crontab") instanceof Errno)
    complain(call, "`/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.");
  else {
    say(call, "Removing crontab ...");
    files.unlink(`${CRONTABS}/${name}`);
    process.kernel.jobsChanged();
  }
  say(call, `Removing user \`${name}' ...`);
  const busy = process.visible.find((other) => other.realUser.uid === Number(uid));
  if (busy) {
    call.call.printError(`userdel: user ${name} is currently used by process ${busy.pid}\n`);
    return complain(call, `\`/sbin/userdel ${name}' returned error code 8. Exiting.`);
  }
  tables.passwd.remove(name);
  tables.shadow.remove(name);
  for (const group of tables.groupsOf(name)) tables.leave(group, name);
  const ownGroup = tables.group.find(name);
  const isShared = tables.passwd.rows.some((other) => other[3] === ownGroup?.[2]);
  if (ownGroup && !isShared && membersOf(ownGroup).length === 0) tables.removeGroup(name);
  return finish(call);
}

function finish(call: AdduserCall): number {
  const failed = call.tables.save();
  if (failed) return complain(call, `/etc/passwd: ${failed.message}`);
  say(call, "Done.");
  return 0;
}

function removeFromGroup(call: AdduserCall, user: string, group: string): number {
  const { tables } = call;
  const row = tables.passwd.find(user);
  if (!row) return complain(call, `The user \`${user}' does not exist.`, STATUS.noUser);
  const found = tables.group.find(group);
  if (!found) return complain(call, `The group \`${group}' does not exist.`, STATUS.noGroup);
  if (row[3] === found[2])
    return complain(call, "You may not remove the user from their primary group.", STATUS.primary);
  if (!membersOf(found).includes(user))
    return complain(call, `The user \`${user}' is not a member of group \`${group}'.`, STATUS.noMember);
  say(call, `Removing user \`${user}' from group \`${group}' ...`);
  tables.leave(group, user);
  return finish(call);
}

function removeGroup(call: AdduserCall, name: string): number {
  const { tables, options } = call;
  const row = tables.group.find(name);
  if (!row) return complain(call, `The group \`${name}' does not exist.`, STATUS.noGroup);
  if (options.has("only-if-empty") && membersOf(row).length > 0)
    return complain(call, `The group \`${name}' is not empty!`, STATUS.notEmpty);
  say(call, `Removing group \`${name}' ...`);
  const owner = tables.passwd.rows.find((user) => user[3] === row[2]);
  if (owner) {
    call.call.printError(`groupdel: cannot remove the primary group of user '${owner[0]}'\n`);
    return complain(call, `\`/sbin/groupdel ${name}' returned error code 8. Exiting.`);
  }
  tables.removeGroup(name);
  return finish(call);
}
