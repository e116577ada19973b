import { decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { openPath } from "../../process/open.ts";
import { isElf } from "../interp/binary-file.ts";
import { exits, type Outcome } from "../interp/outcome.ts";
import { readWhole } from "../interp/read-whole.ts";
import { sourceText } from "../interp/source.ts";
import type { Shell } from "../shell.ts";
import { searchPath } from "../state/command-hash.ts";
import { type BuiltinSpec, defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

const SPEC: Omit<BuiltinSpec, "name"> = {
  usage: "filename [arguments]",
  summary: "Execute commands from a file in the current shell.",
  special: true,
  help: `Read and execute commands from FILENAME in the current shell.  The
entries in $PATH are used to find the directory containing FILENAME.
If any ARGUMENTS are supplied, they become the positional parameters
when FILENAME is executed.

Exit Status:
Returns the status of the last command executed in FILENAME; fails if
FILENAME cannot be read.`,

  run(shell, args, io) {
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const [name, ...rest] = parsed.operands;
    if (name === undefined) return io.usageFault("filename argument required");
    if (shell.options.restricted_shell && name.includes("/")) return io.fault(`${name}: restricted`);
    const path = find(shell, name);
    if (path === undefined) return missing(shell, io, `${io.builtin.name}: ${name}: file not found`);
    const status = shell.files.stat(path);
    if (!(status instanceof Errno) && status.kind === "directory") return io.fault(`${name}: is a directory`);
    return andThen(openPath(shell.process, path, { read: true }), (file) => {
      if (file instanceof Errno)
        return missing(
          shell,
          io,
          shell.dialect
            ? `${io.builtin.name}: ${shell.dialect.cannotRead(name, file)}`
            : `${name}: ${file.message}`,
        );
      return andThen(readWhole(shell.process, file), (bytes) => {
        if (bytes instanceof Errno) return missing(shell, io, `${name}: ${bytes.message}`);
        // Some NULs are passed over, many are none of a script (evalfile.c).
        const text = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
        if (bytes.length - text.length > 256 || isElf(bytes))
          return io.fault(`${path}: cannot execute binary file`, 126);
        return sourceText(shell, path, decode(text), rest.length > 0 ? rest : undefined);
      });
    });
  },
};

/** In posix mode a file that is not there ends a script (POSIX 2.14, dot). */
function missing(shell: Shell, io: BuiltinIo, message: string): MaybePromise<number | Outcome> {
  const status = io.plainFault(message);
  const { special, name } = io.builtin;
  return shell.options.posix && !shell.interactive && (special || name === "source") ? exits(status) : status;
}

/** Without a slash PATH is searched, then, but in posix mode, the working directory (bash manual 4.1). */
function find({ options, files, variables }: Shell, name: string): string | undefined {
  if (name.includes("/") || !options.sourcepath) return name;
  const found = searchPath(files, name, variables.get("PATH") ?? "", "r");
  return found ?? (options.posix ? undefined : name);
}

export const source = defineBuiltin({ ...SPEC, name: "source" });
export const dot = defineBuiltin({ ...SPEC, name: "." });
