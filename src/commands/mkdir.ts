import { applyMode, type ModeChanges, parseMode } from "../base/file-mode.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkdir.html */
export const mkdir = defineCommand({
  name: "mkdir",
  package: COREUTILS,
  summary: "make directories",
  operands: "[OPTION]... DIRECTORY...",
  completes: "directory",
  description: `Create the DIRECTORY(ies), if they do not already exist.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 21,
  flags: {
    mode: {
      short: "m",
      argument: { name: "MODE", completes: "mode" },
      help: "set file mode (as in chmod), not a=rwx - umask",
    },
    parents: {
      short: "p",
      help: "no error if existing, make parent directories as needed,\nwith their file modes unaffected by any -m option.",
    },
    verbose: { short: "v", help: "print a message for each created directory" },
    defaultContext: {
      short: "Z",
      long: false,
      help: "   set SELinux security context of each created directory\n     to the default type",
    },
    context: {
      argument: { name: "CTX", optional: true },
      help: "like -Z, or if CTX is specified then set the SELinux\n     or SMACK security context to CTX",
    },
  },
  examples: [
    { run: "mkdir notes && ls", prints: "notes\n", shows: "make a directory" },
    { run: "mkdir -p a/b/c && ls a/b", prints: "c\n", shows: "make it with all directories above it" },
  ],
  exitStatus: "0 if all directories were made (or, with -p, were there), 1 if one could not be.",
  seeAlso: ["rmdir(1)", "chmod(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.context) call.note("warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel");
    if (operands.length === 0) return call.usageError("missing operand");
    const mode = flags.mode === undefined ? undefined : parseMode(flags.mode);
    if (flags.mode !== undefined && !mode) return call.fail(`invalid mode ${quoteText(flags.mode)}`);
    for (const path of operands) {
      if (flags.parents && !makeParents(call, path, flags.verbose)) continue;
      makeDirectory(call, path, mode, flags.parents, flags.verbose);
    }
    return call.status;
  },
});

function makeDirectory(
  call: Call,
  path: string,
  mode: ModeChanges | undefined,
  mayExist: boolean,
  verbose: boolean,
): void {
  const { files } = call;
  const bits = mode && applyMode(mode, 0o777, { directory: true, umask: files.umask });
  const failed =
    files.mkdir(path, bits ?? 0o777) ?? (bits === undefined ? undefined : files.chmod(path, bits));
  if (!failed) {
    if (verbose) report(call, path);
    return;
  }
  if (mayExist && failed === Errno.EEXIST && isDirectory(call, path)) return;
  call.warn(`cannot create directory ${quoteText(path)}: ${failed.message}`);
}

function report(call: Call, path: string): void {
  call.print(`${call.name}: created directory ${quoteNameAlways(path)}\n`);
}

function isDirectory({ files }: Call, path: string): boolean {
  const status = files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** Makes what is missing above `path` (gnulib mkancesdirs.c); whether all of it is there. */
function makeParents(call: Call, path: string, verbose: boolean): boolean {
  for (const match of path.matchAll(/([^/]+)\/+(?=[^/])/g)) {
    const name = match[1] ?? "";
    if (name === ".") continue;
    const parent = path.slice(0, match.index + name.length);
    const failed = makeParent(call, parent, name, verbose);
    if (!failed) continue;
    call.warn(`cannot create directory ${quoteText(parent)}: ${failed.message}`);
    return false;
  }
  return true;
}

/** The owner may always write in and search what was made on the way. */
const PASSABLE = 0o300;

function makeParent(call: Call, parent: string, name: string, verbose: boolean): Errno | undefined {
  const { files } = call;
  const umask = files.umask;
  files.umask = umask & ~PASSABLE;
  const failed = name === ".." ? undefined : files.mkdir(parent, 0o777);
  files.umask = umask;
  if (!failed && name !== ".." && verbose) report(call, parent);
  const status = files.stat(parent);
  if (status instanceof Errno) return status === Errno.ENOENT && failed ? failed : status;
  if (status.kind !== "directory") return Errno.ENOTDIR;
  return files.access(parent, "x");
}
