import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { captureOutput } from "../../../process/command/capture-output.ts";
import type { PoetryCall } from "../console/call.ts";
import { isTable, strings } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import type { Member } from "./archive.ts";
import { filesBelow, readMember } from "./files-below.ts";
import { findPackages } from "./find-packages.ts";
import { matchesOf } from "./match-globs.ts";

export type Format = "sdist" | "wheel";

/** What belongs into an archive besides what poetry writes itself; in a wheel code stands without its `src`. */
export async function chooseFiles(
  call: PoetryCall,
  project: Project,
  format: Format,
): Promise<readonly Member[]> {
  const { files } = call;
  const included = matchesOf(files, project.directory, includesOf(project, format, call.profile.isSecond));
  const excluded = await excludedNames(call, project, new Set(included));
  const isExcluded = (name: string) => isWithin(name, excluded);
  const chosen = new Map<string, Member>();
  for (const { name, from, formats, glob } of findPackages(files, project)) {
    if (formats && !formats.includes(format)) continue;
    const matched = glob === undefined ? undefined : new Set(matchesOf(files, project.directory, [glob]));
    for (const member of filesBelow(files, project.directory, from === "" ? name : `${from}/${name}`)) {
      if (isExcluded(member.name) || (matched && !isWithin(member.name, matched))) continue;
      const isBare = format === "wheel" && from !== "";
      chosen.set(member.name, isBare ? { ...member, name: member.name.slice(from.length + 1) } : member);
    }
  }
  for (const name of included)
    for (const member of filesBelow(files, project.directory, name))
      if (!chosen.has(member.name)) chosen.set(member.name, member);
  return [...chosen].sort(([a], [b]) => comparePaths(a, b)).map(([, member]) => member);
}

/** Whether it, or a directory that it is in, is among the names. */
function isWithin(name: string, names: ReadonlySet<string>): boolean {
  const parts = name.split("/");
  return parts.some((_, at) => names.has(parts.slice(0, at + 1).join("/")));
}

/** As Python's pathlib orders: part by part. */
export function comparePaths(a: string, b: string): number {
  const [one, two] = [a.split("/"), b.split("/")];
  for (let at = 0; at < Math.min(one.length, two.length); at++)
    if (one[at] !== two[at]) return (one[at] ?? "") < (two[at] ?? "") ? -1 : 1;
  return one.length - two.length;
}

/** Globs of `include` for a format. Without a format poetry 1 means both, poetry 2 the sdist. */
function includesOf({ poetry }: Project, format: Format, isSecond: boolean): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(poetry.include) ? poetry.include : [];
  return entries.flatMap((entry) => {
    const table = isTable(entry) ? entry : { path: entry };
    const formats = typeof table.format === "string" ? [table.format] : strings(table.format);
    const holds = formats.length > 0 ? formats.includes(format) : !isSecond || format === "sdist";
    return holds && typeof table.path === "string" ? [table.path] : [];
  });
}

/** What `exclude` names, and what git ignores, unless it is included by name. */
async function excludedNames(
  call: PoetryCall,
  project: Project,
  included: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const named = matchesOf(call.files, project.directory, strings(project.poetry.exclude));
  const ignored = await ignoredByGit(call, project);
  return new Set([...ignored, ...named].filter((name) => !included.has(name)));
}

async function ignoredByGit({ process, files }: PoetryCall, project: Project): Promise<readonly string[]> {
  if (files.stat(`${project.directory}/.gitignore`) instanceof Errno) return [];
  const git = ["git", "-C", project.directory, "ls-files", "--others", "-i", "--exclude-standard"];
  const listed = await captureOutput(process, git);
  if (listed instanceof Errno || listed.status !== 0) return [];
  return listed.text.split("\n").filter((name) => name !== "");
}

/** Files of licenses, as their names begin. */
export const LEGAL = /^(?:COPYING|LICENSE)/;

/** Files whose names begin so in the project's own directory. */
export function legalFiles(files: Files, { directory }: Project, begins: RegExp): readonly Member[] {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return [];
  const names = entries.map(({ name }) => name).filter((name) => begins.test(name));
  return names.sort().flatMap((name) => readMember(files, directory, name) ?? []);
}
