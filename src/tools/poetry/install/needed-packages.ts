import { evaluateMarker, type MarkerEnvironment } from "../../python-packages/markers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import type { LockedPackage } from "../lock/lock-file.ts";
import type { Dependency } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { withoutExtra } from "../project/python-markers.ts";

export interface Selection {
  /** `--only`, `--with`, `--without`. */
  readonly only: readonly string[];
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly extras: readonly string[];
}

export const ALL_GROUPS: Selection = { only: [], with: [], without: [], extras: [] };

/** The groups that a selection has. */
export function selectGroups({ groups }: Project, selection: Selection): readonly string[] {
  const names = groups.map(({ name }) => name);
  if (selection.only.length > 0) return names.filter((name) => selection.only.includes(name));
  return groups
    .filter(
      ({ name, isOptional }) =>
        !selection.without.includes(name) && (!isOptional || selection.with.includes(name)),
    )
    .map(({ name }) => name);
}

/** The names among those of groups that are none. */
export function unknownGroups({ groups }: Project, selection: Selection): readonly string[] {
  const known = new Set([MAIN, ...groups.map(({ name }) => name)]);
  return [...selection.only, ...selection.with, ...selection.without].filter((name) => !known.has(name));
}

/** Names of packages that the selection needs in an environment, with how far from the project they stand at most. */
export function neededPackages(
  project: Project,
  locked: readonly LockedPackage[],
  selection: Selection,
  environment: MarkerEnvironment,
): ReadonlyMap<string, number> {
  const byName = new Map(locked.map((one) => [one.name, one]));
  const groups = new Set(selectGroups(project, selection));
  const wantedByExtras = new Set(selection.extras.flatMap((extra) => project.extras.get(extra) ?? []));
  const depths = new Map<string, number>();
  const visit = (one: Dependency, depth: number, path: ReadonlySet<string>) => {
    const found = byName.get(one.key);
    if (!found || path.has(one.key) || !applies(one, environment)) return;
    const known = depths.get(one.key);
    if (known !== undefined && known >= depth) return;
    depths.set(one.key, depth);
    const inside = new Set([...path, one.key]);
    for (const next of found.dependencies) visit(next, depth + 1, inside);
  };
  for (const { name, dependencies } of project.groups) {
    if (!groups.has(name)) continue;
    for (const one of dependencies)
      if (!one.isOptional || wantedByExtras.has(one.key)) visit(one, 0, new Set());
  }
  return depths;
}

/** Names of packages that extras bring, with all that those need on any computer. */
export function packagesOfExtras(
  project: Project,
  locked: readonly LockedPackage[],
  extras: readonly string[],
): ReadonlySet<string> {
  const byName = new Map(locked.map((one) => [one.name, one]));
  const found = new Set<string>();
  const visit = (name: string) => {
    const one = byName.get(name);
    if (!one || found.has(name)) return;
    found.add(name);
    for (const { key } of one.dependencies) visit(key);
  };
  for (const extra of extras) project.extras.get(extra)?.forEach(visit);
  return found;
}

/** Whether a dependency is one in this environment. */
export function applies({ marker, python }: Dependency, environment: MarkerEnvironment): boolean {
  const version = parseVersion(environment.python_full_version);
  if (version && !python.has(version)) return false;
  const plain = marker && withoutExtra(marker);
  return !plain || evaluateMarker(plain, environment);
}
