import type { Version } from "../../python-packages/versions.ts";
import type { Incompatibility } from "./incompatibility.ts";
import { intersectTerms, type Relation, relationOf, satisfies, type Term } from "./term.ts";
import { VersionSet } from "./version-set.ts";

/** A term that holds, since it was chosen or follows from a cause. */
export interface Assignment {
  readonly term: Term;
  readonly level: number;
  readonly index: number;
  /** Undefined: a decision. */
  readonly cause: Incompatibility | undefined;
}

/** What is taken to hold at the moment, in the order in which it was found. */
export class PartialSolution {
  readonly #assignments: Assignment[] = [];
  /** Name → chosen version. */
  readonly decisions = new Map<string, Version>();
  /** Name → all that holds of it, as one term. */
  #known = new Map<string, Term>();
  /** Names in the order in which a positive term first came. */
  #wanted = new Set<string>();

  get level(): number {
    return this.decisions.size;
  }

  /** Packages that are needed and not chosen yet. */
  unsatisfied(): readonly Term[] {
    const open: Term[] = [];
    for (const name of this.#wanted) {
      const term = this.#known.get(name);
      if (term && !this.decisions.has(name)) open.push(term);
    }
    return open;
  }

  decide(name: string, version: Version, isRoot = false): void {
    this.decisions.set(name, version);
    const term = { name, set: VersionSet.exactly(version), isPositive: true, ...(isRoot ? { isRoot } : {}) };
    this.#assign({ term, level: this.level, index: this.#assignments.length, cause: undefined });
  }

  derive(term: Term, cause: Incompatibility): void {
    this.#assign({ term, level: this.level, index: this.#assignments.length, cause });
  }

  #assign(assignment: Assignment): void {
    this.#assignments.push(assignment);
    this.#learn(assignment.term);
  }

  #learn(term: Term): void {
    const known = this.#known.get(term.name);
    const whole = known ? intersectTerms(known, term) : term;
    this.#known.set(term.name, whole);
    if (whole.isPositive) this.#wanted.add(term.name);
  }

  /** Forgets what was found after decision `level`. */
  backtrack(level: number): void {
    for (;;) {
      const last = this.#assignments.at(-1);
      if (!last || last.level <= level) break;
      this.#assignments.pop();
      if (!last.cause) this.decisions.delete(last.term.name);
    }
    this.#known = new Map();
    this.#wanted = new Set();
    for (const { term } of this.#assignments) this.#learn(term);
  }

  relation(term: Term): Relation {
    const known = this.#known.get(term.name);
    return known ? relationOf(known, term) : "overlapping";
  }

  /** The first assignment with which `term` holds. */
  satisfier(term: Term): Assignment {
    let whole: Term | undefined;
    for (const assignment of this.#assignments) {
      if (assignment.term.name !== term.name) continue;
      whole = whole ? intersectTerms(whole, assignment.term) : assignment.term;
      if (satisfies(whole, term)) return assignment;
    }
    throw new Error(`${term.name} is not satisfied`);
  }
}
