import type { Interpreter } from "../python/interpreter.ts";
import type { Seer } from "../python/native-modules.ts";
import { visibleDirectories } from "../python/user-site.ts";
import { type InstalledDistribution, installedDistributions } from "../python-packages/installed.ts";

function own({ files, env }: Seer, interpreter: Interpreter): InstalledDistribution | undefined {
  return installedDistributions(files, visibleDirectories(env, interpreter)).find(
    ({ normalizedName }) => normalizedName === "pip",
  );
}

/** As its own metadata says; Debian's where there is none. */
export function ownVersion(seer: Seer, interpreter: Interpreter): string {
  return own(seer, interpreter)?.version.text ?? "23.0.1";
}

/** `pip 23.2.1 from /…/site-packages/pip (python 3.11)`. */
export function ownVersionLine(seer: Seer, interpreter: Interpreter): string {
  const { version, packageDirectories } = interpreter;
  const place = own(seer, interpreter)?.location ?? packageDirectories[0] ?? "";
  return `pip ${ownVersion(seer, interpreter)} from ${place}/pip (python ${version.short})`;
}
