import type { Files } from "../../disk/files.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { type InstalledDistribution, installedDistributions } from "../python-packages/installed.ts";

function own(files: Files, { packageDirectories }: Interpreter): InstalledDistribution | undefined {
  return installedDistributions(files, packageDirectories).find(
    ({ normalizedName }) => normalizedName === "pip",
  );
}

/** As its own metadata says; Debian's where there is none. */
export function ownVersion(files: Files, interpreter: Interpreter): string {
  return own(files, interpreter)?.version.text ?? "23.0.1";
}

/** `pip 23.2.1 from /…/site-packages/pip (python 3.11)`. */
export function ownVersionLine(files: Files, interpreter: Interpreter): string {
  const { version, packageDirectories } = interpreter;
  const place = own(files, interpreter)?.location ?? packageDirectories[0] ?? "";
  return `pip ${ownVersion(files, interpreter)} from ${place}/pip (python ${version.short})`;
}
