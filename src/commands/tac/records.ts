import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { SeparatorFinder } from "./separator-finder.ts";

export interface RecordWish {
  /** The separator belongs to the record that follows it. */
  readonly before: boolean;
  readonly spend: (steps: number) => Promise<void> | undefined;
}

/** Gives the records from the last to the first (tac.c, tac_seekable). */
export async function eachRecordBackwards(
  bytes: Uint8Array,
  finder: SeparatorFinder,
  { before, spend }: RecordWish,
  visit: (record: Uint8Array) => MaybePromise<void>,
): Promise<void> {
  const findLast = finder(bytes);
  let recordEnd = bytes.length;
  let isLast = true;
  let searchEnd = bytes.length;
  while (searchEnd > 0) {
    const separator = findLast(searchEnd);
    if (!separator) break;
    const cut = before ? separator.start : separator.end;
    // The separator at the very end ends a record, and no empty one follows it.
    if (before || !isLast || cut !== bytes.length) {
      const printed = visit(bytes.subarray(cut, recordEnd));
      if (printed) await printed;
    }
    const pause = spend(1 + ((recordEnd - cut) >> 6));
    if (pause) await pause;
    recordEnd = cut;
    isLast = false;
    searchEnd = separator.start;
  }
  await visit(bytes.subarray(0, recordEnd));
}
