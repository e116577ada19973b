import { parseRequirement } from "../../python-packages/requirement.ts";
import { PoetryError } from "../console/console.ts";
import { type Dependency, dependencyOf, isTable, strings } from "./dependency.ts";
import { placeOfWord } from "./place-of-word.ts";

/** A TOML table. */
type Table = Readonly<Record<string, unknown>>;

/** What `[project]` says (PEP 621), in the words of `[tool.poetry]`, which has the rest. */
export function withProjectTable(project: Table, poetry: Table): Table {
  const merged: Record<string, unknown> = { ...poetry };
  for (const key of ["name", "version", "description", "readme", "scripts", "keywords", "classifiers"])
    if (project[key] !== undefined) merged[key] = project[key];
  if (isTable(project.readme)) merged.readme = project.readme.file;
  if (project.license !== undefined)
    merged.license = isTable(project.license) ? project.license.text : project.license;
  if (Array.isArray(project.authors)) merged.authors = project.authors.filter(isTable).map(personOf);
  return merged;
}

function personOf({ name, email }: Table): string {
  if (typeof email !== "string") return String(name);
  return name === undefined ? email : `${String(name)} <${email}>`;
}

export interface ProjectDependencies {
  readonly dependencies: readonly Dependency[];
  /** Extra → the names that it brings. */
  readonly extras: Readonly<Record<string, readonly string[]>>;
}

/** `dependencies` and `optional-dependencies`; undefined: they stand in `[tool.poetry]`. */
export function readProjectDependencies(project: Table): ProjectDependencies | undefined {
  const optional = project["optional-dependencies"];
  if (project.dependencies === undefined && optional === undefined) return undefined;
  const dependencies = strings(project.dependencies).map((text) => dependencyFrom(text));
  const extras: Record<string, readonly string[]> = {};
  for (const [extra, list] of Object.entries(isTable(optional) ? optional : {})) {
    const inExtra = strings(list).map((text) => ({ ...dependencyFrom(text), isOptional: true }));
    extras[extra] = inExtra.map(({ name }) => name);
    for (const one of inExtra) if (!dependencies.some(({ key }) => key === one.key)) dependencies.push(one);
  }
  return { dependencies, extras };
}

/** poetry writes `flask (>=3.1,<4.0)`; PEP 508 knows the brackets too. */
function dependencyFrom(text: string): Dependency {
  const requirement = parseRequirement(text);
  if ("problem" in requirement) throw new PoetryError(`Invalid PEP 508 requirement: ${text}`);
  const place = requirement.url === undefined ? undefined : placeOfWord(requirement.url);
  return { ...dependencyOf(requirement), place };
}
