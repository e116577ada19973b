import { MatchOverrun } from "../match-overrun.ts";
import { EDGE } from "./alphabet.ts";
import { LazyDfa } from "./dfa.ts";
import { RegexFault } from "./faults.ts";
import type { RegexNode } from "./nodes.ts";
import { buildProgram } from "./program.ts";

/** A match: where it starts and ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Leftmost-longest search in linear time. One machine runs over the text from right to left and notes every place
 * where a match starts; another runs from the leftmost of them to the right, as far as a match can reach.
 */
export class Automaton {
  readonly #starts: LazyDfa;
  readonly #ends: LazyDfa;
  /** The text that was searched last and where matches start in it, from right to left: `s///g` asks again. */
  #searched: { readonly text: string; readonly places: readonly number[] } | undefined;
  /** How far beyond the ends of its matches the searches of this text have looked. */
  #overshoot = 0;

  private constructor(starts: LazyDfa, ends: LazyDfa) {
    this.#starts = starts;
    this.#ends = ends;
  }

  static of(node: RegexNode, multiline: boolean, withoutPairs = false): Automaton | RegexFault {
    const backward = buildProgram(node, { reversed: true, withoutPairs });
    const forward = buildProgram(node, { withoutPairs });
    if (backward instanceof RegexFault) return backward;
    if (forward instanceof RegexFault) return forward;
    return new Automaton(
      new LazyDfa(backward, true, true, multiline),
      new LazyDfa(forward, false, false, multiline),
    );
  }

  /** Whether there is a match that starts at or after `from`. */
  test(text: string, from: number): boolean {
    return this.#scan(text, from, undefined) >= 0;
  }

  find(text: string, from: number): Span | undefined {
    if (this.#searched?.text !== text) {
      const places: number[] = [];
      this.#scan(text, 0, places);
      this.#searched = { text, places };
      this.#overshoot = 0;
    }
    const start = lastAtLeast(this.#searched.places, from);
    return start === undefined ? undefined : { start, end: this.#longestEnd(text, start) };
  }

  /** Runs from right to left; notes all places, or gives the first one met. */
  #scan(text: string, from: number, places: number[] | undefined): number {
    const dfa = this.#starts;
    const { alphabet } = dfa;
    let state = dfa.start(EDGE);
    for (let at = text.length; at >= from; at--) {
      const move = dfa.move(state, at === 0 ? alphabet.end : alphabet.classOf(text.charCodeAt(at - 1)));
      if (move & 1) {
        if (!places) return at;
        places.push(at);
      }
      state = move >> 1;
    }
    return -1;
  }

  /** Where the longest match that starts at `start` ends. */
  #longestEnd(text: string, start: number): number {
    const dfa = this.#ends;
    const { alphabet } = dfa;
    let state = dfa.start(dfa.neighbourAt(text, start - 1));
    let end = start;
    let at = start;
    for (; at <= text.length && state !== 0; at++) {
      const move = dfa.move(state, at === text.length ? alphabet.end : alphabet.classOf(text.charCodeAt(at)));
      if (move & 1) end = at;
      state = move >> 1;
    }
    // Only `s/a*b|a//g` and the like on a text of millions of characters come here.
    this.#overshoot += at - end;
    if (this.#overshoot > MOST_OVERSHOOT) throw new MatchOverrun();
    return end;
  }
}

/** A second's work: one search is linear, but very many that each look far ahead are not. */
const MOST_OVERSHOOT = 300_000_000;

/** The smallest of the falling numbers that is at least `from`. */
function lastAtLeast(places: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) >= from) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
