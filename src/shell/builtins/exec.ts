import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { replaceShell } from "../interp/external.ts";
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
  const path = lookUp(shell, name);
  if (path === undefined) return fail(shell, io.fault(`${name}: not found`, 127));
  const replaced = replaceShell(shell, path, argv, { withoutEnvironment });
  return "message" in replaced ? fail(shell, io.plainFault(replaced.message, replaced.status)) : replaced;
}

/** A script ends when the program cannot be run (bash manual 4.1, exec), unless `execfail` is set. */
function fail(shell: Shell, status: number): number | Outcome {
  return shell.interactive || shell.options.execfail ? status : exits(status);
}
