/** A member with its score. */
export type Scored = readonly [member: string, score: number];

/** Members in the order of their scores, and of their bytes where these are the same. */
export class SortedSet {
  readonly #scores = new Map<string, number>();
  #inOrder: readonly Scored[] | undefined;

  constructor(members: Iterable<Scored> = []) {
    for (const [member, score] of members) this.#scores.set(member, score);
  }

  get size(): number {
    return this.#scores.size;
  }

  score(member: string): number | undefined {
    return this.#scores.get(member);
  }

  set(member: string, score: number): void {
    this.#scores.set(member, score);
    this.#inOrder = undefined;
  }

  delete(member: string): boolean {
    this.#inOrder = undefined;
    return this.#scores.delete(member);
  }

  get inOrder(): readonly Scored[] {
    this.#inOrder ??= [...this.#scores].sort(([a, x], [b, y]) => (x === y ? compareText(a, b) : x - y));
    return this.#inOrder;
  }

  /** How many come before it; -1: it is no member. */
  rank(member: string): number {
    return this.#scores.has(member) ? this.inOrder.findIndex(([other]) => other === member) : -1;
  }
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
