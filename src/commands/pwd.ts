import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pwd.html */
export const pwd = defineCommand({
  name: "pwd",
  package: COREUTILS,
  summary: "print name of current/working directory",
  operands: "[OPTION]...",
  completes: "none",
  description: "Print the full filename of the current working directory.",
  helpColumn: 19,
  flags: {
    logical: {
      short: "L",
      overrides: ["physical"],
      help: "use PWD from environment, even if it contains symlinks",
    },
    physical: { short: "P", overrides: ["logical"], help: "avoid all symlinks" },
  },
  notes: `If no option is specified, -P is assumed.

NOTE: your shell may have its own version of pwd, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [{ run: "cd / && /usr/bin/pwd", prints: "/\n" }],
  seeAlso: ["cd(1)"],

  run(call) {
    const posix = call.env("POSIXLY_CORRECT") !== undefined;
    if (call.operands.length > 0) call.note("ignoring non-option arguments");
    const logical = call.flags.logical || (posix && !call.flags.physical);
    const directory = (logical ? logicalDirectory(call) : undefined) ?? call.files.getcwd();
    if (directory instanceof Errno)
      return call.fail("couldn't find directory entry in ‘..’ with matching i-node");
    call.print(`${directory}\n`);
    return 0;
  },
});

/** PWD, where it names this directory without `.` and `..`. */
function logicalDirectory(call: Pick<Call, "env" | "files">): string | undefined {
  const path = call.env("PWD");
  if (!path?.startsWith("/") || /\/\.\.?(?:\/|$)/.test(path)) return undefined;
  const named = call.files.stat(path);
  const here = call.files.stat(".");
  if (named instanceof Errno || here instanceof Errno) return undefined;
  return named.ino === here.ino && named.dev === here.dev ? path : undefined;
}
