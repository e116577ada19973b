import { Death, endWith } from "../death.ts";
import { compareSnapshots, type Side, type Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { mergeFile } from "../merge/merge-file.ts";
import { makeCommit } from "../repository/make-commit.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import type { Pathspecs } from "../worktree/pathspec.ts";
import { resetFiles, resetIndex } from "../worktree/reset-files.ts";
import {
  commitSnapshot,
  indexSnapshot,
  workFile,
  workSide,
  writeIndexTree,
  writeTree,
} from "../worktree/snapshots.ts";
import { findUntracked } from "../worktree/untracked.ts";
import { putFile } from "../worktree/write-files.ts";

export interface SaveWish {
  readonly message: string | undefined;
  readonly specs: Pathspecs;
  /** Files that are not tracked come along, those that are ignored too. */
  readonly untracked: "no" | "untracked" | "all";
  /** What is staged stays as well. */
  readonly keepsIndex: boolean;
  readonly onlyStaged: boolean;
  /** Changes are chosen one by one. */
  readonly isChosen?: boolean;
}

/** A stash that was made, but that nothing points to yet. */
export interface MadeStash {
  readonly id: string;
  readonly message: string;
  readonly untracked: readonly string[];
  /** The files with the changes that were chosen. */
  readonly chosen?: Snapshot;
}

/** What of the index and of the working tree is to be put aside, as a commit; undefined where there is nothing. */
export async function makeStash(call: GitCall, wish: SaveWish): Promise<MadeStash | undefined> {
  const { repository } = call;
  const { head, objects, index } = repository;
  if (head === undefined) throw new Death("You do not have the initial commit yet\n", 1);
  if (index.conflicts.length > 0) {
    for (const path of index.conflicts) call.print(`${path}: needs merge\n`);
    throw new Death("", 1);
  }
  const before = commitSnapshot(objects, head);
  const staged = indexSnapshot(call);
  const work = workOfAll(call, before, staged, wish.specs);
  const untracked = await untrackedFor(call, wish);
  const isStaged = differs(before, staged, wish.specs);
  if (wish.onlyStaged ? !isStaged : !isStaged && !differs(staged, work, wish.specs) && untracked.length === 0)
    return undefined;
  const chosen = wish.isChosen ? await chosenOf(call, before, wish) : undefined;
  const { branch } = repository;
  const where = branch ?? "(no branch)";
  const what = `${where}: ${shortId(head)} ${subjectOf(objects.commit(head).message)}`;
  const stagedTree = writeIndexTree(call);
  const indexCommit = makeCommit(call, { tree: stagedTree, parents: [head], message: `index on ${what}\n` });
  const parents = [head, indexCommit];
  if (untracked.length > 0)
    parents.push(
      makeCommit(call, {
        tree: writeSnapshot(call, new Map(untracked.flatMap((path) => freshSide(call, path)))),
        parents: [],
        message: `untracked files on ${what}\n`,
      }),
    );
  const message = wish.message === undefined ? `WIP on ${what}` : `On ${where}: ${wish.message}`;
  const tree = wish.onlyStaged ? stagedTree : writeSnapshot(call, chosen ?? work);
  return { id: makeCommit(call, { tree, parents, message }), message, untracked, ...(chosen && { chosen }) };
}

async function chosenOf(call: GitCall, before: Snapshot, { specs }: SaveWish): Promise<Snapshot> {
  const { chooseStashed } = await call.load(import("./choose-stash.ts"));
  return (await chooseStashed(call, before, specs)) ?? endWith(1);
}

function freshSide(call: GitCall, path: string): readonly (readonly [string, Side])[] {
  const side = workSide(call, indexEntry(path, "", ""));
  return side ? [[path, side]] : [];
}

/** The files of HEAD and of the index as they are in the working tree; those not meant as they are staged. */
function workOfAll(call: GitCall, before: Snapshot, staged: Snapshot, specs: Pathspecs): Snapshot {
  const files = new Map<string, Side>();
  for (const path of new Set([...before.keys(), ...staged.keys()])) {
    const entry = call.repository.index.get(path) ?? indexEntry(path, "", "");
    const side = specs.matches(path) ? workSide(call, entry) : staged.get(path);
    if (side) files.set(path, side);
  }
  return files;
}

function differs(a: Snapshot, b: Snapshot, specs: Pathspecs): boolean {
  return compareSnapshots(a, b, false).some(({ path }) => specs.matches(path));
}

async function untrackedFor(call: GitCall, { untracked, specs }: SaveWish): Promise<readonly string[]> {
  if (untracked === "no") return [];
  const found = await findUntracked(call, { collapses: false });
  const all = untracked === "all" ? [...found.untracked, ...found.ignored] : found.untracked;
  return all.filter((path) => specs.matches(path) && !path.endsWith("/"));
}

function writeSnapshot(call: GitCall, files: Snapshot): string {
  const { objects } = call.repository;
  for (const side of files.values()) if (!objects.has(side.id)) objects.write("blob", side.read());
  return writeTree(
    objects,
    [...files].map(([path, { mode, id }]) => ({ path, mode, id })),
  );
}

/** Takes away what the stash holds. */
export async function clearStashed(call: GitCall, made: MadeStash, wish: SaveWish): Promise<void> {
  const { objects, index, head } = call.repository;
  const before = commitSnapshot(objects, head);
  const staged = indexSnapshot(call);
  for (const path of made.untracked) putFile(call, path, undefined, false);
  if (made.chosen) {
    const { takeBack } = await call.load(import("./choose-stash.ts"));
    await takeBack(call, before, made.chosen);
    if (!wish.keepsIndex)
      resetIndex(call, head && objects.commit(head).tree, (path) => wish.specs.matches(path));
    return;
  }
  if (wish.onlyStaged) await unstageAll(call, before, staged);
  else if (wish.specs.isEmpty) {
    // It is `reset --hard` that does it, and says so.
    resetFiles(call, head);
    if (head !== undefined) {
      call.repository.setState("ORIG_HEAD", `${head}\n`);
      call.moveHead(head, "reset: moving to HEAD");
    }
  } else
    for (const path of new Set([...before.keys(), ...staged.keys()])) {
      if (!wish.specs.matches(path)) continue;
      const side = before.get(path);
      const work = workSide(call, index.get(path) ?? indexEntry(path, "", ""));
      if (work?.id === side?.id && work?.mode === side?.mode && index.get(path)?.id === side?.id) continue;
      putFile(call, path, side);
    }
  if (wish.keepsIndex)
    for (const { path, new: side } of compareSnapshots(before, staged, false))
      if (wish.specs.matches(path)) putFile(call, path, side);
  index.write();
}

/** `--staged`: what was staged is taken back out of index and working tree; other changes stay. */
async function unstageAll(call: GitCall, before: Snapshot, staged: Snapshot): Promise<void> {
  const { index } = call.repository;
  for (const { path, old, new: now } of compareSnapshots(before, staged, false)) {
    const work = workFile(call, path);
    const isSame = work && now ? workSide(call, indexEntry(path, "", ""))?.id === now.id : !work;
    if (isSame || !work || !now) {
      putFile(call, path, old);
      continue;
    }
    const style = { ours: "", theirs: "", base: "", style: "merge", favour: undefined };
    const nothing = new Uint8Array();
    const merged = await mergeFile(now.read(), work.read(), old?.read() ?? nothing, {
      ...style,
      work: (steps) => call.work(steps),
    });
    if (merged.isConflict)
      throw new Death(
        `error: patch failed: ${path}:1\nerror: ${path}: patch does not apply\nCannot remove worktree changes\n`,
        1,
      );
    putFile(call, path, { mode: work.mode, id: "", read: () => merged.bytes }, false);
    if (old) index.set(indexEntry(path, old.mode, old.id));
    else index.remove(path);
  }
}
