import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Outcome } from "../interp/outcome.ts";
import { runBuiltin, runPlainFile } from "../interp/run-command.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { describeMeaning, type Meaning, meaningsOf, STANDARD_PATH } from "./lookups.ts";

export const command = defineBuiltin({
  name: "command",
  usage: "[-pVv] command [arg ...]",
  summary: "Execute a simple command or display information about commands.",
  help: `Runs COMMAND with ARGS suppressing  shell function lookup, or display
information about the specified COMMANDs.  Can be used to invoke commands
on disk when a function with the same name exists.

Options:
  -p    use a default value for PATH that is guaranteed to find all of
        the standard utilities
  -v    print a description of COMMAND similar to the \`type' builtin
  -V    print a more verbose description of each COMMAND

Exit Status:
Returns exit status of COMMAND, or failure if COMMAND is not found.`,

  run(shell, args, io) {
    const parsed = io.options(args, "pvV");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (shell.options.restricted_shell && flags.has("p")) return io.fault("-p: restricted");
    const path = flags.has("p") ? STANDARD_PATH : undefined;
    if (flags.has("v") || flags.has("V")) return describe(shell, io, operands, flags.has("V"), path);
    return operands.length === 0 ? 0 : execute(shell, operands, path);
  },
});

/** Without functions, and a special builtin is like any other (POSIX command). */
function execute(shell: Shell, args: readonly string[], path: string | undefined): MaybePromise<Outcome> {
  const builtin = shell.builtin(args[0] as string);
  if (builtin) return runBuiltin(shell, { ...builtin, special: false }, args.slice(1));
  if (args[0]?.startsWith("%") && !shell.dialect) return execute(shell, ["fg", ...args], path);
  return runPlainFile(shell, args, path);
}

function describe(
  shell: Shell,
  io: BuiltinIo,
  names: readonly string[],
  verbose: boolean,
  path: string | undefined,
): number {
  let found = false;
  for (const name of names) {
    const [meaning] = meaningsOf(shell, name, { path });
    if (meaning) {
      found = true;
      io.print(verbose ? describeMeaning(shell, name, meaning) : formatShort(name, meaning));
    } else if (verbose) io.fault(`${name}: not found`);
  }
  return found || names.length === 0 ? 0 : 1;
}

function formatShort(name: string, meaning: Meaning): string {
  if (meaning.kind === "alias") return `alias ${name}='${meaning.value.replaceAll("'", "'\\''")}'\n`;
  return `${meaning.kind === "file" ? meaning.path : name}\n`;
}
