import { Death, refuse } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { mergeIntoHead } from "../merge/merge-into.ts";
import { mergeSnapshots } from "../merge/merge-snapshots.ts";
import { findChanges } from "../worktree/changes.ts";
import { formatStatus } from "../worktree/format-status.ts";
import {
  commitSnapshot,
  indexSnapshot,
  treeSnapshot,
  workFile,
  writeIndexTree,
} from "../worktree/snapshots.ts";
import { putFile } from "../worktree/write-files.ts";
import type { StashEntry } from "./stash-entry.ts";

/** Puts what a stash holds into index and working tree; whether all of it came (do_apply_stash). */
export async function applyStash(call: GitCall, stash: StashEntry, withIndex: boolean): Promise<boolean> {
  const { repository } = call;
  const { index, objects } = repository;
  if (index.conflicts.length > 0) {
    for (const path of index.conflicts) call.print(`${path}: needs merge\n`);
    return false;
  }
  const current = writeIndexTree(call);
  const baseTree = objects.commit(stash.base).tree;
  const stagedTree = objects.commit(stash.index).tree;
  const restoresIndex = withIndex && stagedTree !== baseTree && stagedTree !== current;
  const staged = restoresIndex ? await mergeStaged(call, stash) : undefined;
  let isClean = true;
  if (objects.commit(stash.id).tree === baseTree) call.print("Already up to date.\n");
  else isClean = await mergeWork(call, stash, current === baseTree);
  if (!isClean && withIndex) call.printError("Index was not unstashed.\n");
  if (isClean) {
    if (staged) setIndex(call, staged);
    else unstage(call, current);
  }
  if (stash.untracked !== undefined && !restoreUntracked(call, stash.untracked)) isClean = false;
  if (!call.isQuiet) {
    const changes = await findChanges(call, { untracked: "normal" });
    call.print(formatStatus(call, changes, { colours: call.isTerminal, showsUntracked: true }));
  }
  return isClean;
}

async function mergeWork(call: GitCall, stash: StashEntry, isAtBase: boolean): Promise<boolean> {
  const { objects } = call.repository;
  const names = {
    ours: isAtBase ? "Version stash was based on" : "Updated upstream",
    theirs: "Stashed changes",
    base: "Stash base",
  };
  try {
    const { conflicts } = await mergeIntoHead(call, {
      base: commitSnapshot(objects, stash.base),
      ours: indexSnapshot(call),
      theirs: commitSnapshot(objects, stash.id),
      names,
    });
    return conflicts.length === 0;
  } catch (thrown) {
    if (!(thrown instanceof Death)) throw thrown;
    call.printError(thrown.text);
    return false;
  }
}

/** What was staged in the stash on top of what is staged now. */
async function mergeStaged(call: GitCall, stash: StashEntry) {
  const { objects } = call.repository;
  const merged = await mergeSnapshots(
    commitSnapshot(objects, stash.base),
    indexSnapshot(call),
    commitSnapshot(objects, stash.index),
    { ours: "", theirs: "", base: "", style: "merge", favour: undefined, work: (steps) => call.work(steps) },
  );
  if (merged.conflicts.size > 0) refuse("conflicts in index. Try without --index.");
  for (const side of merged.files.values()) if (!objects.has(side.id)) objects.write("blob", side.read());
  return merged.files;
}

function setIndex(call: GitCall, files: ReadonlyMap<string, { mode: string; id: string }>): void {
  const { index } = call.repository;
  for (const { path } of index.entries) if (!files.has(path)) index.remove(path);
  for (const [path, { mode, id }] of files)
    if (index.get(path)?.id !== id) index.set(indexEntry(path, mode, id));
  index.write();
}

/** The changes are not staged, but files that are new stay known. */
function unstage(call: GitCall, tree: string): void {
  const { index, objects } = call.repository;
  const before = treeSnapshot(objects, tree);
  for (const { path, status, old } of compareSnapshots(before, indexSnapshot(call), false))
    if (status !== "A" && old) index.set(indexEntry(path, old.mode, old.id));
  index.write();
}

function restoreUntracked(call: GitCall, commit: string): boolean {
  const files = commitSnapshot(call.repository.objects, commit);
  const inTheWay = [...files.keys()].filter((path) => workFile(call, path));
  for (const path of inTheWay) call.printError(`${path} already exists, no checkout\n`);
  for (const [path, side] of files) if (!inTheWay.includes(path)) putFile(call, path, side, false);
  if (inTheWay.length > 0) call.printError("error: could not restore untracked files from stash\n");
  return inTheWay.length === 0;
}
