/**
 * Characters that text is full of, the most frequent first. A platform's `indexOf` looks for the first character of
 * a text and compares the rest where it stands, so it is many times faster when that character is rare.
 */
const FREQUENT = " etaonirshdlcu0m1g2pfw3y54b678v9k.,-:;/=_\"'xjqz()\n\t";

/** Looks for a plain text, by its rarest character. */
export class LiteralSearch {
  /** What stands before the rarest character. */
  readonly #head: string;
  readonly #tail: string;

  constructor(readonly literal: string) {
    const at = placeOfRarest(literal);
    this.#head = literal.slice(0, at);
    this.#tail = literal.slice(at);
  }

  /** Where the text stands first, at or after `from`; -1 where it does not. */
  indexIn(text: string, from: number): number {
    const head = this.#head;
    const tail = this.#tail;
    if (head === "") return text.indexOf(tail, from);
    for (let at = from + head.length; ; at++) {
      at = text.indexOf(tail, at);
      if (at < 0) return -1;
      if (text.startsWith(head, at - head.length)) return at - head.length;
    }
  }
}

function placeOfRarest(literal: string): number {
  let best = 0;
  let bestRank = -1;
  for (let at = 0; at < literal.length && bestRank < FREQUENT.length; at++) {
    const found = FREQUENT.indexOf(literal[at] as string);
    const rank = found < 0 ? FREQUENT.length : found;
    if (rank <= bestRank) continue;
    best = at;
    bestRank = rank;
  }
  return best;
}
