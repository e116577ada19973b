import { installedVersions } from "./installed.ts";
import { latestInstalled } from "./latest.ts";
import type { PyenvCall } from "./pyenv-call.ts";
import { complainOfMissing, selectAndComplain, selectAnyhow, splitVersions } from "./resolve.ts";

export interface WhichOptions {
  /** Not in the rest of PATH. */
  readonly noSystem?: boolean;
  /** Without telling which versions have the command. */
  readonly skipAdvice?: boolean;
}

/** The file that a command stands for, or the status after the message. */
export async function findExecutable(
  call: PyenvCall,
  command: string,
  options: WhichOptions = {},
): Promise<string | number> {
  const variable = call.variable("PYENV_VERSION");
  const wanted = variable === undefined ? await selectAnyhow(call) : splitVersions(variable);
  const missing: string[] = [];
  for (const version of options.noSystem ? wanted : [...wanted, "system"]) {
    const path = version === "system" ? findInSystem(call, command) : findInVersion(call, version, command);
    if (path === undefined && version !== "system") missing.push(version);
    if (path !== undefined && call.isExecutable(path)) return path;
  }
  if (hasWhichHooks(call)) {
    // The hooks of pyenv-virtualenv ask for the version's name, and give up with its message.
    const selection = await selectAndComplain(call);
    if (selection.missing.length > 0) return 1;
  }
  for (const version of missing) await complainOfMissing(call, version);
  await call.complain(`${command}: command not found`);
  if (!options.skipAdvice) await advise(call, command);
  return 127;
}

function findInVersion(call: PyenvCall, version: string, command: string): string | undefined {
  const name = latestInstalled(call, version) ?? version;
  const directory = `${call.versionsDirectory}/${name}`;
  return call.isDirectory(directory) ? `${directory}/bin/${command}` : undefined;
}

/** The command in PATH without the shims; also without other directories from where a shim was called. */
export function findInSystem(call: PyenvCall, command: string): string | undefined {
  const program = command.toUpperCase().replace(/[^A-Z0-9_]/g, "_");
  const called = call.variable(`_PYENV_SHIM_PATHS_${program}`)?.split(":") ?? [];
  const left = new Set([call.shimsDirectory, ...called]);
  const path = (call.env.get("PATH") ?? "").replaceAll("~", call.env.get("HOME") ?? "~");
  if (command.includes("/")) return call.isFile(command) && call.isExecutable(command) ? command : undefined;
  return findInPath(
    call,
    command,
    path.split(":").filter((directory) => !left.has(directory)),
  );
}

/** The first file of that name that can be run. */
export function findInPath(
  call: PyenvCall,
  command: string,
  directories: readonly string[],
): string | undefined {
  return directories
    .map((directory) => `${directory === "" ? "." : directory}/${command}`)
    .find((path) => call.isFile(path) && call.isExecutable(path));
}

function hasWhichHooks(call: PyenvCall): boolean {
  return call.isDirectory(`${call.root}/plugins/pyenv-virtualenv/etc/pyenv.d/which`);
}

async function advise(call: PyenvCall, command: string): Promise<void> {
  const versions = versionsWith(call, command);
  if (versions.length === 0) return;
  await call.printError(`
The \`${command}' command exists in these Python versions:
${versions.map(({ name }) => `  ${name}\n`).join("")}
Note: See 'pyenv help global' for tips on allowing multiple
      Python versions to be found at the same time.
`);
}

/** The versions that have a command. */
export function versionsWith(call: PyenvCall, command: string): readonly { name: string; path: string }[] {
  return installedVersions(call)
    .map(({ name, path }) => ({ name, path: `${path}/bin/${command}` }))
    .filter(({ path }) => call.isExecutable(path));
}

/** The names under which the system's own Python may be found. */
export const SYSTEM_PYTHONS: readonly string[] = ["python", "python3", "python2"];
