import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { launchFault, replaceShell } from "../interp/external.ts";
import { lookUp } from "../interp/look-up.ts";
import { exits, type Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const exec = defineBuiltin({
  name: "exec",
  usage: "[-cl] [-a name] [command [argument ...]] [redirection ...]",
  summary: "Replace the shell with the given command.",
  special: true,
  help: `Execute COMMAND, replacing this shell with the specified program.
ARGUMENTS become the arguments to COMMAND.  If COMMAND is not specified,
any redirections take effect in the current shell.

Options:
  -a name\tpass NAME as the zeroth argument to COMMAND
  -c\texecute COMMAND with an empty environment
  -l\tplace a dash in the zeroth argument to COMMAND

If the command cannot be executed, a non-interactive shell exits, unless
the shell option \`execfail' is set.

Exit Status:
Returns success unless COMMAND is not found or a redirection error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "cla:");
    if (!parsed) return 2;
    const [name, ...rest] = parsed.operands;
    if (name === undefined) {
      shell.keepsRedirections = true;
      return 0;
    }
    if (shell.options.restricted_shell) return io.fault("restricted");
    const { flags } = parsed;
    const argument0 = (flags.has("l") ? "-" : "") + (flags.get("a") ?? name);
    return andThen(io.flush(), () => replace(shell, io, name, [argument0, ...rest], flags.has("c")));
  },
});

function replace(
  shell: Shell,
  io: BuiltinIo,
  name: string,
  argv: readonly string[],
  withoutEnvironment: boolean,
): MaybePromise<number | Outcome> {
  const found = lookUp(shell, name);
  if (found === undefined && isDirectory(shell, name))
    return fail(shell, io.fault(`${name}: cannot execute: ${Errno.EISDIR.message}`, 126));
  if (name === "" && shell.dialect) return fail(shell, io.fault(`: ${Errno.EACCES.message}`, 126));
  if (found === undefined) return fail(shell, io.fault(`${name}: not found`, 127));
  const path = shell.dialect ? found : fullPath(shell, found);
  const replaced = replaceShell(shell, path, argv, { withoutEnvironment, byExec: true });
  if (!("message" in replaced)) return replaced;
  io.printError(launchFault(shell, replaced));
  return fail(shell, replaced.status === 127 || shell.dialect ? replaced.status : toldTwice(shell, io, path));
}

/** bash says once more of a file that it cannot run why it cannot: of one that it can, with the wrong reason. */
function toldTwice(shell: Shell, io: BuiltinIo, path: string): number {
  const refused = isDirectory(shell, path) ? Errno.EISDIR : shell.files.access(path, "x");
  if (refused) return io.fault(`${path}: cannot execute: ${refused.message}`, 126);
  return io.plainFault(`${path}: Success`, 126);
}

function isDirectory({ files }: Shell, path: string): boolean {
  const status = files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** bash's full_pathname: from the root, without a `./` before it. */
function fullPath(shell: Shell, path: string): string {
  return path.startsWith("/") ? path : joinPath(shell.directory, path.replace(/^(?:\.\/+)+/, ""));
}

/** A script ends when the program cannot be run (bash manual 4.1, exec), unless `execfail` is set. */
function fail(shell: Shell, status: number): number | Outcome {
  return shell.interactive || shell.options.execfail ? status : exits(status);
}
