import type { Version } from "../../python-packages/versions.ts";
import type { Candidate } from "./candidate.ts";
import type { Matches } from "./resolve.ts";

/** A version that may be chosen, and how its candidate is made. */
export interface Offer {
  readonly version: Version;
  readonly make: () => Promise<Candidate>;
}

/** Candidates that are made, and so told of, when the resolver comes to them. */
export class LazyMatches implements Matches<Candidate> {
  readonly #made: Candidate[] = [];
  #next = 0;

  constructor(
    private readonly offers: readonly Offer[],
    private readonly incompatible: ReadonlySet<Candidate>,
  ) {}

  async at(index: number): Promise<Candidate | undefined> {
    while (this.#made.length <= index) {
      const offer = this.offers[this.#next++];
      if (!offer) return undefined;
      const candidate = await offer.make();
      if (!this.incompatible.has(candidate)) this.#made.push(candidate);
    }
    return this.#made[index];
  }
}
