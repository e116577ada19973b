import { baseName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { removeTree } from "../../process/command/remove-tree.ts";
import { distInfoName } from "../python/distribution.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import type { PipContext } from "./context.ts";
import type { Destination } from "./destination.ts";
import type { Candidate } from "./resolver/candidate.ts";

/**
 * What may be written into the directory of `--target`: pip moves directory by directory what it unpacked elsewhere, and
 * leaves those alone that are there, unless `--upgrade` is given.
 */
export async function freshForTarget(
  context: PipContext,
  candidates: readonly Candidate[],
  { directory }: Destination,
): Promise<readonly Candidate[]> {
  const { console, files, values } = context;
  const fresh: Candidate[] = [];
  for (const candidate of candidates) {
    const there = namesOf(candidate)
      .map((name) => joinPath(directory, name))
      .filter((path) => !(files.lstat(path) instanceof Errno));
    if (there.length === 0) fresh.push(candidate);
    else if (values.flag("upgrade")) {
      for (const path of there) await removeTree(context.process, path);
      fresh.push(candidate);
    } else
      for (const path of there)
        await console.warn(
          `Target directory ${path} already exists. Specify --upgrade to force replacement.`,
        );
  }
  return fresh;
}

function namesOf({ source, version }: Candidate): readonly string[] {
  if (source.kind === "release") {
    // A module is a folder, or a file that has what was compiled of it beside it.
    const modules = source.project.modules.flatMap((module) => [module, "__pycache__", `${module}.py`]);
    return [...new Set([distInfoName(source.project.name, version.text), ...modules])].sort();
  }
  if (source.kind !== "local") return [];
  const modules = source.local.modules.map((module) => baseName(module));
  return [distInfoName(normalizeName(source.local.name), version.text), ...modules];
}
