import { Errno } from "../../../disk/errno.ts";
import { readmesOf } from "../build/build-project.ts";
import type { PoetryCall } from "../console/call.ts";
import { SECOND } from "../profile.ts";
import { isTable, strings } from "../project/dependency.ts";
import { validateProject } from "../project/validate.ts";
import { DEV_DEPENDENCIES, examineStrictly, type Findings } from "./check-strict.ts";

/** A field of `[tool.poetry]` that `[project]` has too, in the order in which they are looked at. */
interface MovedField {
  readonly old: string;
  readonly to: string;
  /** Of a field that a build may set: what to do then. */
  readonly hint?: string;
}

const MOVED: readonly MovedField[] = [
  { old: "name", to: "name" },
  {
    old: "version",
    to: "version",
    hint: "If you want to set the version dynamically via `poetry build --local-version` or you are using a plugin, which sets the version dynamically, you should define the version in [tool.poetry] and add 'version' to [project.dynamic].",
  },
  { old: "description", to: "description" },
  {
    old: "readme",
    to: "readme",
    hint: "If you want to define multiple readmes, you should define them in [tool.poetry] and add 'readme' to [project.dynamic].",
  },
  { old: "license", to: "license" },
  { old: "authors", to: "authors" },
  { old: "maintainers", to: "maintainers" },
  { old: "keywords", to: "keywords" },
  {
    old: "classifiers",
    to: "classifiers",
    hint: "ATTENTION: Per default Poetry determines classifiers for supported Python versions and license automatically. If you define classifiers in [project], you disable the automatic enrichment. In other words, you have to define all classifiers manually. If you want to use Poetry's automatic enrichment of classifiers, you should define them in [tool.poetry] and add 'classifiers' to [project.dynamic].",
  },
  { old: "homepage", to: "urls" },
  { old: "repository", to: "urls" },
  { old: "documentation", to: "urls" },
  { old: "urls", to: "urls" },
  { old: "plugins", to: "entry-points" },
  { old: "extras", to: "optional-dependencies" },
];

type Table = Readonly<Record<string, unknown>>;

/** `poetry check` since 2.0, where `[project]` is the place for most. */
export function examineSecond(call: PoetryCall, data: Table): Findings {
  const found = findingsOfSecond(data);
  if (found.isInvalid) return found;
  for (const readme of readmesOf(call.project))
    if (call.files.stat(`${call.directory}/${readme}`) instanceof Errno)
      found.errors.push(`Declared README file does not exist: ${readme}`);
  return found;
}

/** What the text alone shows. */
export function findingsOfSecond(data: Table): Findings & { readonly isInvalid: boolean } {
  const poetry = isTable(data.tool) && isTable(data.tool.poetry) ? data.tool.poetry : {};
  const project = isTable(data.project) ? data.project : undefined;
  const errors = [...validateProject(data, SECOND)];
  const isInvalid = errors.length > 0;
  const warnings: string[] = [];
  if (poetry["dev-dependencies"] !== undefined) warnings.push(DEV_DEPENDENCIES);
  warnings.push(...movedFields(poetry, project ?? {}));
  warnings.push(...movedScripts(poetry.scripts, project ?? {}));
  if (project) warnings.push(...concreteDependencies(poetry, project));
  examineStrictly(poetry, { errors, warnings });
  return { errors, warnings, isInvalid };
}

function movedFields(poetry: Table, project: Table): readonly string[] {
  return MOVED.filter(({ old }) => poetry[old] !== undefined).flatMap(({ old, to, hint }) => {
    const warning = movedField(project, old, to, hint !== undefined);
    if (warning === undefined) return [];
    return [hint === undefined ? warning : `${warning}\n${hint}`];
  });
}

function movedField(project: Table, old: string, to: string, isDynamic: boolean): string | undefined {
  if (project[to] !== undefined)
    return `[project.${to}] and [tool.poetry.${old}] are both set. The latter will be ignored.`;
  if (!isDynamic) return `[tool.poetry.${old}] is deprecated. Use [project.${to}] instead.`;
  if (strings(project.dynamic).includes(to)) return undefined;
  return `[tool.poetry.${old}] is set but '${to}' is not in [project.dynamic]. If it is static use [project.${to}]. If it is dynamic, add '${to}' to [project.dynamic].`;
}

function movedScripts(scripts: unknown, project: Table): readonly string[] {
  const isConsole = (one: unknown) => !isTable(one) || one.type !== "file";
  if (!isTable(scripts) || !Object.values(scripts).some(isConsole)) return [];
  return [
    project.scripts !== undefined
      ? "[project.scripts] is set and there are console scripts in [tool.poetry.scripts]. The latter will be ignored."
      : "Defining console scripts in [tool.poetry.scripts] is deprecated. Use [project.scripts] instead. ([tool.poetry.scripts] should only be used for scripts of type 'file').",
  ];
}

/** `[tool.poetry.dependencies]` says more closely what `[project]` asks for. */
function concreteDependencies({ dependencies }: Table, project: Table): readonly string[] {
  const dynamic = strings(project.dynamic);
  const lacks = (key: string) => project[key] === undefined && !dynamic.includes(key);
  const warnings: string[] = [];
  if (dependencies !== undefined && lacks("dependencies"))
    warnings.push(
      "[tool.poetry.dependencies] is set but [project.dependencies] is not and 'dependencies' is not in [project.dynamic]. You should either migrate [tool.poetry.dependencies] to [project.dependencies] (if you do not need Poetry-specific features) or add [project.dependencies] in addition to [tool.poetry.dependencies] or add 'dependencies' to [project.dynamic].",
    );
  if (isTable(dependencies) && dependencies.python !== undefined && lacks("requires-python"))
    warnings.push(
      "[tool.poetry.dependencies.python] is set but [project.requires-python] is not set and 'requires-python' is not in [project.dynamic].",
    );
  return warnings;
}
