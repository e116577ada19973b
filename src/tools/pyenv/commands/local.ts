import { completeVersions } from "../complete.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { findLocalFile, readVersionFile } from "../resolve.ts";
import { writeVersions } from "./version-file-write.ts";

/** `pyenv local`: the versions of this directory and of those below it. */
export async function local(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") return completeVersions(call, ["--unset", "system"]);
  const first = call.args.findIndex((arg) => arg !== "-f" && arg !== "--force");
  const versions = first < 0 ? [] : call.args.slice(first);
  const force = first !== 0 && call.args.length > 0;
  if (versions[0] === "--unset") {
    call.files.unlink(".python-version");
    return 0;
  }
  if (versions.length > 0 && versions[0] !== "")
    return writeVersions(call, ".python-version", versions, force);
  const path = findLocalFile(call, call.cwd);
  if (path === undefined) return call.fail("no local version configured for this directory");
  const written = await readVersionFile(call, path);
  if (!written) return 1;
  for (const version of written) await call.print(`${version}\n`);
  return 0;
}

const GLOBAL_FILES: readonly string[] = ["version", "global", "default"];

/** `pyenv global`: the versions that hold where nothing else is said. */
export async function global(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") return completeVersions(call, ["system"]);
  if (call.args.length > 0 && call.args[0] !== "")
    return writeVersions(call, `${call.root}/version`, call.args, false);
  for (const name of GLOBAL_FILES) {
    const versions = await readVersionFile(call, `${call.root}/${name}`);
    if (!versions) continue;
    for (const version of versions) await call.print(`${version}\n`);
    return 0;
  }
  await call.print("system\n");
  return 0;
}
