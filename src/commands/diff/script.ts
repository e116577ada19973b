import type { Regex } from "../../base/regex/index.ts";
import { isBlankLine } from "./normalize.ts";
import type { TextFile } from "./text-file.ts";

/** Lines of the first file that go, and lines of the second that come in their place. */
export interface Change {
  /** Where it is in each file: the number of lines before it. */
  readonly at: readonly [number, number];
  readonly deleted: number;
  readonly inserted: number;
  /** All its lines are such as do not count (-B, -I). */
  readonly ignorable: boolean;
}

/** Changes that are shown together. */
export interface Hunk {
  readonly changes: readonly Change[];
  readonly kind: "add" | "delete" | "change";
  /** The lines of each file, the last one included; empty where it is one less than the first. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** What lines do not count. */
export interface IgnorableLines {
  readonly blank: boolean;
  /** White space does not count: then a line of it is blank too. */
  readonly ofSpace: boolean;
  readonly matching: Regex | undefined;
}

type Pair<T> = readonly [T, T];

/** Groups changes to hunks: each alone, or those that are at most so many lines apart (diffutils find_hunk). */
export function groupChanges(
  script: readonly Change[],
  files: Pair<TextFile>,
  ignorable: IgnorableLines,
  context: number | undefined,
): readonly Hunk[] {
  const marked = script.map((change) => ({ ...change, ignorable: isIgnorable(change, files, ignorable) }));
  const groups: Change[][] = [];
  let before: Change | undefined;
  for (const change of marked) {
    const group = groups.at(-1);
    const isNear =
      before !== undefined &&
      context !== undefined &&
      change.at[0] - (before.at[0] + before.deleted) < (change.ignorable ? context : 2 * context + 1);
    if (group && isNear) group.push(change);
    else groups.push([change]);
    before = change;
  }
  return groups.filter((group) => group.some((change) => !change.ignorable)).map(hunkOf);
}

function hunkOf(changes: readonly Change[]): Hunk {
  const first = changes[0] as Change;
  const last = changes.at(-1) as Change;
  const deletes = changes.some(({ deleted }) => deleted > 0);
  const inserts = changes.some(({ inserted }) => inserted > 0);
  return {
    changes,
    kind: deletes ? (inserts ? "change" : "delete") : "add",
    from: first.at,
    to: [last.at[0] + last.deleted - 1, last.at[1] + last.inserted - 1],
  };
}

function isIgnorable(change: Change, files: Pair<TextFile>, lines: IgnorableLines): boolean {
  if (!lines.blank && !lines.matching) return false;
  const counts = [change.deleted, change.inserted];
  return files.every((file, index) => {
    const from = change.at[index] as number;
    for (let i = from; i < from + (counts[index] as number); i++)
      if (!isIgnorableLine(file.lineText(i), lines)) return false;
    return true;
  });
}

function isIgnorableLine(line: string, { blank, ofSpace, matching }: IgnorableLines): boolean {
  if (blank && (line === "" || (ofSpace && isBlankLine(line)))) return true;
  return matching?.test(line) ?? false;
}
