import { Death } from "../death.ts";
import type { Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { GITLINK } from "../worktree/gitlink.ts";
import { commitSnapshot, indexSnapshot, writeTree } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { mergeDriver } from "./merge-file.ts";
import { mergeSnapshots } from "./merge-snapshots.ts";

export interface MergeWish {
  readonly base: Snapshot;
  readonly theirs: Snapshot;
  /** What it is merged into; unless given, HEAD. */
  readonly ours?: Snapshot;
  /** What the markers call the sides. */
  readonly names: { readonly ours: string; readonly theirs: string; readonly base: string };
  readonly favour?: string | undefined;
  readonly isQuiet?: boolean;
  /** What stands below the words about local changes in the way. */
  readonly refusal?: string;
  readonly status?: number;
}

export interface MergeResult {
  readonly tree: string;
  readonly conflicts: readonly string[];
}

/** Merges a state into HEAD, its index and the working tree. */
export async function mergeIntoHead(call: GitCall, wish: MergeWish): Promise<MergeResult> {
  const { repository } = call;
  const ours = wish.ours ?? commitSnapshot(repository.objects, repository.head);
  const style = {
    ...wish.names,
    style: call.config("merge.conflictstyle") ?? "merge",
    favour: wish.favour,
    work: (steps: number) => call.work(steps),
    driverOf: mergeDriver(call),
  };
  const merged = await mergeSnapshots(wish.base, ours, wish.theirs, style);
  for (const side of merged.files.values())
    if (side.mode !== GITLINK && !repository.objects.has(side.id))
      repository.objects.write("blob", side.read());
  try {
    switchFiles(call, ours, merged.files, "merge");
  } catch (thrown) {
    if (!(thrown instanceof Death)) throw thrown;
    throw new Death(`${thrown.text}${wish.refusal ?? ""}`, wish.status ?? thrown.status);
  }
  for (const [path, stages] of merged.conflicts) {
    repository.index.remove(path);
    for (const [at, side] of [stages.base, stages.ours, stages.theirs].entries())
      if (side) repository.index.set(indexEntry(path, side.mode, side.id, undefined, at + 1));
  }
  repository.index.write();
  if (!wish.isQuiet || merged.conflicts.size > 0) for (const note of merged.notes) call.print(`${note}\n`);
  const tree = writeTree(
    repository.objects,
    [...merged.files].map(([path, { mode, id }]) => ({ path, mode, id })),
  );
  return { tree, conflicts: [...merged.conflicts.keys()] };
}

/** A merge begins only where nothing is staged that HEAD has not (git-merge(1), "PRE-MERGE CHECKS"). */
export function refuseStaged(call: GitCall, refusal: string): void {
  const { repository } = call;
  const head = commitSnapshot(repository.objects, repository.head);
  const index = indexSnapshot(call);
  const paths = [...new Set([...head.keys(), ...index.keys()])].filter(
    (path) => head.get(path)?.id !== index.get(path)?.id || head.get(path)?.mode !== index.get(path)?.mode,
  );
  if (paths.length === 0) return;
  throw new Death(
    `error: Your local changes to the following files would be overwritten by merge:\n  ${paths.sort().join(" ")}\n${refusal}`,
    2,
  );
}
