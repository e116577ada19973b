import { Errno } from "../../disk/errno.ts";
import type { Shell } from "../shell.ts";
import { searchPath } from "../state/command-hash.ts";
import { quoteUnprintable } from "../syntax/quote-unprintable.ts";

/** What is said of a command that is nowhere: without a PATH bash looks no further than the working directory. */
export function notFoundMessage(shell: Shell, name: string): string {
  // Other shells try the directories of PATH themselves.
  if (name === "" && shell.dialect) return `: ${Errno.EACCES.message}`;
  const shown = shell.dialect ? name : quoteUnprintable(name);
  return shell.variables.get("PATH") ? `${shown}: command not found` : `${shown}: ${Errno.ENOENT.message}`;
}

/**
 * The file that a command's name stands for: itself where it has a slash, else what PATH finds, remembered as bash
 * does (bash manual 3.7.2). Undefined: not found.
 */
export function lookUp(shell: Shell, name: string): string | undefined {
  if (name.includes("/")) return name;
  const { commandHash, variables, options } = shell;
  const remembered = commandHash.get(name);
  if (remembered && !variables.isTemporary("PATH")) {
    if (!options.checkhash || !shell.files.access(remembered.path, "x")) return remembered.path;
    commandHash.forget(name);
  }
  if (name === "") return undefined;
  const directories = variables.get("PATH") ?? "";
  // Without PATH the name is tried as it is (findcmd.c, find_user_command_internal).
  if (directories === "") return name;
  const path = searchPath(shell.files, name, directories);
  if (path === undefined) return undefined;
  if (options.hashall && path.startsWith("/") && !variables.isTemporary("PATH"))
    commandHash.remember(name, path);
  return path;
}
