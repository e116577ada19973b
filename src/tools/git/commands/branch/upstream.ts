import { Death, die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { fullRefName, resolveCommit } from "../../repository/revisions.ts";
import { setUpTracking } from "../../repository/tracking.ts";

const NO_UPSTREAM_HINT = `hint: 
hint: If you are planning on basing your work on an upstream
hint: branch that already exists at the remote, you may need to
hint: run "git fetch" to retrieve it.
hint: 
hint: If you are planning to push out a new local branch that
hint: will track its remote counterpart, you may want to use
hint: "git push -u" to set the upstream config as you push.
hint: Disable this message with "git config advice.setUpstreamFailure false"
`;

/** `branch -u UPSTREAM [BRANCH]` */
export function setUpstream(call: GitCall, upstream: string, named: string | undefined): number {
  const { repository } = call;
  const branch =
    named ??
    repository.branch ??
    die(`could not set upstream of HEAD to ${upstream} when it does not point to any branch.`);
  if (repository.refs.get(`refs/heads/${branch}`) === undefined) {
    if (branch === repository.branch) die(`No commits on branch '${branch}' yet.`);
    die(`branch '${branch}' does not exist`);
  }
  const ref = branchToFollow(call, upstream);
  if (ref === `refs/heads/${branch}`)
    call.printError(`warning: not setting branch '${branch}' as its own upstream\n`);
  else setUpTracking(call, branch, ref);
  return 0;
}

/** The whole name of a branch that can be followed. */
export function branchToFollow(call: GitCall, name: string): string {
  const { repository } = call;
  const full = fullRefName(repository, name);
  const ref = full === "HEAD" ? repository.refs.symbolic("HEAD") : full;
  const target = ref === undefined ? undefined : (repository.refs.symbolic(ref) ?? ref);
  if (target !== undefined && /^refs\/(heads|remotes)\//.test(target)) return target;
  if (resolveCommit(repository, name) !== undefined)
    die(`cannot set up tracking information; starting point '${name}' is not a branch`);
  const hint = call.flag("advice.setupstreamfailure", true) ? NO_UPSTREAM_HINT : "";
  throw new Death(`fatal: the requested upstream branch '${name}' does not exist\n${hint}`, 128);
}

export function unsetUpstream(call: GitCall, named: string | undefined): number {
  const branch =
    named ??
    call.repository.branch ??
    die("could not unset upstream of HEAD when it does not point to any branch.");
  if (call.config(`branch.${branch}.merge`) === undefined)
    die(`Branch '${branch}' has no upstream information`);
  const config = call.localConfig;
  config.unset(`branch.${branch}.remote`);
  config.unset(`branch.${branch}.merge`);
  call.forgetConfig();
  return 0;
}
