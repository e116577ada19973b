import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type { Version } from "../../python-packages/versions.ts";
import { type Cause, Incompatibility } from "./incompatibility.ts";
import { type Assignment, PartialSolution } from "./partial-solution.ts";
import { differenceOf, inverseOf, type Term } from "./term.ts";
import { VersionSet } from "./version-set.ts";

/**
 * PubGrub, the algorithm of Dart's pub and of poetry: https://github.com/dart-lang/pub/blob/master/doc/solver.md.
 * What cannot hold together is kept as incompatibilities; from each conflict a new one is learnt, so that no mistake is
 * made twice, and in the end they explain why there is no solution (explain.ts).
 */
export interface Provider {
  readonly root: { readonly name: string; readonly version: Version };
  /** The versions in `set`, the preferred first. */
  versions(name: string, set: VersionSet): MaybePromise<readonly Version[]>;
  /** What a version needs, or why it can be none of the solution. */
  needs(name: string, version: Version): MaybePromise<readonly Need[] | Cause>;
  /** The smaller is chosen first; of equal ones that which came first. */
  priority?(term: Term, count: number): number;
  /** Called once a round: a place to hand the thread back. */
  round?(): MaybePromise<void>;
}

export interface Need {
  readonly name: string;
  readonly set: VersionSet;
  readonly text?: string;
  /** The name as it is written there: `Werkzeug`. */
  readonly shown?: string;
}

export type Resolution =
  | { readonly kind: "solved"; readonly versions: ReadonlyMap<string, Version> }
  | { readonly kind: "impossible"; readonly reason: Incompatibility };

export function solve(provider: Provider): Promise<Resolution> {
  return new Solver(provider).run();
}

/** Nothing can be derived, a name that something was derived of, or a conflict. */
type Propagated = { readonly name: string } | "conflict" | undefined;

class Solver {
  readonly #solution = new PartialSolution();
  readonly #byName = new Map<string, Incompatibility[]>();
  #contradicted = new Set<Incompatibility>();
  readonly #expanded = new Set<string>();

  constructor(private readonly provider: Provider) {}

  async run(): Promise<Resolution> {
    const { root } = this.provider;
    const term = { name: root.name, set: VersionSet.exactly(root.version), isPositive: false, isRoot: true };
    this.#add(new Incompatibility([term], { kind: "root" }));
    for (let next: string | undefined = root.name; next !== undefined; ) {
      const failure = this.#propagate(next);
      if (failure) return { kind: "impossible", reason: failure };
      const pause = this.provider.round?.();
      if (pause) await pause;
      next = await this.#choose();
    }
    return { kind: "solved", versions: this.#solution.decisions };
  }

  #add(incompatibility: Incompatibility): void {
    for (const { name } of incompatibility.terms) {
      const list = this.#byName.get(name);
      if (list) list.push(incompatibility);
      else this.#byName.set(name, [incompatibility]);
    }
  }

  /** Derives all that follows; gives the reason where nothing can. */
  #propagate(first: string): Incompatibility | undefined {
    const changed = new Set([first]);
    for (const name of changed) {
      changed.delete(name);
      const known = this.#byName.get(name) ?? [];
      // What was learnt last is the most general: it comes first.
      for (let at = known.length - 1; at >= 0; at--) {
        const incompatibility = known[at];
        if (!incompatibility || this.#contradicted.has(incompatibility)) continue;
        const result = this.#propagateOne(incompatibility);
        if (result === "conflict") {
          const learnt = this.#resolveConflict(incompatibility);
          if (learnt.isFailure) return learnt;
          changed.clear();
          const derived = this.#propagateOne(learnt);
          if (derived && derived !== "conflict") changed.add(derived.name);
          break;
        }
        if (result) changed.add(result.name);
      }
    }
    return undefined;
  }

