import { equalBytes } from "../../base/bytes.ts";
import { compareLines } from "../diff/compare-lines.ts";
import type { Change } from "../diff/script.ts";
import type { TextFile } from "../diff/text-file.ts";

export type Triple<T> = readonly [mine: T, old: T, yours: T];

/** Lines of a file: from the first to the one before `to`, counted from 0. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lines that are not the same in all three files. */
export interface Block {
  /** Which file alone is different: 0 mine, 1 old, 2 yours; 3: all are. */
  readonly odd: 0 | 1 | 2 | 3;
  readonly ranges: Triple<Range>;
}

type Spend = (steps: number) => Promise<void> | undefined;

/** Compares two of the files with the third, `common`, and joins what touches (diff3.c). */
export async function findBlocks(
  files: Triple<TextFile>,
  common: 1 | 2,
  spend: Spend,
): Promise<readonly Block[]> {
  const others: readonly [0, 1 | 2] = common === 1 ? [0, 2] : [0, 1];
  const wish = {
    space: "exact",
    ignoreCase: false,
    tabSize: 8,
    minimal: false,
    horizon: 100,
    newlineMatters: true,
    spend,
  } as const;
  const scripts = [
    (await compareLines([files[others[0]], files[common]], wish)).map(reversed),
    (await compareLines([files[others[1]], files[common]], wish)).map(reversed),
  ] as const;
  const shifts = [0, 0];
  const next = [0, 0];
  const blocks: Block[] = [];
  for (;;) {
    const group = takeGroup(scripts, next);
    if (!group) return blocks;
    const common0 = { from: group.from, to: group.to };
    const ranges: Range[] = [common0, common0, common0];
    for (const side of [0, 1] as const) {
      const from = group.from + (shifts[side] ?? 0);
      for (const { inserted, deleted } of group.changes[side])
        shifts[side] = (shifts[side] ?? 0) + inserted - deleted;
      ranges[others[side]] = { from, to: group.to + (shifts[side] ?? 0) };
    }
    const [a, b, c] = ranges as [Range, Range, Range];
    const [first, second] = [ranges[others[0]] ?? common0, ranges[others[1]] ?? common0];
    const odd =
      group.changes[0].length === 0
        ? others[1]
        : group.changes[1].length === 0
          ? others[0]
          : sameLines(files[others[0]], first, files[others[1]], second)
            ? common
            : 3;
    blocks.push({ odd, ranges: [a, b, c] });
  }
}

/** diff3 asks for the way to the common file; where lines could be paired otherwise, that decides. */
function reversed({ at: [other, common], deleted, inserted, ignorable }: Change): Change {
  return { at: [common, other], deleted: inserted, inserted: deleted, ignorable };
}

interface Group extends Range {
  readonly changes: readonly [readonly Change[], readonly Change[]];
}

/** The next change of either side, with all that overlap or touch it. */
function takeGroup(
  scripts: readonly [readonly Change[], readonly Change[]],
  next: number[],
): Group | undefined {
  const peek = (side: 0 | 1) => scripts[side][next[side] ?? 0];
  const taken: [Change[], Change[]] = [[], []];
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (;;) {
    const side = ([0, 1] as const).find((one) => {
      const change = peek(one);
      if (!change) return false;
      const other = peek(one === 0 ? 1 : 0);
      return to < 0 ? !other || change.at[0] <= other.at[0] : change.at[0] <= to;
    });
    const change = side === undefined ? undefined : peek(side);
    if (side === undefined || !change) return to < 0 ? undefined : { from, to, changes: taken };
    next[side] = (next[side] ?? 0) + 1;
    taken[side].push(change);
    from = Math.min(from, change.at[0]);
    to = Math.max(to, change.at[0] + change.deleted);
  }
}

function sameLines(a: TextFile, inA: Range, b: TextFile, inB: Range): boolean {
  return equalBytes(bytesOf(a, inA), bytesOf(b, inB));
}

/** The lines with their newlines. */
export function bytesOf(file: TextFile, { from, to }: Range): Uint8Array {
  if (to <= from) return new Uint8Array(0);
  const end = file.lines.end(to - 1) + (file.hasNewline(to - 1) ? 1 : 0);
  return file.bytes.subarray(file.lines.start(from), end);
}
