import { parse, TomlError } from "smol-toml";
import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import { SECOND } from "../profile.ts";
import type { VersionSet } from "../resolver/version-set.ts";
import { parseConstraint } from "./constraint.ts";
import { type Dependency, isTable, parseDependency, strings } from "./dependency.ts";
import { readProjectDependencies, withProjectTable } from "./project-table.ts";
import { describeTomlError } from "./toml-error.ts";
import { validateProject } from "./validate.ts";

export const MAIN = "main";

/** A project: its pyproject.toml, read. */
export interface Project {
  readonly directory: string;
  readonly path: string;
  readonly text: string;
  /** All of the file, as TOML. */
  readonly data: Readonly<Record<string, unknown>>;
  /** `[tool.poetry]`, with what `[project]` says. */
  readonly poetry: Readonly<Record<string, unknown>>;
  /** Whether `[project]` tells of it, which poetry knows since 2.0. */
  readonly hasProjectTable: boolean;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly pythonText: string;
  readonly python: VersionSet;
  readonly groups: readonly Group[];
  /** Name → normalized names of the dependencies that it brings. */
  readonly extras: ReadonlyMap<string, readonly string[]>;
  readonly packageMode: boolean;
}

export interface Group {
  readonly name: string;
  readonly isOptional: boolean;
  readonly dependencies: readonly Dependency[];
}

/** pyproject.toml in `from` or above; throws where there is none. `level`: that of the poetry (`Profile.minor`). */
export function findProject(files: Files, from: string, level: number): Project {
  for (let directory = from; ; directory = dirName(directory)) {
    const path = `${directory === "/" ? "" : directory}/pyproject.toml`;
    const content = files.readFile(path);
    if (!(content instanceof Errno)) return readProject(directory, path, decode(content), level);
    if (directory === "/") break;
  }
  throw new PoetryError(`Poetry could not find a pyproject.toml file in ${from} or its parents`);
}

/** The project in a directory; throws where there is none. */
export function projectIn(files: Files, directory: string, level: number): Project {
  const path = `${directory}/pyproject.toml`;
  const content = files.readFile(path);
  if (content instanceof Errno)
    throw new PoetryError(`Directory ${directory} does not seem to be a Python package`);
  return readProject(directory, path, decode(content), level);
}

/** The text as TOML; throws with the words of poetry's own parser. */
export function parseToml(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new PoetryError(`Invalid TOML file ${path}: ${describeTomlError(text, error)}`);
  }
}

export function readProject(directory: string, path: string, text: string, level: number): Project {
  const data = parseToml(path, text);
  const knowsTable = level >= SECOND;
  const table = knowsTable && isTable(data.project) ? data.project : undefined;
  const own = isTable(data.tool) ? data.tool.poetry : undefined;
  if (!isTable(own) && !table)
    throw new PoetryError(
      knowsTable
        ? `[project] and [tool.poetry] sections not found in ${path}`
        : `[tool.poetry] section not found in ${path}`,
    );
  const legacy = isTable(own) ? own : {};
  const poetry = table ? withProjectTable(table, legacy) : legacy;
  const errors = validateProject(data, level);
  if (errors.length > 0)
    throw new PoetryError(
      `The Poetry configuration is invalid:\n${errors.map((one) => `  - ${one}\n`).join("")}`,
    );
  const version = textOf(poetry.version);
  if (typeof poetry.version === "string" && !parseVersion(version))
    throw new PoetryError(`Invalid version '${version}' on package ${textOf(poetry.name)}`);
  const main = isTable(poetry.dependencies) ? poetry.dependencies : {};
  const asked = table?.["requires-python"] ?? main.python;
  const pythonText = typeof asked === "string" ? asked : "*";
  const fromTable = table && readProjectDependencies(table);
  return {
    directory,
    path,
    text,
    data,
    poetry,
    hasProjectTable: table !== undefined,
    name: textOf(poetry.name),
    version,
    description: textOf(poetry.description),
    pythonText,
    python: parseConstraint(pythonText) ?? invalid(pythonText),
    groups: readGroups(poetry, fromTable?.dependencies ?? readDependencies(main)),
    extras: readExtras(fromTable ? fromTable.extras : poetry.extras),
    packageMode: poetry["package-mode"] !== false,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function invalid(text: string): never {
  throw new PoetryError(`Could not parse version constraint: ${text}`);
}

function readGroups(
  poetry: Readonly<Record<string, unknown>>,
  main: readonly Dependency[],
): readonly Group[] {
  const groups: Group[] = [{ name: MAIN, isOptional: false, dependencies: main }];
  const old = poetry["dev-dependencies"];
  const named = isTable(poetry.group) ? poetry.group : {};
  for (const [name, group] of Object.entries(named)) {
    if (!isTable(group)) continue;
    const dependencies = isTable(group.dependencies) ? readDependencies(group.dependencies) : [];
    groups.push({ name, isOptional: group.optional === true, dependencies });
  }
  if (isTable(old) && named.dev === undefined)
    groups.push({ name: "dev", isOptional: false, dependencies: readDependencies(old) });
  return groups;
}

function readDependencies(table: Readonly<Record<string, unknown>>): readonly Dependency[] {
  return Object.entries(table)
    .filter(([name]) => name.toLowerCase() !== "python")
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (one: unknown) => parseDependency(name, one) ?? invalid(constraintTextOf(one)),
      ),
    );
}

function constraintTextOf(value: unknown): string {
  return typeof value === "string" ? value : isTable(value) ? textOf(value.version) : String(value);
}

function readExtras(value: unknown): ReadonlyMap<string, readonly string[]> {
  const table = isTable(value) ? value : {};
  return new Map(
    Object.entries(table).map(([name, names]) => [normalizeName(name), strings(names).map(normalizeName)]),
  );
}
