import { decode } from "../base/bytes.ts";
import { AccountTables, dayOf } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { hashPassword } from "../process/command/passwords.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";

/** chpasswd(8) of Debian's package passwd. */
export const chpasswd = defineCommand({
  name: "chpasswd",
  package: SHADOW,
  summary: "update passwords in batch mode",
  operands: "[options]",
  completes: "none",
  flags: {
    cryptMethod: {
      short: "c",
      argument: { name: "METHOD" },
      notSimulated: true,
      help: "the crypt method (one of NONE DES MD5 SHA256 SHA512 YESCRYPT)",
    },
    encrypted: { short: "e", help: "supplied passwords are encrypted" },
    help: { short: "h", help: "display this help message and exit" },
    md5: { short: "m", notSimulated: true, help: "encrypt the clear text password using\nthe MD5 algorithm" },
    root: ROOT_FLAG,
    shaRounds: {
      short: "s",
      argument: { name: "ROUNDS" },
      notSimulated: true,
      help: "number of rounds for the SHA, BCRYPT\nor YESCRYPT crypt algorithms",
    },
  },
  examples: [{ run: "echo bob:secret | sudo chpasswd", shows: "a password without questions" }],

  async run(call) {
    const isRoot = call.files.credentials.uid === 0;
    const tables = new AccountTables(call.process.rootFiles);
    const lines = decode(await call.stdin.bytes())
      .split("\n")
      .filter((line) => line !== "");
    for (const [at, line] of lines.entries()) {
      const colon = line.indexOf(":");
      const row = colon < 0 ? undefined : tables.shadow.find(line.slice(0, colon));
      if (colon < 0) call.warn(`line ${at + 1}: missing new password`);
      else if (!row || !isRoot) refuse(call, at + 1, line.slice(0, colon), row !== undefined);
      else {
        const password = line.slice(colon + 1);
        row[1] = call.flags.encrypted ? password : await hashPassword(call, password);
        row[2] = String(dayOf(call.now()));
      }
    }
    const failed = tables.shadow.save();
    return failed ? call.fail(`cannot write /etc/shadow: ${failed.message}`) : call.status;
  },
});

/** In the words of PAM, which does it on Debian: line by line. */
function refuse(
  call: Pick<Call, "print" | "printError" | "warn">,
  line: number,
  user: string,
  isKnown: boolean,
): void {
  if (isKnown) call.print(`Changing password for ${user}.\n`);
  call.warn(`(user ${user}) pam_chauthtok() failed, error:`);
  call.printError("Authentication token manipulation error\n");
  call.warn(`(line ${line}, user ${user}) password not changed`);
}
