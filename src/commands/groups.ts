import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { Users } from "../process/users.ts";

/** groups(1) of GNU. */
export const groups = defineCommand({
  name: "groups",
  package: COREUTILS,
  summary: "print the groups a user is in",
  operands: "[OPTION]... [USERNAME]...",
  completes: "user",
  description: `Print group memberships for each USERNAME or, if no USERNAME is specified, for
the current process (which may differ if the groups database has changed).`,
  tight: true,
  examples: [{ run: "groups", prints: "learner sudo users docker\n", shows: "your groups" }],
  seeAlso: ["id(1)", "getent(1)"],

  run(call) {
    const users = new Users(call.files);
    const names = (gids: readonly number[]) =>
      [...new Set(gids)].map((gid) => users.groupNameOf(gid)).join(" ");
    if (call.operands.length === 0) {
      const { gid, groups: others } = call.files.credentials;
      call.print(`${names([gid, ...others])}\n`);
    }
    for (const name of call.operands) {
      const user = users.byName(name);
      if (user) call.print(`${name} : ${names(users.groupIdsOf(user))}\n`);
      else call.warn(`${quoteText(name)}: no such user`);
    }
    return call.status;
  },
});
