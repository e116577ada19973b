import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { fullRefName, previousBranch, resolveCommit } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { guessRemoteBranch } from "../repository/tracking.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { switchUsage } from "../usage/switch.ts";
import { type LocalChanges, moveHead, tellCarried } from "../worktree/move-head.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { createBranch, invalidReference, refuseBranchName } from "./branch.ts";

export const switchBranch = defineSubcommand({
  name: "switch",
  usage: switchUsage,
  simulated: [
    "create",
    "force-create",
    "detach",
    "quiet",
    "merge",
    "force",
    "discard-changes",
    "orphan",
    "guess",
    "track",
    "progress",
  ],
  run(call, given) {
    void call.top;
    call.isQuiet = given.has("quiet");
    refuseUnfinished(call);
    const changes = localChanges(given);
    const orphan = given.value("orphan");
    if (orphan !== undefined) return startOrphan(call, orphan, false);
    const created = given.value("create") ?? given.value("force-create");
    const word = given.operands[0] ?? (given.has("detach") ? "HEAD" : undefined);
    if (created !== undefined)
      return switchToNew(call, {
        name: created,
        start: word,
        isForced: given.has("force-create"),
        changes,
        ...trackOption(call, given, word),
        refuse: invalidReference,
      });
    if (word === undefined) return die("missing branch or commit argument");
    if (given.operands.length > 1) return die("only one reference expected");
    const name = word === "-" ? (previousBranch(call.repository) ?? invalidReference("@{-1}")) : word;
    const branch = call.repository.refs.get(`refs/heads/${name}`);
    if (branch !== undefined && !given.has("detach"))
      return moveHead(call, { word: name, commit: branch, branch: name, changes });
    const id = resolveCommit(call.repository, name);
    if (id === undefined) {
      const guessed = given.isOff("guess") ? undefined : guessRemoteBranch(call, name);
      if (guessed === undefined) return invalidReference(word === "-" ? "@{-1}" : name);
      const start = guessed.slice("refs/remotes/".length);
      return switchToNew(call, { name, start, changes, refuse: invalidReference });
    }
    if (!given.has("detach"))
      die(
        `a branch is expected, got commit '${name}'\nhint: If you want to detach HEAD at the commit, try again with the --detach option.`,
      );
    return moveHead(call, { word: name, commit: id, branch: undefined, changes });
  },
});

const UNFINISHED = [
  ["MERGE_HEAD", "merging", "git merge --quit"],
  ["rebase-merge/onto", "rebasing", "git rebase --quit"],
  ["CHERRY_PICK_HEAD", "cherry-picking", "git cherry-pick --quit"],
  ["REVERT_HEAD", "reverting", "git revert --quit"],
] as const;

function refuseUnfinished(call: GitCall): void {
  for (const [state, verb, command] of UNFINISHED)
    if (call.repository.state(state) !== undefined)
      die(`cannot switch branch while ${verb}\nConsider "${command}" or "git worktree add".`);
}

export function localChanges(given: Given): LocalChanges {
  if (given.has("force", "discard-changes")) return "discard";
  return given.has("merge") || given.has("conflict") ? "merge" : "keep";
}

export interface NewBranch {
  readonly name: string;
  /** Where it begins, unless at HEAD. */
  readonly start: string | undefined;
  readonly isForced?: boolean;
  readonly changes: LocalChanges;
  readonly track?: string | "none";
  /** Ends where there is no such commit to begin at. */
  refuse(start: string): never;
}

/** `switch -c`, `checkout -b`: makes a branch and goes there. */
export function switchToNew(call: GitCall, wish: NewBranch): Promise<number> | number {
  const { repository } = call;
  const { name, start, isForced = false, changes, track } = wish;
  refuseBranchName(name);
  const isThere = repository.refs.get(`refs/heads/${name}`) !== undefined;
  if (isThere && !isForced) die(`a branch named '${name}' already exists`);
  if (repository.head === undefined && start === undefined) {
    repository.refs.setSymbolic("HEAD", `refs/heads/${name}`);
    call.note(`Switched to a new branch '${name}'\n`);
    return 0;
  }
  const from = start === "-" ? (previousBranch(repository) ?? start) : (start ?? "HEAD");
  return moveHead(call, {
    word: name,
    commit: resolveCommit(repository, from) ?? wish.refuse(from),
    branch: name,
    made: {
      how: isThere ? "reset" : "new",
      create: () => createBranch(call, name, { start: from, force: isForced, ...(track ? { track } : {}) }),
    },
    changes,
    // Nothing but a name is new: the files are not looked at (skip_merge_working_tree).
    keepsFiles: start === undefined && changes === "keep" && !isForced,
  });
}

/** What `--track` and `--no-track` say of the branch to follow. */
export function trackOption(
  call: GitCall,
  given: Given,
  start: string | undefined,
): { readonly track?: string | "none" } {
  if (given.isOff("track")) return { track: "none" };
  if (!given.has("track")) return {};
  const ref = fullRefName(call.repository, start ?? "HEAD");
  const target = ref === "HEAD" ? call.repository.refs.symbolic("HEAD") : ref;
  if (target?.startsWith("refs/heads/") || target?.startsWith("refs/remotes/")) return { track: target };
  return die(`cannot set up tracking information; starting point '${start ?? "HEAD"}' is not a branch`);
}

/** `--orphan`: a branch without a commit yet; checkout keeps the files, switch takes them away. */
export function startOrphan(call: GitCall, name: string, keepsFiles: boolean): number {
  const { repository } = call;
  refuseBranchName(name);
  if (repository.refs.get(`refs/heads/${name}`) !== undefined) die(`a branch named '${name}' already exists`);
  if (!keepsFiles) {
    switchFiles(call, commitSnapshot(repository.objects, repository.head), new Map(), "checkout");
    tellCarried(call, undefined);
  }
  repository.refs.setSymbolic("HEAD", `refs/heads/${name}`);
  endSequence(call);
  call.note(`Switched to a new branch '${name}'\n`);
  return 0;
}
