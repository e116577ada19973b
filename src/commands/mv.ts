import { andThen, forEachInTurn } from "../base/maybe-promise.ts";
import { readBackupWish } from "../process/command/backup.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { complainOfDirectories, pathInside, readTarget } from "../process/command/target.ts";
import { Mover } from "./mv/mover.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mv.html */
export const mv = defineCommand({
  name: "mv",
  package: COREUTILS,
  summary: "move (rename) files",
  operands: [
    "[OPTION]... [-T] SOURCE DEST",
    "[OPTION]... SOURCE... DIRECTORY",
    "[OPTION]... -t DIRECTORY SOURCE...",
  ],
  description: `Rename SOURCE to DEST, or move SOURCE(s) to DIRECTORY.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 32,
  flags: {
    backup: {
      argument: { name: "CONTROL", optional: true, completes: "none" },
      help: "make a backup of each existing destination file",
    },
    backupShort: { short: "b", long: false, help: "like --backup but does not accept an argument" },
    force: { short: "f", overrides: ["interactive", "noClobber"], help: "do not prompt before overwriting" },
    interactive: { short: "i", overrides: ["force", "noClobber"], help: "prompt before overwrite" },
    noClobber: { short: "n", overrides: ["force", "interactive"], help: "do not overwrite an existing file" },
    stripTrailingSlashes: {
      before: "If you specify more than one of -i, -f, -n, only the final one takes effect.",
      help: "remove any trailing slashes from each SOURCE\n  argument",
    },
    suffix: {
      short: "S",
      argument: { name: "SUFFIX", completes: "none" },
      help: "override the usual backup suffix",
    },
    targetDirectory: {
      short: "t",
      argument: { name: "DIRECTORY", completes: "directory" },
      help: "move all SOURCE arguments into DIRECTORY",
    },
    noTargetDirectory: { short: "T", help: "treat DEST as a normal file" },
    update: {
      short: "u",
      help: "move only when the SOURCE file is newer\n  than the destination file or when the\n  destination file is missing",
    },
    verbose: { short: "v", help: "explain what is being done" },
    context: { short: "Z", help: "set SELinux security context of destination\n  file to default type" },
  },
  notes: `The backup suffix is '~', unless set with --suffix or SIMPLE_BACKUP_SUFFIX.
The version control method may be selected via the --backup option or through
the VERSION_CONTROL environment variable.  Here are the values:

  none, off       never make backups (even if --backup is given)
  numbered, t     make numbered backups
  existing, nil   numbered if numbered backups exist, simple otherwise
  simple, never   always make simple backups`,
  examples: [
    { run: "touch a && mv a b && ls", prints: "b\n", shows: "rename a file" },
    { run: "touch a && mkdir d && mv a d && ls d", prints: "a\n", shows: "move it into a directory" },
  ],
  exitStatus: "0 if all were moved, 1 if one could not be.",
  seeAlso: ["cp(1)", "rename(1)"],

  run(call) {
    const several = complainOfDirectories(call.given);
    if (several !== undefined) return call.fail(several);
    const { flags } = call;
    const target = readTarget(call.files, call.operands, flags);
    if ("problem" in target)
      return target.usage ? call.usageError(target.problem) : call.fail(target.problem);
    const makesBackups = flags.backup !== undefined || flags.backupShort || flags.suffix !== undefined;
    if (makesBackups && flags.noClobber) {
      return call.usageError("options --backup and --no-clobber are mutually exclusive");
    }
    const backup = readBackupWish(flags, call.process.env);
    if ("problem" in backup) return call.usageError(backup.problem);
    const mover = new Mover(call, {
      backup,
      overwrite: flags.interactive ? "ask" : flags.noClobber ? "never" : flags.force ? "always" : "auto",
      update: flags.update,
      verbose: flags.verbose,
      stdinIsTerminal: call.process.stdin.isTerminal,
    });
    const sources = target.kind === "directory" ? target.sources : [target.source];
    const done = forEachInTurn(sources, (operand) => {
      const source = flags.stripTrailingSlashes ? operand.replace(/(?<=.)\/+$/, "") : operand;
      const destination = target.kind === "directory" ? pathInside(target.directory, source) : target.name;
      return andThen(mover.move(source, destination), () => undefined);
    });
    return andThen(done, () => call.status);
  },
});
