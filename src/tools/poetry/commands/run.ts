import { Errno } from "../../../disk/errno.ts";
import { findProgram, runAs } from "../../../process/command/run-program.ts";
import { findPackages } from "../build/find-packages.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import type { Environment } from "../environment/environment.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { scriptsOf } from "../install/install-editable.ts";

export const run: PoetryCommand = {
  name: "run",
  summary: "Runs a command in the appropriate environment.",
  arguments: [{ name: "args", help: "The command and arguments/options to run.", many: true }],
  takesAll: true,

  async run(call) {
    const environment = await ensureEnvironment(call, call.project);
    if (call.operands.length === 0) throw new PoetryError('Not enough arguments (missing: "args")');
    const dashes = call.operands.indexOf("--");
    const [name = "", ...words] = call.operands.filter((_, at) => at !== dashes);
    const env = environmentVariables(call, environment);
    const target = scriptsOf(call.project.poetry)[name];
    const found = findProgram(call.files, name, env.get("PATH"));
    if (target !== undefined && found instanceof Errno) return runScript(call, env, name, target, words);
    const status = await runAs(call.process, [name, ...words], env);
    if (!(status instanceof Errno)) return status;
    await call.console.errorLine(`Command not found: <c1>${name}</c1>`);
    return 1;
  },
};

/** A script of the project that is not installed; poetry looks for the project's own package all the same. */
async function runScript(
  call: PoetryCall,
  env: ReadonlyMap<string, string>,
  name: string,
  target: string,
  words: readonly string[],
): Promise<number> {
  findPackages(call.files, call.project);
  if (call.profile.minor >= 4)
    await call.console.errorLine(
      `<warning>Warning: '${name}' is an entry point defined in pyproject.toml, but it's not installed as a script. You may get improper \`sys.argv[0]\`.\n\nThe support to run uninstalled scripts will be removed in a future release.\n\nRun \`poetry install\` to resolve and get rid of this message.\n</warning>`,
    );
  const [module = "", attribute = "main"] = target.split(":");
  const argv = [name, ...words].map((word) => `'${word.replace(/[\\']/g, "\\$&")}'`).join(", ");
  const code = `import sys; from importlib import import_module; sys.argv = [${argv}]; sys.exit(import_module('${module}').${attribute}())`;
  const status = await runAs(call.process, ["python", "-c", code], env);
  return status instanceof Errno ? 1 : status;
}

/** What programs in an environment find: it comes first in PATH. */
export function environmentVariables(
  { env, interpreter }: PoetryCall,
  { path, isVirtual }: Environment,
): Map<string, string> {
  const variables = new Map(env);
  variables.delete("PYTHONHOME");
  if (!isVirtual) return variables;
  const rest = (env.get("PATH") ?? "").split(":").filter((one) => one !== `${interpreter.prefix}/bin`);
  variables.set("VIRTUAL_ENV", path);
  variables.set("PATH", [`${path}/bin`, ...rest].join(":"));
  return variables;
}
