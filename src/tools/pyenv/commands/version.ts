import type { PyenvCall } from "../pyenv-call.ts";
import {
  findLocalFile,
  originOf,
  readVersionFile,
  selectAndComplain,
  selectAnyhow,
  versionFile,
} from "../resolve.ts";
import { printUsage } from "../usage.ts";

/** `pyenv version [--bare]` */
export async function version(call: PyenvCall): Promise<number> {
  const { names, missing } = await selectAndComplain(call);
  const bare = call.args.includes("--bare");
  if (call.args.some((arg) => arg !== "--bare")) return printUsage(call, "version");
  for (const name of names) await call.print(bare ? `${name}\n` : `${name} (set by ${originOf(call)})\n`);
  return missing.length > 0 ? 1 : 0;
}

/** `pyenv version-name` */
export async function versionName(call: PyenvCall): Promise<number> {
  const [option] = call.args;
  if (option === "-f" || option === "--force") {
    await call.print(`${(await selectAnyhow(call)).join(":")}\n`);
    return 0;
  }
  const { names, missing } = await selectAndComplain(call);
  await call.print(`${names.join(":")}\n`);
  return missing.length > 0 ? 1 : 0;
}

/** `pyenv version-origin` */
export async function versionOrigin(call: PyenvCall): Promise<number> {
  await call.print(`${originOf(call)}\n`);
  return 0;
}

/** `pyenv version-file [DIR]` */
export async function versionFileCommand(call: PyenvCall): Promise<number> {
  const [directory] = call.args;
  const path = directory ? findLocalFile(call, directory) : versionFile(call);
  if (path === undefined) return 1;
  await call.print(`${path}\n`);
  return 0;
}

/** `pyenv version-file-read FILE` */
export async function versionFileRead(call: PyenvCall): Promise<number> {
  const versions = await readVersionFile(call, call.args[0] ?? "");
  if (!versions) return 1;
  await call.print(`${versions.join(":")}\n`);
  return 0;
}
