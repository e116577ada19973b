import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { runAs, startProgram } from "../../../process/command/run-program.ts";
import { completeShims } from "../complete.ts";
import { findExecutable } from "../find-executable.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { rehash } from "../rehash.ts";
import { selectAnyhow } from "../resolve.ts";
import { printUsage } from "../usage.ts";

/** `pyenv exec COMMAND`: what every shim does. */
export async function exec(call: PyenvCall): Promise<number> {
  const [command = "", ...words] = call.args;
  if (command === "--complete") return completeShims(call);
  const versions = (await selectAnyhow(call)).join(":");
  if (command === "") return printUsage(call, "exec");
  const { env } = call;
  if (call.variable("PYENV_VERSION") !== undefined) env.set("PYENV_VERSION", versions);
  rememberShimPath(call, command);
  const path = await findExecutable(call, command);
  if (typeof path === "number") return path;
  env.set("PYENV_VERSION", versions);
  const directory = dirName(path);
  if (changesShims(call, command, words)) return runThenRehash(call, path, words);
  // The selected version's programs come first, also for what the program starts.
  if (directory.startsWith(call.root)) prependPath(env, directory);
  return become(call, path, words);
}

function prependPath(env: Map<string, string>, directory: string): void {
  env.set("PATH", `${directory}:${env.get("PATH") ?? ""}`);
}

/** A shim that stands elsewhere is not found again when it asks for the system's command. */
function rememberShimPath(call: PyenvCall, command: string): void {
  const place = call.variable("_PYENV_SHIM_PATH");
  if (place === undefined) return;
  const name = `_PYENV_SHIM_PATHS_${command.toUpperCase().replace(/[^A-Z0-9_]/g, "_")}`;
  const before = call.variable(name);
  call.env.set(name, before === undefined ? place : `${place}:${before}`);
  call.env.delete("_PYENV_SHIM_PATH");
}

async function become(call: PyenvCall, path: string, words: readonly string[]): Promise<number> {
  const status = await runAs(call.process, [path, ...words], call.env);
  if (!(status instanceof Errno)) return status;
  await call.printError(`${call.installation}/libexec/pyenv-exec: ${path}: ${status.message}\n`);
  return status === Errno.ENOENT ? 127 : 126;
}

const INSTALLERS = /^(?:pip|easy_install)(?:[23](?:\.\d+)?)?$|^conda$/;

/** pyenv.d/exec/pip-rehash.bash: what pip installs gets its shim at once. */
function changesShims(call: PyenvCall, command: string, words: readonly string[]): boolean {
  if (!call.isFile(`${call.root}/pyenv.d/exec/pip-rehash.bash`)) return false;
  const name = command.slice(command.lastIndexOf("/") + 1);
  return INSTALLERS.test(name) || /\s-m\spip\s/.test([command, ...words].join(" "));
}

async function runThenRehash(call: PyenvCall, path: string, words: readonly string[]): Promise<number> {
  prependPath(call.env, `${call.root}/pyenv.d/exec/pip-rehash`);
  prependPath(call.env, dirName(path));
  const child = startProgram(call.process, [path, ...words], { env: call.env });
  if (child instanceof Errno) return become(call, path, words);
  await call.process.waitFor(child);
  const status = child.exit?.status ?? 1;
  if (status === 0 && words.some((word) => word === "install" || word === "uninstall")) await rehash(call);
  return status;
}
