import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { Users } from "../process/users.ts";
import { OwnerChanger } from "./chown/changer.ts";
import { BEFORE_REFERENCE, PRESERVE_ROOT, RECURSION } from "./chown/flags.ts";
import { ownerOf, parseOwner } from "./chown/owner.ts";
import { changeWishes, describeConflict } from "./chown/wishes.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/chown.html */
export const chown = defineCommand({
  name: "chown",
  package: COREUTILS,
  summary: "change file owner and group",
  operands: ["[OPTION]... [OWNER][:[GROUP]] FILE...", "[OPTION]... --reference=RFILE FILE..."],
  description: `Change the owner and/or group of each FILE to OWNER and/or GROUP.
With --reference, change the owner and group of each FILE to those of RFILE.`,
  helpColumn: 26,
  flags: {
    ...BEFORE_REFERENCE,
    from: {
      argument: { name: "CURRENT_OWNER:CURRENT_GROUP", completes: "user" },
      help: "\nchange the owner and/or group of each file only if\nits current owner and/or group match those specified\nhere.  Either may be omitted, in which case a match\nis not required for the omitted attribute",
    },
    ...PRESERVE_ROOT,
    reference: {
      argument: { name: "RFILE", completes: "file" },
      help: "use RFILE's owner and group rather than\nspecifying OWNER:GROUP values",
    },
    ...RECURSION,
  },
  notes: `Owner is unchanged if missing.  Group is unchanged if missing, but changed
to login group if implied by a ':' following a symbolic OWNER.
OWNER and GROUP may be numeric as well as symbolic.

Examples:
  chown root /u        Change the owner of /u to "root".
  chown root:staff /u  Likewise, but also change its group to "staff".
  chown -hR root /u    Change the owner of /u and subfiles to "root".`,
  examples: [
    {
      run: 'touch f && chown -v "$USER" f',
      prints: "ownership of 'f' retained as learner\n",
      shows: "whose a file is",
    },
    { run: "sudo chown -R root:root site", shows: "give a directory and all in it to root" },
  ],
  exitStatus: "0 if all were changed, 1 if one could not be.",
  seeAlso: ["chgrp(1)", "chmod(1)"],

  async run(call) {
    const { flags, operands } = call;
    const { reference } = flags;
    const [spec = "", ...rest] = operands;
    const users = new Users(call.files);
    const from = flags.from === undefined ? {} : parseOwner(flags.from, users);
    if (typeof from === "string") return call.fail(from);
    if (operands.length < (reference === undefined ? 2 : 1)) {
      return call.usageError(
        operands.length === 0 ? "missing operand" : `missing operand after ${quoteText(spec)}`,
      );
    }
    const conflict = describeConflict(flags);
    if (conflict !== undefined) return call.fail(conflict);
    const owner = reference === undefined ? parseOwner(spec, users) : readReference(reference);
    if (typeof owner === "string") return call.fail(owner);
    if (owner.warning !== undefined) call.note(owner.warning);
    const changer = new OwnerChanger(call, changeWishes(flags, owner, from));
    for (const path of reference === undefined ? rest : operands) await changer.changeOperand(path);
    return call.status;

    function readReference(path: string) {
      const status = call.files.stat(path);
      if (status instanceof Errno)
        return `failed to get attributes of ${quoteNameAlways(path)}: ${status.message}`;
      return ownerOf(status, users);
    }
  },
});
