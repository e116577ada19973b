/** An assignment with its value expanded, ready to be made. */
export interface ResolvedAssignment {
  readonly name: string;
  /** The subscript, expanded; absent without one. */
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string | readonly ResolvedElement[];
}

/** One element of `name=(…)`, expanded; several where a word gave several fields. */
export interface ResolvedElement {
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string;
}
