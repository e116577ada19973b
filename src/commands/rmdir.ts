import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rmdir.html */
export const rmdir = defineCommand({
  name: "rmdir",
  package: COREUTILS,
  summary: "remove empty directories",
  operands: "[OPTION]... DIRECTORY...",
  completes: "directory",
  description: "Remove the DIRECTORY(ies), if they are empty.",
  helpColumn: 21,
  flags: {
    ignoreFailOnNonEmpty: {
      help: "\nignore each failure that is solely because a directory\nis non-empty",
    },
    parents: {
      short: "p",
      long: ["parents", "path"],
      shows: "  -p, --parents",
      before: "",
      help: "remove DIRECTORY and its ancestors; e.g., 'rmdir -p a/b/c'\nis similar to 'rmdir a/b/c a/b a'",
    },
    verbose: { short: "v", before: "", help: "output a diagnostic for every directory processed" },
  },
  examples: [{ run: "mkdir old && rmdir old && ls", prints: "", shows: "remove an empty directory" }],
  exitStatus: "0 if all were removed, 1 if one could not be.",
  seeAlso: ["rm(1)", "mkdir(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    for (const path of operands) {
      const removed = remove(call, path, "failed to remove", flags);
      if (removed && flags.parents) removeParents(call, path, flags);
    }
    return call.status;
  },
});

interface Wishes {
  readonly verbose: boolean;
  readonly ignoreFailOnNonEmpty: boolean;
}

/** Whether it is gone; says why not. */
function remove(call: Call, path: string, complaint: string, wishes: Wishes): boolean {
  if (wishes.verbose) call.print(`${call.name}: removing directory, ${quoteNameAlways(path)}\n`);
  const failed = call.files.rmdir(path);
  if (!failed) return true;
  if (wishes.ignoreFailOnNonEmpty && isForContent(call, path, failed)) return false;
  const why =
    failed === Errno.ENOTDIR && isLinkToDirectory(call, path) ? "Symbolic link not followed" : failed.message;
  call.warn(`${complaint} ${quoteNameAlways(path)}: ${why}`);
  return false;
}

function removeParents(call: Call, path: string, wishes: Wishes): void {
  let rest = path.replace(/\/+$/, "");
  for (let slash = rest.lastIndexOf("/"); slash >= 0; slash = rest.lastIndexOf("/")) {
    rest = rest.slice(0, slash).replace(/\/+$/, "");
    if (rest === "" || !remove(call, rest, "failed to remove directory", wishes)) return;
  }
}

/** Some systems complain of something else first (rmdir.c, errno_may_be_non_empty). */
function isForContent({ files }: Call, path: string, failed: Errno): boolean {
  if (failed === Errno.ENOTEMPTY || failed === Errno.EEXIST) return true;
  const others: readonly Errno[] = [Errno.EACCES, Errno.EPERM, Errno.EROFS, Errno.EBUSY];
  if (!others.includes(failed)) return false;
  const entries = files.readdir(path);
  return !(entries instanceof Errno) && entries.length > 0;
}

/** With a slash behind it: what it leads to is a directory, or is not there. */
function isLinkToDirectory({ files }: Call, path: string): boolean {
  if (!path.endsWith("/")) return false;
  const link = files.lstat(path.replace(/\/+$/, ""));
  if (link instanceof Errno || link.kind !== "symlink") return false;
  const target = files.stat(path);
  return target instanceof Errno ? target === Errno.ENOENT : target.kind === "directory";
}
