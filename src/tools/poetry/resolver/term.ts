import type { VersionSet } from "./version-set.ts";

/** A statement about one package: it is selected in one of these versions, or (negative) it is not. */
export interface Term {
  /** `requests`, or `requests[socks]`: a package with extras is one of its own that needs the bare one. */
  readonly name: string;
  readonly set: VersionSet;
  readonly isPositive: boolean;
  readonly isRoot?: boolean;
  /** How its author wrote the set: `^1.26`. */
  readonly text?: string;
  /** Its name as that package writes it. */
  readonly shown?: string;
}

export type Relation = "subset" | "disjoint" | "overlapping";

/** What holding `a` says of `b`. */
export function relationOf(a: Term, b: Term): Relation {
  if (a.isPositive) {
    const inside = b.isPositive ? a.set.isSubsetOf(b.set) : a.set.isDisjointFrom(b.set);
    if (inside) return "subset";
    const outside = b.isPositive ? a.set.isDisjointFrom(b.set) : a.set.isSubsetOf(b.set);
    return outside ? "disjoint" : "overlapping";
  }
  if (!b.set.isSubsetOf(a.set)) return "overlapping";
  return b.isPositive ? "disjoint" : "subset";
}

export function satisfies(a: Term, b: Term): boolean {
  return a.name === b.name && relationOf(a, b) === "subset";
}

export function inverseOf(term: Term): Term {
  return { ...term, isPositive: !term.isPositive };
}

/** Both hold. The set of a positive result may be empty: then they cannot. */
export function intersectTerms(a: Term, b: Term): Term {
  if (a.isPositive !== b.isPositive) {
    const [positive, negative] = a.isPositive ? [a, b] : [b, a];
    return withSet(positive, positive.set.difference(negative.set));
  }
  return withSet(a, a.isPositive ? a.set.intersect(b.set) : a.set.union(b.set));
}

/** `a` and not `b`; undefined: nothing is left. */
export function differenceOf(a: Term, b: Term): Term | undefined {
  const rest = intersectTerms(a, inverseOf(b));
  return rest.set.isEmpty ? undefined : rest;
}

function withSet(term: Term, set: VersionSet): Term {
  const { text: _text, shown: _shown, ...rest } = term;
  return { ...rest, set };
}
