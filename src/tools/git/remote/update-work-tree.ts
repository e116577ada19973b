import { compareSnapshots } from "../diff/file-pair.ts";
import { GitCall } from "../git-call.ts";
import type { Repository } from "../repository/repository.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";

/** receive.denyCurrentBranch=updateInstead: the files there follow the branch, where nobody has changed them. */
export async function updateWorkTree(
  call: GitCall,
  repository: Repository,
  id: string,
): Promise<string | undefined> {
  const there = new GitCall(call.process);
  there.enter(repository);
  const { objects, head } = repository;
  const [index, work] = [indexSnapshot(there), await workSnapshot(there)];
  if (compareSnapshots(index, work, false).length > 0) return "Working directory has unstaged changes";
  const now = commitSnapshot(objects, head);
  if (compareSnapshots(now, index, false).length > 0) return "Working directory has staged changes";
  switchFiles(there, now, commitSnapshot(objects, id), "checkout");
  return undefined;
}
