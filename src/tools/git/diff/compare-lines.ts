import { compareSequences } from "../../../base/line-diff/compare-sequences.ts";
import {
  ChangedLines,
  type ComparedLines,
  shiftBoundaries,
} from "../../../base/line-diff/shift-boundaries.ts";

import { histogramDiff, patienceDiff } from "./diff-algorithms.ts";
import type { LineKey } from "./line-space.ts";

/** Lines `from..to` of the old text became lines `newFrom..newTo` of the new one. */
export interface LineChange {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Counts work; a promise is waited for. */
export type Work = (steps: number) => Promise<void> | undefined;

/** git-diff(1), `--diff-algorithm` */
export type DiffAlgorithm = "histogram" | "minimal" | "myers" | "patience";

/** A text as lines; the last one may have no newline, which makes it another line than the same with one. */
export function splitLines(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  const ended = lines.map((line) => `${line}\n`);
  return last === "" ? ended : [...ended, last];
}

/** A short edit script, its groups moved to where they read best (git's xdiff goes about it as GNU diff does). */
export async function compareLines(
  a: readonly string[],
  b: readonly string[],
  work: Work,
  keyOf: LineKey = (line) => line,
  algorithm: DiffAlgorithm = "myers",
): Promise<readonly LineChange[]> {
  const numbers = new Map<string, number>();
  const [old, next] = [classify(a.map(keyOf), numbers), classify(b.map(keyOf), numbers)];
  const marks = {
    deleted: (at: number) => old.changed.set(at, true),
    inserted: (at: number) => next.changed.set(at, true),
  };
  const options = { minimal: algorithm === "minimal", spend: work };
  const boxes =
    algorithm === "patience"
      ? patienceDiff(old.classes, next.classes, marks)
      : algorithm === "histogram"
        ? histogramDiff(old.classes, next.classes, marks)
        : [{ fromX: 0, toX: a.length, fromY: 0, toY: b.length }];
  for (const { fromX, toX, fromY, toY } of boxes) {
    const moved = {
      deleted: (at: number) => marks.deleted(at + fromX),
      inserted: (at: number) => marks.inserted(at + fromY),
    };
    const [xs, ys] = [old.classes.subarray(fromX, toX), next.classes.subarray(fromY, toY)];
    await compareSequences(xs, ys, moved, options);
  }
  shiftBoundaries(old, next);
  shiftBoundaries(next, old);
  return collect(old.changed, next.changed);
}

/** Equal lines of both texts get the same number. */
function classify(lines: readonly string[], numbers: Map<string, number>): ComparedLines {
  const classes = Int32Array.from(lines, (line) => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  });
  return { classes, changed: new ChangedLines(lines.length) };
}

function collect(removed: ChangedLines, added: ChangedLines): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [0, 0];
  while (x < removed.count || y < added.count) {
    const [oldFrom, newFrom] = [x, y];
    while (removed.get(x)) x++;
    while (added.get(y)) y++;
    if (x > oldFrom || y > newFrom) changes.push({ oldFrom, oldTo: x, newFrom, newTo: y });
    x++;
    y++;
  }
  return changes;
}
