import { paintOf } from "../diff/diff-options.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import { formatCommit } from "../diff/format-commit.ts";
import { PLAIN } from "../diff/patch.ts";
import { formatStat, formatSummary } from "../diff/stat.ts";
import type { GitCall } from "../git-call.ts";
import { walkHistory } from "../repository/history.ts";
import type { Given } from "../subcommand.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";

/** What came in, as `--stat` and `--summary` show it. */
export async function printMergeStat(call: GitCall, given: Given, from: string, to: string): Promise<void> {
  if (given.has("n") || given.isOff("stat")) return;
  const { objects } = call.repository;
  const pairs = compareSnapshots(commitSnapshot(objects, from), commitSnapshot(objects, to));
  if (pairs.length === 0) return;
  const width = Number(call.env("COLUMNS") ?? 80);
  call.print(await formatStat(pairs, paintOf(call, given), (steps) => call.work(steps), width));
  call.print(formatSummary(pairs));
}

/** What `merge --squash` has ready for the commit. */
export function squashMessage(call: GitCall, head: string, theirs: string): string {
  const commits = walkHistory(call.repository, { from: [theirs], without: [head], isTopological: false });
  const style = {
    format: "medium",
    paint: PLAIN,
    date: { kind: "default" },
    isAbbreviated: false,
    decorations: new Map<string, string>(),
    plainDecorations: new Map<string, string>(),
    paintedDecorations: () => new Map(),
  } as const;
  const texts = commits
    .filter(({ parents }) => parents.length < 2)
    .map((one) => formatCommit(call, one, style));
  return `Squashed commit of the following:\n\n${texts.join("\n")}`;
}
