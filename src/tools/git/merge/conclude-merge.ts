import { Death, die } from "../death.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { cleanMessage, makeCommit } from "../repository/make-commit.ts";
import type { Given } from "../subcommand.ts";
import { refuseConflicts } from "./refuse-conflicts.ts";
import { printMergeStat } from "./report-merge.ts";

export interface MergeWords {
  /** Given by `-m` or `-F`; empty for the usual one. */
  readonly message: string;
  /** What the message says is merged, where pull knows better. */
  readonly what?: string;
  /** What the log of HEAD says before `: Fast-forward`. */
  readonly action?: string;
}

/** A merge that waits must be ended before another one begins. */
export function refuseUnfinished(call: GitCall): void {
  refuseConflicts(call, "Merging", false);
  if (call.repository.state("MERGE_HEAD") !== undefined)
    die(
      "You have not concluded your merge (MERGE_HEAD exists).\nPlease, commit your changes before you merge.",
    );
}

/** The hook that hears of it; how it ends does not matter (githooks(5), post-merge). */
export async function tellMerged(call: GitCall, given: Given): Promise<void> {
  await runOwnHook(call, "post-merge", given.has("squash") ? "1" : "0");
}

export interface MergedTree {
  readonly message: string;
  readonly words: MergeWords;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly strategy: string;
  readonly action: string;
}

/** Commits what was merged without a conflict, and tells what came in. */
export async function concludeMerge(call: GitCall, given: Given, merged: MergedTree): Promise<number> {
  const { repository } = call;
  const { head = "" } = repository;
  const { message, words, tree, parents, strategy, action } = merged;
  const isChecked = !given.has("no-verify");
  if (isChecked && !(await runOwnHook(call, "pre-merge-commit"))) throw notCommitted();
  const isEdited = wantsEditor(call, given, words);
  const offered = await throughHook(call, "prepare-commit-msg", message, "merge");
  const typed = isEdited ? await editMergeMessage(call, offered) : plainEnd(offered, words);
  const final = isChecked ? await throughHook(call, "commit-msg", typed) : typed;
  const id = makeCommit(call, { tree, parents, message: final });
  call.moveHead(id, `${action}: Merge made by the '${strategy}' strategy.`);
  for (const name of ["MERGE_HEAD", "MERGE_MODE", "MERGE_MSG"]) repository.setState(name, undefined);
  if (!given.has("quiet")) {
    call.print(`Merge made by the '${strategy}' strategy.\n`);
    await printMergeStat(call, given, head, id);
  }
  await tellMerged(call, given);
  return 0;
}

/** Shows the message to a hook, which may change it, or keep it from being committed. */
async function throughHook(call: GitCall, name: string, text: string, ...source: readonly string[]) {
  const { repository } = call;
  repository.setState("MERGE_MSG", text);
  if (!(await runOwnHook(call, name, ".git/MERGE_MSG", ...source))) throw notCommitted();
  return repository.state("MERGE_MSG") ?? text;
}

/** A message that nobody looked at is taken as it is. */
function plainEnd(message: string, words: MergeWords): string {
  return words.message === "" ? message : cleanMessage(message, false);
}

export function leaveConflicts(
  call: GitCall,
  given: Given,
  message: string,
  paths: readonly string[],
): number {
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
