import { forEachInTurn, type MaybePromise } from "../base/maybe-promise.ts";
import { dirName } from "../base/paths.ts";
import { readBackupWish } from "../process/command/backup.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";
import {
  complainOfDirectories,
  pathInside,
  readTarget,
  refuseDirectory,
  type Target,
} from "../process/command/target.ts";
import { makeAncestors, makeWithAncestors } from "./install/directories.ts";
import { Installer } from "./install/installer.ts";
import { readInstallWishes } from "./install/wishes.ts";

/** https://www.gnu.org/software/coreutils/manual/html_node/install-invocation.html */
export const install = defineCommand({
  name: "install",
  package: COREUTILS,
  summary: "copy files and set attributes",
  operands: [
    "[OPTION]... [-T] SOURCE DEST",
    "[OPTION]... SOURCE... DIRECTORY",
    "[OPTION]... -t DIRECTORY SOURCE...",
    "[OPTION]... -d DIRECTORY...",
  ],
  description: `
This install program copies files (often just compiled) into destination
locations you choose.  If you want to download and install a ready-to-use
package on a GNU/Linux system, you should instead be using a package manager
like yum(1) or apt-get(1).

In the first three forms, copy SOURCE to DEST or multiple SOURCE(s) to
the existing DIRECTORY, while setting permission modes and owner/group.
In the 4th form, create all components of the given DIRECTORY(ies).

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 23,
  flags: {
    backup: {
      argument: { name: "CONTROL", optional: true, completes: "none" },
      help: "make a backup of each existing destination file",
    },
    backupShort: { short: "b", long: false, help: "like --backup but does not accept an argument" },
    ignored: { short: "c", long: false, help: "(ignored)" },
    compare: {
      short: "C",
      help: "compare content of source and destination files, and\n  if no change to content, ownership, and permissions,\n  do not modify the destination at all",
    },
    directory: {
      short: "d",
      help: "treat all arguments as directory names; create all\n  components of the specified directories",
    },
    leading: {
      short: "D",
      long: false,
      help: "create all leading components of DEST except the last,\n  or all components of --target-directory,\n  then copy SOURCE to DEST",
    },
    group: {
      short: "g",
      argument: { name: "GROUP", completes: "group" },
      help: "set group ownership, instead of process' current group",
    },
    mode: {
      short: "m",
      argument: { name: "MODE", completes: "mode" },
      help: "set permission mode (as in chmod), instead of rwxr-xr-x",
    },
    owner: {
      short: "o",
      argument: { name: "OWNER", completes: "user" },
      help: "set ownership (super-user only)",
    },
    preserveTimestamps: {
      short: "p",
      shows: `  -p, --preserve-timestamps   apply access/modification times of SOURCE files
                        to corresponding destination files`,
    },
    strip: { short: "s", help: "strip symbol tables", notSimulated: true },
    stripProgram: {
      argument: { name: "PROGRAM", completes: "command" },
      help: "program used to strip binaries",
      notSimulated: true,
    },
    suffix: {
      short: "S",
      argument: { name: "SUFFIX", completes: "none" },
      help: "override the usual backup suffix",
    },
    targetDirectory: {
      short: "t",
      argument: { name: "DIRECTORY", completes: "directory" },
      help: "copy all SOURCE arguments into DIRECTORY",
    },
    noTargetDirectory: { short: "T", help: "treat DEST as a normal file" },
    verbose: { short: "v", help: "print the name of each directory as it is created" },
    preserveContext: { help: "preserve SELinux security context" },
    defaultContext: {
      short: "Z",
      long: false,
      column: 27,
      help: "set SELinux security context of destination\n  file and each created directory to default type",
    },
    context: {
      argument: { name: "CTX", optional: true },
      column: 27,
      help: "like -Z, or if CTX is specified then set the\n  SELinux or SMACK security context to CTX",
    },
  },
  notes: `The backup suffix is '~', unless set with --suffix or SIMPLE_BACKUP_SUFFIX.
The version control method may be selected via the --backup option or through
the VERSION_CONTROL environment variable.  Here are the values:

  none, off       never make backups (even if --backup is given)
  numbered, t     make numbered backups
  existing, nil   numbered if numbered backups exist, simple otherwise
  simple, never   always make simple backups`,
  examples: [
    {
      run: "echo 'echo hi' > hi.sh && install hi.sh hi && ./hi",
      prints: "hi\n",
      shows: "copy a script so that it can be run",
    },
    {
      run: "install -d -m 700 a/b && stat -c %a a/b",
      prints: "700\n",
      shows: "make directories with a mode",
    },
  ],
  exitStatus: "0 if all were installed, 1 if one could not be.",
  seeAlso: ["cp(1)", "mkdir(1)", "chmod(1)"],

  async run(call) {
    const several = complainOfDirectories(call.given);
    if (several !== undefined) return call.fail(several);
    const { flags, operands } = call;
    if (flags.directory && operands.length === 0) return call.usageError("missing file operand");
    const backup = readBackupWish(flags, call.process.env);
    if ("problem" in backup) return call.usageError(backup.problem);
    // What is missing is told before what is wrong with the options.
    const isComplete = flags.directory || operands.length >= (flags.targetDirectory === undefined ? 2 : 1);
    const incomplete = isComplete ? undefined : chooseTarget(call, flags);
    if (typeof incomplete === "number") return incomplete;
    const wishes = readInstallWishes(call, flags, backup);
    if (typeof wishes === "number") return wishes;
    if (flags.directory) {
      for (const operand of operands) makeWithAncestors(call, operand, wishes);
      return call.status;
    }
    const target = chooseTarget(call, flags);
    if (typeof target === "number") return target;
    const installer = new Installer(call, wishes);
    await installAll(call, installer, target, flags.leading);
    return call.status;
  },
});

interface TargetFlags {
  readonly leading: boolean;
  readonly targetDirectory?: string;
  readonly noTargetDirectory: boolean;
  readonly verbose: boolean;
}

/** Where things go, or the status after the message (install.c, main). */
function chooseTarget(call: Call, flags: TargetFlags): Target | number {
  const { targetDirectory, noTargetDirectory, leading, verbose } = flags;
  if (targetDirectory !== undefined && !noTargetDirectory && call.operands.length > 0) {
    if (leading && !makeAncestors(call, `${targetDirectory}/.`, verbose)) return 1;
    const refused = refuseDirectory(call.files, targetDirectory);
    if (refused) return call.fail(`failed to access ${quoteNameAlways(targetDirectory)}: ${refused.message}`);
  }
  const target = readTarget(call.files, call.operands, flags);
  if (!("problem" in target)) return target;
  return target.usage ? call.usageError(target.problem) : call.fail(target.problem);
}

function installAll(
  call: Call,
  installer: Installer,
  target: Target,
  leading: boolean,
): MaybePromise<unknown> {
  if (target.kind === "name") {
    const { source, name } = target;
    if (leading && !makeAncestors(call, name, installer.wishes.verbose)) return undefined;
    return installer.install(source, name);
  }
  return forEachInTurn(target.sources, (source) =>
    installer.install(source, pathInside(dirName(`${target.directory}/x`), source)),
  );
}
