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
    const isUnknown = physical || isOutdated(shell) || shell.workingDirectory === undefined;
    const path = isUnknown ? physicalDirectory(shell) : shell.directory;
    if (path instanceof Errno) {
      const what = "error retrieving current directory: getcwd: cannot access parent directories";
      io.printError(`pwd: ${what}: ${path.message}\n`);
      return 1;
    }
    io.print(`${path}\n`);
    return 0;
  },
});

/** In posix mode the way that led here counts only where it still leads here. */
function isOutdated({ options, files, directory }: Shell): boolean {
  if (!options.posix || directory === "") return false;
  const status = files.stat(directory);
  return status instanceof Errno || status.ino !== files.cwd.status.ino;
}

/** What the way that led here stands for; where that is gone, where we are by the disk's account. */
function physicalDirectory({ files, directory, workingDirectory }: Shell): string | Errno {
  if (workingDirectory === undefined) return files.getcwd();
  const path = files.realpath(directory);
  return path instanceof Errno ? files.getcwd() : path;
}
