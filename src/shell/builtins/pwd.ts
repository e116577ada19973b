import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";

export const pwd = defineBuiltin({
  name: "pwd",
  usage: "[-LP]",
  summary: "Print the name of the current working directory.",
  help: `Options:
  -L\tprint the value of $PWD if it names the current working
\t\tdirectory
  -P\tprint the physical directory, without any symbolic links

By default, \`pwd' behaves as if \`-L' were specified.

Exit Status:
Returns 0 unless an invalid option is given or the current directory
cannot be read.`,

  run(shell, args, io) {
    const parsed = io.options(args, "LP");
    if (!parsed) return 2;
    const choice = parsed.order.at(-1);
    const physical = choice === undefined ? shell.options.physical : choice === "P";
    const logical = physical ? undefined : logicalDirectory(shell);
    const path = logical ?? shell.files.getcwd();
    if (path instanceof Errno) {
      return io.fault(
        `error retrieving current directory: getcwd: cannot access parent directories: ${path.message}`,
      );
    }
    io.print(`${path}\n`);
    return 0;
  },
});

/** PWD, where it is an absolute path of the working directory without `.` and `..` (POSIX pwd, -L). */
function logicalDirectory(shell: Shell): string | undefined {
  const path = shell.variables.get("PWD");
  if (path === undefined || !path.startsWith("/") || /\/\.{1,2}(\/|$)/.test(path)) return undefined;
  const status = shell.files.stat(path);
  return !(status instanceof Errno) && status.ino === shell.files.cwd.status.ino ? path : undefined;
}
