import { normalizePath } from "../../../base/paths.ts";
import type { Project as IndexProject, PackageIndex } from "../../python-packages/index/package-index.ts";
import { formatMarker } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseRequirement, type Requirement } from "../../python-packages/requirement.ts";
import { ANY_VERSION } from "../../python-packages/specifiers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import type { Dependency } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { requirementText } from "../project/requirement-text.ts";

/** A project in a directory that another one needs. */
export interface LocalProject {
  readonly project: Project;
  readonly isDevelop: boolean;
}

/** What stands in directories that `project` names, and in those that these name; by normalized name. */
export function findLocalProjects(
  project: Project,
  read: (directory: string) => Project,
): ReadonlyMap<string, LocalProject> {
  const found = new Map<string, LocalProject>();
  const queue = [project];
  for (let next = queue.pop(); next; next = queue.pop())
    for (const { key, name, place } of dependenciesOf(next, next === project)) {
      if (!place || found.has(key)) continue;
      const local = read(normalizePath(place.path, next.directory));
      if (normalizeName(local.name) !== key)
        throw new PoetryError(
          `The dependency name for ${name} does not match the actual package's name: ${local.name}`,
        );
      found.set(key, { project: local, isDevelop: place.isDevelop });
      queue.push(local);
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

/** The index, in which those projects stand as packages of a single release. */
export function withLocalProjects(
  index: PackageIndex,
  locals: ReadonlyMap<string, LocalProject>,
): PackageIndex {
  if (locals.size === 0) return index;
  const projects = new Map([...locals].map(([key, { project }]) => [key, asPackage(project)]));
  return {
    names: index.names,
    find: (name) => projects.get(normalizeName(name)) ?? index.find(name),
  };
}

function asPackage(project: Project): IndexProject {
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
