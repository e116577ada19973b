import { MatchOverrun } from "../match-overrun.ts";
import type { GlobNode } from "./glob-nodes.ts";
import { characterAfter, type Pattern, type Region } from "./pattern.ts";
import { takes } from "./segments.ts";

/** Sorted positions in the text. */
type Positions = readonly number[];
type Group = Extract<GlobNode, { kind: "group" }>;

/**
 * Patterns with `?(…) *(…) +(…) @(…) !(…)`. All ways through the pattern advance together as a set of
 * positions, so there is nothing to back out of; suffixes and searches run the reversed pattern over the
 * reversed text.
 */
export class GroupPattern implements Pattern {
  readonly #forward: readonly GlobNode[];
  readonly #backward: readonly GlobNode[];
  /** The text that was searched last, and where matches start in it: `${x//p/r}` asks again and again. */
  #searched: { readonly text: string; readonly starts: Positions } | undefined;

  constructor(
    readonly source: string,
    nodes: readonly GlobNode[],
    readonly period: boolean,
  ) {
    this.#forward = nodes;
    this.#backward = reverseNodes(nodes);
  }

  matches(text: string): boolean {
    return this.#ends(text, 0).at(-1) === text.length;
  }

  prefixEnd(text: string, longest: boolean): number {
    return this.#ends(text, 0).at(longest ? -1 : 0) ?? -1;
  }

  suffixStart(text: string, longest: boolean): number {
    const reversed = new Walk(reverseText(text), false).through(this.#backward, [0]);
    const length = reversed.at(longest ? -1 : 0);
    return length === undefined ? -1 : text.length - length;
  }

  search(text: string, from: number): Region | undefined {
    if (this.#searched?.text !== text) this.#searched = { text, starts: this.#starts(text) };
    const start = firstAtLeast(this.#searched.starts, from);
    if (start === undefined) return undefined;
    return { start, end: this.#ends(text, start).at(-1) ?? start };
  }

  #ends(text: string, start: number): Positions {
    return new Walk(text, this.period).through(this.#forward, [start]);
  }

  /** Every place where some match starts: where the reversed pattern ends, started everywhere. */
  #starts(text: string): Positions {
    const reversed = reverseText(text);
    const ends = new Walk(reversed, false).through(this.#backward, boundaries(reversed, 0));
    return ends.map((end) => text.length - end).reverse();
  }
}

function firstAtLeast(positions: Positions, from: number): number | undefined {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return positions[low];
}

function reverseText(text: string): string {
  return Array.from(text).reverse().join("");
}

function reverseNodes(nodes: readonly GlobNode[]): GlobNode[] {
  return nodes
    .map((node) =>
      node.kind === "group" ? { ...node, alternatives: node.alternatives.map(reverseNodes) } : node,
    )
    .reverse();
}

/** All places between characters from `from` to the end. */
function boundaries(text: string, from: number): number[] {
  const all: number[] = [];
  for (let at = from; at < text.length; at = characterAfter(text, at)) all.push(at);
  all.push(text.length);
  return all;
}

/** Reached only by negated groups in negated groups over long texts. */
const MOST_STEPS = 50_000_000;

/** One walk over one text. */
class Walk {
  /** 0 where the first character is a period that wildcards must not take; else -1. */
  readonly #guarded: number;

  constructor(
    readonly text: string,
    period: boolean,
  ) {
    this.#guarded = period && text.charCodeAt(0) === 0x2e ? 0 : -1;
  }

  #steps = 0;

  through(nodes: readonly GlobNode[], starts: Positions): Positions {
    let positions = starts;
    for (const node of nodes) {
      if (positions.length === 0) break;
      this.#steps += positions.length;
      if (this.#steps > MOST_STEPS) throw new MatchOverrun();
      positions = this.#advance(node, positions);
    }
    return positions;
  }

  #advance(node: GlobNode, positions: Positions): Positions {
    switch (node.kind) {
      case "star":
        return this.#anything(positions);
      case "group":
        return this.#group(node, positions);
      default: {
        const after: number[] = [];
        for (const at of positions) {
          if (at >= this.text.length || !takes(node, this.text, at)) continue;
          if (at === this.#guarded && node.kind !== "character") continue;
          after.push(characterAfter(this.text, at));
        }
        return after;
      }
    }
  }

  #anything(positions: Positions): Positions {
    const first = positions[0] as number;
    if (first !== this.#guarded) return boundaries(this.text, first);
    const next = positions[1];
    return next === undefined ? [first] : [first, ...boundaries(this.text, next)];
  }

  #group(group: Group, positions: Positions): Positions {
    switch (group.operator) {
      case "@":
        return this.#either(group, positions);
      case "?":
        return union(positions, this.#either(group, positions));
      case "+":
        return this.#repeatedly(group, this.#either(group, positions));
      case "*":
        return this.#repeatedly(group, positions);
      case "!":
        return this.#unless(group, positions);
    }
  }

  #either(group: Group, positions: Positions): Positions {
    let ends: Positions = [];
    for (const nodes of group.alternatives) ends = union(ends, this.through(nodes, positions));
    return ends;
  }

  #repeatedly(group: Group, positions: Positions): Positions {
    const seen = new Set(positions);
    let fresh = positions;
    while (fresh.length > 0) {
      fresh = this.#either(group, fresh).filter((at) => !seen.has(at));
      for (const at of fresh) seen.add(at);
    }
    return [...seen].sort((a, b) => a - b);
  }

  /** From each start every end that no alternative reaches; together, all but what every start excludes. */
  #unless(group: Group, positions: Positions): Positions {
    let excluded: Positions | undefined;
    let kept: Positions = [];
    for (const start of positions) {
      if (start === this.#guarded) {
        if (!this.#either(group, [start]).includes(start)) kept = [start];
        continue;
      }
      const taken = new Set(this.#either(group, [start]));
      if (excluded) excluded = excluded.filter((at) => at < start || taken.has(at));
      else {
        excluded = [...taken].sort((a, b) => a - b);
        kept = union(kept, boundaries(this.text, start));
      }
      if (excluded.length === 0) break;
    }
    if (!excluded || excluded.length === 0) return kept;
    const gone = new Set(excluded);
    return kept.filter((at) => !gone.has(at));
  }
}

function union(a: Positions, b: Positions): Positions {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left <= right) i++;
    if (right <= left) j++;
    all.push(Math.min(left, right));
  }
  return all;
}
