import { baseName, joinPath } from "../../base/paths.ts";
import { compileGlob, type Pattern } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** Which files and directories of a walk are looked at. */
export interface WalkFilter {
  readonly include: readonly Pattern[];
  readonly exclude: readonly Pattern[];
  readonly excludeDirectory: readonly Pattern[];
}

export function makeFilter(globs: {
  include: readonly string[];
  exclude: readonly string[];
  excludeDir: readonly string[];
}): WalkFilter {
  const compile = (patterns: readonly string[]) =>
    patterns.map((pattern) => compileGlob(pattern.replace(/(?<=.)\/+$/, "")));
  return {
    include: compile(globs.include),
    exclude: compile(globs.exclude),
    excludeDirectory: compile(globs.excludeDir),
  };
}

/** A pattern is met by the whole path or by its last part. */
function meets(patterns: readonly Pattern[], path: string): boolean {
  return patterns.some((pattern) => pattern.matches(path) || pattern.matches(baseName(path)));
}

export function isFileWanted(filter: WalkFilter, path: string): boolean {
  if (meets(filter.exclude, path)) return false;
  return filter.include.length === 0 || meets(filter.include, path);
}

export function isDirectoryExcluded(filter: WalkFilter, path: string): boolean {
  return meets(filter.excludeDirectory, path.replace(/(?<=.)\/+$/, ""));
}

export interface Walked {
  readonly path: string;
  readonly error?: Errno;
}

/** The files below a directory in the order of their making, as grep -r meets them; links only with -R. */
export function* walkFiles(
  files: Files,
  root: string,
  filter: WalkFilter,
  followLinks: boolean,
): Generator<Walked> {
  const entries = files.readdir(root === "" ? "." : root);
  if (entries instanceof Errno) {
    yield { path: root, error: entries };
    return;
  }
  for (const { name, kind } of entries) {
    const path = root === "" ? name : joinPath(root, name);
    let actual = kind;
    if (kind === "symlink") {
      if (!followLinks) continue;
      const status = files.stat(path);
      if (status instanceof Errno) {
        yield { path, error: status };
        continue;
      }
      actual = status.kind;
    }
    if (actual === "directory") {
      if (!meets(filter.excludeDirectory, path)) yield* walkFiles(files, path, filter, followLinks);
    } else if (actual === "file" && isFileWanted(filter, path)) yield { path };
  }
}
