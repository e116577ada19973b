import { baseName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { runAs } from "../../process/command/run-program.ts";
import { readExecutable } from "../../process/executable.ts";
import type { Process, Program } from "../../process/process.ts";
import { pythonBuild } from "./build/python-build.ts";
import { COMMANDS } from "./command-table.ts";
import { overview } from "./commands/help.ts";
import { VERSION } from "./commands/install.ts";
import { findInPath } from "./find-executable.ts";
import { installPyenv } from "./installer/install-pyenv.ts";
import { installationOf, PyenvCall } from "./pyenv-call.ts";

/**
 * pyenv. As in reality every command is a file of its own, `libexec/pyenv-NAME` or in the `bin` of a plugin, that is
 * found in PATH; here they are one program, and the name of the file tells which of them it is.
 */
export const pyenv: Program = async (process) => {
  const name = baseName(process.path);
  const call = new PyenvCall(process, process.argv.slice(1), new Map(process.env), installationOf(process));
  if (name === "pyenv-installer") return installPyenv(call);
  if (name === "python-build") return pythonBuild(call);
  const command = name.startsWith("pyenv-") ? COMMANDS[name.slice("pyenv-".length)] : undefined;
  return command ? command(call) : dispatch(call);
};

/** `pyenv COMMAND …` */
async function dispatch(call: PyenvCall): Promise<number> {
  const args = call.args[0] === "--debug" ? call.args.slice(1) : call.args;
  const [command = "", ...words] = args;
  const directory = call.variable("PYENV_DIR") ?? call.cwd;
  if (!call.isDirectory(directory)) return call.fail(`cannot change working directory to \`${directory}'`);
  prepareEnvironment(call, normalizePath(directory, call.cwd));
  if (command === "") {
    await call.printError(`pyenv ${VERSION}\n${overview(call)}`);
    return 1;
  }
  if (command === "-v" || command === "--version") return run(call, "--version", []);
  if (command === "-h" || command === "--help") return run(call, "help", []);
  const path = findInPath(call, `pyenv-${command}`, (call.env.get("PATH") ?? "").split(":"));
  if (path === undefined) {
    if (command === "shell")
      return call.fail("shell integration not enabled. Run `pyenv init' for instructions.");
    return call.fail(`no such command \`${command}'`);
  }
  if (words[0] === "--help") return helpOf(call, command);
  if (isOwn(call.process, path)) return run(call, command, words);
  const status = await runAs(call.process, [path, ...words], call.env);
  return status instanceof Errno ? 126 : status;
}

async function helpOf(call: PyenvCall, command: string): Promise<number> {
  if (!command.startsWith("sh-")) return run(call, "help", [command]);
  await call.print(`pyenv help "${command}"\n`);
  return 0;
}

async function run(call: PyenvCall, command: string, words: readonly string[]): Promise<number> {
  return (await COMMANDS[command]?.(call.with(words))) ?? 1;
}

function isOwn(process: Process, path: string): boolean {
  const file = readExecutable(process.files, path);
  return !(file instanceof Errno) && file.kind === "program" && file.name === "pyenv";
}

/** What commands, hooks and the programs that pyenv starts find in their environment. */
function prepareEnvironment(call: PyenvCall, directory: string): void {
  const { env, installation } = call;
  const root = (call.variable("PYENV_ROOT") ?? joinPath(env.get("HOME") ?? "/", ".pyenv")).replace(/\/$/, "");
  env.set("PYENV_ROOT", root);
  env.set("PYENV_DIR", directory);
  env.set("_PYENV_INSTALL_PREFIX", installation);
  const places = installation === root ? [installation] : [installation, root];
  let path = env.get("PATH") ?? "";
  for (const place of places)
    for (const plugin of call.list(`${place}/plugins`))
      if (call.isDirectory(`${place}/plugins/${plugin}/bin`)) path = `${place}/plugins/${plugin}/bin:${path}`;
  env.set("PATH", `${installation}/libexec:${path}`);
  const own = places.map((place) => `${place}/pyenv.d`);
  if (places.length > 1) own.reverse();
  const ofPlugins = call
    .list(`${root}/plugins`)
    .map((plugin) => `${root}/plugins/${plugin}/etc/pyenv.d`)
    .filter((place) => call.isDirectory(place));
  const before = call.variable("PYENV_HOOK_PATH");
  const all = [...(before === undefined ? [] : [before]), ...own, ...SYSTEM_HOOKS, ...ofPlugins];
  env.set("PYENV_HOOK_PATH", all.join(":"));
}

const SYSTEM_HOOKS: readonly string[] = [
  "/usr/etc/pyenv.d",
  "/usr/local/etc/pyenv.d",
  "/etc/pyenv.d",
  "/usr/lib/pyenv/hooks",
];
