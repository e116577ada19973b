import { Death } from "../death.ts";
import { compareSnapshots, type Side, type Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { indexEntry } from "../index/index-file.ts";
import { mergeSnapshots } from "../merge/merge-snapshots.ts";
import { walkHistory } from "../repository/history.ts";
import { NO_ID } from "../repository/refs.ts";
import { peel, shortId, subjectOf } from "../repository/revisions.ts";
import { endSequence } from "../repository/sequence.ts";
import { refuseTaken } from "../repository/worktrees.ts";
import { detachedAdvice } from "./detached-advice.ts";
import { trackingLines } from "./format-status.ts";
import { resetFiles } from "./reset-files.ts";
import { commitSnapshot, workSide, workSnapshot } from "./snapshots.ts";
import { putFile, switchFiles } from "./write-files.ts";

/** What becomes of local changes: they come along or stop it, are thrown away, or are merged. */
export type LocalChanges = "keep" | "discard" | "merge";

export interface MoveWish {
  /** How the place was named. */
  readonly word: string;
  readonly commit: string;
  /** The branch to be on; undefined detaches HEAD. */
  readonly branch: string | undefined;
  /** The branch is there from now on: made by this, or set anew. */
  readonly made?: { readonly how: "new" | "reset"; create(): void };
  readonly changes: LocalChanges;
  /** The files stay as they are, whatever they are. */
  readonly keepsFiles?: boolean;
  /** `checkout HEAD` and `checkout -f` go nowhere. */
  readonly stays?: boolean;
  /** Explains what a detached HEAD is. */
  readonly advises?: boolean;
}

/** Goes to a branch or a commit as switch and checkout do. */
export async function moveHead(call: GitCall, wish: MoveWish): Promise<number> {
  const { repository } = call;
  const { branch: oldBranch, head: old } = repository;
  const { branch, commit, word } = wish;
  if (branch !== undefined && branch !== oldBranch && !wish.made) refuseTaken(repository, branch);
  if (!wish.keepsFiles) await changeFiles(call, wish);
  if (oldBranch === undefined && old !== undefined && old !== commit) tellLeft(call, old, commit);
  if (branch === undefined) {
    if (wish.stays) return 0;
    if (oldBranch !== undefined && wish.advises && call.flag("advice.detachedhead", true))
      call.note(detachedAdvice(word));
    repository.refs.set("HEAD", commit);
    call.note(`HEAD is now at ${shortId(commit)} ${subjectOf(repository.objects.commit(commit).message)}\n`);
  } else {
    wish.made?.create();
    repository.refs.setSymbolic("HEAD", `refs/heads/${branch}`);
    if (!wish.stays) call.note(`${switchedNote(wish, oldBranch)}\n`);
  }
  const to = branch ?? word;
  call.log("HEAD", old ?? "0".repeat(40), commit, `checkout: moving from ${oldBranch ?? old ?? ""} to ${to}`);
  for (const [state, what] of [
    ["CHERRY_PICK_HEAD", "cherry picking"],
    ["REVERT_HEAD", "revert"],
  ] as const)
    if (repository.state(state) !== undefined) call.note(`warning: cancelling a ${what} in progress\n`);
  endSequence(call);
  if (branch !== undefined && wish.made === undefined && !call.isQuiet) call.print(trackingLines(call, true));
  return (await runOwnHook(call, "post-checkout", old ?? NO_ID, commit, "1")) ? 0 : 1;
}

function switchedNote({ branch, made }: MoveWish, oldBranch: string | undefined): string {
  if (made?.how === "reset")
    return oldBranch === branch ? `Reset branch '${branch}'` : `Switched to and reset branch '${branch}'`;
  if (made) return `Switched to a new branch '${branch}'`;
  return oldBranch === branch ? `Already on '${branch}'` : `Switched to branch '${branch}'`;
}

async function changeFiles(call: GitCall, { commit, changes, word }: MoveWish): Promise<void> {
  const { repository } = call;
  const { objects } = repository;
  if (changes === "discard") return resetFiles(call, commit);
  refuseUnmerged(call);
  const from = commitSnapshot(objects, repository.head);
  try {
    switchFiles(call, from, commitSnapshot(objects, commit), "checkout");
  } catch (thrown) {
    if (!(thrown instanceof Death) || changes !== "merge") throw thrown;
    await mergeChanges(call, from, commit, word);
  }
  tellCarried(call, commit);
}

export function refuseUnmerged(call: GitCall): void {
  const { conflicts } = call.repository.index;
  if (conflicts.length === 0) return;
  for (const path of conflicts) call.print(`${path}: needs merge\n`);
  throw new Death("error: you need to resolve your current index first\n", 1);
}

/** `checkout -m`: what was changed here is merged into the other commit's files. */
async function mergeChanges(call: GitCall, from: Snapshot, commit: string, word: string): Promise<void> {
  const { objects, index, branch, head = "" } = call.repository;
  const staged = index.entries.filter(({ path, id }) => from.get(path)?.id !== id).map(({ path }) => path);
  if (staged.length > 0)
    throw new Death(
      `fatal: cannot continue with staged changes in the following files:\n${staged.map((path) => `${path}\n`).join("")}`,
      128,
    );
  const local = await workSnapshot(call);
  const contents = new Map<string, Side>();
  for (const [path, { mode, id, read }] of local) {
    const bytes = read();
    contents.set(path, { mode, id, read: () => bytes });
  }
  const target = commitSnapshot(objects, commit);
  const merged = await mergeSnapshots(from, target, contents, {
    ours: word,
    theirs: "local",
    base: branch ?? shortId(head),
    style: call.config("merge.conflictstyle") ?? "merge",
    favour: undefined,
    work: (steps) => call.work(steps),
  });
  resetFiles(call, commit);
  for (const [path, side] of merged.files) {
    if (target.get(path)?.id !== side.id || target.get(path)?.mode !== side.mode)
      putFile(call, path, side, false);
  }
  for (const path of target.keys()) if (!merged.files.has(path)) putFile(call, path, undefined, false);
  for (const [path, { base, ours, theirs }] of merged.conflicts) {
    index.remove(path);
    for (const [at, side] of [base, ours, theirs].entries()) {
      if (!side) continue;
      if (!objects.has(side.id)) objects.write("blob", side.read());
      index.set(indexEntry(path, side.mode, side.id, undefined, at + 1));
    }
  }
  index.write();
}

/** The files whose changes came along, as they differ from the commit now (show_local_changes). */
export function tellCarried(call: GitCall, to: string | undefined): void {
  if (call.isQuiet) return;
  const { objects, index } = call.repository;
  const work = new Map<string, Side>();
  for (const entry of index.entries) {
    const side = workSide(call, entry);
    if (side) work.set(entry.path, side);
  }
  for (const { status, path } of compareSnapshots(commitSnapshot(objects, to), work, false))
    call.print(`${status}\t${call.quote(path)}\n`);
}

/** So many of the commits that are left behind are named. */
const NAMED = 4;

/** A detached HEAD is left: where it was, or which commits no name leads to from now on. */
function tellLeft(call: GitCall, old: string, commit: string): void {
  const { repository } = call;
  const line = (id: string) => `${shortId(id)} ${subjectOf(repository.objects.commit(id).message)}\n`;
  const named = repository.refs.list("refs/").flatMap(({ id }) => peel(repository, id, "commit") ?? []);
  const lost = walkHistory(repository, { from: [old], without: [...named, commit], isTopological: false });
  if (lost.length === 0) return call.note(`Previous HEAD position was ${line(old)}`);
  const shown = lost.length <= NAMED + 1 ? lost : lost.slice(0, NAMED);
  const more = lost.length - shown.length;
  const [count, them] = lost.length === 1 ? ["1 commit", "it"] : [`${lost.length} commits`, "them"];
  call.note(
    `Warning: you are leaving ${count} behind, not connected to
any of your branches:

${shown.map(({ id }) => `  ${line(id)}`).join("")}${more > 0 ? ` ... and ${more} more.\n` : ""}
${
  call.flag("advice.detachedhead", true)
    ? `If you want to keep ${them} by creating a new branch, this may be a good time
to do so with:

 git branch <new-branch-name> ${shortId(old)}

`
    : ""
}`,
  );
}
