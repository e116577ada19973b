import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { Users } from "../process/users.ts";
import { OwnerChanger } from "./chown/changer.ts";
import { BEFORE_REFERENCE, PRESERVE_ROOT, RECURSION } from "./chown/flags.ts";
import { type Owner, parseGroup } from "./chown/owner.ts";
import { changeWishes, describeConflict } from "./chown/wishes.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/chgrp.html */
export const chgrp = defineCommand({
  name: "chgrp",
  package: COREUTILS,
  summary: "change group ownership",
  operands: ["[OPTION]... GROUP FILE...", "[OPTION]... --reference=RFILE FILE..."],
  description: `Change the group of each FILE to GROUP.
With --reference, change the group of each FILE to that of RFILE.`,
  helpColumn: 26,
  flags: {
    ...BEFORE_REFERENCE,
    ...PRESERVE_ROOT,
    reference: {
      argument: { name: "RFILE", completes: "file" },
      help: "use RFILE's group rather than specifying a\nGROUP value",
    },
    ...RECURSION,
  },
  notes: `Examples:
  chgrp staff /u      Change the group of /u to "staff".
  chgrp -hR staff /u  Change the group of /u and subfiles to "staff".`,
  examples: [
    {
      run: "touch f && chgrp users f && stat -c %G f",
      prints: "users\n",
      shows: "share a file with a group",
    },
  ],
  exitStatus: "0 if all were changed, 1 if one could not be.",
  seeAlso: ["chown(1)", "chmod(1)"],

  async run(call) {
    const { flags, operands } = call;
    const { reference } = flags;
    const [group = "", ...rest] = operands;
    if (operands.length < (reference === undefined ? 2 : 1)) {
      return call.usageError(
        operands.length === 0 ? "missing operand" : `missing operand after ${quoteText(group)}`,
      );
    }
    const conflict = describeConflict(flags);
    if (conflict !== undefined) return call.fail(conflict);
    const users = new Users(call.files);
    const owner = reference === undefined ? parseGroup(group, users) : groupOf(reference);
    if (typeof owner === "string") return call.fail(owner);
    const changer = new OwnerChanger(call, changeWishes(flags, owner, {}));
    for (const path of reference === undefined ? rest : operands) await changer.changeOperand(path);
    return call.status;

    function groupOf(path: string): Owner | string {
      const status = call.files.stat(path);
      if (status instanceof Errno)
        return `failed to get attributes of ${quoteNameAlways(path)}: ${status.message}`;
      return { gid: status.gid, groupName: users.groupNameOf(status.gid) };
    }
  },
});
