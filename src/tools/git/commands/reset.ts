import { die } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { peel, resolveCommit, resolveRevision, shortId, subjectOf } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { resetUsage } from "../usage/reset.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { resetFiles, resetIndex, resetMerged } from "../worktree/reset-files.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { splitOperands } from "./diff.ts";

const MODES = ["mixed", "soft", "hard", "merge", "keep"];

export const reset = defineSubcommand({
  name: "reset",
  usage: resetUsage,
  simulated: ["patch", "quiet", "refresh", ...MODES],
  async run(call, given) {
    const { repository } = call;
    const { revisions, paths } = splitOperands(call, given);
    const [word = "HEAD"] = revisions;
    if (given.has("patch")) {
      if (given.has(...MODES)) die("options '--patch' and '--{hard,mixed,soft}' cannot be used together");
      const { resetPatch } = await call.load(import("../interactive/choose-between.ts"));
      return resetPatch(call, word, new Pathspecs(call, paths));
    }
    const mode = given.last(...MODES) ?? "mixed";
    if (paths.length > 0) return resetPaths(call, given, word, paths);
    const isUnborn = repository.head === undefined && revisions.length === 0;
    const commit = isUnborn
      ? undefined
      : (resolveCommit(repository, word) ?? die(`Could not parse object '${word}'.`));
    const old = repository.head;
    if (mode === "hard") resetFiles(call, commit);
    else if (mode === "merge") resetMerged(call, commit);
    else if (mode === "keep")
      switchFiles(
        call,
        commitSnapshot(repository.objects, old),
        commitSnapshot(repository.objects, commit),
        "checkout",
      );
    else if (mode === "mixed")
      resetIndex(call, commit === undefined ? undefined : peel(repository, commit, "tree"));
    if (mode === "soft" && repository.state("MERGE_HEAD") !== undefined)
      die("Cannot do a soft reset in the middle of a merge.");
    if (commit !== undefined) {
      if (old !== undefined) repository.setState("ORIG_HEAD", `${old}\n`);
      call.moveHead(commit, `reset: moving to ${word}`);
    }
    if (mode !== "soft") endSequence(call);
    if (given.has("quiet")) return 0;
    if (mode === "hard" && commit !== undefined)
      call.print(
        `HEAD is now at ${shortId(commit)} ${subjectOf(repository.objects.commit(commit).message)}\n`,
      );
    else if (mode === "mixed") await tellUnstaged(call);
    return 0;
  },
});

async function resetPaths(
  call: GitCall,
  given: Given,
  word: string,
  paths: readonly string[],
): Promise<number> {
  const { repository } = call;
  const mode = given.last(...MODES);
  if (mode !== undefined && mode !== "mixed") die(`Cannot do ${mode} reset with paths.`);
  const id = repository.head === undefined && word === "HEAD" ? undefined : resolveRevision(repository, word);
  const specs = new Pathspecs(call, paths);
  resetIndex(call, id === undefined ? undefined : peel(repository, id, "tree"), (path) =>
    specs.matches(path),
  );
  if (!given.has("quiet")) await tellUnstaged(call);
  return 0;
}

/** What is not staged now, as `reset` says at its end. */
async function tellUnstaged(call: GitCall): Promise<void> {
  const pairs = compareSnapshots(indexSnapshot(call), await workSnapshot(call), false);
  if (pairs.length === 0) return;
  call.print("Unstaged changes after reset:\n");
  for (const { status, path } of pairs) call.print(`${status}\t${call.quote(path)}\n`);
}
