/**
 * A match that would take too long. Matching is linear or nearly so, but for what is known to be hard: back-references,
 * negated groups in negated groups, very many matches that each look far ahead.
 */
export class MatchOverrun extends Error {
  constructor() {
    super("pattern takes too long to match");
  }
}
