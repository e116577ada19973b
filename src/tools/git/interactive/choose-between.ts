import { die } from "../death.ts";
import type { Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import type { Pathspecs } from "../worktree/pathspec.ts";
import { indexSnapshot, treeSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { chooseChanges } from "./choose-changes.ts";
import { PATCH_MODES } from "./patch-mode.ts";

/** `add -p`: from the working tree to the index. */
export async function addPatch(call: GitCall, specs: Pathspecs): Promise<number> {
  const [old, next] = [indexSnapshot(call), await workSnapshot(call)];
  return chooseChanges(call, { mode: PATCH_MODES.add, specs, old, next });
}

/** `reset -p`, `restore --staged -p`: from a commit to the index. */
export function resetPatch(call: GitCall, word: string, specs: Pathspecs): Promise<number> {
  const [there, staged] = [snapshotOf(call, word), indexSnapshot(call)];
  return word === "HEAD"
    ? chooseChanges(call, { mode: PATCH_MODES.resetHead, specs, old: there, next: staged })
    : chooseChanges(call, { mode: PATCH_MODES.resetOther, specs, old: staged, next: there });
}

/** `checkout -p`, `restore -p`: from the index, or from a commit, to the working tree and, where wished, to the index. */
export async function checkoutPatch(
  call: GitCall,
  word: string | undefined,
  specs: Pathspecs,
  toIndex: boolean,
): Promise<number> {
  const work = await workSnapshot(call);
  if (word === undefined)
    return chooseChanges(call, { mode: PATCH_MODES.workIndex, specs, old: indexSnapshot(call), next: work });
  const there = snapshotOf(call, word);
  if (word === "HEAD") {
    const mode = toIndex ? PATCH_MODES.bothHead : PATCH_MODES.workHead;
    return chooseChanges(call, { mode, specs, old: there, next: work });
  }
  const mode = toIndex ? PATCH_MODES.bothOther : PATCH_MODES.workOther;
  return chooseChanges(call, { mode, specs, old: work, next: there });
}

function snapshotOf(call: GitCall, word: string): Snapshot {
  const { repository } = call;
  if (word === "HEAD" && repository.head === undefined) return new Map();
  const id = resolveRevision(repository, word);
  const tree = id === undefined ? undefined : peel(repository, id, "tree");
  return treeSnapshot(repository.objects, tree ?? die(`could not resolve ${word}`));
}
