import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";

/** Ends what cannot be done while files are in conflict. */
export function refuseConflicts(
  call: GitCall,
  what: string,
  showsFiles = true,
  ending = "Exiting because of an unresolved conflict.",
): void {
  const { conflicts } = call.repository.index;
  if (conflicts.length === 0) return;
  if (showsFiles) for (const path of conflicts) call.print(`U\t${path}\n`);
  throw new Death(
    `error: ${what} is not possible because you have unmerged files.
hint: Fix them up in the work tree, and then use 'git add/rm <file>'
hint: as appropriate to mark resolution and make a commit.
fatal: ${ending}
`,
    128,
  );
}
