import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { remoteNames } from "./remotes.ts";

/** Nothing that was fetched is to be merged: what to say depends on how that came (die_no_merge_candidates() of git). */
export function noCandidates(
  call: GitCall,
  {
    named,
    hasWords,
    isRebase,
  }: { readonly named: string | undefined; readonly hasWords: boolean; readonly isRebase: boolean },
): Death {
  return new Death(explain(call, named, hasWords, isRebase), 1);
}

function explain(call: GitCall, named: string | undefined, hasWords: boolean, isRebase: boolean): string {
  const { branch } = call.repository;
  const remote = branch === undefined ? undefined : call.config(`branch.${branch}.remote`);
  const choose = `Please specify which branch you want to ${isRebase ? "rebase against" : "merge with"}.
See git-pull(1) for details.

    git pull <remote> <branch>

`;
  if (hasWords)
    return `${isRebase ? "There is no candidate for rebasing against" : "There are no candidates for merging"} among the refs that you just fetched.
Generally this means that you provided a wildcard refspec which had no
matches on the remote end.
`;
  if (named !== undefined && branch !== undefined && named !== remote)
    return `You asked to pull from the remote '${named}', but did not specify
a branch. Because this is not the default configured remote
for your current branch, you must specify a branch on the command line.
`;
  if (branch === undefined) return `You are not currently on a branch.\n${choose}`;
  const merge = call.config(`branch.${branch}.merge`);
  if (merge !== undefined)
    return `Your configuration specifies to ${isRebase ? "rebase" : "merge"} with the ref '${merge}'
from the remote, but no such ref was fetched.
`;
  const names = remoteNames(call);
  return `There is no tracking information for the current branch.
${choose}If you wish to set tracking information for this branch you can do so with:

    git branch --set-upstream-to=${names.length === 1 ? names[0] : "<remote>"}/<branch> ${branch}

`;
}
