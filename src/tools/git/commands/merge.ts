import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import {
  concludeMerge,
  leaveConflicts,
  type MergeWords,
  refuseUnfinished,
  tellMerged,
} from "../merge/conclude-merge.ts";
import { abortMerge, continueMerge } from "../merge/end-merge.ts";
import { mergeIntoHead, refuseStaged } from "../merge/merge-into.ts";
import { describeMerged, mergeMessage, tagMessage } from "../merge/merge-names.ts";
import { mergeSeveral, reduceHeads } from "../merge/octopus.ts";
import { printMergeStat, squashMessage } from "../merge/report-merge.ts";
import { isAncestor, mergeBases } from "../repository/history.ts";
import { resolveCommit, shortId, upstreamOf } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { mergeUsage } from "../usage/merge.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";

export const merge = defineSubcommand({
  name: "merge",
  usage: mergeUsage,
  simulated: [
    "n",
    "stat",
    "summary",
    "squash",
    "commit",
    "edit",
    "ff",
    "ff-only",
    "strategy",
    "strategy-option",
    "message",
    "file",
    "into-name",
    "verbose",
    "quiet",
    "abort",
    "quit",
    "continue",
    "allow-unrelated-histories",
    "progress",
    "no-verify",
    "overwrite-ignore",
  ],
  async run(call, given) {
    void call.top;
    if (given.has("abort")) return abortMerge(call);
    if (given.has("continue")) return continueMerge(call);
    if (given.has("quit")) {
      for (const name of ["MERGE_HEAD", "MERGE_MSG", "MERGE_MODE"]) call.repository.setState(name, undefined);
      return 0;
    }
    // The full stops are git's own.
    for (const [other, isGiven] of [
      ["--no-ff.", given.isOff("ff")],
      ["--commit.", given.has("commit")],
    ] as const)
      if (given.has("squash") && isGiven) die(`options '--squash' and '${other}' cannot be used together`);
    const file = given.value("file");
    const message =
      file === undefined
        ? given
            .values("message")
            .map((word) => word.replace(/\n*$/, "\n"))
            .join("\n")
        : (call.readFile(call.path(file)) ?? die(`could not read file '${file}'`));
    const [word = defaultUpstream(call)] = given.operands;
    const several = given.operands.length > 1 ? reduceHeads(call, given.operands) : [word];
    const [only = word, ...more] = several;
    return more.length === 0
      ? mergeCommit(call, only, given, { message })
      : mergeSeveral(call, given, several, message);
  },
});

function defaultUpstream(call: GitCall): string {
  const { branch } = call.repository;
  if (branch === undefined) return die("No current branch.");
  const upstream = upstreamOf(call.repository, branch);
  if (upstream) return upstream.ref;
  return die(
    call.config(`branch.${branch}.remote`) === undefined
      ? "No remote for the current branch."
      : "No default upstream defined for the current branch.",
  );
}

/** Merges a commit into HEAD: by moving on where that suffices. */
export async function mergeCommit(
  call: GitCall,
  word: string,
  given: Given,
  words: MergeWords,
): Promise<number> {
  const { repository } = call;
  refuseUnfinished(call);
  const theirs = resolveCommit(repository, word);
  if (theirs === undefined) throw new Death(`merge: ${word} - not something we can merge\n`, 1);
  const { head } = repository;
  const action = words.action ?? `merge ${word}`;
  if (head === undefined) {
    switchFiles(call, new Map(), commitSnapshot(repository.objects, theirs), "merge");
    call.moveHead(theirs, "initial pull");
    return 0;
  }
  const bases = mergeBases(repository, head, theirs);
  if (bases.length === 0 && !given.has("allow-unrelated-histories"))
    die("refusing to merge unrelated histories");
  repository.setState("ORIG_HEAD", `${head}\n`);
  if (isAncestor(repository, theirs, head)) {
    if (!given.has("quiet")) call.print("Already up to date.\n");
    return 0;
  }
  const ff = given.isOff("ff") ? "no" : (given.last("ff", "ff-only") ?? call.config("merge.ff"));
  if (
    bases[0] === head &&
    ff !== "no" &&
    (ff !== "false" || given.has("squash")) &&
    given.value("strategy") === undefined
  )
    return fastForward(call, given, theirs, action);
  if (ff === "ff-only" || ff === "only") die("Not possible to fast-forward, aborting.");
  return trueMerge(call, given, { word, theirs, base: bases[0], action, words });
}

async function fastForward(call: GitCall, given: Given, to: string, action: string): Promise<number> {
  const { repository } = call;
  const from = repository.head ?? "";
  const isQuiet = given.has("quiet");
  if (!isQuiet) call.print(`Updating ${shortId(from)}..${shortId(to)}\n`);
  const { objects } = repository;
  try {
    switchFiles(call, commitSnapshot(objects, from), commitSnapshot(objects, to), "merge");
  } catch (thrown) {
    throw thrown instanceof Death ? new Death(thrown.text, 1) : thrown;
  }
  if (!isQuiet) call.print("Fast-forward\n");
  if (given.has("squash")) {
    repository.setState("SQUASH_MSG", squashMessage(call, from, to));
    if (!isQuiet) call.print("Squash commit -- not updating HEAD\n");
  } else call.moveHead(to, `${action}: Fast-forward`);
  if (!isQuiet) await printMergeStat(call, given, from, to);
  await tellMerged(call, given);
  return 0;
}

interface TrueMerge {
  readonly word: string;
  readonly theirs: string;
  readonly base: string | undefined;
  readonly action: string;
  readonly words: MergeWords;
}

async function trueMerge(call: GitCall, given: Given, wish: TrueMerge): Promise<number> {
  const { repository } = call;
  const { objects, head = "" } = repository;
  const { word, theirs, base, action, words } = wish;
  const strategy = given.value("strategy") ?? "ort";
  if (!["ort", "recursive", "resolve", "ours"].includes(strategy))
    return call.notSimulated(`merge --strategy=${strategy}`);
  const favour = given.value("strategy-option");
  if (favour !== undefined && !["ours", "theirs"].includes(favour))
    return call.notSimulated(`merge -X ${favour}`);
  call.committer();
  const refusal = `Merge with strategy ${strategy} failed.\n`;
  refuseStaged(call, refusal);
  const result =
    strategy === "ours"
      ? { tree: objects.commit(head).tree, conflicts: [] }
      : await mergeIntoHead(call, {
          base: commitSnapshot(objects, base),
          theirs: commitSnapshot(objects, theirs),
          names: { ours: "HEAD", theirs: word, base: base === undefined ? "empty tree" : shortId(base) },
          favour,
          refusal,
        });
  const what = words.what ?? describeMerged(call, word);
  const message = words.message !== "" ? words.message : mergeMessage(call, what, tagMessage(call, word));
  if (given.has("squash")) {
    repository.setState("SQUASH_MSG", squashMessage(call, head, theirs));
    call.print("Squash commit -- not updating HEAD\n");
  } else {
    repository.setState("MERGE_HEAD", `${theirs}\n`);
    repository.setState("MERGE_MODE", given.isOff("ff") ? "no-ff" : "");
    repository.setState("MERGE_MSG", message);
  }
  if (result.conflicts.length > 0) return leaveConflicts(call, given, message, result.conflicts);
  if (given.has("squash") || given.isOff("commit")) {
    if (given.has("squash")) await tellMerged(call, given);
    call.printError("Automatic merge went well; stopped before committing as requested\n");
    return 0;
  }
  const parents = [head, theirs];
  return concludeMerge(call, given, { message, words, tree: result.tree, parents, strategy, action });
}
