import { Death, die } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { formatCommitSummary, makeCommit } from "../repository/make-commit.ts";
import { parsePerson } from "../repository/person.ts";
import { subjectOf } from "../repository/revisions.ts";
import { resetFiles } from "../worktree/reset-files.ts";
import { indexSnapshot, workSnapshot, writeIndexTree } from "../worktree/snapshots.ts";
import { editMessage } from "./edit-message.ts";
import { noteRewritten, rebaseState, setRebaseState } from "./rebase-state.ts";
import { endRebase, runRebase } from "./run-rebase.ts";

/** `rebase --continue`: commits what was staged, and goes on. */
export async function continueRebase(call: GitCall): Promise<number> {
  const { repository } = call;
  const { conflicts } = repository.index;
  for (const path of conflicts) call.print(`${path}: needs merge\n`);
  const isChanged = compareSnapshots(indexSnapshot(call), await workSnapshot(call), false).length > 0;
  if (isChanged || conflicts.length > 0) {
    call.print("You must edit all merge conflicts and then\nmark them as resolved using git add\n");
    return 1;
  }
  await commitStaged(call);
  const stopped = rebaseState(call, "stopped-sha")?.trim();
  const next = rebaseState(call, "git-rebase-todo") ?? "";
  if (stopped !== undefined) noteRewritten(call, stopped, !/^(squash|fixup) /.test(next));
  forgetStop(call);
  return runRebase(call);
}

function forgetStop(call: GitCall): void {
  const { repository } = call;
  for (const name of ["amend", "stopped-sha", "message"] as const) setRebaseState(call, name, undefined);
  if (!/^(squash|fixup) /.test(rebaseState(call, "git-rebase-todo") ?? ""))
    for (const name of ["message-squash", "message-fixup", "current-fixups"] as const)
      setRebaseState(call, name, undefined);
  repository.setState("MERGE_MSG", undefined);
  repository.setState("REBASE_HEAD", undefined);
}

async function commitStaged(call: GitCall): Promise<void> {
  const { repository } = call;
  const { head = "", objects } = repository;
  const tree = writeIndexTree(call);
  const old = objects.commit(head);
  if (tree === old.tree) return;
  const amend = rebaseState(call, "amend")?.trim();
  if (amend !== undefined && amend !== head)
    throw new Death(
      "error: \nYou have uncommitted changes in your working tree. Please, commit them\nfirst and then run 'git rebase --continue' again.\n",
      1,
    );
  const stopped = rebaseState(call, "stopped-sha")?.trim();
  const source = amend !== undefined || stopped === undefined ? old : objects.commit(stopped);
  const author = parsePerson(source.author);
  const isMelded = rebaseState(call, "message-squash") !== undefined;
  const prepared =
    amend !== undefined && !isMelded
      ? old.message
      : (repository.state("rebase-merge/message") ?? "").replace(/\n*$/, "\n");
  const message = await editMessage(call, prepared, {
    author,
    amended: amend === undefined ? undefined : old,
    isDated: false,
  });
  if (message === "") throw new Death("Aborting commit due to empty commit message.\n", 1);
  const id = makeCommit(call, { tree, parents: amend === undefined ? [head] : old.parents, message, author });
  call.moveHead(id, `rebase (continue): ${subjectOf(message)}`);
  call.print(await formatCommitSummary(call, id, { showsDate: amend !== undefined }));
}

/** `rebase --skip`: leaves out the commit that stopped it. */
export function skipRebase(call: GitCall): Promise<number> {
  resetFiles(call, call.repository.head);
  forgetStop(call);
  return runRebase(call);
}

/** `rebase --abort`: the branch as it was before. */
export async function abortRebase(call: GitCall): Promise<number> {
  const { repository } = call;
  const start = rebaseState(call, "orig-head")?.trim() ?? die("could not get 'orig-head'");
  const name = rebaseState(call, "head-name")?.trim() ?? "";
  const old = repository.head ?? start;
  resetFiles(call, start);
  const isBranch = name.startsWith("refs/");
  if (isBranch) repository.refs.setSymbolic("HEAD", name);
  else repository.refs.set("HEAD", start);
  call.log("HEAD", old, start, `rebase (abort): returning to ${isBranch ? name : start}`);
  await endRebase(call);
  return 0;
}
