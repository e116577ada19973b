import { Death, die } from "../death.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { abortMerge, continueMerge } from "../merge/end-merge.ts";
import { mergeIntoHead, refuseStaged } from "../merge/merge-into.ts";
import { describeMerged, mergeMessage, tagMessage } from "../merge/merge-names.ts";
import { refuseConflicts } from "../merge/refuse-conflicts.ts";
import { printMergeStat, squashMessage } from "../merge/report-merge.ts";
import { isAncestor, mergeBases } from "../repository/history.ts";
import { cleanMessage, makeCommit } from "../repository/make-commit.ts";
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
    if (given.operands.length > 1) return call.notSimulated("merge of several branches at once");
    const file = given.value("file");
    const message =
      file === undefined
        ? given
            .values("message")
            .map((word) => word.replace(/\n*$/, "\n"))
            .join("\n")
        : (call.readFile(call.path(file)) ?? die(`could not read file '${file}'`));
    return mergeCommit(call, given.operands[0] ?? defaultUpstream(call), given, { message });
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

export interface MergeWords {
  /** Given by `-m` or `-F`; empty for the usual one. */
  readonly message: string;
  /** What the message says is merged, where pull knows better. */
  readonly what?: string;
  /** What the log of HEAD says before `: Fast-forward`. */
  readonly action?: string;
}

/** Merges a commit into HEAD: by moving on where that suffices. */
export async function mergeCommit(
  call: GitCall,
  word: string,
  given: Given,
  words: MergeWords,
): Promise<number> {
  const { repository } = call;
  refuseConflicts(call, "Merging", false);
  if (repository.state("MERGE_HEAD") !== undefined)
    die(
      "You have not concluded your merge (MERGE_HEAD exists).\nPlease, commit your changes before you merge.",
    );
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

/** The hook that hears of it; how it ends does not matter (githooks(5), post-merge). */
async function tellMerged(call: GitCall, given: Given): Promise<void> {
  await runOwnHook(call, "post-merge", given.has("squash") ? "1" : "0");
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
  const isChecked = !given.has("no-verify");
  if (isChecked && !(await runOwnHook(call, "pre-merge-commit"))) throw notCommitted();
  const isEdited = wantsEditor(call, given, words);
  const final = isEdited ? await editMergeMessage(call, message) : cleanMessage(message, false);
  const id = makeCommit(call, {
    tree: result.tree,
    parents: [head, theirs],
    message: isEdited ? final : plainEnd(message, words),
  });
  call.moveHead(id, `${action}: Merge made by the '${strategy}' strategy.`);
  for (const name of ["MERGE_HEAD", "MERGE_MODE", "MERGE_MSG"]) repository.setState(name, undefined);
  if (!given.has("quiet")) {
    call.print(`Merge made by the '${strategy}' strategy.\n`);
    await printMergeStat(call, given, head, id);
  }
  await tellMerged(call, given);
  return 0;
}

/** A message that nobody looked at is taken as it is. */
function plainEnd(message: string, words: MergeWords): string {
  return words.message === "" ? message : cleanMessage(message, false);
}

function leaveConflicts(call: GitCall, given: Given, message: string, paths: readonly string[]): number {
  const list = `\n# Conflicts:\n${paths.map((path) => `#\t${path}\n`).join("")}`;
  if (given.has("squash")) {
    call.repository.setState("SQUASH_MSG", `${call.repository.state("SQUASH_MSG") ?? ""}${list}`);
  } else call.repository.setState("MERGE_MSG", `${message}${list}`);
  call.print("Automatic merge failed; fix conflicts and then commit the result.\n");
  return 1;
}

/** Where a person sits at a terminal, the message is shown to them (git-merge(1), `--edit`). */
function wantsEditor(call: GitCall, given: Given, words: MergeWords): boolean {
  if (given.has("edit")) return true;
  if (given.isOff("edit") || words.message !== "" || call.env("GIT_MERGE_AUTOEDIT") === "no") return false;
  return call.process.stdin.isTerminal && call.process.stdout.isTerminal;
}

const EDIT_NOTE = `# Please enter a commit message to explain why this merge is necessary,
# especially if it merges an updated upstream into a topic branch.
#
# Lines starting with '#' will be ignored, and an empty message aborts
# the commit.
`;

async function editMergeMessage(call: GitCall, message: string): Promise<string> {
  const path = `${call.repository.gitDirectory}/MERGE_MSG`;
  call.repository.setState("MERGE_MSG", `${message}${EDIT_NOTE}`);
  const wasEdited = await runEditor(call, path);
  const text = cleanMessage(call.readFile(path) ?? "", true);
  if (wasEdited && text !== "") return text;
  throw notCommitted(wasEdited ? "error: Empty commit message.\n" : "");
}

function notCommitted(why = ""): Death {
  return new Death(`${why}Not committing merge; use 'git commit' to complete the merge.\n`, 1);
}
