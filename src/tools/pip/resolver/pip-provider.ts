import type { PackageIndex, Project, Release } from "../../python-packages/index/package-index.ts";
import { extrasOf } from "../../python-packages/install-release.ts";
import type { InstalledDistribution } from "../../python-packages/installed.ts";
import { evaluateMarker, type MarkerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { Requirement } from "../../python-packages/requirement.ts";
import { ANY_VERSION, type SpecifierSet } from "../../python-packages/specifiers.ts";
import { compareVersions, parseVersion } from "../../python-packages/versions.ts";
import { chooseFile, type Target } from "../../python-packages/wheel-tags.ts";
import type { Candidate, Origin, Wanted } from "./candidate.ts";
import { LazyMatches, type Offer } from "./lazy-matches.ts";
import type { Information, Matches, PreferenceState, Provider } from "./resolve.ts";

/** What pip's resolver works with. */
export interface Setting {
  readonly index: PackageIndex;
  readonly target: Target;
  readonly environment: MarkerEnvironment;
  readonly installed: ReadonlyMap<string, InstalledDistribution>;
  /** Projects asked for by the user, in order. */
  readonly requested: readonly string[];
  /** By project. */
  readonly constraints: ReadonlyMap<string, SpecifierSet>;
  readonly prereleases: boolean;
  readonly ignoreDependencies: boolean;
  /** Installed ones do not count. */
  readonly ignoreInstalled: boolean;
  readonly upgrade: "no" | "only-if-needed" | "eager";
  /** Told when a candidate is looked at for the first time: `Collecting …`, or `Requirement already satisfied: …`. */
  readonly prepare: (candidate: Candidate) => Promise<void>;
  /** As `Provider.rejecting`. */
  readonly rejecting: (
    conflict: readonly Information<Wanted, Candidate>[],
    candidate: Candidate,
  ) => Promise<void>;
  readonly warn: (message: string) => Promise<void>;
  readonly round: () => Promise<void> | undefined;
}

/** Answers the resolver's questions as pip does. */
export class PipProvider implements Provider<Wanted, Candidate> {
  /** Candidates are made once: being the same object is being the same. */
  readonly #made = new Map<string, Candidate>();
  readonly #depths = new Map<string, number>();

  constructor(private readonly setting: Setting) {}

  identify(item: Wanted | Candidate): string {
    return item.identifier;
  }

  isSatisfiedBy(wanted: Wanted, candidate: Candidate): boolean {
    if (wanted.exact) return wanted.exact === candidate;
    return wanted.requirement.specifiers.contains(candidate.version);
  }

  /** See `get_preference` in pip's documentation of its resolver. */
  preference(
    identifier: string,
    { information, causes }: PreferenceState<Wanted, Candidate>,
  ): readonly (number | string | boolean)[] {
    const clauses = information.flatMap(({ requirement }) => requirement.requirement.specifiers.specifiers);
    const isPinned = clauses.some(({ operator }) => operator.startsWith("=="));
    const asked = this.setting.requested.indexOf(identifier);
    const depth = asked >= 0 ? 1 : this.#inferredDepth(information);
    this.#depths.set(identifier, depth);
    const isCause = causes.some(
      ({ requirement, parent }) => requirement.identifier === identifier || parent?.identifier === identifier,
    );
    return [!isPinned, !isCause, depth, asked < 0 ? Infinity : asked, clauses.length === 0, identifier];
  }

  #inferredDepth(information: readonly Information<Wanted, Candidate>[]): number {
    const depths = information.map(({ parent }) =>
      parent ? (this.#depths.get(parent.identifier) ?? Infinity) : 0,
    );
    return Math.min(...depths) + 1;
  }

  async findMatches(
    identifier: string,
    requirements: (identifier: string) => readonly Wanted[],
    incompatible: ReadonlySet<Candidate>,
  ): Promise<Matches<Candidate>> {
    const wanted = requirements(identifier);
    const [first] = wanted;
    if (!first) return { at: () => undefined };
    const ofBase = identifier === first.project ? [] : requirements(first.project);
    const exact = [...wanted, ...ofBase].find((one) => one.exact)?.exact;
    if (exact) return this.#exactMatch(first, exact, wanted, incompatible);
    const specifiers = [...wanted, ...ofBase].reduce(
      (all, { requirement }) => all.and(requirement.specifiers),
      this.setting.constraints.get(first.project) ?? ANY_VERSION,
    );
    const offers = await this.#offers(first, specifiers, incompatible);
    return new LazyMatches(offers, incompatible);
  }

  async #exactMatch(
    first: Wanted,
    exact: Candidate,
    wanted: readonly Wanted[],
    incompatible: ReadonlySet<Candidate>,
  ): Promise<Matches<Candidate>> {
    const candidate = first.identifier === exact.identifier ? exact : await this.#withExtras(first, exact);
    const fits = wanted.every(
      (one) => one.exact === candidate || one.requirement.specifiers.contains(candidate.version),
    );
    const constraint = this.setting.constraints.get(first.project);
    const isAllowed = !constraint || constraint.contains(candidate.version);
    const isThere = fits && isAllowed && !incompatible.has(candidate);
    return { at: (index) => (index === 0 && isThere ? candidate : undefined) };
  }

  /** Candidates of the index and the installed one, in pip's order. */
  async #offers(
    first: Wanted,
    specifiers: SpecifierSet,
    incompatible: ReadonlySet<Candidate>,
  ): Promise<readonly Offer[]> {
    const ofIndex = await this.#releases(first, specifiers);
    const distribution = this.setting.ignoreInstalled ? undefined : this.setting.installed.get(first.project);
    if (!distribution || !specifiers.contains(distribution.version)) return ofIndex;
    const installed = await this.#make(first, { kind: "installed", distribution });
    if (incompatible.has(installed)) return ofIndex;
    const offer: Offer = { version: installed.version, make: async () => installed };
    const others = ofIndex.filter(({ version }) => compareVersions(version, installed.version) !== 0);
    if (!this.#isToBeUpgraded(first)) return [offer, ...others];
    const newer = others.filter(({ version }) => compareVersions(version, installed.version) > 0);
    return [...newer, offer, ...others.slice(newer.length)];
  }

  #isToBeUpgraded({ project, identifier }: Wanted): boolean {
    const { upgrade, requested } = this.setting;
    if (upgrade === "eager") return true;
    return upgrade === "only-if-needed" && (requested.includes(identifier) || requested.includes(project));
  }

  async #releases(first: Wanted, specifiers: SpecifierSet): Promise<readonly Offer[]> {
    const project = await this.setting.index.find(first.project);
    if (!project) return [];
    const usable = usableReleases(project, this.setting.target);
    const fitting = specifiers.filter(usable, this.setting.prereleases);
    const isPinned = specifiers.specifiers.some(
      ({ operator, wildcard }) => operator === "===" || (operator === "==" && !wildcard),
    );
    const takesYanked = isPinned && fitting.every(({ yanked }) => yanked !== undefined);
    return fitting
      .filter(({ yanked }) => yanked === undefined || takesYanked)
      .map((release) => ({
        version: release.version,
        make: () => this.#make(first, { kind: "release", project, release }),
      }));
  }

  async #make(
    wanted: Wanted,
    source: Candidate["source"] & { kind: "release" | "installed" },
  ): Promise<Candidate> {
    const version = source.kind === "release" ? source.release.version : source.distribution.version;
    const key = `${wanted.project} ${source.kind} ${version.text}`;
    let base = this.#made.get(key);
    if (!base) {
      base = {
        identifier: wanted.project,
        project: wanted.project,
        shownName: wanted.requirement.name,
        extras: [],
        version,
        source,
        wanted,
      };
      this.#made.set(key, base);
      await this.setting.prepare(base);
    }
    return wanted.identifier === wanted.project ? base : this.#withExtras(wanted, base);
  }

  async #withExtras(wanted: Wanted, base: Candidate): Promise<Candidate> {
    const key = `${wanted.identifier} ${base.source.kind} ${base.version.text}`;
    const known = this.#made.get(key);
    if (known) return known;
    const { identifier, requirement } = wanted;
    const made: Candidate = {
      ...base,
      identifier,
      extras: requirement.extras,
      source: { kind: "extras", base },
      wanted,
    };
    this.#made.set(key, made);
    await this.#checkExtras(made);
    return made;
  }

  async #checkExtras({ source, extras, shownName, version }: Candidate): Promise<void> {
    const base = source.kind === "extras" ? source.base.source : source;
    const offered =
      base.kind === "release"
        ? extrasOf(base.release)
        : base.kind === "installed"
          ? (base.distribution.metadata.get("Provides-Extra") ?? [])
          : undefined;
    if (!offered) return;
    const known = offered.map(normalizeName);
    for (const extra of extras)
      if (!known.includes(normalizeName(extra)))
        await this.setting.warn(`${shownName} ${version.text} does not provide the extra '${extra}'`);
  }

  dependencies(candidate: Candidate): readonly Wanted[] {
    const { source, extras, wanted } = candidate;
    const origin: Origin = { wanted };
    if (source.kind === "extras") {
      const { base } = source;
      const itself: Wanted = {
        requirement: { ...wanted.requirement, extras: [], specifiers: ANY_VERSION },
        identifier: base.identifier,
        project: base.project,
        origin: wanted.origin,
        exact: base,
      };
      const ofBase: Origin = { wanted: base.wanted };
      const needed = this.setting.ignoreDependencies ? [] : this.#applying(requirementsOf(base), extras);
      return [itself, ...needed.map((requirement) => want(requirement, ofBase))];
    }
    if (this.setting.ignoreDependencies) return [];
    return this.#applying(requirementsOf(candidate), []).map((requirement) => want(requirement, origin));
  }

  #applying(requirements: readonly Requirement[], extras: readonly string[]): readonly Requirement[] {
    return requirements.filter(
      ({ marker }) => marker === undefined || evaluateMarker(marker, this.setting.environment, extras),
    );
  }

  rejecting(conflict: readonly Information<Wanted, Candidate>[], candidate: Candidate): Promise<void> {
    return this.setting.rejecting(conflict, candidate);
  }

  round(): Promise<void> | undefined {
    return this.setting.round();
  }
}

/** Those for this Python, of which there is a file that can be installed; the newest first. */
export function usableReleases(project: Project, target: Target): readonly Release[] {
  const python = parseVersion(target.version);
  return project.releases.filter(
    (release) =>
      python !== undefined &&
      release.requiresPython.contains(python) &&
      chooseFile(release, target) !== undefined,
  );
}

export function want(requirement: Requirement, origin: Origin | undefined, exact?: Candidate): Wanted {
  const project = normalizeName(requirement.name);
  const extras = [...new Set(requirement.extras.map(normalizeName))].sort();
  const identifier = extras.length > 0 ? `${project}[${extras.join(",")}]` : project;
  return { requirement, identifier, project, origin, ...(exact ? { exact } : {}) };
}

export function requirementsOf({ source }: Candidate): readonly Requirement[] {
  switch (source.kind) {
    case "release":
      return source.release.requiresDist;
    case "installed":
      return source.distribution.requires;
    case "local":
      return source.local.requires;
    case "extras":
      return requirementsOf(source.base);
  }
}
