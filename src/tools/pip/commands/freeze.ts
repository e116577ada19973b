import type { InstalledDistribution } from "../../python-packages/installed.ts";
import type { PipCommand } from "../context.ts";
import { freezeByFiles } from "../freeze-by-files.ts";
import { shownPackages } from "../shown-packages.ts";

/** Left out unless `--all` is given: what comes with Python. From 3.12 on that is pip alone. */
const DEVELOPMENT = ["pip", "setuptools", "distribute", "wheel"];

/** https://pip.pypa.io/en/stable/cli/pip_freeze/ */
export const freeze: PipCommand = async (context) => {
  const { values, console, interpreter } = context;
  const { major, minor } = interpreter.version;
  const own = major === 3 && minor >= 12 ? ["pip"] : DEVELOPMENT;
  const skipped = new Set(values.flag("freezeAll") ? [] : own);
  const shown = shownPackages(context).filter(
    (one) =>
      !skipped.has(one.normalizedName) &&
      (!values.flag("excludeEditable") || one.editableProject === undefined),
  );
  const files = values.list("requirements");
  if (files.length > 0) return freezeByFiles(context, files, shown);
  await console.print(shown.map(formatFrozen).join(""));
  return 0;
};

export function formatFrozen({ name, version, editableProject, directUrl }: InstalledDistribution): string {
  if (editableProject !== undefined)
    return `# Editable install with no version control (${name}==${version.text})\n-e ${editableProject}\n`;
  return directUrl === undefined ? `${name}==${version.text}\n` : `${name} @ ${directUrl}\n`;
}
