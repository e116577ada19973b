import { die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { isAncestor } from "../../repository/history.ts";
import { previousBranch, shortId, upstreamOf } from "../../repository/revisions.ts";
import { takenBy } from "../../repository/worktrees.ts";
import type { Given } from "../../subcommand.ts";

export function deleteBranches(call: GitCall, given: Given): number {
  if (given.operands.length === 0) die("branch name required");
  let status = 0;
  for (const word of given.operands) {
    const isGone = given.has("remotes") ? deleteTracking(call, given, word) : deleteBranch(call, given, word);
    if (!isGone) status = 1;
  }
  return status;
}

function deleteTracking(call: GitCall, given: Given, name: string): boolean {
  const { refs } = call.repository;
  const ref = `refs/remotes/${name}`;
  const target = refs.symbolic(ref);
  const id = refs.get(ref);
  if (id === undefined && target === undefined) {
    call.printError(`error: remote-tracking branch '${name}' not found.\n`);
    return false;
  }
  refs.delete(ref);
  if (!given.has("quiet"))
    call.print(`Deleted remote-tracking branch ${name} (was ${target ?? shortId(id ?? "")}).\n`);
  return true;
}

function deleteBranch(call: GitCall, given: Given, word: string): boolean {
  const { repository } = call;
  const name = word === "-" ? (previousBranch(repository) ?? word) : word;
  const id = repository.refs.get(`refs/heads/${name}`);
  if (id === undefined) {
    call.printError(`error: branch '${name}' not found.\n`);
    return false;
  }
  const taken = takenBy(repository, name);
  if (taken !== undefined) {
    call.printError(`error: Cannot delete branch '${name}' checked out at '${taken.path}'\n`);
    return false;
  }
  if (!given.has("D", "force") && !isMerged(call, name, id)) {
    call.printError(
      `error: The branch '${name}' is not fully merged.\nIf you are sure you want to delete it, run 'git branch -D ${name}'.\n`,
    );
    return false;
  }
  repository.refs.delete(`refs/heads/${name}`);
  call.localConfig.removeSection(`branch.${name}`);
  if (!given.has("quiet")) call.print(`Deleted branch ${name} (was ${shortId(id)}).\n`);
  return true;
}

/** Into its upstream where it has one, else into HEAD (branch_merged() of git). */
function isMerged(call: GitCall, name: string, id: string): boolean {
  const { repository } = call;
  const upstream = upstreamOf(repository, name);
  const other = upstream === undefined ? undefined : repository.refs.get(upstream.ref);
  const intoHead = repository.head === undefined || isAncestor(repository, id, repository.head);
  if (!upstream || other === undefined) return intoHead;
  const intoUpstream = isAncestor(repository, id, other);
  if (intoUpstream && !intoHead)
    call.printError(
      `warning: deleting branch '${name}' that has been merged to\n         '${upstream.ref}', but not yet merged to HEAD.\n`,
    );
  if (!intoUpstream && intoHead)
    call.printError(
      `warning: not deleting branch '${name}' that is not yet merged to\n         '${upstream.ref}', even though it is merged to HEAD.\n`,
    );
  return intoUpstream;
}
