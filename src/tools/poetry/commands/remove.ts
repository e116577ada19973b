import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { updateProject } from "../install/installer.ts";
import { isTable } from "../project/dependency.ts";
import { MAIN, readProject } from "../project/pyproject.ts";
import { withoutRequirement } from "../project/requirements-edit.ts";
import { removeKey, removeTable } from "../toml-edit/edit.ts";
import { DRY_RUN } from "./options.ts";
import { saveProject } from "./save-project.ts";

export const remove: PoetryCommand = {
  name: "remove",
  summary: "Removes a package from the project dependencies.",
  arguments: [{ name: "packages", help: "The packages to remove.", many: true }],
  options: [
    { long: "group", short: "G", value: "one", help: "The group to remove the dependency from." },
    {
      long: "dev",
      short: "D",
      help: "Remove a package from the development dependencies. (<warning>Deprecated</warning>)",
    },
    DRY_RUN,
  ],
  help: `The <info>remove</info> command removes a package from the current
list of installed packages

<info>poetry remove</info>`,
  run: runRemove,
};

async function runRemove(call: PoetryCall): Promise<number> {
  const { console, operands } = call;
  const { project } = call;
  if (call.flag("dev"))
    await console.errorLine(
      "<warning>The --dev option is deprecated, use the `--group dev` notation instead.</warning>",
    );
  const environment = await ensureEnvironment(call, project);
  const group = call.flag("dev") ? "dev" : call.option("group");
  const groups = project.poetry.group;
  const isOld = group === "dev" && project.poetry["dev-dependencies"] !== undefined;
  if (!call.profile.isSecond && group !== undefined && !isOld && isTable(groups) && !groups[group])
    throw new PoetryError(`'Key "${group}" does not exist.'`);
  const missing = new Set(operands);
  let text = project.text;
  if (project.hasProjectTable && (group === undefined || group === MAIN))
    for (const name of operands) {
      const without = withoutRequirement(text, project, name);
      if (without !== text) missing.delete(name);
      text = without;
    }
  for (const table of tablesOf(project.poetry, group))
    for (const name of operands) {
      const isIt = (key: string) => normalizeName(key) === normalizeName(name);
      const without = removeKey(text, table.path, isIt);
      if (without === text) continue;
      missing.delete(name);
      text = without;
      table.left--;
      if (table.left === 0 && !stays(table.path, group)) text = removeTable(text, table.path);
    }
  if (missing.size > 0)
    throw new PoetryError(`The following packages were not found: ${[...missing].sort().join(", ")}`);
  call.project = readProject(project.directory, project.path, text, call.profile.minor);
  const isDryRun = call.flag("dry-run");
  await updateProject(call, environment, operands, { isDryRun });
  return isDryRun ? 0 : saveProject(call, text);
}

/** An empty table goes, but that of the project itself, and that of a group that was named. */
function stays(path: string, group: string | undefined): boolean {
  return (
    path === "tool.poetry.dependencies" || (group !== undefined && path.startsWith("tool.poetry.group."))
  );
}

interface DependencyTable {
  readonly path: string;
  /** How many keys it has. */
  left: number;
}

function tablesOf(
  poetry: Readonly<Record<string, unknown>>,
  group: string | undefined,
): readonly DependencyTable[] {
  const tables: DependencyTable[] = [];
  const add = (path: string, value: unknown) => {
    if (isTable(value)) tables.push({ path, left: Object.keys(value).length });
  };
  if (group === undefined || group === "main") add("tool.poetry.dependencies", poetry.dependencies);
  const groups = isTable(poetry.group) ? poetry.group : {};
  for (const [name, one] of Object.entries(groups))
    if ((group === undefined || group === name) && isTable(one))
      add(`tool.poetry.group.${name}.dependencies`, one.dependencies);
  if (group === undefined || group === "dev") add("tool.poetry.dev-dependencies", poetry["dev-dependencies"]);
  return tables;
}
