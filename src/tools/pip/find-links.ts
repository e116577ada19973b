import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { PackageIndex, Project } from "../python-packages/index/package-index.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import { readWheel, type WheelArchive } from "../python-packages/read-wheel.ts";
import { compareVersions } from "../python-packages/versions.ts";
import { type PipContext, PipError } from "./context.ts";

export interface LinkedWheel extends WheelArchive {
  readonly path: string;
}

/** The wheels in the directories of `--find-links`. */
export async function linkedWheels(context: PipContext): Promise<readonly LinkedWheel[]> {
  const { values, files, process, console } = context;
  const places = values.list("findLinks");
  if (places.length === 0) return [];
  await console.info(`Looking in links: ${places.join(", ")}`);
  const found: LinkedWheel[] = [];
  for (const place of places) {
    if (/^https?:/.test(place))
      throw new PipError(`rockpool: not simulated here: the page of links ${place}`);
    const directory = normalizePath(place.replace(/^file:\/\//, ""), process.cwd);
    const entries = files.readdir(directory);
    if (entries instanceof Errno) continue;
    for (const { name } of entries) {
      const path = joinPath(directory, name);
      const content = name.endsWith(".whl") ? files.readFile(path) : Errno.ENOENT;
      const wheel =
        content instanceof Errno ? undefined : await readWheel(process, context.index, name, content);
      if (wheel) found.push({ ...wheel, path });
    }
  }
  return found;
}

/** The index with those wheels before its own files; `isAlone`: without what the index has. */
export function withLinks(
  index: PackageIndex,
  wheels: readonly LinkedWheel[],
  isAlone: boolean,
): PackageIndex {
  if (wheels.length === 0) return isAlone ? { names: [], find: () => undefined } : index;
  return {
    names: index.names,
    find: async (name) => {
      const own = wheels.filter(({ project }) => normalizeName(project.name) === normalizeName(name));
      return merged(own, isAlone ? undefined : await index.find(name));
    },
  };
}

function merged(own: readonly LinkedWheel[], project: Project | undefined): Project | undefined {
  const [first] = own;
  if (!first) return project;
  const isOwn = ({ version }: Project["releases"][number]) =>
    own.some(({ release }) => compareVersions(release.version, version) === 0);
  const releases = [
    ...own.map(({ release }) => release),
    ...(project?.releases.filter((release) => !isOwn(release)) ?? []),
  ];
  return {
    ...(project ?? first.project),
    releases: releases.sort((a, b) => compareVersions(b.version, a.version)),
  };
}
