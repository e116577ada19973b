/** A search that back-references (matching them is NP-hard) or very many long tries made too long. */
export class RegexOverrun extends Error {
  constructor() {
    super("regular expression takes too long to match");
  }
}
