import { AccountTables, isValidName } from "../process/command/account-tables.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { PREFIX_FLAG, ROOT_FLAG, refuseOthers } from "../process/command/shadow-suite.ts";

const STATUS = { misuse: 2, badArgument: 3, idInUse: 4, absent: 6, nameInUse: 9, cannotWrite: 10 } as const;

/** groupmod(8). */
export const groupmod = defineCommand({
  name: "groupmod",
  package: SHADOW,
  summary: "modify a group definition on the system",
  operands: "[options] GROUP",
  completes: "group",
  flags: {
    append: {
      short: "a",
      help: "append the users mentioned by -U option to the group \nwithout removing existing user members",
    },
    gid: { short: "g", argument: { name: "GID" }, help: "change the group ID to GID" },
    help: { short: "h", help: "display this help message and exit" },
    newName: { short: "n", argument: { name: "NEW_GROUP" }, help: "change the name to NEW_GROUP" },
    nonUnique: { short: "o", help: "allow to use a duplicate (non-unique) GID" },
    password: {
      short: "p",
      argument: { name: "PASSWORD" },
      help: "change the password to this (encrypted)\nPASSWORD",
    },
    root: ROOT_FLAG,
    prefix: PREFIX_FLAG,
    users: { short: "U", argument: { name: "USERS" }, help: "list of user members of this group" },
  },
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo groupmod -n coders devs", shows: "give a group another name" }],
  seeAlso: ["groupadd(8)"],

  run(call) {
    const { flags, operands } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    if (call.files.credentials.uid !== 0) return refuseOthers(call, "/etc/group", STATUS.cannotWrite);
    const tables = new AccountTables(call.files);
    const [row, shadow] = [tables.group.find(name), tables.gshadow.find(name)];
    if (!row) return call.fail(`group '${name}' does not exist`, STATUS.absent);
    if (flags.gid !== undefined) {
      if (!/^\d+$/.test(flags.gid)) return call.fail(`invalid group ID '${flags.gid}'`, STATUS.badArgument);
      const taken = tables.group.rows.some((other) => other !== row && other[2] === flags.gid);
      if (taken && !flags.nonUnique) return call.fail(`GID '${flags.gid}' already exists`, STATUS.idInUse);
      for (const user of tables.passwd.rows) if (user[3] === row[2]) user[3] = flags.gid;
      row[2] = flags.gid;
    }
    if (flags.users !== undefined) {
      if (!flags.append) tables.setMembers(name, []);
      for (const user of flags.users.split(",").filter(Boolean)) tables.join(name, user);
    }
    if (flags.password !== undefined && shadow) shadow[1] = flags.password;
    if (flags.newName !== undefined) {
      if (!isValidName(flags.newName))
        return call.fail(`invalid group name '${flags.newName}'`, STATUS.badArgument);
      if (tables.group.find(flags.newName) && flags.newName !== name)
        return call.fail(`group '${flags.newName}' already exists`, STATUS.nameInUse);
      row[0] = flags.newName;
      if (shadow) shadow[0] = flags.newName;
    }
    const failed = tables.save();
    return failed ? call.fail(`cannot open /etc/group: ${failed.message}`, STATUS.cannotWrite) : 0;
  },
});
