import { Errno } from "../../../disk/errno.ts";
import { readmesOf } from "../build/build-project.ts";
import type { PoetryCall } from "../console/call.ts";
import { isTable } from "../project/dependency.ts";
import { missingFields } from "../project/pyproject.ts";

interface Findings {
  readonly errors: string[];
  readonly warnings: string[];
}

/** Fields of `[tool.poetry]` that moved, in the order in which they are looked at. */
const MOVED: readonly (readonly [old: string, to: string, isDynamic: boolean, hint?: string])[] = [
  ["name", "name", false],
  [
    "version",
    "version",
    true,
    "If you want to set the version dynamically via `poetry build --local-version` or you are using a plugin, which sets the version dynamically, you should define the version in [tool.poetry] and add 'version' to [project.dynamic].",
  ],
  ["description", "description", false],
  [
    "readme",
    "readme",
    true,
    "If you want to define multiple readmes, you should define them in [tool.poetry] and add 'readme' to [project.dynamic].",
  ],
  ["license", "license", false],
  ["authors", "authors", false],
  ["homepage", "urls", false],
  ["repository", "urls", false],
  ["documentation", "urls", false],
  ["extras", "optional-dependencies", false],
];

/** `poetry check` since 2.0, where `[project]` is the place for most. */
export function examineSecond(call: PoetryCall, data: Readonly<Record<string, unknown>>): Findings {
  const poetry = isTable(data.tool) && isTable(data.tool.poetry) ? data.tool.poetry : {};
  const project = isTable(data.project) ? data.project : undefined;
  const errors: string[] = project
    ? ["name", "version"]
        .filter((key) => project[key] === undefined && poetry[key] === undefined)
        .map((key) => `project must contain ['${key}'] properties`)
    : [...missingFields(poetry)];
  const warnings = MOVED.filter(([old]) => poetry[old] !== undefined).map(([old, to, isDynamic, hint]) =>
    isDynamic
      ? `[tool.poetry.${old}] is set but '${to}' is not in [project.dynamic]. If it is static use [project.${to}]. If it is dynamic, add '${to}' to [project.dynamic].\n${hint}`
      : `[tool.poetry.${old}] is deprecated. Use [project.${to}] instead.`,
  );
  if (errors.length > 0) return { errors, warnings };
  for (const readme of readmesOf(call.project))
    if (call.files.stat(`${call.directory}/${readme}`) instanceof Errno)
      errors.push(`Declared README file does not exist: ${readme}`);
  return { errors, warnings };
}
