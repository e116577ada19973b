import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";
import { searchPath } from "../state/command-hash.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const hash = defineBuiltin({
  name: "hash",
  usage: "[-lr] [-p pathname] [-dt] [name ...]",
  summary: "Remember or display program locations.",
  help: `Determine and remember the full pathname of each command NAME.  If
no arguments are given, information about remembered commands is displayed.

Options:
  -d\tforget the remembered location of each NAME
  -l\tdisplay in a format that may be reused as input
  -p pathname\tuse PATHNAME as the full pathname of NAME
  -r\tforget all remembered locations
  -t\tprint the remembered location of each NAME, preceding
\t\teach location with the corresponding NAME if multiple
\t\tNAMEs are given
Arguments:
  NAME\tEach NAME is searched for in $PATH and added to the list
\t\tof remembered commands.

Exit Status:
Returns success unless NAME is not found or an invalid option is given.`,

  run(shell, args, io) {
    if (!shell.options.hashall) return io.fault("hashing disabled");
    const parsed = io.options(args, "dlp:rt");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (flags.has("r")) shell.commandHash.clear();
    if (operands.length === 0) {
      if (flags.has("d") || flags.has("t"))
        return io.fault(`-${flags.has("d") ? "d" : "t"}: option requires an argument`);
      if (!flags.has("r")) list(shell, io, flags.has("l"));
      return 0;
    }
    let status = 0;
    for (const name of operands) status = handle(shell, io, name, flags, operands.length > 1) || status;
    return status;
  },
});

function list({ commandHash, options }: Shell, io: BuiltinIo, reusable: boolean): void {
  if (commandHash.size === 0) {
    if (!options.posix && !reusable) io.print("hash: hash table empty\n");
    return;
  }
  if (!reusable) io.print("hits\tcommand\n");
  for (const [name, { path, hits }] of commandHash.entries()) {
    io.print(reusable ? `builtin hash -p ${path} ${name}\n` : `${String(hits).padStart(4)}\t${path}\n`);
  }
}

function handle(
  shell: Shell,
  io: BuiltinIo,
  name: string,
  flags: ReadonlyMap<string, string>,
  several: boolean,
): number {
  const { commandHash, files, variables } = shell;
  const remembered = commandHash.get(name);
  const given = flags.get("p");
  if (given !== undefined) {
    if (shell.options.restricted_shell && given.includes("/")) return io.fault(`${given}: restricted`);
    const status = files.stat(given);
    if (!(status instanceof Errno) && status.kind === "directory")
      return io.fault(`${given}: ${Errno.EISDIR.message}`);
    commandHash.remember(name, given);
    return 0;
  }
  if (flags.has("d"))
    return commandHash.forget(name) || !commandHash.isMade ? 0 : io.fault(`${name}: not found`);
  if (flags.has("t")) {
    if (!remembered) return io.fault(`${name}: not found`);
    commandHash.hit(name);
    if (flags.has("l")) io.print(`builtin hash -p ${remembered.path} ${name}\n`);
    else io.print(several ? `${name}\t${remembered.path}\n` : `${remembered.path}\n`);
    return 0;
  }
  if (name.includes("/") || shell.functions.has(name) || shell.builtin(name)) return 0;
  const path = searchPath(files, name, variables.get("PATH") ?? "");
  if (path === undefined || files.access(path, "x")) return io.fault(`${name}: not found`);
  commandHash.remember(name, path);
  return 0;
}
