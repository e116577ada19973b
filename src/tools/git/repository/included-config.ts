import { dirName, normalizePath } from "../../../base/paths.ts";
import type { Files } from "../../../disk/files.ts";
import { globMatcher } from "../worktree/ignore.ts";
import { type ConfigEntry, ConfigFile } from "./config-file.ts";

/** A file of configuration with all that it includes. */
export interface ReadConfig {
  readonly path: string;
  readonly entries: readonly ReadEntry[];
}

/** An entry, and the file that it was read from. */
interface ReadEntry extends ConfigEntry {
  readonly path: string;
}

/** What conditions of `includeIf` ask for. */
export interface ConfigPlace {
  readonly home: string;
  readonly gitDirectory: string | undefined;
  readonly branch: string | undefined;
}

/** So deep may files include each other (config.c, MAX_INCLUDE_DEPTH). */
const DEEPEST = 10;

/** The entries of a file, those of the files that it includes where they are named (git-config(1), "Includes"). */
export function readConfig(files: Files, path: string, place: ConfigPlace, depth = 0): readonly ReadEntry[] {
  return new ConfigFile(files, path).entries.flatMap((entry) => {
    const own = { ...entry, path };
    const target = includedPath(entry, path, place);
    if (target === undefined || depth >= DEEPEST) return [own];
    return [own, ...readConfig(files, target, place, depth + 1)];
  });
}

function includedPath({ key, value }: ConfigEntry, path: string, place: ConfigPlace): string | undefined {
  if (value === undefined) return undefined;
  const [, condition] = /^includeif\.(.*)\.path$/s.exec(key) ?? [];
  if (key !== "include.path" && (condition === undefined || !holds(condition, path, place))) return undefined;
  return normalizePath(expandHome(value, place), dirName(path));
}

function expandHome(path: string, { home }: ConfigPlace): string {
  return path === "~" ? home : path.replace(/^~\//, `${home}/`);
}

function holds(condition: string, path: string, place: ConfigPlace): boolean {
  const [, kind = "", pattern = ""] = /^(gitdir|gitdir\/i|onbranch):(.*)$/s.exec(condition) ?? [];
  if (kind === "onbranch") return place.branch !== undefined && matches(pattern, place.branch);
  if (kind === "" || place.gitDirectory === undefined) return false;
  const expanded = expandHome(pattern, place).replace(/^\.\//, `${dirName(path)}/`);
  const whole = expanded.startsWith("/") ? expanded : `**/${expanded}`;
  return kind === "gitdir/i"
    ? matches(whole.toLowerCase(), place.gitDirectory.toLowerCase())
    : matches(whole, place.gitDirectory);
}

/** A pattern that ends in a slash is about all below. */
function matches(pattern: string, text: string): boolean {
  return globMatcher(pattern.endsWith("/") ? `${pattern}**` : pattern)(text);
}
