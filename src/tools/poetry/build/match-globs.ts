import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** Names of files and directories below the project that globs match, as seen from it. */
export function matchesOf(files: Files, root: string, globs: readonly string[]): readonly string[] {
  if (globs.length === 0) return [];
  const names = namesBelow(files, root, "");
  const patterns = globs.map(patternOf);
  return names.filter((name) => patterns.some((pattern) => pattern.test(name)));
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

/** A glob as Python's `Path.glob` has it: `**` stands for directories. */
function patternOf(glob: string): RegExp {
  const parts = glob.replace(/^\.\//, "").replace(/\/$/, "").split("/");
  const source = parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
    const text = part
      .replace(/[.+^${}()|\\]/g, "\\$&")
      .replaceAll("*", "[^/]*")
      .replaceAll("?", "[^/]")
      .replaceAll("[!", "[^");
    return isLast ? text : `${text}/`;
  });
  return new RegExp(`^${source.join("")}$`, "s");
}
