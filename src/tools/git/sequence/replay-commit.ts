import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { prepareMessage, runOwnHook } from "../hooks.ts";
import { mergeIntoHead } from "../merge/merge-into.ts";
import { cleanMessage, formatCommitSummary, makeCommit } from "../repository/make-commit.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { commitSnapshot, writeIndexTree } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { isMelding } from "./autosquash.ts";
import { editMessage } from "./edit-message.ts";
import { clearLine, noteRewritten, rebaseState, setRebaseState } from "./rebase-state.ts";
import type { TodoItem } from "./rebase-todo.ts";
import { addSquashed, squashedMessage } from "./squash-message.ts";

/** Makes a commit of the list anew on top of HEAD; a status where that needs somebody. */
export async function replayItem(
  call: GitCall,
  item: TodoItem,
  next: TodoItem | undefined,
): Promise<number | undefined> {
  const { repository } = call;
  const { command, commit } = item;
  if (!commit) return undefined;
  const melds = command === "squash" || command === "fixup";
  const isForced = rebaseState(call, "forced") !== undefined;
  if (!melds && commit.parents[0] === repository.head && !isForced) {
    switchFiles(
      call,
      commitSnapshot(repository.objects, repository.head),
      commitSnapshot(repository.objects, commit.id),
      "merge",
    );
    call.moveHead(commit.id, "rebase: fast-forward");
  } else {
    if (melds) addSquashed(call, command, commit);
    const conflicts = await mergeCommit(call, commit);
    if (conflicts.length > 0) return stopAtConflict(call, commit, conflicts, melds);
    if (melds) {
      const isLast = next?.command !== "squash" && next?.command !== "fixup";
      await meldCommit(call, command, isLast);
      noteRewritten(call, commit.id, isLast);
      return undefined;
    }
    if (!(await recordPick(call, command, commit))) return undefined;
  }
  if (command === "reword") await rewordHead(call);
  if (command !== "edit") noteRewritten(call, commit.id, !isMelding(next));
  return command === "edit" ? stopForEdit(call, commit) : undefined;
}

async function mergeCommit(call: GitCall, commit: Commit): Promise<readonly string[]> {
  const { objects } = call.repository;
  const label = `${shortId(commit.id)} (${subjectOf(commit.message)})`;
  const { conflicts } = await mergeIntoHead(call, {
    base: commitSnapshot(objects, commit.parents[0]),
    theirs: commitSnapshot(objects, commit.id),
    names: { ours: "HEAD", theirs: label, base: `parent of ${label}` },
    isQuiet: true,
    refusal: `error: could not apply ${shortId(commit.id)}... ${subjectOf(commit.message)}\n`,
    status: 1,
  });
  return conflicts;
}

/** False where nothing was left of it. */
async function recordPick(call: GitCall, command: string, commit: Commit): Promise<boolean> {
  const { head = "", objects } = call.repository;
  const tree = writeIndexTree(call);
  const parent = commit.parents[0];
  const wasEmpty = parent !== undefined && objects.commit(parent).tree === commit.tree;
  if (tree === objects.commit(head).tree && !wasEmpty) {
    call.printError(
      `dropping ${commit.id} ${subjectOf(commit.message)} -- patch contents already upstream\n`,
    );
    return false;
  }
  const message = await prepareMessage(call, commit.message);
  const parents = rebaseState(call, "squash-onto")?.trim() === head ? [] : [head];
  const id = makeCommit(call, { tree, parents, message, author: parsePerson(commit.author) });
  call.moveHead(id, `${call.rebaseAction} (${command}): ${subjectOf(message)}`);
  await runOwnHook(call, "post-commit");
  return true;
}

interface Amend {
  readonly message: string;
  readonly command: string;
  /** It was edited: what was made is told. */
  readonly isTold: boolean;
}

function amendHead(call: GitCall, { message, command, isTold }: Amend): Promise<string> | string {
  const { head = "", objects } = call.repository;
  const old = objects.commit(head);
  const tree = writeIndexTree(call);
  const id = makeCommit(call, { tree, parents: old.parents, message, author: parsePerson(old.author) });
  call.moveHead(id, `${call.rebaseAction} (${command}): ${message.split("\n")[0]}`);
  return isTold ? formatCommitSummary(call, id, { showsDate: true }) : "";
}

async function rewordHead(call: GitCall): Promise<void> {
  const { head = "", objects } = call.repository;
  const old = objects.commit(head);
  const message = await editMessage(call, old.message, {
    author: parsePerson(old.author),
    amended: old,
    isDated: true,
  });
  if (message === "") throw new Death("Aborting commit due to empty commit message.\n", 1);
  call.print(await amendHead(call, { message, command: "reword", isTold: true }));
}

/** Squash and fixup: HEAD takes the commit in. The message is asked for once, at the end of such a row. */
async function meldCommit(call: GitCall, command: string, isLast: boolean): Promise<void> {
  const { head = "", objects } = call.repository;
  const old = objects.commit(head);
  const { text, isEdited } = squashedMessage(call);
  if (!isLast) {
    await amendHead(call, { message: text, command, isTold: false });
    return;
  }
  call.repository.setState("MERGE_MSG", text);
  const message = isEdited
    ? await editMessage(call, text, { author: parsePerson(old.author), amended: old, isDated: true })
    : cleanMessage(rebaseState(call, "message-fixup") ?? old.message, false);
  call.print(await amendHead(call, { message, command, isTold: isEdited }));
  call.repository.setState("MERGE_MSG", undefined);
  for (const name of ["message-squash", "message-fixup", "current-fixups"] as const)
    setRebaseState(call, name, undefined);
}

function stopAtConflict(call: GitCall, commit: Commit, conflicts: readonly string[], melds: boolean): number {
  const { repository } = call;
  const subject = subjectOf(commit.message);
  const message = melds ? squashedMessage(call).text : commit.message;
  setRebaseState(call, "message", `${message}\n`);
  repository.setState(
    "MERGE_MSG",
    `${message}\n# Conflicts:\n${conflicts.map((path) => `#\t${path}\n`).join("")}`,
  );
  setRebaseState(call, "stopped-sha", `${commit.id}\n`);
  if (melds) setRebaseState(call, "amend", `${repository.head}\n`);
  repository.setState("REBASE_HEAD", `${commit.id}\n`);
  const line = `ould not apply ${shortId(commit.id)}... ${subject}\n`;
  call.printError(`error: c${line}hint: Resolve all conflicts manually, mark them as resolved with
hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
hint: You can instead skip this commit: run "git rebase --skip".
hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
C${line}`);
  return 1;
}

function stopForEdit(call: GitCall, commit: Commit): number {
  const { repository } = call;
  setRebaseState(call, "amend", `${repository.head}\n`);
  setRebaseState(call, "stopped-sha", `${commit.id}\n`);
  setRebaseState(call, "message", commit.message);
  repository.setState("REBASE_HEAD", `${commit.id}\n`);
  call.printError(`${clearLine(call)}Stopped at ${shortId(commit.id)}...  ${subjectOf(commit.message)}
You can amend the commit now, with

  git commit --amend 

Once you are satisfied with your changes, run

  git rebase --continue
`);
  return 0;
}
