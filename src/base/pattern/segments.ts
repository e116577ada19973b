import type { CharacterSet } from "../character-set.ts";
import type { GlobNode } from "./glob-nodes.ts";
import { characterAfter, characterBefore, type Pattern, type Region } from "./pattern.ts";

/** A pattern node that takes exactly one character. */
export type CharacterNode = Exclude<GlobNode, { kind: "star" | "group" }>;

/**
 * Patterns without groups: runs of characters between stars. The leftmost place for each run is always a
 * right one, so nothing is tried twice: matching is linear for literal runs, and length × pattern at worst.
 */
export class SegmentPattern implements Pattern {
  readonly #segments: readonly Segment[];

  constructor(
    readonly source: string,
    nodes: readonly CharacterNode[][],
    readonly period: boolean,
  ) {
    this.#segments = nodes.map(makeSegment);
  }

  matches(text: string): boolean {
    const segments = this.#segments;
    const first = segments[0] as Segment;
    if (this.period && text.charCodeAt(0) === 0x2e && !first.startsWithPeriod) return false;
    let at = first.endAt(text, 0);
    if (segments.length === 1) return at === text.length;
    if (at < 0) return false;
    const tail = (segments.at(-1) as Segment).startBefore(text, text.length);
    for (let i = 1; i < segments.length - 1; i++) {
      const segment = segments[i] as Segment;
      const start = segment.find(text, at);
      if (start < 0) return false;
      at = segment.endAt(text, start);
    }
    return tail >= at;
  }

  prefixEnd(text: string, longest: boolean): number {
    return this.#endFrom(text, 0, longest);
  }

  /** Where a match that starts at `from` ends. */
  #endFrom(text: string, from: number, longest: boolean): number {
    const segments = this.#segments;
    let at = (segments[0] as Segment).endAt(text, from);
    for (let i = 1; i < segments.length && at >= 0; i++) {
      const segment = segments[i] as Segment;
      const isLast = longest && i === segments.length - 1;
      const start = isLast ? segment.findLast(text, at) : segment.find(text, at);
      at = start < 0 ? -1 : segment.endAt(text, start);
    }
    return at;
  }

  suffixStart(text: string, longest: boolean): number {
    const segments = this.#segments;
    const last = segments.at(-1) as Segment;
    let at = last.startBefore(text, text.length);
    if (at < 0 || segments.length === 1) return at;
    for (let i = segments.length - 2; i > 0 && at >= 0; i--)
      at = (segments[i] as Segment).findEndingBy(text, at);
    if (at < 0) return -1;
    const first = segments[0] as Segment;
    if (!longest) return first.findEndingBy(text, at);
    // A place early enough for the tail that ends latest: the leftmost one, if the rest still fits behind it.
    const start = first.find(text, 0);
    return start >= 0 && first.endAt(text, start) <= at ? start : -1;
  }

  search(text: string, from: number): Region | undefined {
    const first = this.#segments[0] as Segment;
    const start = first.find(text, from);
    if (start < 0) return undefined;
    const end = this.#endFrom(text, start, true);
    return end < 0 ? undefined : { start, end };
  }
}

/** A run of characters without a star. Positions are -1 where it does not fit. */
interface Segment {
  readonly startsWithPeriod: boolean;
  /** Where it ends when it starts at `at`. */
  endAt(text: string, at: number): number;
  /** Where it starts when it ends at `end`. */
  startBefore(text: string, end: number): number;
  /** The first start at or after `from`. */
  find(text: string, from: number): number;
  /** The last start at or after `from`. */
  findLast(text: string, from: number): number;
  /** The last start of those that end at or before `end`. */
  findEndingBy(text: string, end: number): number;
}

function makeSegment(nodes: readonly CharacterNode[]): Segment {
  let literal = "";
  for (const node of nodes) {
    if (node.kind !== "character" || node.other !== node.code) return new MixedSegment(nodes);
    literal += String.fromCodePoint(node.code);
  }
  return new LiteralSegment(literal);
}

class LiteralSegment implements Segment {
  readonly startsWithPeriod: boolean;

  constructor(readonly literal: string) {
    this.startsWithPeriod = literal.startsWith(".");
  }
  endAt(text: string, at: number): number {
    return text.startsWith(this.literal, at) ? at + this.literal.length : -1;
  }
  startBefore(text: string, end: number): number {
    return text.endsWith(this.literal, end) ? end - this.literal.length : -1;
  }
  find(text: string, from: number): number {
    return text.indexOf(this.literal, from);
  }
  findLast(text: string, from: number): number {
    const at = text.lastIndexOf(this.literal);
    return at >= from ? at : -1;
  }
  findEndingBy(text: string, end: number): number {
    const latest = end - this.literal.length;
    return latest < 0 ? -1 : text.lastIndexOf(this.literal, latest);
  }
}

class MixedSegment implements Segment {
  readonly startsWithPeriod: boolean;

  constructor(readonly nodes: readonly CharacterNode[]) {
    const first = nodes[0];
    this.startsWithPeriod = first?.kind === "character" && first.code === 0x2e;
  }

  endAt(text: string, at: number): number {
    for (const node of this.nodes) {
      if (at >= text.length || !takes(node, text, at)) return -1;
      at = characterAfter(text, at);
    }
    return at;
  }

  startBefore(text: string, end: number): number {
    for (let i = this.nodes.length - 1; i >= 0; i--) {
      if (end <= 0) return -1;
      end = characterBefore(text, end);
      if (!takes(this.nodes[i] as CharacterNode, text, end)) return -1;
    }
    return end;
  }

  find(text: string, from: number): number {
    for (let at = from; at <= text.length; at = characterAfter(text, at)) {
      if (this.endAt(text, at) >= 0) return at;
    }
    return -1;
  }

  findLast(text: string, from: number): number {
    const start = this.findEndingBy(text, text.length);
    return start >= from ? start : -1;
  }

  findEndingBy(text: string, end: number): number {
    for (let to = end; to >= 0; to = characterBefore(text, to)) {
      const start = this.startBefore(text, to);
      if (start >= 0) return start;
    }
    return -1;
  }
}

/** Whether the node takes the character at `at`, which exists. */
export function takes(node: CharacterNode, text: string, at: number): boolean {
  switch (node.kind) {
    case "any":
      return true;
    case "character": {
      const code = text.codePointAt(at);
      return code === node.code || code === node.other;
    }
    case "set":
      return (node.set as CharacterSet).has(text.codePointAt(at) ?? 0);
  }
}
