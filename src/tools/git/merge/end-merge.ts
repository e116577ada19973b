import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { endSequence } from "../repository/sequence.ts";
import { resetMerged } from "../worktree/reset-files.ts";
import { refuseConflicts } from "./refuse-conflicts.ts";

/** `merge --abort`: as it was before, as far as that can be. */
export function abortMerge(call: GitCall): number {
  const { repository } = call;
  if (repository.state("MERGE_HEAD") === undefined) die("There is no merge to abort (MERGE_HEAD missing).");
  const head = repository.head ?? "";
  resetMerged(call, head);
  call.moveHead(head, "reset: moving to HEAD");
  endSequence(call);
  return 0;
}

/** `merge --continue` is a commit. */
export async function continueMerge(call: GitCall): Promise<number> {
  if (call.repository.state("MERGE_HEAD") === undefined)
    die("There is no merge in progress (MERGE_HEAD missing).");
  refuseConflicts(call, "Committing");
  const { commit } = await call.load(import("../commands/commit.ts"));
  return commit.run(call, []);
}
