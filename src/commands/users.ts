import { defineCommand } from "../process/command/define-command.ts";
import { readLogins } from "../process/command/login-sessions.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** users(1) of GNU. */
export const users = defineCommand({
  name: "users",
  package: COREUTILS,
  summary: "print the user names of users currently logged in to the current host",
  operands: "[OPTION]... [FILE]",
  completes: "none",
  description: `Output who is currently logged in according to FILE.
If FILE is not specified, use /var/run/utmp.  /var/log/wtmp as FILE is common.`,
  examples: [{ run: "users", shows: "who is logged in" }],
  seeAlso: ["who(1)"],

  run(call) {
    const [file, extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    if (file !== undefined) return call.notSimulated("of a file");
    const names = readLogins(call.files).map(({ user }) => user);
    if (names.length > 0) call.print(`${names.sort().join(" ")}\n`);
    return 0;
  },
});
