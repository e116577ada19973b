import type { InstalledDistribution } from "../../python-packages/installed.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { allInstalled, type PipCommand } from "../context.ts";

/** Left out unless `--all` is given: what comes with Python. From 3.12 on that is pip alone. */
const DEVELOPMENT = ["pip", "setuptools", "distribute", "wheel"];

/** https://pip.pypa.io/en/stable/cli/pip_freeze/ */
export const freeze: PipCommand = async (context) => {
  const { values, console, interpreter } = context;
  const { major, minor } = interpreter.version;
  const own = major === 3 && minor >= 12 ? ["pip"] : DEVELOPMENT;
  const skipped = new Set([
    ...(values.flag("freezeAll") ? [] : own),
    ...values.list("excludes").map(normalizeName),
  ]);
  const shown = allInstalled(context).filter(
    (one) =>
      !skipped.has(one.normalizedName) &&
      (!values.flag("excludeEditable") || one.editableProject === undefined) &&
      (!values.flag("local") || one.location.startsWith(interpreter.prefix)) &&
      (!values.flag("user") || one.location.includes("/.local/")),
  );
  await console.print(shown.map(formatFrozen).join(""));
  return 0;
};

export function formatFrozen({ name, version, editableProject, directUrl }: InstalledDistribution): string {
  if (editableProject !== undefined)
    return `# Editable install with no version control (${name}==${version.text})\n-e ${editableProject}\n`;
  return directUrl === undefined ? `${name}==${version.text}\n` : `${name} @ ${directUrl}\n`;
}
