import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { locatePackage, type Seer } from "../python/native-modules.ts";
import { visibleDirectories } from "../python/user-site.ts";
import { COMMANDS } from "./commands/index.ts";
import type { PoetryCommand } from "./console/command.ts";
import { DEFAULT_VERSION, type Profile, profileOf } from "./profile.ts";

/** Of the poetry that is installed for an interpreter. */
export function installedProfile(seer: Seer, interpreter: Interpreter): Profile {
  return profileOf(installedVersion(seer, interpreter));
}

/** As the metadata of the installed poetry says. */
function installedVersion({ files, env }: Seer, interpreter: Interpreter): string {
  for (const directory of visibleDirectories(env, interpreter)) {
    const content = files.readFile(`${directory}/poetry/__version__.py`);
    if (content instanceof Errno) continue;
    const version = /"([^"]+)"/.exec(decode(content))?.[1];
    if (version !== undefined) return version;
  }
  return DEFAULT_VERSION;
}

interface Lifetime {
  readonly since?: number;
  readonly until?: number;
}

/** The commands that it has, each with the options that it has. */
export function commandsOf(profile: Profile, seer: Seer, interpreter: Interpreter): readonly PoetryCommand[] {
  const isThere = ({ since = 0, until = Number.POSITIVE_INFINITY }: Lifetime) =>
    since <= profile.minor && profile.minor < until;
  const hasExport = locatePackage(seer, interpreter, "poetry_plugin_export") !== undefined;
  return COMMANDS.filter((one) => isThere(one) || (one.name === "export" && hasExport)).map((one) =>
    one.options ? { ...one, options: one.options.filter(isThere) } : one,
  );
}
