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
  constructor(
    sets: Iterable<readonly UnitRange[]>,
    telling: { readonly words: boolean; readonly lines: boolean },
  ) {
    const words = telling.words ? unitsOf(rangesOfClass("word")) : [];
    const lines: readonly UnitRange[] = telling.lines ? [[10, 10]] : [];
    const all = [...sets, words, lines];
    const stretches = cutIntoStretches(all);
    this.#starts = stretches.map(({ start }) => start);
    const classes = new Map<string, number>();
    this.#classOfStretch = stretches.map(({ start, members }) => {
      const signature = members.join();
      const known = classes.get(signature);
      if (known !== undefined) return known;
      classes.set(signature, classes.size);
      const isWord = members.includes(all.length - 2);
      this.#neighbours.push(members.includes(all.length - 1) ? NEWLINE : isWord ? WORD : OTHER);
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

/** The units from `start` to the next stretch, and the sets that hold them all. */
interface Stretch {
  readonly start: number;
  readonly members: readonly number[];
}

function cutIntoStretches(sets: readonly (readonly UnitRange[])[]): Stretch[] {
  /** Where a set begins (its number) or ends (its number below 0, less one). */
  const cuts: [at: number, event: number][] = [];
  sets.forEach((set, number) => {
    for (const [first, last] of set) cuts.push([first, number], [last + 1, -1 - number]);
  });
  cuts.sort((a, b) => a[0] - b[0]);
  const open = new Set<number>();
  const stretches: Stretch[] = [];
  let at = 0;
  for (let i = 0; at <= 0xffff; ) {
    for (; i < cuts.length && (cuts[i] as [number, number])[0] === at; i++) {
      const event = (cuts[i] as [number, number])[1];
      if (event >= 0) open.add(event);
    }
    stretches.push({ start: at, members: [...open].sort((a, b) => a - b) });
    at = cuts[i]?.[0] ?? 0x10000;
    for (let j = i; j < cuts.length && (cuts[j] as [number, number])[0] === at; j++) {
      const event = (cuts[j] as [number, number])[1];
      if (event < 0) open.delete(-1 - event);
    }
  }
  return stretches;
}

const unitsOfRanges = new WeakMap<readonly CodeRange[], UnitSets>();

/** The part of a set within the Basic Plane. */
function unitsOf(ranges: readonly CodeRange[]): UnitRange[] {
  return ranges.filter(([first]) => first <= 0xffff).map(([first, last]) => [first, Math.min(last, 0xffff)]);
}

/** A set of characters as sequences of units: one unit, or a surrogate pair. */
export interface UnitSets {
  readonly single: readonly UnitRange[];
  readonly pairs: readonly { readonly high: readonly UnitRange[]; readonly low: readonly UnitRange[] }[];
}

/** A set as units. The characters behind one high surrogate are a row of 1024. */
export function toUnits(ranges: readonly CodeRange[]): UnitSets {
  let units = unitsOfRanges.get(ranges);
  if (!units) {
    units = splitIntoUnits(ranges);
    unitsOfRanges.set(ranges, units);
  }
  return units;
}

function splitIntoUnits(ranges: readonly CodeRange[]): UnitSets {
  const whole: UnitRange[] = [];
  const lows = new Map<number, UnitRange[]>();
  for (const [first, last] of ranges) {
    for (let from = Math.max(first, 0x10000); from <= last; ) {
      const rows = (from & 0x3ff) === 0 ? (last + 1 - from) >> 10 : 0;
      const to = rows > 0 ? from + (rows << 10) - 1 : Math.min(last, from | 0x3ff);
      if (rows > 0) whole.push([highSurrogate(from), highSurrogate(to)]);
      else addLow(lows, highSurrogate(from), [0xdc00 | (from & 0x3ff), 0xdc00 | (to & 0x3ff)]);
      from = to + 1;
    }
  }
  const pairs = sameRows(lows);
  if (whole.length > 0) pairs.push({ high: mergeRanges(whole), low: [[0xdc00, 0xdfff]] });
  return { single: unitsOf(ranges), pairs };
}

function highSurrogate(code: number): number {
  return 0xd7c0 + (code >> 10);
}

function addLow(lows: Map<number, UnitRange[]>, high: number, low: UnitRange): void {
  const row = lows.get(high);
  if (row) row.push(low);
  else lows.set(high, [low]);
}

/** High surrogates behind which the same low ones may stand go together. */
function sameRows(
  lows: ReadonlyMap<number, UnitRange[]>,
): { high: readonly UnitRange[]; low: readonly UnitRange[] }[] {
  const rows = new Map<string, { high: UnitRange[]; low: readonly UnitRange[] }>();
  for (const [high, low] of lows) {
    const row = rows.get(low.join());
    if (row) row.high.push([high, high]);
    else rows.set(low.join(), { high: [[high, high]], low });
  }
  return [...rows.values()].map(({ high, low }) => ({ high: mergeRanges(high), low }));
}
