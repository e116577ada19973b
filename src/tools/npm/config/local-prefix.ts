import { dirName, joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";

/** The nearest directory with a package.json or a node_modules, from the working directory up. */
export function findLocalPrefix({ cwd, files }: Process): string {
  let start = cwd;
  while (/\/node_modules$/.test(start)) start = dirName(start);
  if (start !== cwd) return start;
  for (let at = cwd; ; at = dirName(at)) {
    const isHere = [joinPath(at, "package.json"), joinPath(at, "node_modules")].some(
      (path) => !(files.stat(path) instanceof Errno),
    );
    if (isHere) return at;
    if (at === "/") return cwd;
  }
}
