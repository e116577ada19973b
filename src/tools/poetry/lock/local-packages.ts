import type { Project as IndexProject, PackageIndex } from "../../python-packages/index/package-index.ts";
import { formatMarker } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseRequirement, type Requirement } from "../../python-packages/requirement.ts";
import { ANY_VERSION } from "../../python-packages/specifiers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import type { Dependency, Place } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { requirementText } from "../project/requirement-text.ts";
import type { LockedSource } from "./lock-file.ts";

/** A package that a project names by its place, not by an index. */
export interface LocalPackage {
  /** As an index would tell of it: with a single release. */
  readonly described: IndexProject;
  readonly source: LockedSource;
  /** The project in its directory, whose own places are followed; undefined: it is a wheel. */
  readonly project: Project | undefined;
}

/** Reads what stands at a place that a project in `directory` names. */
export type ReadPlace = (place: Place, directory: string) => Promise<LocalPackage>;

/** What stands at the places that `project` names, and at those that these name; by normalized name. */
export async function findLocalPackages(
  project: Project,
  read: ReadPlace,
): Promise<ReadonlyMap<string, LocalPackage>> {
  const found = new Map<string, LocalPackage>();
  const queue = [project];
  for (let next = queue.pop(); next; next = queue.pop())
    for (const { key, name, place } of dependenciesOf(next, next === project)) {
      if (!place || found.has(key)) continue;
      const local = await read(place, next.directory);
      if (normalizeName(local.described.name) !== key)
        throw new PoetryError(
          `The dependency name for ${name} does not match the actual package's name: ${local.described.name}`,
        );
      found.set(key, local);
      if (local.project) queue.push(local.project);
    }
  return found;
}

function dependenciesOf({ groups }: Project, hasAllGroups: boolean): readonly Dependency[] {
  return groups
    .filter(({ name }) => hasAllGroups || name === MAIN)
    .flatMap(({ dependencies }) => dependencies);
}

/** What whoever needs the project needs too: not what only an extra brings. */
export function neededByOthers(project: Project): readonly Dependency[] {
  return dependenciesOf(project, false).filter(({ isOptional }) => !isOptional);
}

/** The index, in which those packages stand with their single releases. */
export function withLocalPackages(
  index: PackageIndex,
  locals: ReadonlyMap<string, LocalPackage>,
): PackageIndex {
  if (locals.size === 0) return index;
  return {
    names: index.names,
    find: (name) => locals.get(normalizeName(name))?.described ?? index.find(name),
  };
}

/** A project as an index would tell of it. */
export function describeProject(project: Project): IndexProject {
  const version = parseVersion(project.version);
  if (!version) throw new PoetryError(`Invalid PEP 440 version: '${project.version}'`);
  const requiresDist = neededByOthers(project).flatMap((one) => requirementOf(one) ?? []);
  return {
    name: project.name,
    summary: project.description,
    author: "",
    authorEmail: "",
    license: "",
    homePage: "",
    consoleScripts: {},
    modules: [],
    releases: [
      {
        version,
        uploaded: 0,
        requiresPython: ANY_VERSION,
        requiresPythonText: project.pythonText,
        requiresDist,
        requiresDistTexts: [],
        files: [],
        yanked: undefined,
      },
    ],
  };
}

function requirementOf({ name, text, extras, marker, place }: Dependency): Requirement | undefined {
  const wish = { version: place ? "*" : text, extras, ...(marker ? { markers: formatMarker(marker) } : {}) };
  const requirement = parseRequirement(requirementText(name, wish));
  return "problem" in requirement ? undefined : requirement;
}
