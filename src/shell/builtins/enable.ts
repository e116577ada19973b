import { compareCodePoints } from "../../base/collation.ts";
import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const enable = defineBuiltin({
  name: "enable",
  usage: "[-a] [-dnps] [-f filename] [name ...]",
  summary: "Enable and disable shell builtins.",
  help: `Enables and disables builtin shell commands.  Disabling allows you to
execute a disk command which has the same name as a shell builtin
without using a full pathname.

Options:
  -a\tprint a list of builtins showing whether or not each is enabled
  -n\tdisable each NAME or display a list of disabled builtins
  -p\tprint the list of builtins in a reusable format
  -s\tprint only the names of Posix \`special' builtins

Options controlling dynamic loading:
  -f\tLoad builtin NAME from shared object FILENAME
  -d\tRemove a builtin loaded with -f

Without options, each NAME is enabled.

To use the \`test' found in $PATH instead of the shell builtin
version, type \`enable -n test'.

Exit Status:
Returns success unless NAME is not a shell builtin or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, "adnpsf:");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (shell.options.restricted_shell && (flags.has("f") || flags.has("d"))) return io.fault("restricted");
    if (operands.length === 0 || flags.has("p")) {
      list(shell, io, flags);
      return 0;
    }
    const library = flags.get("f");
    if (library !== undefined) return load(shell, io, library);
    let status = 0;
    for (const name of operands) {
      if (!shell.builtins.has(name)) status = io.fault(`${name}: not a shell builtin`);
      else if (flags.has("d")) status = io.fault(`${name}: not dynamically loaded`);
      else setEnabled(shell, name, !flags.has("n"));
    }
    return status;
  },
});

function list(shell: Shell, io: BuiltinIo, flags: ReadonlyMap<string, string>): void {
  const { builtins, disabledBuiltins } = shell;
  for (const [name, { special }] of [...builtins].sort(([a], [b]) => compareCodePoints(a, b))) {
    const disabled = disabledBuiltins.has(name);
    if (flags.has("s") && !special) continue;
    if (!flags.has("a") && disabled !== flags.has("n")) continue;
    io.print(`enable ${disabled ? "-n " : ""}${name}\n`);
  }
}

/** A subshell shares the set until one of the two changes it. */
function setEnabled(shell: Shell, name: string, enabled: boolean): void {
  const disabled = new Set(shell.disabledBuiltins);
  if (enabled) disabled.delete(name);
  else disabled.add(name);
  shell.disabledBuiltins = disabled;
}

function load(shell: Shell, io: BuiltinIo, library: string): number {
  const status = shell.files.stat(library);
  if (!(status instanceof Errno)) return io.notSimulated("-f");
  return io.fault(
    `cannot open shared object ${library}: ${library}: cannot open shared object file: ${status.message}`,
  );
}
