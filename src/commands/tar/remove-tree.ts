import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Removes a directory and what is in it, as far as that is allowed. */
export function removeTree(files: Files, path: string): void {
  const entries = files.readdir(path);
  if (entries instanceof Errno) return;
  for (const { name, kind } of entries) {
    const below = joinPath(path, name);
    if (kind === "directory") removeTree(files, below);
    else files.unlink(below);
  }
  files.rmdir(path);
}
