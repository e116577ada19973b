import { type CodeRange, mergeRanges, rangesOfClass } from "../character-set.ts";

/** What a text position lies next to: assertions ask for it. */
export const EDGE = 0;
export const NEWLINE = 1;
export const WORD = 2;
export const OTHER = 3;
export type Neighbour = typeof EDGE | typeof NEWLINE | typeof WORD | typeof OTHER;

/** A range of UTF-16 units. */
export type UnitRange = readonly [first: number, last: number];

/**
 * UTF-16 units sorted into classes that no part of the expression tells apart, so that a state needs one
 * transition a class. The last class stands for the end of the text.
 */
export class Alphabet {
  /** The first unit of each class's stretches: stretch i reaches to the next start. */
  readonly #starts: readonly number[];
  readonly #classOfStretch: readonly number[];
  readonly #low = new Uint16Array(256);
  readonly #neighbours: Neighbour[] = [];
  /** Some unit of each class. */
  readonly #samples: number[] = [];

  /** `telling`: whether words and lines matter. */
  constructor(ranges: readonly UnitRange[], telling: { readonly words: boolean; readonly lines: boolean }) {
    const words = telling.words ? unitsOf(rangesOfClass("word")) : [];
    const lines: readonly UnitRange[] = telling.lines ? [[10, 10]] : [];
    const cuts = new Set([0]);
    for (const [first, last] of [...ranges, ...words, ...lines]) {
      cuts.add(first);
      if (last < 0xffff) cuts.add(last + 1);
    }
    this.#starts = [...cuts].sort((a, b) => a - b);
    const memberships = signatures(this.#starts, [...ranges, ...words, ...lines]);
    const classes = new Map<string, number>();
    this.#classOfStretch = this.#starts.map((start, i) => {
      const isWord = words.some(([first, last]) => start >= first && start <= last);
      const neighbour = telling.lines && start === 10 ? NEWLINE : isWord ? WORD : OTHER;
      const signature = `${neighbour}${memberships[i]}`;
      const known = classes.get(signature);
      if (known !== undefined) return known;
      classes.set(signature, classes.size);
      this.#neighbours.push(neighbour);
      this.#samples.push(start);
      return classes.size - 1;
    });
    for (let unit = 0; unit < 256; unit++) this.#low[unit] = this.#search(unit);
  }

  /** The number of classes, the end of the text included. */
  get size(): number {
    return this.#samples.length + 1;
  }

  get end(): number {
    return this.#samples.length;
  }

  classOf(unit: number): number {
    return unit < 256 ? (this.#low[unit] as number) : this.#search(unit);
  }

  neighbour(unitClass: number): Neighbour {
    return this.#neighbours[unitClass] ?? EDGE;
  }

  sample(unitClass: number): number {
    return this.#samples[unitClass] ?? -1;
  }

  #search(unit: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return this.#classOfStretch[low] as number;
  }
}

/** For each stretch, in which ranges it lies: found in one sweep, as text to compare by. */
function signatures(starts: readonly number[], ranges: readonly UnitRange[]): string[] {
  const ends = new Map<number, number[]>();
  const begins = new Map<number, number[]>();
  ranges.forEach(([first, last], index) => {
    begins.set(first, [...(begins.get(first) ?? []), index]);
    ends.set(last + 1, [...(ends.get(last + 1) ?? []), index]);
  });
  const open = new Set<number>();
  return starts.map((start) => {
    for (const index of ends.get(start) ?? []) open.delete(index);
    for (const index of begins.get(start) ?? []) open.add(index);
    return [...open].sort((a, b) => a - b).join(",");
  });
}

/** The part of a set within the Basic Plane. */
function unitsOf(ranges: readonly CodeRange[]): UnitRange[] {
  return ranges.filter(([first]) => first <= 0xffff).map(([first, last]) => [first, Math.min(last, 0xffff)]);
}

/** A set of characters as sequences of units: one unit, or a surrogate pair. */
export interface UnitSets {
  readonly single: readonly UnitRange[];
  readonly pairs: readonly { readonly high: readonly UnitRange[]; readonly low: readonly UnitRange[] }[];
}

const HIGH_FIRST = 0xd800;

/** The characters of one high surrogate are a row of 1024; rows with the same low surrogates go together. */
export function toUnits(ranges: readonly CodeRange[]): UnitSets {
  const lows = new Map<number, UnitRange[]>();
  for (const [first, last] of ranges) {
    for (let from = Math.max(first, 0x10000); from <= last; from = (from | 0x3ff) + 1) {
      const to = Math.min(last, from | 0x3ff);
      const high = HIGH_FIRST + ((from - 0x10000) >> 10);
      const low: UnitRange = [0xdc00 | (from & 0x3ff), 0xdc00 | (to & 0x3ff)];
      lows.set(high, [...(lows.get(high) ?? []), low]);
    }
  }
  const rows = new Map<string, { high: UnitRange[]; low: readonly UnitRange[] }>();
  for (const [high, low] of lows) {
    const row = rows.get(low.join());
    if (row) row.high.push([high, high]);
    else rows.set(low.join(), { high: [[high, high]], low });
  }
  return {
    single: unitsOf(ranges),
    pairs: [...rows.values()].map(({ high, low }) => ({ high: mergeRanges(high), low })),
  };
}
