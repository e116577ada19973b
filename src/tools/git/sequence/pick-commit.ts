import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { prepareMessage, runOwnHook } from "../hooks.ts";
import { mergeIntoHead } from "../merge/merge-into.ts";
import { refuseConflicts } from "../merge/refuse-conflicts.ts";
import { addTrailer, cleanMessage, formatCommitSummary, makeCommit } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { commitSnapshot, indexSnapshot, writeIndexTree } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";

export type Action = "cherry-pick" | "revert";

/** How commits are taken over (git-cherry-pick(1), git-revert(1)). */
export interface PickOptions {
  /** The parent of a merge against which it is seen, from 1. */
  readonly mainline: number | undefined;
  readonly noCommit: boolean;
  readonly edits: boolean;
  readonly signsOff: boolean;
  /** `-x` */
  readonly namesOrigin: boolean;
  readonly allowsFastForward: boolean;
  readonly allowsEmpty: boolean;
  readonly keepsRedundant: boolean;
  readonly favour: string | undefined;
}

const VERBS = { "cherry-pick": "Cherry-picking", revert: "Reverting" } as const;
export const HEAD_FILES = { "cherry-pick": "CHERRY_PICK_HEAD", revert: "REVERT_HEAD" } as const;

/** Ends as die() does after an error of its own. */
export function failed(action: Action, message: string): never {
  throw new Death(`error: ${message}\nfatal: ${action} failed\n`, 128);
}

/** Takes one commit over, or back; whether that is done, or waits for somebody. */
export async function pickCommit(
  call: GitCall,
  action: Action,
  commit: Commit,
  options: PickOptions,
): Promise<boolean> {
  const { repository } = call;
  refuseConflicts(call, VERBS[action], false, `${action} failed`);
  if (!options.noCommit) refuseStaged(call, action);
  const parent = parentOf(action, commit, options);
  if (options.allowsFastForward && !options.noCommit && parent === repository.head)
    return fastForward(call, action, commit);
  const message = messageOf(call, action, commit, parent, options);
  const conflicts = await mergePick(call, action, { commit, parent, options });
  const list = conflicts.map((path) => `#\t${path}\n`).join("");
  repository.setState("MERGE_MSG", list === "" ? message : `${message}\n# Conflicts:\n${list}`);
  if (conflicts.length > 0) {
    repository.setState(HEAD_FILES[action], `${commit.id}\n`);
    tellConflict(call, action, commit);
    return false;
  }
  if (options.noCommit) {
    if (action === "revert") repository.setState("REVERT_HEAD", `${commit.id}\n`);
    return true;
  }
  return commitPick(call, action, { commit, message, options });
}

/** Nothing may be staged before a commit is made. */
export function refuseStaged(call: GitCall, action: Action): void {
  const { repository } = call;
  const { head } = repository;
  const isClean =
    head === undefined
      ? repository.index.entries.length === 0
      : writeIndexTree(call) === repository.objects.commit(head).tree;
  if (isClean) return;
  throw new Death(
    `error: your local changes would be overwritten by ${action}.\nhint: commit your changes or stash them to proceed.\nfatal: ${action} failed\n`,
    128,
  );
}

function parentOf(action: Action, { id, parents }: Commit, { mainline }: PickOptions): string | undefined {
  if (parents.length > 1) {
    if (mainline === undefined) failed(action, `commit ${id} is a merge but no -m option was given.`);
    return parents[mainline - 1] ?? failed(action, `commit ${id} does not have parent ${mainline}`);
  }
  if (mainline !== undefined && mainline > 1) failed(action, `commit ${id} does not have parent ${mainline}`);
  return parents[0];
}

function fastForward(call: GitCall, action: Action, { id }: Commit): boolean {
  const { objects, head } = call.repository;
  try {
    switchFiles(call, commitSnapshot(objects, head), commitSnapshot(objects, id), "merge");
  } catch (thrown) {
    throw thrown instanceof Death ? new Death(`${thrown.text}fatal: ${action} failed\n`, 128) : thrown;
  }
  call.moveHead(id, `${action}: fast-forward`);
  return true;
}

