import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type {
  Project as IndexProject,
  PackageIndex,
  Release,
} from "../../python-packages/index/package-index.ts";
import { mentionsExtra } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { isPrerelease, parseVersion, type Version } from "../../python-packages/versions.ts";
import { parseConstraint } from "../project/constraint.ts";
import { type Dependency, dependencyOf } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { extrasOfMarker } from "../project/python-markers.ts";
import type { Cause } from "../resolver/incompatibility.ts";
import type { Need, Provider } from "../resolver/solve.ts";
import type { Term } from "../resolver/term.ts";
import { VersionSet } from "../resolver/version-set.ts";

export interface ProviderOptions {
  readonly index: PackageIndex;
  readonly project: Project;
  readonly dependencies: readonly Dependency[];
  /** Versions to keep where they fit, by normalized name. */
  readonly locked: ReadonlyMap<string, Version>;
  readonly round: () => MaybePromise<void>;
  /** Told of each project that is looked up. */
  readonly onLookup?: () => MaybePromise<void>;
}

/** What poetry asks the resolver to choose from: an index, for all the project's versions of Python. */
export class IndexProvider implements Provider {
  readonly root: Provider["root"];
  /** Name → the versions of Python for which it is needed. */
  readonly #python = new Map<string, VersionSet>();
  readonly #projects = new Map<string, IndexProject | undefined>();
  /** The last answer for a name: each round asks for all that is open. */
  readonly #asked = new Map<string, { readonly set: VersionSet; readonly versions: readonly Version[] }>();
  readonly #prereleases: ReadonlySet<string>;
  readonly round: () => MaybePromise<void>;

  constructor(private readonly options: ProviderOptions) {
    const { project, dependencies } = options;
    const version = parseVersion(project.version) ?? parseVersion("0");
    if (!version) throw new Error("0 is no version");
    this.root = { name: project.name, version };
    this.round = options.round;
    this.#prereleases = new Set(dependencies.filter((one) => one.allowsPrereleases).map(({ key }) => key));
  }

  async lookUp(key: string): Promise<IndexProject | undefined> {
    if (!this.#projects.has(key)) {
      this.#projects.set(key, await this.options.index.find(key));
      await this.options.onLookup?.();
    }
    return this.#projects.get(key);
  }

  async release(name: string, version: Version): Promise<Release | undefined> {
    const project = await this.lookUp(bareName(name));
    return project?.releases.find((one) => one.version.text === version.text);
  }

  async versions(name: string, set: VersionSet): Promise<readonly Version[]> {
    const last = this.#asked.get(name);
    if (last?.set === set) return last.versions;
    const versions = await this.#versionsIn(name, set);
    this.#asked.set(name, { set, versions });
    return versions;
  }

  async #versionsIn(name: string, set: VersionSet): Promise<readonly Version[]> {
    const key = bareName(name);
    const project = await this.lookUp(key);
    if (!project) return [];
    const matching = project.releases.filter(
      ({ version, yanked }) => set.has(version) && (yanked === undefined || isExactly(set, version)),
    );
    const finals = matching.filter(({ version }) => !isPrerelease(version));
    const wanted = this.#prereleases.has(key) || finals.length === 0 || namesPrerelease(set);
    const versions = (wanted ? matching : finals).map(({ version }) => version);
    const locked = this.options.locked.get(key);
    if (!locked || !versions.some(({ text }) => text === locked.text)) return versions;
    return [locked, ...versions.filter(({ text }) => text !== locked.text)];
  }

  /** Few choices first, so that what must fail fails soon; what is locked before what is free. */
  priority(term: Term, count: number): number {
    if (this.options.locked.has(bareName(term.name))) return 0.5;
    return count < 2 ? 0 : count;
  }

  async needs(name: string, version: Version): Promise<readonly Need[] | Cause> {
    const { project, dependencies } = this.options;
    if (name === this.root.name) {
      const active = dependencies.filter((one) => !one.python.isDisjointFrom(project.python));
      return this.#needsOf(active, project.python);
    }
    const release = await this.release(name, version);
    if (!release) return [];
    const key = bareName(name);
    const wanted = this.#python.get(key) ?? project.python;
    const python = parseConstraint(release.requiresPythonText || "*") ?? VersionSet.any;
    if (!wanted.isSubsetOf(python))
      return {
        kind: "python",
        python: release.requiresPythonText,
        projectPython: formatPython(project.python),
        missing: `${wanted.difference(python)}`,
      };
    const extras = extrasInName(name);
    const requires = activeRequirements(release, extras, wanted);
    const needs = this.#needsOf(requires, wanted);
    return extras.length === 0 ? needs : [{ name: key, set: VersionSet.exactly(version) }, ...needs];
  }

  /** One need a name: requirements for several versions of Python are taken together. */
  #needsOf(dependencies: readonly Dependency[], python: VersionSet): readonly Need[] {
    const needs = new Map<string, Need>();
    for (const { name: shown, key, extras, set, text, python: own } of dependencies) {
      const known = this.#python.get(key) ?? VersionSet.empty;
      this.#python.set(key, known.union(own.intersect(python)));
      for (const name of extras.length > 0 ? [key, `${key}[${extras.join(",")}]`] : [key]) {
        const before = needs.get(name);
        needs.set(
          name,
          before
            ? { name, set: before.set.intersect(set) }
            : { name, set, text, shown: name.replace(key, shown) },
        );
      }
    }
    return [...needs.values()];
  }
}

/** What a release needs for these versions of Python, with the extras that were asked for. */
export function activeRequirements(
  { requiresDist }: Release,
  extras: readonly string[],
  python: VersionSet,
): readonly Dependency[] {
  return requiresDist
    .filter(({ marker }) => {
      if (!marker || !mentionsExtra(marker)) return true;
      return extrasOfMarker(marker).some((extra) => extras.includes(normalizeName(extra)));
    })
    .map((requirement) => {
      const one = dependencyOf(requirement);
      return { ...one, isOptional: requirement.marker !== undefined && mentionsExtra(requirement.marker) };
    })
    .filter((one) => !one.python.isDisjointFrom(python));
}

function formatPython(python: VersionSet): string {
  return python.toString();
}

/** `requests[socks]` → `requests`. */
export function bareName(name: string): string {
  return name.replace(/\[.*/, "");
}

export function extrasInName(name: string): readonly string[] {
  const inside = /\[(.*)\]$/.exec(name)?.[1];
  return inside === undefined ? [] : inside.split(",");
}

function isExactly(set: VersionSet, version: Version): boolean {
  return set.isSubsetOf(VersionSet.exactly(version));
}

function namesPrerelease(set: VersionSet): boolean {
  return set.spans.some(({ from, to }) => [from, to].some((cut) => cut && isPrerelease(cut.shown)));
}
