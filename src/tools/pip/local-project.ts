import { parse, type TomlTable } from "smol-toml";
import { decode } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { fileNameOf } from "../python-packages/normalize-name.ts";
import { parseRequirement, type Requirement } from "../python-packages/requirement.ts";
import { parseSpecifiers, type SpecifierSet } from "../python-packages/specifiers.ts";
import { parseVersion, type Version } from "../python-packages/versions.ts";
import { type PipContext, PipError } from "./context.ts";
import { poetrySpecifiers } from "./poetry-constraint.ts";

/** A project in a directory, as the user names it on the command line. */
export interface LocalProject {
  readonly name: string;
  readonly version: Version;
  readonly requires: readonly Requirement[];
  readonly requiresTexts: readonly string[];
  readonly requiresPython: SpecifierSet | undefined;
  readonly summary: string;
  readonly consoleScripts: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly path: string;
  readonly isEditable: boolean;
  /** The file that describes it. */
  readonly source: "pyproject.toml" | "setup.py";
  /** The clone that it was taken from. */
  readonly vcs?: VcsOrigin;
  /** Packages and modules, from the project's directory on: `src/tide`, `tide.py`. */
  readonly modules: readonly string[];
}

export interface VcsOrigin {
  readonly url: string;
  readonly commit: string;
  /** As it was asked for. */
  readonly revision?: string;
}

/** What a project says of itself, however it says it. */
interface Described {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly summary: string;
  readonly requires: readonly string[];
  readonly requiresPython: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Reads `pyproject.toml` (PEP 621, or poetry's own table), else a `setup.py` whose arguments are plain texts. */
export function readLocalProject(context: PipContext, path: string, isEditable: boolean): LocalProject {
  const { files } = context;
  const pyproject = files.readFile(joinPath(path, "pyproject.toml"));
  const toml = pyproject instanceof Errno ? undefined : parseToml(decode(pyproject), path);
  const described = (toml && fromToml(toml)) ?? fromSetup(files, path);
  const version = parseVersion(described?.version ?? "");
  if (described?.name === undefined || !version)
    throw new PipError(
      `rockpool: not simulated here: a project in ${path} that does not give its name and version as plain texts`,
    );
  const requires = described.requires.map((text) => {
    const requirement = parseRequirement(text);
    if ("problem" in requirement)
      throw new PipError(`Invalid requirement: '${text}': ${requirement.problem}`);
    return requirement;
  });
  return {
    name: described.name,
    version,
    requires,
    requiresTexts: described.requires,
    requiresPython: described.requiresPython === "" ? undefined : parseSpecifiers(described.requiresPython),
    summary: described.summary,
    consoleScripts: described.scripts,
    path,
    isEditable,
    source: toml ? "pyproject.toml" : "setup.py",
    modules: findModules(files, path, described.name),
  };
}

function parseToml(text: string, path: string): TomlTable {
  try {
    return parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : "";
    throw new PipError(`${joinPath(path, "pyproject.toml")}: ${reason}`);
  }
}

function tableOf(value: unknown): TomlTable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? (value as TomlTable)
    : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function scriptsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tableOf(value)).flatMap(([name, target]) =>
      typeof target === "string" ? [[name, target]] : [],
    ),
  );
}

function fromToml(toml: TomlTable): Described | undefined {
  const poetry = tableOf(tableOf(toml.tool).poetry);
  if (toml.project === undefined) return poetry.name === undefined ? undefined : fromPoetry(poetry);
  const project = tableOf(toml.project);
  const optional = Object.entries(tableOf(project["optional-dependencies"])).flatMap(([extra, texts]) =>
    textsOf(texts).map((text) => withExtra(text, extra)),
  );
  return {
    name: textOf(project.name),
    version: textOf(project.version) ?? textOf(poetry.version),
    summary: textOf(project.description) ?? "",
    requires: [...textsOf(project.dependencies), ...optional],
    requiresPython: textOf(project["requires-python"]) ?? "",
    scripts: scriptsOf(project.scripts),
  };
}

function withExtra(text: string, extra: string): string {
  const [requirement = "", marker] = text.split(";").map((part) => part.trim());
  const own = `extra == "${extra}"`;
  return `${requirement}; ${marker === undefined ? own : `(${marker}) and ${own}`}`;
}

function fromPoetry(poetry: TomlTable): Described {
  const dependencies = Object.entries(tableOf(poetry.dependencies));
  const constraintOf = (value: unknown) => textOf(value) ?? textOf(tableOf(value).version) ?? "*";
  const isOptional = (value: unknown) => tableOf(value).optional === true;
  const python = dependencies.find(([name]) => name === "python")?.[1];
  return {
    name: textOf(poetry.name),
    version: textOf(poetry.version),
    summary: textOf(poetry.description) ?? "",
    requires: dependencies
      .filter(([name, value]) => name !== "python" && !isOptional(value))
      .map(([name, value]) => `${name}${poetrySpecifiers(constraintOf(value))}`),
    requiresPython: python === undefined ? "" : poetrySpecifiers(constraintOf(python)),
    scripts: scriptsOf(poetry.scripts),
  };
}

/** The arguments of `setup()` that are literals. */
function fromSetup(files: Files, path: string): Described | undefined {
  const content = files.readFile(joinPath(path, "setup.py"));
  if (content instanceof Errno) return undefined;
  const text = decode(content);
  const literal = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"'\\n]*)["']`).exec(text)?.[1];
  const list = (name: string) => {
    const inside = new RegExp(`\\b${name}["']?\\s*[=:]\\s*\\[([^\\]]*)\\]`).exec(text)?.[1] ?? "";
    return [...inside.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
  };
  return {
    name: literal("name"),
    version: literal("version"),
    summary: literal("description") ?? "",
    requires: list("install_requires"),
    requiresPython: literal("python_requires") ?? "",
    scripts: Object.fromEntries(
      list("console_scripts").flatMap((entry) => {
        const [name = "", target] = entry.split("=").map((part) => part.trim());
        return target === undefined ? [] : [[name, target]];
      }),
    ),
  };
}

/** Directories that are no part of what is installed (setuptools, "Automatic discovery"). */
const NOT_PACKAGES = /^(tests?|docs?|examples?|build|dist|scripts|venv|\..*|.*\.egg-info|__pycache__)$/;

/** Packages below `src`, else beside the description; where there are none, single modules. */
function findModules(files: Files, path: string, name: string): readonly string[] {
  const isPackage = (place: string) => !(files.stat(joinPath(path, `${place}/__init__.py`)) instanceof Errno);
  for (const parent of ["src/", ""]) {
    const entries = files.readdir(joinPath(path, parent));
    if (entries instanceof Errno) continue;
    const packages = entries.filter((one) => one.kind === "directory" && !NOT_PACKAGES.test(one.name));
    const found = packages.map((one) => `${parent}${one.name}`).filter(isPackage);
    if (found.length > 0) return found;
    const module = `${fileNameOf(name)}.py`;
    if (entries.some((one) => one.name === module)) return [`${parent}${module}`];
  }
  return [];
}