interface Pick {
  readonly commit: Commit;
  readonly parent: string | undefined;
  readonly options: PickOptions;
}

async function mergePick(
  call: GitCall,
  action: Action,
  { commit, parent, options }: Pick,
): Promise<readonly string[]> {
  const { objects } = call.repository;
  const label = `${shortId(commit.id)} (${subjectOf(commit.message)})`;
  const own = { snapshot: commitSnapshot(objects, commit.id), name: label };
  const before = {
    snapshot: commitSnapshot(objects, parent),
    name: parent === undefined ? "(empty tree)" : `parent of ${label}`,
  };
  const [base, theirs] = action === "revert" ? [own, before] : [before, own];
  const { conflicts } = await mergeIntoHead(call, {
    base: base.snapshot,
    theirs: theirs.snapshot,
    ...(options.noCommit ? { ours: indexSnapshot(call) } : {}),
    names: { ours: "HEAD", theirs: theirs.name, base: base.name },
    favour: options.favour,
    refusal: `fatal: ${action} failed\n`,
    status: 128,
  });
  return conflicts;
}

function messageOf(
  call: GitCall,
  action: Action,
  commit: Commit,
  parent: string | undefined,
  options: PickOptions,
): string {
  let text = commit.message;
  if (action === "revert") {
    const rest = commit.parents.length > 1 ? `, reversing\nchanges made to ${parent}` : "";
    text = `Revert "${subjectOf(commit.message)}"\n\nThis reverts commit ${commit.id}${rest}.\n`;
  }
  if (options.namesOrigin && action === "cherry-pick")
    text = addTrailer(text, `(cherry picked from commit ${commit.id})`);
  if (options.signsOff) {
    const { name, email } = call.committer();
    text = addTrailer(text, `Signed-off-by: ${name} <${email}>`);
  }
  return text;
}

function tellConflict(call: GitCall, action: Action, { id, message }: Commit): void {
  const verb = action === "revert" ? "revert" : "apply";
  call.printError(`error: could not ${verb} ${shortId(id)}... ${subjectOf(message)}
hint: After resolving the conflicts, mark them with
hint: "git add/rm <pathspec>", then run
hint: "git ${action} --continue".
hint: You can instead skip this commit with "git ${action} --skip".
hint: To abort and get back to the state before "git ${action}",
hint: run "git ${action} --abort".
`);
}

interface Ready {
  readonly commit: Commit;
  readonly message: string;
  readonly options: PickOptions;
}

async function commitPick(
  call: GitCall,
  action: Action,
  { commit, message, options }: Ready,
): Promise<boolean> {
  const { repository } = call;
  const { head, objects } = repository;
  const tree = writeIndexTree(call);
  const isEmpty = head === undefined ? false : tree === objects.commit(head).tree;
  const wasEmpty = commit.tree === (commit.parents[0] && objects.commit(commit.parents[0]).tree);
  const mayBeEmpty = options.keepsRedundant || (options.allowsEmpty && wasEmpty);
  if (options.edits || (isEmpty && !mayBeEmpty)) {
    if (action === "cherry-pick") repository.setState("CHERRY_PICK_HEAD", `${commit.id}\n`);
    const { commit: commitCommand } = await call.load(import("../commands/commit.ts"));
    call.reflogAction = action;
    const status = await commitCommand.run(call, options.edits ? ["-e"] : []);
    return status === 0;
  }
  const final = await prepareMessage(call, action === "revert" ? cleanMessage(message, false) : message);
  const id = makeCommit(call, {
    tree,
    parents: head === undefined ? [] : [head],
    message: final,
    author: action === "revert" ? call.author() : parsePerson(commit.author),
  });
  call.moveHead(id, `${action}: ${subjectOf(message)}`);
  endSequence(call);
  await runOwnHook(call, "post-commit");
  call.print(await formatCommitSummary(call, id, { showsDate: true, isInitial: false }));
  return true;
}
