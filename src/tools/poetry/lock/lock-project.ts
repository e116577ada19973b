import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type { PackageIndex } from "../../python-packages/index/package-index.ts";
import type { Version } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import type { Dependency } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { explain } from "../resolver/explain.ts";
import { pythonAdvice } from "../resolver/python-advice.ts";
import { solve } from "../resolver/solve.ts";
import { activeRequirements, bareName, extrasInName, IndexProvider } from "./index-provider.ts";
import { findLocalPackages, neededByOthers, type ReadPlace, withLocalPackages } from "./local-packages.ts";
import type { LockedPackage } from "./lock-file.ts";
import { lockedConditions } from "./locked-conditions.ts";
import { extrasOf } from "./release-extras.ts";

export interface LockOptions {
  readonly index: PackageIndex;
  readonly project: Project;
  /** Versions to keep where they fit. */
  readonly locked: ReadonlyMap<string, Version>;
  /** For dependencies that name a place. */
  readonly readPlace?: ReadPlace;
  readonly round: () => MaybePromise<void>;
  readonly onLookup?: () => MaybePromise<void>;
}

/** Resolves the dependencies of all groups; throws with the resolver's explanation where it cannot be. */
export async function lockProject(options: LockOptions): Promise<readonly LockedPackage[]> {
  const { project } = options;
  const dependencies = project.groups.flatMap((group) => group.dependencies);
  const locals = await findLocalPackages(project, options.readPlace ?? noPlaces);
  const index = withLocalPackages(options.index, locals);
  const provider = new IndexProvider({ ...options, index, dependencies });
  const resolution = await solve(provider);
  if (resolution.kind === "impossible")
    throw new PoetryError(explain(resolution.reason), "", pythonAdvice(resolution.reason));
  const extras = new Map<string, Set<string>>();
  for (const name of resolution.versions.keys()) {
    const known = extras.get(bareName(name)) ?? new Set<string>();
    for (const extra of extrasInName(name)) known.add(extra);
    extras.set(bareName(name), known);
  }
  const mainNames = await reachable(provider, project, resolution.versions, extras);
  const packages: LockedPackage[] = [];
  for (const [name, version] of resolution.versions) {
    if (name === project.name || name.includes("[")) continue;
    const described = await describe(provider, name, version, [...(extras.get(name) ?? [])], project);
    const local = locals.get(name);
    packages.push({
      ...described,
      ...(local?.project ? { dependencies: neededByOthers(local.project) } : {}),
      source: local?.source,
      category: mainNames.all.has(name) ? "main" : "dev",
      isOptional: !mainNames.required.has(name) && mainNames.all.has(name),
    });
  }
  const needs = new Map(packages.map((one) => [one.name, one.dependencies]));
  const conditions = lockedConditions(project, (name) => needs.get(name) ?? []);
  return packages.map((one) => ({ ...one, ...conditions.get(one.name) }));
}

const NOWHERE = { groups: [], marker: undefined, source: undefined };

function noPlaces(): never {
  throw new Error("a dependency names a place, and nobody reads it");
}

async function describe(
  provider: IndexProvider,
  name: string,
  version: Version,
  extras: readonly string[],
  { python }: Project,
): Promise<LockedPackage> {
  const project = await provider.lookUp(name);
  const release = await provider.release(name, version);
  if (!project || !release) throw new Error(`${name} ${version.text} is not in the index`);
  return {
    name,
    version,
    description: project.summary,
    category: MAIN,
    ...NOWHERE,
    isOptional: false,
    pythonText: release.requiresPythonText || "*",
    files: release.files.map((file) => ({ file: file.name, hash: `sha256:${file.sha256}` })),
    dependencies: activeRequirements(release, extras, python),
    extras: extrasOf(release),
  };
}

interface Reached {
  /** What the main group needs, with optional dependencies. */
  readonly all: ReadonlySet<string>;
  /** What any group needs in any case. */
  readonly required: ReadonlySet<string>;
}

async function reachable(
  provider: IndexProvider,
  project: Project,
  versions: ReadonlyMap<string, Version>,
  extras: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Reached> {
  const follow = async (roots: readonly Dependency[]) => {
    const seen = new Set<string>();
    const queue = roots.map(({ key }) => key);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const version = versions.get(name);
      if (!version || seen.has(name)) continue;
      seen.add(name);
      const release = await provider.release(name, version);
      if (!release) continue;
      for (const { key } of activeRequirements(release, [...(extras.get(name) ?? [])], project.python))
        queue.push(key);
    }
    return seen;
  };
  const main = project.groups.find(({ name }) => name === MAIN)?.dependencies ?? [];
  const all = project.groups.flatMap((group) => group.dependencies);
  return { all: await follow(main), required: await follow(all.filter(({ isOptional }) => !isOptional)) };
}
