import { intersectTerms, type Term } from "./term.ts";

/** Why terms cannot all hold. */
export type Cause =
  | { readonly kind: "root" | "dependency" | "no versions" }
  | {
      readonly kind: "python";
      readonly python: string;
      readonly projectPython: string;
      readonly missing: string;
    }
  | { readonly kind: "conflict"; readonly conflict: Incompatibility; readonly other: Incompatibility };

/** Terms that cannot all hold. */
export class Incompatibility {
  readonly terms: readonly Term[];

  constructor(
    terms: readonly Term[],
    readonly cause: Cause,
  ) {
    this.terms = joinByName(withoutRoot(terms, cause));
  }

  /** Nothing is left that could give way. */
  get isFailure(): boolean {
    return this.terms.length === 0 || (this.terms.length === 1 && this.terms[0]?.isRoot === true);
  }

  /** What it was derived from in the end. */
  *externals(): Iterable<Incompatibility> {
    if (this.cause.kind !== "conflict") yield this;
    else {
      yield* this.cause.conflict.externals();
      yield* this.cause.other.externals();
    }
  }
}

/** In what is derived, that the project itself is selected goes without saying. */
function withoutRoot(terms: readonly Term[], cause: Cause): readonly Term[] {
  if (terms.length === 1 || cause.kind !== "conflict") return terms;
  return terms.filter(({ isPositive, isRoot }) => !(isPositive && isRoot));
}

function joinByName(terms: readonly Term[]): readonly Term[] {
  const names = new Set(terms.map(({ name }) => name));
  if (names.size === terms.length) return terms;
  return [...names].map((name) =>
    terms.filter((term) => term.name === name).reduce((joined, term) => intersectTerms(joined, term)),
  );
}
