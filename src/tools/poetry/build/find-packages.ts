import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { PoetryError } from "../console/console.ts";
import { isTable } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";

/** A package or a module that the project consists of. */
export interface FoundPackage {
  /** `course`, `course.py`. */
  readonly name: string;
  /** Where it stands: the project's directory, or `src` in it; from there on it is found. */
  readonly from: string;
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
  const name = String(entry.include ?? "").replace(/\/\*.*$/, "");
  const from = typeof entry.from === "string" ? entry.from : "";
  const path = [project.directory, from, name].filter((part) => part !== "").join("/");
  if (files.stat(path) instanceof Errno) throw new MissingPackage(`${path} does not contain any element`);
  return { name, from };
}
