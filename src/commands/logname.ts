import { defineCommand } from "../process/command/define-command.ts";
import { readLogins } from "../process/command/login-sessions.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/logname.html */
export const logname = defineCommand({
  name: "logname",
  package: COREUTILS,
  summary: "print user's login name",
  operands: "[OPTION]",
  completes: "none",
  description: "Print the user's login name.",
  examples: [{ run: "logname", shows: "the name you logged in with, even after sudo" }],
  exitStatus: "0, or 1 where nobody logged in.",
  seeAlso: ["whoami(1)", "id(1)"],

  run(call) {
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const line = call.process.terminal?.path.replace("/dev/", "");
    const login = readLogins(call.files).find((one) => one.line === line);
    if (!login) return call.fail("no login name");
    call.print(`${login.user}\n`);
    return 0;
  },
});
