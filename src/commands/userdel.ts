import { Errno } from "../disk/errno.ts";
import { AccountTables, membersOf } from "../process/command/account-tables.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { removeTree } from "../process/command/homes.ts";
import { SHADOW } from "../process/command/packages.ts";
import { PREFIX_FLAG, ROOT_FLAG, refuseOthers } from "../process/command/shadow-suite.ts";

const STATUS = { misuse: 2, noUser: 6, inUse: 8 } as const;

/** userdel(8). */
export const userdel = defineCommand({
  name: "userdel",
  package: SHADOW,
  summary: "delete a user account and related files",
  operands: "[options] LOGIN",
  completes: "user",
  flags: {
    force: {
      short: "f",
      help: "force some actions that would fail otherwise\ne.g. removal of user still logged in\nor files, even if not owned by the user",
    },
    help: { short: "h", help: "display this help message and exit" },
    remove: { short: "r", help: "remove home directory and mail spool" },
    root: ROOT_FLAG,
    prefix: PREFIX_FLAG,
    selinuxUser: { short: "Z", notSimulated: true, help: "remove any SELinux user mapping for the user" },
  },
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo userdel -r bob", shows: "remove a user with the home" }],
  seeAlso: ["useradd(8)", "usermod(8)"],

  run(call) {
    const { flags, operands, files, process } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    const tables = new AccountTables(files);
    const row = tables.passwd.find(name);
    if (!row) return call.fail(`user '${name}' does not exist`, STATUS.noUser);
    if (files.credentials.uid !== 0) return refuseOthers(call, "/etc/passwd", 1);
    const [, , uid = "", , , home = ""] = row;
    const busy = process.visible.find((other) => other.realUser.uid === Number(uid));
    if (busy && !flags.force)
      return call.fail(`user ${name} is currently used by process ${busy.pid}`, STATUS.inUse);
    tables.passwd.remove(name);
    tables.shadow.remove(name);
    for (const group of tables.groupsOf(name)) tables.leave(group, name);
    const own = tables.group.find(name);
    const isShared = tables.passwd.rows.some((other) => other[3] === own?.[2]);
    if (own && isShared) call.note(`group ${name} is the primary group of another user and is not removed.`);
    else if (own && membersOf(own).length === 0) tables.removeGroup(name);
    const failed = tables.save();
    if (failed) return call.fail(`cannot open /etc/passwd: ${failed.message}`, 1);
    if (!flags.remove) return 0;
    call.note(`${name} mail spool (/var/mail/${name}) not found`);
    const status = files.stat(home);
    if (status instanceof Errno) call.note(`${name} home directory (${home}) not found`);
    else if (status.uid !== Number(uid) && !flags.force) {
      return call.fail(`${home} not owned by ${name}, not removing`, 12);
    } else removeTree(files, home);
    return 0;
  },
});
