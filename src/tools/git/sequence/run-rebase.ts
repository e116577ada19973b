import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { tellRewritten } from "../hooks.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { removeState } from "../repository/sequence.ts";
import { applyStash } from "../stash/apply-stash.ts";
import { findStash, storeStash } from "../stash/stash-entry.ts";
import { clearLine, isQuietRebase, rebaseState, rewrittenPairs, setRebaseState } from "./rebase-state.ts";
import { parseTodo, type TodoItem } from "./rebase-todo.ts";
import { replayItem } from "./replay-commit.ts";

/** Does what is left on the list of a rebase. */
export async function runRebase(call: GitCall): Promise<number> {
  for (;;) {
    const [item, ...left] = parseTodo(call, rebaseState(call, "git-rebase-todo") ?? "");
    if (!item) return finishRebase(call);
    setRebaseState(call, "git-rebase-todo", left.map(({ line }) => `${line}\n`).join(""));
    const done = `${rebaseState(call, "done") ?? ""}${item.line}\n`;
    setRebaseState(call, "done", done);
    const number = done.trimEnd().split("\n").length;
    setRebaseState(call, "msgnum", `${number}\n`);
    setRebaseState(call, "end", `${number + left.length}\n`);
    if (item.command !== "drop" && item.command !== "noop" && !isQuietRebase(call))
      call.printError(`Rebasing (${number}/${number + left.length})\r`);
    const status = await performItem(call, item, left[0]);
    if (status !== undefined) return status;
    const pause = call.work(100);
    if (pause) await pause;
  }
}

/** A status where the rebase stops. */
async function performItem(
  call: GitCall,
  item: TodoItem,
  next: TodoItem | undefined,
): Promise<number | undefined> {
  if (item.command === "drop" || item.command === "noop") return undefined;
  if (item.command === "exec") return runCommand(call, item.rest);
  if (item.command === "break") {
    const { head = "", objects } = call.repository;
    call.printError(
      `${clearLine(call)}Stopped at ${shortId(head)} (${subjectOf(objects.commit(head).message)})\n`,
    );
    return 0;
  }
  return replayItem(call, item, next);
}

async function runCommand(call: GitCall, command: string): Promise<number | undefined> {
  call.printError(`${clearLine(call)}Executing: ${command}\n`);
  await call.out.flush();
  const child = startProgram(call.process, ["/bin/sh", "-c", command]);
  if (child instanceof Errno) return 1;
  await call.process.waitFor(child);
  call.repository.forgetIndex();
  if (child.exit?.status === 0) return undefined;
  call.printError(
    `warning: execution failed: ${command}\nYou can fix the problem, and then run\n\n  git rebase --continue\n\n\n`,
  );
  return 1;
}

async function finishRebase(call: GitCall): Promise<number> {
  const { repository } = call;
  const { refs, head = "" } = repository;
  const name = rebaseState(call, "head-name")?.trim() ?? "";
  const onto = rebaseState(call, "onto")?.trim() ?? "";
  const isQuiet = isQuietRebase(call);
  if (name.startsWith("refs/")) {
    call.moveRef(name, head, `${call.rebaseAction} (finish): ${name} onto ${onto}`);
    refs.setSymbolic("HEAD", name);
    call.log("HEAD", head, head, `${call.rebaseAction} (finish): returning to ${name}`);
  }
  await applyAutostash(call);
  const rewritten = rewrittenPairs(call);
  removeState(call, "rebase-merge");
  repository.setState("REBASE_HEAD", undefined);
  await tellRewritten(call, "rebase", rewritten);
  const what = name.startsWith("refs/") ? name : "detached HEAD";
  if (!isQuiet) call.printError(`${clearLine(call)}Successfully rebased and updated ${what}.\n`);
  return 0;
}

/** `--abort`: back to the branch as it was. */
export async function endRebase(call: GitCall): Promise<void> {
  await applyAutostash(call);
  removeState(call, "rebase-merge");
  for (const name of ["REBASE_HEAD", "MERGE_MSG", "CHERRY_PICK_HEAD"])
    call.repository.setState(name, undefined);
}

export async function applyAutostash(call: GitCall): Promise<void> {
  const id = rebaseState(call, "autostash")?.trim();
  if (id === undefined) return;
  setRebaseState(call, "autostash", undefined);
  await restoreAutostash(call, id);
}

export async function restoreAutostash(call: GitCall, id: string): Promise<void> {
  const wasQuiet = call.isQuiet;
  call.isQuiet = true;
  let isFine = false;
  try {
    isFine = await applyStash(call, findStash(call, [id]), false);
  } catch (thrown) {
    if (!(thrown instanceof Death)) throw thrown;
  }
  call.isQuiet = wasQuiet;
  if (isFine) return call.printError("Applied autostash.\n");
  storeStash(call, id, "autostash");
  call.printError(
    'Applying autostash resulted in conflicts.\nYour changes are safe in the stash.\nYou can run "git stash pop" or "git stash drop" at any time.\n',
  );
}
