import { AccountTables } from "../process/command/account-tables.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { PREFIX_FLAG, ROOT_FLAG, refuseOthers } from "../process/command/shadow-suite.ts";

const STATUS = { misuse: 2, absent: 6, primary: 8, cannotWrite: 10 } as const;

/** groupdel(8). */
export const groupdel = defineCommand({
  name: "groupdel",
  package: SHADOW,
  summary: "delete a group",
  operands: "[options] GROUP",
  completes: "group",
  flags: {
    help: { short: "h", help: "display this help message and exit" },
    root: ROOT_FLAG,
    prefix: PREFIX_FLAG,
    force: { short: "f", help: "delete group even if it is the primary group of a user" },
  },
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo groupdel devs", shows: "remove a group" }],
  seeAlso: ["groupadd(8)"],

  run(call) {
    const { flags, operands } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    if (call.files.credentials.uid !== 0) return refuseOthers(call, "/etc/group", STATUS.cannotWrite);
    const tables = new AccountTables(call.files);
    const row = tables.group.find(name);
    if (!row) return call.fail(`group '${name}' does not exist`, STATUS.absent);
    const user = tables.passwd.rows.find((one) => one[3] === row[2]);
    if (user && !flags.force)
      return call.fail(`cannot remove the primary group of user '${user[0]}'`, STATUS.primary);
    tables.removeGroup(name);
    const failed = tables.save();
    return failed ? call.fail(`cannot open /etc/group: ${failed.message}`, STATUS.cannotWrite) : 0;
  },
});
