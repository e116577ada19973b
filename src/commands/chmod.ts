import { applyMode, formatPermissions, type ModeChanges, parseMode } from "../base/file-mode.ts";
import { joinPath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { chmodWordHelp } from "./chmod/word-help.ts";

const FLAGS = {
  changes: { short: "c", help: "like verbose but report only when a change is made" },
  silent: { short: "f", long: ["silent", "quiet"], help: "suppress most error messages" },
  verbose: { short: "v", help: "output a diagnostic for every file processed" },
  noPreserveRoot: { overrides: ["preserveRoot"], help: "do not treat '/' specially (the default)" },
  preserveRoot: { overrides: ["noPreserveRoot"], help: "fail to operate recursively on '/'" },
  reference: {
    argument: { name: "RFILE", completes: "file" },
    help: "use RFILE's mode instead of MODE values",
  },
  recursive: { short: "R", help: "change files and directories recursively" },
} as const satisfies FlagSpecs;

type ChmodCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/chmod.html */
export const chmod = defineCommand({
  name: "chmod",
  package: COREUTILS,
  summary: "change file mode bits",
  operands: [
    "[OPTION]... MODE[,MODE]... FILE...",
    "[OPTION]... OCTAL-MODE FILE...",
    "[OPTION]... --reference=RFILE FILE...",
  ],
  description: `Change the mode of each FILE to MODE.
With --reference, change the mode of each FILE to that of RFILE.`,
  helpColumn: 26,
  flags: FLAGS,
  wordHelp: chmodWordHelp,
  // A mode such as -w or -rwx is no option.
  traditional: (words) => protectModes(words),
  notes: "Each MODE is of the form '[ugoa]*([-+=]([rwxXst]*|[ugo]))+|[-+=][0-7]+'.",
  examples: [
    { run: "touch run.sh && chmod +x run.sh && ls -l run.sh", shows: "make a script executable" },
    { run: "chmod 600 secret", shows: "nobody but you may read it" },
  ],
  seeAlso: ["ls(1)", "umask(1)"],

  run(call) {
    const { flags, operands } = call;
    const [first, ...rest] = operands;
    if (first === undefined) return call.usageError("missing operand");
    const protectedMode = first.startsWith(PROTECTED) || rest.some((word) => word.startsWith(PROTECTED));
    if (flags.reference !== undefined && protectedMode)
      return call.usageError("cannot combine mode and --reference options");
    if (flags.reference !== undefined) {
      const status = call.files.stat(flags.reference);
      if (status instanceof Errno)
        return call.fail(
          `failed to get attributes of ${quoteNameAlways(flags.reference)}: ${status.message}`,
        );
      return changeAll(call, operands, parseMode((status.mode & 0o7777).toString(8)) ?? [], false);
    }
    const mode = first.startsWith(PROTECTED) ? first.slice(PROTECTED.length) : first;
    if (rest.length === 0)
      return mode === first
        ? call.usageError(`missing operand after ${quoteText(mode)}`)
        : call.usageError("missing operand");
    const changes = parseMode(mode);
    if (!changes) return call.usageError(`invalid mode: ${quoteText(mode)}`);
    return changeAll(call, rest, changes, mode !== first);
  },
});

/** Marks a mode with a leading hyphen, so that the parser of options takes it for an operand. */
const PROTECTED = "\0mode:";

/** Several are one, the last bits of which count. */
function protectModes(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  const isMode = (word: string, index: number) =>
    (end < 0 || index < end) && /^-[rwxXstugoa0-7,=+-]*$/.test(word) && /^-[rwxXstugo0-7]/.test(word);
  const modes = words.filter(isMode);
  if (modes.length === 0) return words;
  return [PROTECTED + modes.join(","), ...words.filter((word, index) => !isMode(word, index))];
}

function changeAll(
  call: ChmodCall,
  paths: readonly string[],
  changes: ModeChanges,
  likeAnOption: boolean,
): number {
  for (const path of paths) {
    if (call.flags.recursive && call.flags.preserveRoot && call.files.realpath(path) === "/") {
      call.warn("it is dangerous to operate recursively on '/'");
      call.note("use --no-preserve-root to override this failsafe");
      continue;
    }
    change(call, path, changes, likeAnOption, true);
  }
  return call.status;
}

function complain(call: ChmodCall, message: string): void {
  if (call.flags.silent) call.status = 1;
  else call.warn(message);
}

function change(
  call: ChmodCall,
  path: string,
  changes: ModeChanges,
  likeAnOption: boolean,
  isOperand: boolean,
): void {
  const { files } = call;
  const entry = files.lstat(path);
  if (entry instanceof Errno) {
    complain(call, `cannot access ${quoteNameAlways(path)}: ${entry.message}`);
    if (call.flags.verbose) call.print(`${quoteNameAlways(path)} could not be accessed\n`);
    return;
  }
  // Links met on the way down are not followed, and have no mode of their own to change.
  if (entry.kind === "symlink" && !isOperand) return;
  const status = files.stat(path);
  if (status instanceof Errno) {
    complain(call, `cannot operate on dangling symlink ${quoteNameAlways(path)}`);
    if (call.flags.verbose) call.print(`${quoteNameAlways(path)} could not be accessed\n`);
    return;
  }
  setMode(call, path, status, changes, likeAnOption);
  if (!call.flags.recursive || status.kind !== "directory") return;
  const entries = files.readdir(path);
  if (entries instanceof Errno) {
    complain(call, `cannot read directory ${quoteNameAlways(path)}: ${entries.message}`);
    if (call.flags.verbose) call.print(`${quoteNameAlways(path)} could not be accessed\n`);
    return;
  }
  for (const { name } of entries) change(call, joinPath(path, name), changes, likeAnOption, false);
}

function setMode(
  call: ChmodCall,
  path: string,
  status: FileStatus,
  changes: ModeChanges,
  likeAnOption: boolean,
): void {
  const { files } = call;
  const before = status.mode & 0o7777;
  const directory = status.kind === "directory";
  const after = applyMode(changes, before, { directory, umask: files.umask });
  const error = files.chmod(path, after);
  if (error) {
    complain(call, `changing permissions of ${quoteNameAlways(path)}: ${error.message}`);
    if (call.flags.verbose)
      call.print(
        `failed to change mode of ${quoteNameAlways(path)} from ${showMode(before)} to ${showMode(after)}\n`,
      );
    return;
  }
  report(call, path, before, after);
  // `chmod -w` that the umask has kept from working is told, since it looks like an option (chmod.c).
  const naive = applyMode(changes, before, { directory, umask: 0 });
  if (likeAnOption && (after & ~naive) !== 0) {
    call.warn(
      `${quoteName(path)}: new permissions are ${formatPermissions(after)}, not ${formatPermissions(naive)}`,
    );
  }
}

function report(call: ChmodCall, path: string, before: number, after: number): void {
  const changed = before !== after;
  if (!call.flags.verbose && !(call.flags.changes && changed)) return;
  const name = quoteNameAlways(path);
  call.print(
    changed
      ? `mode of ${name} changed from ${showMode(before)} to ${showMode(after)}\n`
      : `mode of ${name} retained as ${showMode(after)}\n`,
  );
}

function showMode(mode: number): string {
  return `${mode.toString(8).padStart(4, "0")} (${formatPermissions(mode)})`;
}
