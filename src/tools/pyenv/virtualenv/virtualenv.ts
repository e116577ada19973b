import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { DEFINITIONS } from "../build/definitions.ts";
import { completeVersions } from "../complete.ts";
import { findExecutable } from "../find-executable.ts";
import { latestInstalled, splitFreeThreaded } from "../latest.ts";
import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { makeDirectories, rehash } from "../rehash.ts";
import { selectAndComplain } from "../resolve.ts";
import { complainOfVirtualenv, virtualenvBase } from "./virtualenv-prefix.ts";

const OWN_OPTIONS: readonly string[] = ["-f", "--force", "-q", "--quiet", "-v", "--verbose"];

/** `pyenv virtualenv [VERSION] NAME`: an environment below the version, and a link to it among the versions. */
export async function virtualenv(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") return completeVersions(call, []);
  if (call.args[0] === "--version") {
    await call.print("pyenv-virtualenv 1.4.0 (python -m venv)\n");
    return 0;
  }
  const options = call.args.filter((arg) => arg.startsWith("-"));
  const words = call.args.filter((arg) => !arg.startsWith("-"));
  for (const option of ["-p", "--python", "-u", "--upgrade"])
    if (options.some((one) => one === option || one.startsWith(`${option}=`)))
      return call.notSimulated(`pyenv virtualenv ${option}`);
  if (words.length === 0) return complainOfVirtualenv(call, "no virtualenv name given.");
  const given = words.length === 1 ? (await selectAndComplain(call)).names[0] : words[0];
  const name = words[words.length === 1 ? 0 : 1] ?? "";
  if (given === undefined) return 1;
  const version = latestInstalled(call, given) ?? splitFreeThreaded(given).start;
  const problem = problemOfName(name, version);
  if (problem !== undefined) return complainOfVirtualenv(call, problem);
  return create(call, { version, name: baseName(name), options });
}

function problemOfName(name: string, version: string): string | undefined {
  if (baseName(name) === "system") return "`system' is not allowed as virtualenv name.";
  if (/\s/.test(name)) return "no whitespace allowed in virtualenv name.";
  if (name.includes("/") && name !== `${version.replace(/\/.*/, "")}/envs/${baseName(name)}`)
    return "no slash allowed in virtualenv name.";
  return undefined;
}

interface Wish {
  readonly version: string;
  readonly name: string;
  readonly options: readonly string[];
}

async function create(call: PyenvCall, { version, name, options }: Wish): Promise<number> {
  const prefix = await sourcePrefix(call, version);
  if (prefix === undefined) return tellNotInstalled(call, version);
  const source = virtualenvBase(call, version, prefix);
  const owner = "base" in source ? baseName(source.base) : version;
  const alias = `${call.versionsDirectory}/${name}`;
  const path = version === "system" ? alias : `${call.versionsDirectory}/${owner}/envs/${name}`;
  const force = options.includes("-f") || options.includes("--force");
  if (path !== alias && !force && call.files.lstat(alias) !== Errno.ENOENT)
    return complainOfVirtualenv(call, `\`${alias}' already exists.`);
  if (call.isDirectory(`${path}/bin`) && !force) {
    await complainOfVirtualenv(call, `${path} already exists`);
    if (!/^[yY]/.test((await call.ask("continue with installation? (y/N) ")) ?? "")) return 1;
  }
  const wasThere = call.isDirectory(path);
  const status = await makeEnvironment(call, version, path, options);
  if (status !== 0) {
    if (!wasThere) await removeTree(call.process, path);
    return status;
  }
  linkConfigs(call, prefix, path);
  const pydoc = `#!${path}/bin/python\nimport pydoc\nif __name__ == '__main__':\n      pydoc.cli()\n`;
  call.files.writeFile(`${path}/bin/pydoc`, pydoc, 0o755);
  if (path !== alias) {
    call.files.unlink(alias);
    call.files.symlink(path, alias);
  }
  return rehash(call);
}

async function sourcePrefix(call: PyenvCall, version: string): Promise<string | undefined> {
  const prefix = `${call.versionsDirectory}/${version}`;
  if (version !== "system") return call.isDirectory(prefix) ? prefix : undefined;
  const found = await prefixesOf(call, [version]);
  return typeof found === "number" ? undefined : found[0];
}

async function tellNotInstalled(call: PyenvCall, version: string): Promise<number> {
  await complainOfVirtualenv(call, `\`${version}' is not installed in pyenv.`);
  await call.printError(
    DEFINITIONS.includes(version)
      ? `Run \`pyenv install ${version}' to install it.\n`
      : "It does not look like a valid Python version. See `pyenv install --list' for available versions.\n",
  );
  return 1;
}

async function makeEnvironment(
  call: PyenvCall,
  version: string,
  path: string,
  options: readonly string[],
): Promise<number> {
  call.env.set("PYENV_VERSION", version);
  const name = version === "system" ? "python3" : "python";
  const python = await findExecutable(call, name);
  if (typeof python === "number") return python;
  makeDirectories(call, `${call.root}/cache`);
  const passed = options.filter((option) => !OWN_OPTIONS.includes(option));
  const child = startProgram(call.process, [python, "-m", "venv", ...passed, path], { env: call.env });
  if (child instanceof Errno) return 1;
  await call.process.waitFor(child);
  return child.exit?.status ?? 1;
}

/** Builds of native extensions look for `python-config` in PATH. */
function linkConfigs(call: PyenvCall, prefix: string, path: string): void {
  for (const file of call.list(`${prefix}/bin`))
    if (/^python.*-config$/.test(file)) call.files.symlink(`${prefix}/bin/${file}`, `${path}/bin/${file}`);
}
