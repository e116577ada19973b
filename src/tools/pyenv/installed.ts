import { dirName, normalizePath } from "../../base/paths.ts";
import { compareVersions } from "../../base/version-order.ts";
import { Errno } from "../../disk/errno.ts";
import type { PyenvCall } from "./pyenv-call.ts";

export interface InstalledVersion {
  /** As pyenv calls it: `3.9.18`, of an environment `3.9.18/envs/web`. */
  readonly name: string;
  readonly path: string;
}

export interface ListOptions {
  /** Leaves out links to other versions and to environments. */
  readonly skipAliases?: boolean;
  readonly skipEnvs?: boolean;
}

/** What stands in the directory of versions, in the order of version numbers. */
export function installedVersions(call: PyenvCall, options: ListOptions = {}): readonly InstalledVersion[] {
  const directory = call.versionsDirectory;
  const names = [...call.list(directory, { hidden: true })].sort(compareVersions);
  const found: InstalledVersion[] = [];
  for (const name of names) {
    const path = `${directory}/${name}`;
    if (!call.isDirectory(path)) continue;
    if (options.skipAliases && isAlias(call, path)) continue;
    found.push({ name, path });
    if (!options.skipEnvs) found.push(...environmentsIn(call, name));
  }
  return found;
}

/** Virtual environments of the version: pyenv-virtualenv and conda keep them in `envs`. */
export function environmentsIn(call: PyenvCall, version: string): readonly InstalledVersion[] {
  const directory = `${call.versionsDirectory}/${version}/envs`;
  return call
    .list(directory, { hidden: true })
    .map((name) => ({ name: `${version}/envs/${name}`, path: `${directory}/${name}` }))
    .filter(({ path }) => call.isDirectory(path));
}

function isAlias(call: PyenvCall, path: string): boolean {
  const target = call.files.readlink(path);
  if (target instanceof Errno) return false;
  const directory = call.versionsDirectory;
  const whole = normalizePath(target, directory);
  if (dirName(whole) === directory) return true;
  const parts = whole.startsWith(`${directory}/`) ? whole.slice(directory.length + 1).split("/") : [];
  return parts.length === 3 && parts[1] === "envs";
}