  #propagateOne(incompatibility: Incompatibility): Propagated {
    let open: Term | undefined;
    for (const term of incompatibility.terms) {
      const relation = this.#solution.relation(term);
      if (relation === "disjoint") {
        this.#contradicted.add(incompatibility);
        return undefined;
      }
      if (relation === "subset") continue;
      if (open) return undefined;
      open = term;
    }
    if (!open) return "conflict";
    this.#contradicted.add(incompatibility);
    this.#solution.derive(inverseOf(open), incompatibility);
    return { name: open.name };
  }

  /** Learns what is at the root of a conflict, and goes back to where it is of use. */
  #resolveConflict(conflict: Incompatibility): Incompatibility {
    let current = conflict;
    while (!current.isFailure) {
      const { term, satisfier, difference, previousLevel } = this.#lastSatisfier(current);
      const { cause } = satisfier;
      if (previousLevel < satisfier.level || !cause) {
        this.#solution.backtrack(previousLevel);
        this.#contradicted = new Set();
        if (current !== conflict) this.#add(current);
        return current;
      }
      const terms = [
        ...current.terms.filter((one) => one !== term),
        ...cause.terms.filter(({ name }) => name !== satisfier.term.name),
        ...(difference ? [inverseOf(difference)] : []),
      ];
      current = new Incompatibility(terms, { kind: "conflict", conflict: current, other: cause });
    }
    return current;
  }

  /** The term that came to hold last, by what, and the level at which all others did. */
  #lastSatisfier(incompatibility: Incompatibility): LastSatisfier {
    let last: { readonly term: Term; readonly satisfier: Assignment } | undefined;
    // Level 1 is that of the project itself: going no further back makes better explanations.
    let previousLevel = 1;
    for (const term of incompatibility.terms) {
      const satisfier = this.#solution.satisfier(term);
      if (!last || last.satisfier.index < satisfier.index) {
        if (last) previousLevel = Math.max(previousLevel, last.satisfier.level);
        last = { term, satisfier };
      } else previousLevel = Math.max(previousLevel, satisfier.level);
    }
    if (!last) throw new Error("an incompatibility without terms");
    const difference = differenceOf(last.satisfier.term, last.term);
    if (difference)
      previousLevel = Math.max(previousLevel, this.#solution.satisfier(inverseOf(difference)).level);
    return { ...last, difference, previousLevel };
  }

  /** Chooses a version of a package; undefined: all are chosen. */
  async #choose(): Promise<string | undefined> {
    const chosen = await this.#nextPackage();
    if (!chosen) return undefined;
    const { term, versions } = chosen;
    const [version] = versions;
    if (!version) {
      this.#add(new Incompatibility([term], { kind: "no versions" }));
      return term.name;
    }
    const made = await this.#expand(term, version);
    const conflicts = made.some(({ terms }) =>
      terms.every((one) => one.name === term.name || this.#solution.relation(one) === "subset"),
    );
    if (!conflicts) this.#solution.decide(term.name, version, term.isRoot);
    return term.name;
  }

  async #nextPackage(): Promise<Candidate | undefined> {
    let best: (Candidate & { readonly rank: number }) | undefined;
    for (const term of this.#solution.unsatisfied()) {
      const versions = term.isRoot
        ? [this.provider.root.version]
        : await this.provider.versions(term.name, term.set);
      const rank = this.provider.priority?.(term, versions.length) ?? versions.length;
      if (!best || rank < best.rank) best = { term, versions, rank };
    }
    return best;
  }

  /** Adds what a version needs as incompatibilities, once. */
  async #expand(term: Term, version: Version): Promise<readonly Incompatibility[]> {
    const key = `${term.name} ${version.text}`;
    if (this.#expanded.has(key)) return [];
    this.#expanded.add(key);
    const { name, isRoot } = term;
    const itself: Term = {
      name,
      set: VersionSet.exactly(version),
      isPositive: true,
      ...(isRoot ? { isRoot } : {}),
    };
    const needs = await this.provider.needs(name, version);
    const made = isCause(needs)
      ? [new Incompatibility([itself], needs)]
      : needs.map(
          (need) => new Incompatibility([itself, { ...need, isPositive: false }], { kind: "dependency" }),
        );
    for (const incompatibility of made) this.#add(incompatibility);
    return made;
  }
}

interface LastSatisfier {
  readonly term: Term;
  readonly satisfier: Assignment;
  readonly difference: Term | undefined;
  readonly previousLevel: number;
}

interface Candidate {
  readonly term: Term;
  readonly versions: readonly Version[];
}

function isCause(needs: readonly Need[] | Cause): needs is Cause {
  return "kind" in needs;
}
