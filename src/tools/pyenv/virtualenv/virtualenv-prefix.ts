import { dirName } from "../../../base/paths.ts";
import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { selectAndComplain } from "../resolve.ts";

/** The version that an environment was made of; else why it is none. */
export function virtualenvBase(
  call: PyenvCall,
  version: string,
  prefix: string,
): { readonly base: string } | { readonly problem: string } {
  if (!call.isExecutable(`${prefix}/bin/python`))
    return { problem: `\`python' not found in version \`${version}'` };
  const config = call.isFile(`${prefix}/bin/activate`) ? call.readText(`${prefix}/pyvenv.cfg`) : undefined;
  const home = /^ *home *= *(.*)$/m.exec(config ?? "")?.[1];
  const base = home?.replace(/\/bin$/, "");
  if (base === undefined || !call.isDirectory(base))
    return { problem: `version \`${version}' is not a virtualenv` };
  return { base };
}

export function isVirtualenv(call: PyenvCall, version: string): boolean {
  return "base" in virtualenvBase(call, version, `${call.versionsDirectory}/${version}`);
}

export async function complainOfVirtualenv(call: PyenvCall, message: string): Promise<number> {
  await call.printError(`pyenv-virtualenv: ${message}\n`);
  return 1;
}

/** `pyenv virtualenv-prefix [VIRTUALENV…]` */
export async function virtualenvPrefix(call: PyenvCall): Promise<number> {
  const versions = (call.args[0] ?? "") === "" ? (await selectAndComplain(call)).names : call.args;
  const bases: string[] = [];
  for (const version of versions) {
    if (version === "system") return complainOfVirtualenv(call, `version \`${version}' is not a virtualenv`);
    let prefix = `${call.versionsDirectory}/${version}`;
    if (!call.isDirectory(prefix)) {
      const found = await prefixesOf(call, [version]);
      if (typeof found === "number") return found;
      prefix = found[0] ?? prefix;
    }
    const result = virtualenvBase(call, version, prefix);
    if ("problem" in result) return complainOfVirtualenv(call, result.problem);
    bases.push(result.base);
  }
  await call.print(`${bases.join(":")}\n`);
  return 0;
}

/** `VERSION/envs/NAME` of an absolute path of an environment. */
export function environmentName(call: PyenvCall, path: string): string | undefined {
  const directory = `${call.versionsDirectory}/`;
  if (!path.startsWith(directory) || !dirName(path).endsWith("/envs")) return undefined;
  return path.slice(directory.length);
}
