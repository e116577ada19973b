import { die } from "../death.ts";
import { compareSnapshots, type Side } from "../diff/file-pair.ts";
import { quotePath } from "../diff/quote-path.ts";
import type { GitCall } from "../git-call.ts";
import { previousBranch, resolveCommit, shortId, subjectOf } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { switchUsage } from "../usage/switch.ts";
import { trackingLines } from "../worktree/format-status.ts";
import { commitSnapshot, workSide } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { createBranch, invalidReference } from "./branch.ts";

export const switchBranch = defineSubcommand({
  name: "switch",
  usage: switchUsage,
  simulated: ["create", "force-create", "detach", "quiet"],
  run(call, given) {
    void call.top;
    call.isQuiet = given.has("quiet");
    if (call.repository.state("MERGE_HEAD") !== undefined)
      die('cannot switch branch while merging\nConsider "git merge --quit" or "git worktree add".');
    const created = given.value("create") ?? given.value("force-create");
    const [word] = given.operands;
    if (created !== undefined) return switchToNew(call, created, word ?? "HEAD", given.has("force-create"));
    if (word === undefined) return die("missing branch or commit argument");
    const name = word === "-" ? (previousBranch(call.repository) ?? invalidReference("@{-1}")) : word;
    if (call.repository.refs.get(`refs/heads/${name}`) !== undefined) return switchTo(call, name);
    const id = resolveCommit(call.repository, name) ?? invalidReference(name);
    if (!given.has("detach"))
      die(
        `a branch is expected, got commit '${name}'\nhint: If you want to detach HEAD at the commit, try again with the --detach option.`,
      );
    return detachAt(call, name, id);
  },
});

function leave(call: GitCall, to: string): void {
  const { repository } = call;
  const { objects } = repository;
  switchFiles(call, commitSnapshot(objects, repository.head), commitSnapshot(objects, to), "checkout");
  tellCarried(call, to);
}

/** The files whose changes came along, as they differ from the commit now (show_local_changes). */
function tellCarried(call: GitCall, to: string): void {
  if (call.isQuiet) return;
  const { objects, index } = call.repository;
  const work = new Map<string, Side>();
  for (const entry of index.entries) {
    const side = workSide(call, entry);
    if (side) work.set(entry.path, side);
  }
  for (const { status, path } of compareSnapshots(commitSnapshot(objects, to), work, false))
    call.print(`${status}\t${quotePath(path)}\n`);
}

function logSwitch(call: GitCall, from: string, to: string, id: string, old: string | undefined): void {
  call.log("HEAD", old ?? "0".repeat(40), id, `checkout: moving from ${from} to ${to}`);
}

function tellPrevious(call: GitCall): void {
  const { branch, head, objects } = call.repository;
  if (branch !== undefined || head === undefined) return;
  call.note(`Previous HEAD position was ${shortId(head)} ${subjectOf(objects.commit(head).message)}\n`);
}

function switchTo(call: GitCall, name: string): number {
  const { repository } = call;
  const id = repository.refs.get(`refs/heads/${name}`) ?? invalidReference(name);
  if (repository.branch === name) {
    tellCarried(call, id);
    call.note(`Already on '${name}'\n`);
    if (!call.isQuiet) call.print(trackingLines(call, true));
    return 0;
  }
  const [from, old] = [repository.branch ?? repository.head ?? "", repository.head];
  leave(call, id);
  tellPrevious(call);
  repository.refs.setSymbolic("HEAD", `refs/heads/${name}`);
  logSwitch(call, from, name, id, old);
  call.note(`Switched to branch '${name}'\n`);
  if (!call.isQuiet) call.print(trackingLines(call, true));
  return 0;
}

function switchToNew(call: GitCall, name: string, start: string, force: boolean): number {
  const { repository } = call;
  const [from, old] = [repository.branch ?? repository.head ?? "", repository.head];
  if (old === undefined) repository.refs.setSymbolic("HEAD", `refs/heads/${name}`);
  else {
    const id = resolveCommit(repository, start) ?? invalidReference(start);
    if (repository.refs.get(`refs/heads/${name}`) !== undefined && !force)
      die(`a branch named '${name}' already exists`);
    leave(call, id);
    createBranch(call, name, start, force);
    repository.refs.setSymbolic("HEAD", `refs/heads/${name}`);
    logSwitch(call, from, name, id, old);
  }
  call.note(`Switched to a new branch '${name}'\n`);
  return 0;
}

function detachAt(call: GitCall, word: string, id: string): number {
  const { repository } = call;
  const [from, old] = [repository.branch ?? repository.head ?? "", repository.head];
  leave(call, id);
  tellPrevious(call);
  repository.refs.set("HEAD", id);
  logSwitch(call, from, word, id, old);
  call.note(`HEAD is now at ${shortId(id)} ${subjectOf(repository.objects.commit(id).message)}\n`);
  return 0;
}
