import type { GitCall } from "../git-call.ts";

/** What a merge, a pick or a revert has left in `.git` for its commit. */
const STATES = [
  "MERGE_HEAD",
  "MERGE_MSG",
  "MERGE_MODE",
  "CHERRY_PICK_HEAD",
  "REVERT_HEAD",
  "SQUASH_MSG",
  "AUTO_MERGE",
];

export function endSequence(call: GitCall): void {
  for (const name of STATES) call.repository.setState(name, undefined);
}
