import { andThen, forEachInTurn } from "../base/maybe-promise.ts";
import { readBackupWish } from "../process/command/backup.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { complainOfDirectories } from "../process/command/target.ts";
import { readLinkTarget } from "./ln/link-target.ts";
import { Linker } from "./ln/linker.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ln.html */
export const ln = defineCommand({
  name: "ln",
  package: COREUTILS,
  summary: "make links between files",
  operands: [
    "[OPTION]... [-T] TARGET LINK_NAME",
    "[OPTION]... TARGET",
    "[OPTION]... TARGET... DIRECTORY",
    "[OPTION]... -t DIRECTORY TARGET...",
  ],
  description: `In the 1st form, create a link to TARGET with the name LINK_NAME.
In the 2nd form, create a link to TARGET in the current directory.
In the 3rd and 4th forms, create links to each TARGET in DIRECTORY.
Create hard links by default, symbolic links with --symbolic.
By default, each destination (name of new link) should not already exist.
When creating hard links, each TARGET must exist.  Symbolic links
can hold arbitrary text; if later resolved, a relative link is
interpreted in relation to its parent directory.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 31,
  flags: {
    backup: {
      argument: { name: "CONTROL", optional: true, completes: "none" },
      help: "make a backup of each existing destination file",
    },
    backupShort: { short: "b", long: false, help: "like --backup but does not accept an argument" },
    directory: {
      short: "dF",
      help: "allow the superuser to attempt to hard link\n  directories (note: will probably fail due to\n  system restrictions, even for the superuser)",
    },
    force: { short: "f", overrides: ["interactive"], help: "remove existing destination files" },
    interactive: { short: "i", overrides: ["force"], help: "prompt whether to remove destinations" },
    logical: { short: "L", overrides: ["physical"], help: "dereference TARGETs that are symbolic links" },
    noDereference: {
      short: "n",
      help: "treat LINK_NAME as a normal file if\n  it is a symbolic link to a directory",
    },
    physical: { short: "P", overrides: ["logical"], help: "make hard links directly to symbolic links" },
    relative: { short: "r", help: "with -s, create links relative to link location" },
    symbolic: { short: "s", help: "make symbolic links instead of hard links" },
    suffix: {
      short: "S",
      argument: { name: "SUFFIX", completes: "none" },
      help: "override the usual backup suffix",
    },
    targetDirectory: {
      short: "t",
      argument: { name: "DIRECTORY", completes: "directory" },
      help: "specify the DIRECTORY in which to create\n  the links",
    },
    noTargetDirectory: { short: "T", help: "treat LINK_NAME as a normal file always" },
    verbose: { short: "v", help: "print name of each linked file" },
  },
  notes: `The backup suffix is '~', unless set with --suffix or SIMPLE_BACKUP_SUFFIX.
The version control method may be selected via the --backup option or through
the VERSION_CONTROL environment variable.  Here are the values:

  none, off       never make backups (even if --backup is given)
  numbered, t     make numbered backups
  existing, nil   numbered if numbered backups exist, simple otherwise
  simple, never   always make simple backups

Using -s ignores -L and -P.  Otherwise, the last option specified controls
behavior when a TARGET is a symbolic link, defaulting to -P.`,
  examples: [
    { run: "echo hi > a && ln -s a b && cat b", prints: "hi\n", shows: "a symbolic link: b leads to a" },
    {
      run: "echo hi > a && ln a b && rm a && cat b",
      prints: "hi\n",
      shows: "a hard link: another name of the same file",
    },
  ],
  exitStatus: "0 if all links were made, 1 if one could not be.",
  seeAlso: ["cp(1)", "readlink(1)"],

  run(call) {
    const several = complainOfDirectories(call.given);
    if (several !== undefined) return call.fail(several);
    const { flags, operands } = call;
    const target = readLinkTarget(call.files, operands, flags);
    if ("problem" in target)
      return target.usage ? call.usageError(target.problem) : call.fail(target.problem);
    if (flags.relative && !flags.symbolic) return call.fail("cannot do --relative without --symbolic");
    const backup = readBackupWish(flags, call.process.env);
    if ("problem" in backup) return call.usageError(backup.problem);
    const linker = new Linker(call, {
      backup,
      symbolic: flags.symbolic,
      relative: flags.relative,
      overwrite: flags.force ? "always" : flags.interactive ? "ask" : "never",
      verbose: flags.verbose,
      follow: flags.logical,
      directories: flags.directory,
      // Of several, none may take the place of what another has just made.
      protects: flags.force && !flags.symbolic && target.length > 1,
    });
    const done = forEachInTurn(target, ({ existing, name }) => linker.link(existing, name));
    return andThen(done, () => call.status);
  },
});
