import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import { AccountTables } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { askField, ownerOrRefusal } from "./chfn/ask-field.ts";

const DENIED = 1;
const MISUSE = 2;

const FLAGS = {
  help: { short: "h", help: "display this help message and exit" },
  root: ROOT_FLAG,
  shell: {
    short: "s",
    argument: { name: "SHELL", completes: "command" },
    help: "new login shell for the user account",
  },
} as const satisfies FlagSpecs;

/** chsh(1) of Debian's package passwd. */
export const chsh = defineCommand({
  name: "chsh",
  package: SHADOW,
  summary: "change login shell",
  operands: "[options] [LOGIN]",
  completes: "user",
  flags: FLAGS,
  statusOfUsage: MISUSE,
  examples: [{ run: "sudo chsh -s /bin/sh ana", shows: "give another login shell" }],
  seeAlso: ["chfn(1)", "passwd(5)", "shells(5)"],

  async run(call) {
    const { flags, operands, process } = call;
    if (operands.length > 1) return call.tryHelp();
    const tables = new AccountTables(process.rootFiles);
    const isRoot = process.realUser.uid === 0;
    const refusal = `You may not change the shell for '${operands[0] ?? ""}'.`;
    const row = await ownerOrRefusal(call, tables, refusal);
    if (typeof row === "number") return row;
    let shell = flags.shell;
    if (shell === undefined) {
      call.print(
        `Changing the login shell for ${row[0]}\nEnter the new value, or press ENTER for the default\n`,
      );
      shell = await askField(call, "Login Shell", row[6] ?? "");
    }
    if (/[:,=\n]/.test(shell)) return call.fail(`Invalid entry: ${shell}`, DENIED);
    if (!isRoot && !isLoginShell(call, shell)) return call.fail(`${shell} is an invalid shell`, DENIED);
    if (call.files.stat(shell) instanceof Errno) call.note(`Warning: ${shell} does not exist`);
    row[6] = shell;
    const failed = tables.save();
    return failed ? call.fail(`cannot open ${tables.passwd.path}: ${failed.message}`, DENIED) : 0;
  },
});

/** shells(5). */
function isLoginShell({ process, files }: Call<typeof FLAGS>, shell: string): boolean {
  const content = process.rootFiles.readFile("/etc/shells");
  const lines = content instanceof Errno ? [] : decode(content).split("\n");
  return lines.includes(shell) && files.access(shell, "x") === undefined;
}
