import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { isFresh, readLock } from "../lock/lock-file.ts";
import { SECOND } from "../profile.ts";
import { isTable, strings } from "../project/dependency.ts";
import { parseToml } from "../project/pyproject.ts";
import { validateProject } from "../project/validate.ts";
import { examineSecond } from "./check-second.ts";
import { DEV_DEPENDENCIES, examineStrictly } from "./check-strict.ts";

export const check: PoetryCommand = {
  name: "check",
  summary: "Checks the validity of the <comment>pyproject.toml</comment> file.",
  options: [
    {
      long: "lock",
      since: 6,
      help: "Checks that <comment>poetry.lock</> exists for the current version of <comment>pyproject.toml</>.",
    },
    { long: "strict", since: SECOND, help: "Fail if check reports warnings." },
  ],

  async run(call) {
    const { console, profile } = call;
    const { errors, warnings } = examine(call);
    if (errors.length === 0 && call.flag("lock")) {
      const lock = readLock(call.files, call.project);
      if (!lock) errors.push("poetry.lock was not found.");
      else if (!isFresh(lock, call.project)) errors.push(profile.staleLockText);
    }
    if (errors.length === 0 && warnings.length === 0) {
      await console.line("<info>All set!</info>");
      return 0;
    }
    for (const error of errors) await console.errorLine(`<error>Error: ${error}</error>`);
    for (const warning of warnings) await console.errorLine(`<warning>Warning: ${warning}</warning>`);
    const isStrict = profile.minor < 8 || call.flag("strict");
    return errors.length > 0 || isStrict ? 1 : 0;
  },
};

function examine(call: PoetryCall): { readonly errors: string[]; readonly warnings: string[] } {
  const path = `${call.directory}/pyproject.toml`;
  const content = call.files.readFile(path);
  if (content instanceof Errno)
    throw new PoetryError(`Poetry could not find a pyproject.toml file in ${call.directory} or its parents`);
  const data = parseToml(path, decode(content));
  if (call.profile.isSecond) return examineSecond(call, data);
  const poetry = isTable(data.tool) ? data.tool.poetry : undefined;
  if (!isTable(poetry)) throw new PoetryError(`[tool.poetry] section not found in ${path}`);
  const errors = [...validateProject(data, call.profile.minor)];
  const warnings: string[] = [];
  if (isTable(poetry["dev-dependencies"]) && call.profile.minor >= 8) warnings.push(DEV_DEPENDENCIES);
  examineStrictly(poetry, { errors, warnings });
  const readmes = typeof poetry.readme === "string" ? [poetry.readme] : strings(poetry.readme);
  for (const readme of readmes)
    if (call.profile.minor >= 8 && call.files.stat(`${call.directory}/${readme}`) instanceof Errno)
      errors.push(`Declared README file does not exist: ${readme}`);
  return { errors, warnings };
}
