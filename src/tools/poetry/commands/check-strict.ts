import { normalizeName } from "../../python-packages/normalize-name.ts";
import { contentType } from "../build/metadata.ts";
import { isTable, strings } from "../project/dependency.ts";

export interface Findings {
  readonly errors: string[];
  readonly warnings: string[];
}

/** The old table of what one needs to work on the project. */
export const DEV_DEPENDENCIES =
  'The "poetry.dev-dependencies" section is deprecated and will be removed in a future version. Use "poetry.group.dev.dependencies" instead.';

/** What `poetry check` looks at in `[tool.poetry]` besides its shape; all poetries do. */
export function examineStrictly(
  poetry: Readonly<Record<string, unknown>>,
  { errors, warnings }: Findings,
): void {
  const main = isTable(poetry.dependencies) ? poetry.dependencies : {};
  if (main.python === "*")
    warnings.push("A wildcard Python dependency is ambiguous. Consider specifying a more explicit one.");
  for (const [name, value] of Object.entries(main))
    if (isTable(value) && value["allows-prereleases"] !== undefined)
      warnings.push(
        `The "${name}" dependency specifies the "allows-prereleases" property, which is deprecated. Use "allow-prereleases" instead.`,
      );
  const known = new Set(Object.keys(main).map(normalizeName));
  const extras = isTable(poetry.extras) ? poetry.extras : {};
  for (const [extra, names] of Object.entries(extras))
    for (const name of strings(names))
      if (!known.has(normalizeName(name)))
        errors.push(
          `Cannot find dependency "${name}" for extra "${normalizeName(extra)}" in main dependencies.`,
        );
  examineScripts(poetry.scripts, extras, { errors, warnings });
  const types = new Set(strings(poetry.readme).map(contentType));
  if (types.size > 1)
    errors.push(`Declared README files must be of same type: found ${[...types].sort().join(", ")}`);
}

function examineScripts(
  scripts: unknown,
  extras: Readonly<Record<string, unknown>>,
  { errors, warnings }: Findings,
): void {
  for (const [name, script] of Object.entries(isTable(scripts) ? scripts : {})) {
    const needed = isTable(script) ? strings(script.extras) : [];
    if (needed.length > 0)
      warnings.push(
        `The script "${name}" depends on an extra. Scripts depending on extras are deprecated and support for them will be removed in a future version of poetry/poetry-core. See https://packaging.python.org/en/latest/specifications/entry-points/#data-model for details.`,
      );
    for (const extra of needed)
      if (extras[extra] === undefined)
        errors.push(`The script "${name}" requires extra "${extra}" which is not defined.`);
  }
}
