import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { Users } from "../process/users.ts";

export const whoami = defineCommand({
  name: "whoami",
  package: COREUTILS,
  summary: "print effective user name",
  operands: "[OPTION]...",
  completes: "none",
  description: `Print the user name associated with the current effective user ID.
Same as id -un.`,
  examples: [{ run: "whoami", shows: "your name on this computer" }],
  seeAlso: ["id(1)"],

  run(call) {
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const { uid } = call.files.credentials;
    const user = new Users(call.files).byUid(uid);
    if (!user) return call.fail(`cannot find name for user ID ${uid}`);
    call.print(`${user.name}\n`);
    return 0;
  },
});
