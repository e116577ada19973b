import { andThen, forEachInTurn, type MaybePromise } from "../base/maybe-promise.ts";
import { baseName } from "../base/paths.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { complainOfDirectories, pathInside, readTarget } from "../process/command/target.ts";
import { Copier } from "./cp/copier.ts";
import type { TransferOptions } from "./cp/options.ts";
import { ParentMaker } from "./cp/parent-maker.ts";
import { readCopyOptions } from "./cp/read-options.ts";
import { sourceAsOwnBackup } from "./cp/self-backup.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cp.html */
export const cp = defineCommand({
  name: "cp",
  package: COREUTILS,
  summary: "copy files and directories",
  operands: [
    "[OPTION]... [-T] SOURCE DEST",
    "[OPTION]... SOURCE... DIRECTORY",
    "[OPTION]... -t DIRECTORY SOURCE...",
  ],
  description: `Copy SOURCE to DEST, or multiple SOURCE(s) to DIRECTORY.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 32,
  flags: {
    archive: { short: "a", help: "same as -dR --preserve=all" },
    attributesOnly: { help: "don't copy the file data, just the attributes" },
    backup: {
      argument: { name: "CONTROL", optional: true, completes: "none" },
      help: "make a backup of each existing destination file",
    },
    backupShort: { short: "b", long: false, help: "like --backup but does not accept an argument" },
    copyContents: { help: "copy contents of special files when recursive" },
    noDereferenceLinks: { short: "d", long: false, help: "same as --no-dereference --preserve=links" },
    force: {
      short: "f",
      help: "if an existing destination file cannot be\n  opened, remove it and try again (this option\n  is ignored when the -n option is also used)",
    },
    interactive: { short: "i", help: "prompt before overwrite (overrides a previous -n\n   option)" },
    dereferenceOperands: { short: "H", long: false, help: "follow command-line symbolic links in SOURCE" },
    link: { short: "l", help: "hard link files instead of copying" },
    dereference: { short: "L", help: "always follow symbolic links in SOURCE" },
    noClobber: { short: "n", help: "do not overwrite an existing file (overrides\n  a previous -i option)" },
    noDereference: { short: "P", help: "never follow symbolic links in SOURCE" },
    preserveUsual: { short: "p", long: false, help: "same as --preserve=mode,ownership,timestamps" },
    preserve: {
      argument: { name: "ATTR_LIST", optional: "mode,ownership,timestamps", completes: "none" },
      help: "preserve the specified attributes (default:\n  mode,ownership,timestamps), if possible\n  additional attributes: context, links, xattr,\n  all",
    },
    noPreserve: {
      argument: { name: "ATTR_LIST", completes: "none" },
      help: "don't preserve the specified attributes",
    },
    parents: {
      long: ["parents", "path"],
      shows: "      --parents",
      help: "use full source file name under DIRECTORY",
    },
    recursive: { short: "Rr", help: "copy directories recursively" },
    reflink: {
      argument: { name: "WHEN", optional: "always", choices: [["auto"], ["always"], ["never"]] },
      help: "control clone/CoW copies. See below",
    },
    removeDestination: {
      help: "remove each existing destination file before\n  attempting to open it (contrast with --force)",
    },
    sparse: {
      argument: { name: "WHEN", choices: [["never"], ["auto"], ["always"]] },
      help: "control creation of sparse files. See below",
    },
    stripTrailingSlashes: { help: "remove any trailing slashes from each SOURCE\n  argument" },
    symbolicLink: { short: "s", help: "make symbolic links instead of copying" },
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
    update: {
      short: "u",
      help: "copy only when the SOURCE file is newer\n  than the destination file or when the\n  destination file is missing",
    },
    verbose: { short: "v", help: "explain what is being done" },
    oneFileSystem: { short: "x", help: "stay on this file system" },
    defaultContext: {
      short: "Z",
      long: false,
      help: "set SELinux security context of destination\n  file to default type",
    },
    context: {
      argument: { name: "CTX", optional: true },
      help: "like -Z, or if CTX is specified then set the\n  SELinux or SMACK security context to CTX",
    },
  },
  notes: `By default, sparse SOURCE files are detected by a crude heuristic and the
corresponding DEST file is made sparse as well.  That is the behavior
selected by --sparse=auto.  Specify --sparse=always to create a sparse DEST
file whenever the SOURCE file contains a long enough sequence of zero bytes.
Use --sparse=never to inhibit creation of sparse files.

When --reflink[=always] is specified, perform a lightweight copy, where the
data blocks are copied only when modified.  If this is not possible the copy
fails, or if --reflink=auto is specified, fall back to a standard copy.
Use --reflink=never to ensure a standard copy is performed.

The backup suffix is '~', unless set with --suffix or SIMPLE_BACKUP_SUFFIX.
The version control method may be selected via the --backup option or through
the VERSION_CONTROL environment variable.  Here are the values:

  none, off       never make backups (even if --backup is given)
  numbered, t     make numbered backups
  existing, nil   numbered if numbered backups exist, simple otherwise
  simple, never   always make simple backups

As a special case, cp makes a backup of SOURCE when the force and backup
options are given and SOURCE and DEST are the same name for an existing,
regular file.`,
  examples: [
    { run: "echo hi > a && cp a b && cat b", prints: "hi\n", shows: "copy a file" },
    {
      run: "mkdir d && touch d/f && cp -r d e && ls e",
      prints: "f\n",
      shows: "copy a directory and all in it",
    },
    { run: "touch a b && mkdir d && cp a b d && ls d", prints: "a\nb\n", shows: "copy into a directory" },
  ],
  exitStatus: "0 if all were copied, 1 if one could not be.",
  seeAlso: ["mv(1)", "ln(1)", "install(1)"],

  run(call) {
    const several = complainOfDirectories(call.given);
    if (several !== undefined) return call.fail(several);
    const options = readCopyOptions(call, call.flags);
    if ("problem" in options)
      return options.usage ? call.usageError(options.problem) : call.fail(options.problem);
    const target = readTarget(call.files, call.operands, call.flags);
    if ("problem" in target)
      return target.usage ? call.usageError(target.problem) : call.fail(target.problem);
    const wellDone = () => call.status;
    if (target.kind === "directory") {
      const { directory, sources } = target;
      const strips = call.flags.stripTrailingSlashes;
      const named = strips ? sources.map((source) => source.replace(/(?<=.)\/+$/, "")) : sources;
      return andThen(copyInto(call, named, directory, options, call.flags.parents), wellDone);
    }
    if (call.flags.parents) return call.usageError("with --parents, the destination must be a directory");
    const { source, name } = target;
    const own = sourceAsOwnBackup(call, source, name, options);
    const copier = new Copier(call, own ? own.options : options);
    return andThen(copier.copyOperand(source, own ? own.name : name), wellDone);
  },
});

function copyInto(
  call: Call,
  sources: readonly string[],
  directory: string,
  options: TransferOptions,
  parents: boolean,
): MaybePromise<unknown> {
  const copier = new Copier(call, options);
  const maker = parents ? new ParentMaker(call, options, directory) : undefined;
  return forEachInTurn(sources, (source) => {
    if (!maker) {
      // `cp -r x/.. d` does not leave d.
      const destination = baseName(source) === ".." ? directory : pathInside(directory, source);
      return andThen(copier.copyOperand(source, destination), () => undefined);
    }
    const destination = maker.make(source);
    if (destination === undefined) return undefined;
    return andThen(copier.copyOperand(source, destination), () => maker.finish(source));
  });
}
