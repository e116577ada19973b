import { decode } from "../../base/bytes.ts";
import { baseName, dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { InstalledDistribution } from "./installed.ts";

/** The paths that RECORD names, absolute; undefined: there is no RECORD. */
export function recordedPaths(
  files: Files,
  { infoPath, location }: InstalledDistribution,
): readonly string[] | undefined {
  const record = files.readFile(joinPath(infoPath, "RECORD"));
  if (record instanceof Errno) return undefined;
  return decode(record)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => normalizePath(pathOf(line), location));
}

/** The first field of a line of CSV. */
function pathOf(line: string): string {
  if (line.startsWith('"')) return line.slice(1, line.indexOf('"', 1));
  return line.slice(0, line.indexOf(","));
}

/** Removes what RECORD names, what Python has compiled of it, and directories that are empty then. The first errno. */
export function removeDistribution(files: Files, distribution: InstalledDistribution): Errno | undefined {
  const recorded = recordedPaths(files, distribution) ?? [];
  const paths = [...recorded, ...compiledOf(files, recorded)];
  for (const path of paths) {
    const failed = files.unlink(path);
    if (failed && failed !== Errno.ENOENT) return failed;
  }
  for (const directory of new Set(paths.map(dirName))) removeEmpty(files, directory, distribution.location);
  return undefined;
}

/** `DIRECTORY/__pycache__/NAME.cpython-39.pyc` of each `DIRECTORY/NAME.py`. */
function compiledOf(files: Files, paths: readonly string[]): readonly string[] {
  const sources = paths.filter((path) => path.endsWith(".py"));
  return [...new Set(sources.map(dirName))].flatMap((directory) => {
    const cache = joinPath(directory, "__pycache__");
    const entries = files.readdir(cache);
    if (entries instanceof Errno) return [];
    const names = new Set(
      sources.filter((path) => dirName(path) === directory).map((path) => baseName(path).slice(0, -3)),
    );
    return entries
      .filter(({ name }) => name.endsWith(".pyc") && names.has(name.split(".")[0] ?? ""))
      .map(({ name }) => joinPath(cache, name));
  });
}

function removeEmpty(files: Files, directory: string, top: string): void {
  if (!directory.startsWith(`${top}/`)) return;
  if (files.rmdir(directory) === undefined) removeEmpty(files, dirName(directory), top);
}

/** What `pip uninstall` shows: whole directories as `NAME/*`, other files as they are; sorted. */
export function shownPaths(paths: readonly string[], location: string): readonly string[] {
  const shown = new Set<string>();
  for (const path of paths) {
    if (path.endsWith(".pyc")) continue;
    const inside = path.startsWith(`${location}/`) ? path.slice(location.length + 1) : undefined;
    const top = inside?.split("/")[0];
    shown.add(top !== undefined && inside !== top ? `${location}/${top}/*` : path);
  }
  return [...shown].filter((path) => baseName(path) !== "__pycache__").sort();
}
