import { decode } from "../../../base/bytes.ts";
import { findOrigins } from "../blame/find-origins.ts";
import { formatBlame, formatPorcelain } from "../blame/format-blame.ts";
import { readRange } from "../blame/line-range.ts";
import { Death, die } from "../death.ts";
import { splitLines } from "../diff/compare-lines.ts";
import type { GitCall } from "../git-call.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { blameUsage } from "../usage/blame.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";
import { commitSnapshot, workFile } from "../worktree/snapshots.ts";

const SIMULATED = [
  "b",
  "c",
  "root",
  "progress",
  "show-name",
  "show-number",
  "porcelain",
  "line-porcelain",
  "t",
  "l",
  "s",
  "show-email",
  "minimal",
  "L",
  "abbrev",
  "w",
  "first-parent",
];

export const blame = defineSubcommand({
  name: "blame",
  usage: blameUsage,
  simulated: SIMULATED,
  run: (call, given) => tellOrigins(call, given),
});

/** An older `blame -c` (git-annotate(1)). */
export const annotate = defineSubcommand({
  name: "annotate",
  usage: blameUsage.replaceAll("git blame", "git annotate"),
  simulated: SIMULATED,
  run: (call, given) => tellOrigins(call, given.with("c")),
});
async function tellOrigins(call: GitCall, given: Given): Promise<number> {
  void call.top;
  const { revision, file } = readWords(call, given);
  const path = toRepositoryPath(call, file);
  const { objects, head } = call.repository;
  const commit = revision ?? head ?? die(`no such ref: HEAD`);
  const committed = commitSnapshot(objects, commit).get(path);
  const staged = revision === undefined && call.repository.index.get(path) !== undefined;
  if (!committed && !staged)
    die(
      revision === undefined
        ? `no such path '${path}' in HEAD`
        : `no such path ${path} in ${revisionWord(call, given)}`,
    );
  const content = revision === undefined ? workFile(call, path)?.read() : committed?.read();
  if (!content) throw new Death(`fatal: Cannot lstat '${path}': No such file or directory\n`, 128);
  const text = splitLines(decode(content));
  const ranges = given.values("L").map((range) => readRange(range, text, path));
  const isMeant = (at: number) => ranges.length === 0 || ranges.some(({ from, to }) => from <= at && at < to);
  const start = { commit: revision === undefined ? undefined : objects.commit(revision), path, text };
  const origins = await findOrigins(
    call,
    start,
    given.has("w") ? (line) => line.replace(/\s+/g, "") : undefined,
  );
  const lines = text.flatMap((line, at) => {
    const origin = origins[at];
    return origin && isMeant(at) ? [{ origin, at, text: line.replace(/\n$/, "") }] : [];
  });
  call.startPager();
  call.print(
    given.has("porcelain", "line-porcelain")
      ? formatPorcelain(call, given, lines)
      : formatBlame(call, given, path, lines),
  );
  return 0;
}

/** `[<rev>] [--] <file>`; the two may stand the other way round. */
function readWords(call: GitCall, given: Given): { revision: string | undefined; file: string } {
  const { repository } = call;
  const [first, second] = given.before;
  const file = given.after?.[0];
  const commit = (word: string) => resolveCommit(repository, word) ?? die(`bad revision '${word}'`);
  if (file !== undefined) return { revision: first === undefined ? undefined : commit(first), file };
  if (first === undefined || given.before.length > 2) throw given.usageDeath();
  if (second === undefined) return { revision: undefined, file: first };
  const isSwapped =
    resolveCommit(repository, first) === undefined && resolveCommit(repository, second) !== undefined;
  return isSwapped ? { revision: commit(second), file: first } : { revision: commit(first), file: second };
}

function revisionWord(call: GitCall, given: Given): string {
  return given.operands.find((word) => resolveCommit(call.repository, word) !== undefined) ?? "HEAD";
}
