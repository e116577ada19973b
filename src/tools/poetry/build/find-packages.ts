import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { PoetryError } from "../console/console.ts";
import { isTable, strings } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { matchesOf } from "./match-globs.ts";

/** A package or a module that the project consists of. */
export interface FoundPackage {
  /** `course`, `course.py`. */
  readonly name: string;
  /** Where it stands: the project's directory, or `src` in it; from there on it is found. */
  readonly from: string;
  /** Undefined: it is in all archives. */
  readonly formats?: readonly string[];
  /** Of `course/**\/*.py`: the files of it that count, seen from the project's directory. */
  readonly glob?: string;
}

export class MissingPackage extends PoetryError {}

/** What `packages` names, else the package or module of the project's name, here or in `src`. */
export function findPackages(files: Files, project: Project): readonly FoundPackage[] {
  const named = project.poetry.packages;
  if (Array.isArray(named)) return named.filter(isTable).map((entry) => namedPackage(files, project, entry));
  const module = project.name.replace(/[-.]+/g, "_");
  for (const from of ["", "src"]) {
    const base = from === "" ? project.directory : `${project.directory}/${from}`;
    for (const name of [module, `${module}.py`]) {
      const status = files.stat(`${base}/${name}`);
      if (status instanceof Errno) continue;
      if (status.kind === (name.endsWith(".py") ? "file" : "directory")) return [{ name, from }];
    }
  }
  throw new MissingPackage(`No file/folder found for package ${project.name}`);
}

function namedPackage(
  files: Files,
  project: Project,
  entry: Readonly<Record<string, unknown>>,
): FoundPackage {
  const include = String(entry.include ?? "");
  const from = typeof entry.from === "string" ? entry.from : "";
  const formats = typeof entry.format === "string" ? [entry.format] : strings(entry.format);
  const whole = [from, include].filter((part) => part !== "").join("/");
  const isGlob = /[*?[]/.test(include);
  const isThere = isGlob
    ? matchesOf(files, project.directory, [whole]).length > 0
    : !(files.stat(`${project.directory}/${whole}`) instanceof Errno);
  if (!isThere) throw new MissingPackage(`${project.directory}/${whole} does not contain any element`);
  return {
    name: include
      .split("/")
      .slice(0, isGlob ? 1 : undefined)
      .join("/"),
    from,
    ...(formats.length > 0 && { formats }),
    ...(isGlob && { glob: whole }),
  };
}
