import { compileGlob } from "../../../base/pattern/index.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** Names of files and directories below the project that globs match, as seen from it. */
export function matchesOf(files: Files, root: string, globs: readonly string[]): readonly string[] {
  if (globs.length === 0) return [];
  const names = namesBelow(files, root, "");
  const patterns = globs.map(patternOf);
  return names.filter((name) => patterns.some((matches) => matches(name)));
}

/** Directories of tools, which no glob is meant for. */
const SKIPPED = new Set([".git", ".venv", "__pycache__"]);

function namesBelow(files: Files, root: string, name: string): readonly string[] {
  const entries = files.readdir(name === "" ? root : `${root}/${name}`);
  if (entries instanceof Errno) return [];
  return entries
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = name === "" ? entry.name : `${name}/${entry.name}`;
      return entry.kind === "directory" ? [path, ...namesBelow(files, root, path)] : [path];
    });
}

/** A glob as Python's `Path.glob` has it: `**` stands for any number of directories, at the end for all that is below. */
function patternOf(glob: string): (name: string) => boolean {
  const parts = glob.replace(/^\.\//, "").replace(/\/$/, "").split("/");
  const wanted = parts.map((part) => (part === "**" ? "any" : compileGlob(part)));
  const fits = (names: readonly string[], at: number, from: number): boolean => {
    const one = wanted[at];
    if (one === undefined) return from === names.length;
    if (one === "any")
      return at === wanted.length - 1
        ? from < names.length
        : names.some((_, next) => next >= from && fits(names, at + 1, next));
    const name = names[from];
    return name !== undefined && one.matches(name) && fits(names, at + 1, from + 1);
  };
  return (name) => fits(name.split("/"), 0, 0);
}
