import { AccountTables, isValidName } from "../process/command/account-tables.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { ROOT_FLAG, refuseOthers } from "../process/command/shadow-suite.ts";

const STATUS = { misuse: 2, badArgument: 3, idInUse: 4, nameInUse: 9, cannotWrite: 10 } as const;

/** groupadd(8). */
export const groupadd = defineCommand({
  name: "groupadd",
  package: SHADOW,
  summary: "create a new group",
  operands: "[options] GROUP",
  completes: "none",
  flags: {
    force: {
      short: "f",
      help: "exit successfully if the group already exists,\nand cancel -g if the GID is already used",
    },
    gid: { short: "g", argument: { name: "GID" }, help: "use GID for the new group" },
    help: { short: "h", help: "display this help message and exit" },
    key: {
      short: "K",
      argument: { name: "KEY=VALUE" },
      notSimulated: true,
      help: "override /etc/login.defs defaults",
    },
    nonUnique: { short: "o", help: "allow to create groups with duplicate\n(non-unique) GID" },
    password: {
      short: "p",
      argument: { name: "PASSWORD" },
      help: "use this encrypted password for the new group",
    },
    system: { short: "r", help: "create a system account" },
    root: ROOT_FLAG,
    prefix: {
      short: "P",
      argument: { name: "PREFIX_DI" },
      notSimulated: true,
      help: "directory prefix",
    },
    users: { short: "U", argument: { name: "USERS" }, help: "list of user members of this group" },
  },
  statusOfUsage: STATUS.misuse,
  examples: [{ run: "sudo groupadd devs", shows: "a new group" }],
  seeAlso: ["gpasswd(1)", "groupdel(8)", "groupmod(8)"],

  run(call) {
    const { flags, operands } = call;
    const [name] = operands;
    if (name === undefined || operands.length > 1) return call.tryHelp();
    if (call.files.credentials.uid !== 0) return refuseOthers(call, "/etc/group", STATUS.cannotWrite);
    const tables = new AccountTables(call.files);
    if (!isValidName(name)) return call.fail(`'${name}' is not a valid group name`, STATUS.badArgument);
    if (tables.group.find(name))
      return flags.force ? 0 : call.fail(`group '${name}' already exists`, STATUS.nameInUse);
    if (flags.gid !== undefined && !/^\d+$/.test(flags.gid))
      return call.fail(`invalid group ID '${flags.gid}'`, STATUS.badArgument);
    const isTaken = tables.group.rows.some((row) => row[2] === flags.gid) && !flags.nonUnique;
    if (isTaken && !flags.force) return call.fail(`GID '${flags.gid}' already exists`, STATUS.idInUse);
    const gid = flags.gid === undefined || isTaken ? tables.freeId("group", flags.system) : Number(flags.gid);
    tables.addGroup(name, gid);
    if (flags.password !== undefined) {
      const row = tables.gshadow.find(name);
      if (row) row[1] = flags.password;
    }
    for (const user of (flags.users ?? "").split(",").filter(Boolean)) tables.join(name, user);
    const failed = tables.save();
    return failed ? call.fail(`cannot open /etc/group: ${failed.message}`, STATUS.cannotWrite) : 0;
  },
});
