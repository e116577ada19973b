import { decodeBinary, equalBytes } from "../../base/bytes.ts";
import { compareSequences } from "../../base/line-diff/compare-sequences.ts";
import { ChangedLines, type ComparedLines, shiftBoundaries } from "../../base/line-diff/shift-boundaries.ts";
import { confusingLines } from "./discard.ts";
import { type LineEquality, lineNormalizer } from "./normalize.ts";
import type { Change } from "./script.ts";
import type { TextFile } from "./text-file.ts";

export interface ComparisonWish extends LineEquality {
  /** -d: no shortcuts. */
  readonly minimal: boolean;
  /** So many equal lines at the start and at the end take part, so that changes may move into them. */
  readonly horizon: number;
  /** An ed script cannot say that a newline is missing: then it makes no difference. */
  readonly newlineMatters: boolean;
  readonly spend: (steps: number) => Promise<void> | undefined;
}

type Pair<T> = readonly [T, T];

/** The changes that make the first file the second, in the order of their lines (diffutils analyze.c, diff_2_files). */
export async function compareLines(files: Pair<TextFile>, wish: ComparisonWish): Promise<readonly Change[]> {
  const { prefix, suffix } = identicalEnds(files, wish);
  const classes = await classify(files, prefix, suffix, wish);
  const counts = classes.lines.map((lines) =>
    countClasses(lines, classes.count),
  ) as unknown as Pair<Int32Array>;
  const compared = classes.lines.map((lines) => ({
    classes: lines,
    changed: new ChangedLines(lines.length),
  })) as unknown as Pair<ComparedLines>;
  const kept = compared.map((file, index) =>
    keepLines(file, counts[1 - index] as Int32Array, wish.minimal),
  ) as unknown as Pair<KeptLines>;
  const mark = (index: 0 | 1) => (at: number) =>
    compared[index].changed.set(kept[index].places[at] as number, true);
  await compareSequences(
    kept[0].classes,
    kept[1].classes,
    { deleted: mark(0), inserted: mark(1) },
    { minimal: wish.minimal, spend: wish.spend },
  );
  shiftBoundaries(compared[0], compared[1]);
  shiftBoundaries(compared[1], compared[0]);
  return buildScript(compared[0].changed, compared[1].changed, prefix);
}

/** How many lines at the start and at the end are the same, less the horizon. */
function identicalEnds(
  [a, b]: Pair<TextFile>,
  { horizon, newlineMatters }: ComparisonWish,
): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(a.lineCount, b.lineCount);
  const same = (i: number, j: number) =>
    a.lines.end(i) - a.lines.start(i) === b.lines.end(j) - b.lines.start(j) &&
    (!newlineMatters || a.hasNewline(i) === b.hasNewline(j)) &&
    equalBytes(a.line(i), b.line(j));
  let prefix = 0;
  while (prefix < most && same(prefix, prefix)) prefix++;
  prefix = Math.max(0, prefix - horizon);
  let suffix = 0;
  if (!newlineMatters || a.lacksNewline === b.lacksNewline)
    while (suffix < most - prefix && same(a.lineCount - 1 - suffix, b.lineCount - 1 - suffix)) suffix++;
  return { prefix, suffix: Math.max(0, suffix - horizon) };
}

interface Classes {
  readonly lines: Pair<Int32Array>;
  readonly count: number;
}

const LINES_BETWEEN_PAUSES = 4096;

/** Numbers the lines between the ends: equal ones have the same number. */
async function classify(
  files: Pair<TextFile>,
  prefix: number,
  suffix: number,
  wish: ComparisonWish,
): Promise<Classes> {
  const normalize = lineNormalizer(wish);
  const known = new Map<string, number>();
  // A last line without newline is only like another such line, unless white space at the end is ignored.
  const marksEnd = wish.newlineMatters && (wish.space === "exact" || wish.space === "tabs");
  const numbered: Int32Array[] = [];
  for (const file of files) {
    const count = file.lineCount - prefix - suffix;
    const classes = new Int32Array(count);
    const base = count > 0 ? file.lines.start(prefix) : 0;
    const text = decodeBinary(file.bytes.subarray(base, count > 0 ? file.lines.end(prefix + count - 1) : 0));
    for (let i = 0; i < count; i++) {
      const line = text.slice(file.lines.start(prefix + i) - base, file.lines.end(prefix + i) - base);
      const key = normalize ? normalize(line) : line;
      const whole = marksEnd && !file.hasNewline(prefix + i) ? `${key}\n` : key;
      let number = known.get(whole);
      if (number === undefined) {
        number = known.size;
        known.set(whole, number);
      }
      classes[i] = number;
      const pause = i % LINES_BETWEEN_PAUSES === 0 ? wish.spend(LINES_BETWEEN_PAUSES / 4) : undefined;
      if (pause) await pause;
    }
    numbered.push(classes);
  }
  return { lines: [numbered[0] as Int32Array, numbered[1] as Int32Array], count: known.size };
}

function countClasses(lines: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (const line of lines) counts[line] = (counts[line] as number) + 1;
  return counts;
}

interface KeptLines {
  readonly classes: Int32Array;
  /** Where each of them is among all lines. */
  readonly places: Int32Array;
}

/** What takes part in the comparison; the rest is marked as changed. */
function keepLines({ classes, changed }: ComparedLines, counts: Int32Array, minimal: boolean): KeptLines {
  const confusing = confusingLines(classes, counts);
  const places: number[] = [];
  for (let i = 0; i < classes.length; i++) {
    if (minimal || confusing[i] === 0) places.push(i);
    else changed.set(i, true);
  }
  return {
    classes: Int32Array.from(places, (place) => classes[place] as number),
    places: Int32Array.from(places),
  };
}

function buildScript(a: ChangedLines, b: ChangedLines, prefix: number): readonly Change[] {
  const script: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.count || j < b.count) {
    const [fromA, fromB] = [i, j];
    while (a.get(i)) i++;
    while (b.get(j)) j++;
    if (i > fromA || j > fromB) {
      script.push({
        at: [prefix + fromA, prefix + fromB],
        deleted: i - fromA,
        inserted: j - fromB,
        ignorable: false,
      });
    }
    i++;
    j++;
  }
  return script;
}
