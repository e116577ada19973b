import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";
import { quoteUnprintable } from "../syntax/quote-unprintable.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { spellDirectory } from "./spell-directory.ts";

export const cd = defineBuiltin({
  name: "cd",
  usage: "[-L|[-P [-e]] [-@]] [dir]",
  summary: "Change the shell working directory.",
  help: `Change the current directory to DIR.  The default DIR is the value of the
HOME shell variable. If DIR is "-", it is converted to $OLDPWD.

The variable CDPATH defines the search path for the directory containing
DIR.  Alternative directory names in CDPATH are separated by a colon (:).
A null directory name is the same as the current directory.  If DIR begins
with a slash (/), then CDPATH is not used.

If the directory is not found, and the shell option \`cdable_vars' is set,
the word is assumed to be  a variable name.  If that variable has a value,
its value is used for DIR.

Options:
  -L\tforce symbolic links to be followed: resolve symbolic
\t\tlinks in DIR after processing instances of \`..'
  -P\tuse the physical directory structure without following
\t\tsymbolic links: resolve symbolic links in DIR before
\t\tprocessing instances of \`..'
  -e\tif the -P option is supplied, and the current working
\t\tdirectory cannot be determined successfully, exit with
\t\ta non-zero status
  -@\ton systems that support it, present a file with extended
\t\tattributes as a directory containing the file attributes

The default is to follow symbolic links, as if \`-L' were specified.
\`..' is processed by removing the immediately previous pathname component
back to a slash or the beginning of DIR.

Exit Status:
Returns 0 if the directory is changed, and if $PWD is set successfully when
-P is used; non-zero otherwise.`,

  wordHelp: (word) => (word === "-" ? { help: "the directory where you were before" } : undefined),

  run(shell, args, io) {
    if (shell.options.restricted_shell) return io.fault("restricted");
    const parsed = io.options(args, "eLP");
    if (!parsed) return 2;
    if (parsed.operands.length > 1) return io.fault("too many arguments");
    const choice = parsed.order.findLast((letter) => letter === "L" || letter === "P");
    const physical = choice === undefined ? shell.options.physical : choice === "P";
    const wish = wishedDirectory(shell, parsed.operands[0]);
    if ("missing" in wish) return io.fault(`${wish.missing} not set`);
    return goTo(shell, io, wish, physical);
  },
});

interface Wish {
  readonly path: string;
  /** The new directory is printed: `cd -`. */
  readonly prints: boolean;
  /** Not looked for in CDPATH. */
  readonly fromHome?: boolean;
}

function wishedDirectory(
  { variables }: Shell,
  operand: string | undefined,
): Wish | { readonly missing: string } {
  if (operand === undefined) {
    const home = variables.get("HOME");
    return home === undefined ? { missing: "HOME" } : { path: home, prints: false, fromHome: true };
  }
  if (operand !== "-") return { path: operand, prints: false };
  const old = variables.get("OLDPWD");
  return old === undefined ? { missing: "OLDPWD" } : { path: old, prints: true };
}

function goTo(shell: Shell, io: BuiltinIo, { path, prints, fromHome }: Wish, physical: boolean): number {
  for (const directory of fromHome ? [] : searchPath(shell, path)) {
    if (enter(shell, joinPath(directory, path), physical)) continue;
    return entered(shell, io, prints || directory !== "");
  }
  const error = enter(shell, path, physical);
  if (!error) return entered(shell, io, prints);
  const value = shell.options.cdable_vars ? shell.variables.get(path) : undefined;
  if (value !== undefined && !enter(shell, value, physical)) return entered(shell, io, true);
  const spelt = shell.options.cdspell && shell.interactive ? spellDirectory(shell.files, path) : undefined;
  const stillWrong = spelt === undefined ? error : enter(shell, spelt, physical);
  if (stillWrong) return io.fault(`${quoteUnprintable(path)}: ${stillWrong.message}`);
  io.print(`${spelt}\n`);
  return 0;
}

/** CDPATH, for what is not rooted here or above (POSIX cd, step 5). */
function searchPath({ variables }: Shell, path: string): readonly string[] {
  const list = variables.get("CDPATH");
  if (!list || /^(?:\/|\.\.?(?:\/|$))/.test(path)) return [];
  return list.split(":");
}

function entered(shell: Shell, io: BuiltinIo, prints: boolean): number {
  if (prints) io.print(`${shell.directory}\n`);
  return 0;
}

/** Changes the directory, and PWD and OLDPWD with it. */
function enter(shell: Shell, path: string, physical: boolean): Errno | undefined {
  const { files, options } = shell;
  if (shell.workingDirectory === undefined) tellLost(shell, "chdir", files.getcwd());
  // An empty name is the working directory.
  const logical = physical && path !== "" ? undefined : logicalPath(shell, path);
  const error = logical instanceof Errno ? logical : files.chdir(logical ?? path);
  if (!error) return arrived(shell, typeof logical === "string" ? logical : files.getcwd(), path);
  // Where the way by text is gone, the name as typed may still lead somewhere (builtins/cd.def).
  if (logical === undefined || path === "" || options.posix || files.chdir(path)) return error;
  return arrived(shell, files.getcwd(), path);
}

/** `reached` is where we are, by the disk's account; where that is gone, the way that was typed tells. */
function arrived(shell: Shell, reached: string | Errno, typed: string): undefined {
  tellLost(shell, "cd", reached);
  const { variables } = shell;
  const before = shell.directory;
  const byText = typed.startsWith("/") ? typed : joinPath(before, typed);
  shell.workingDirectory = reached instanceof Errno ? byText : reached;
  variables.set("OLDPWD", before);
  variables.set("PWD", shell.workingDirectory);
}

/** Where we are was removed. */
function tellLost(shell: Shell, where: string, reached: string | Errno): void {
  if (!(reached instanceof Errno)) return;
  const what = "error retrieving current directory: getcwd: cannot access parent directories";
  void shell.process.stderr.write(`${where}: ${what}: ${reached.message}\n`);
}

/** The path with `.` and `..` taken out by text; what stands before a `..` must be a directory (POSIX cd, step 8). */
function logicalPath({ directory, files }: Shell, path: string): string | Errno {
  const steps = path.split("/");
  for (const [index, step] of steps.entries()) {
    if (step !== ".." || index === 0) continue;
    const before = normalizePath(steps.slice(0, index).join("/") || "/", directory);
    const status = files.stat(before);
    if (status instanceof Errno) return status;
    if (status.kind !== "directory") return Errno.ENOTDIR;
  }
  const reached = normalizePath(path, directory);
  // Two slashes at the beginning are not one (POSIX 4.13); three are.
  return /^\/\/(?!\/)/.test(path.startsWith("/") ? path : directory) ? `/${reached}` : reached;
}
