import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { upstreamOf } from "../repository/revisions.ts";
import { defaultRemoteName, type Remote } from "./remotes.ts";

export interface DefaultPush {
  readonly specs: readonly string[];
  /** push.autoSetupRemote: the branch follows what it is pushed to. */
  readonly setsUpstream: boolean;
}

/** What is pushed where no refspec is given (git-config(1), push.default). */
export function defaultPush(call: GitCall, remote: Remote): DefaultPush {
  const written = remote.push.map(
    ({ source, destination, isForced }) =>
      `${isForced ? "+" : ""}${source}${destination === undefined ? "" : `:${destination}`}`,
  );
  if (written.length > 0) return { specs: written, setsUpstream: false };
  const wish = call.config("push.default") ?? "simple";
  if (wish === "nothing") die('You didn\'t specify any refspecs to push, and push.default is "nothing".');
  if (wish === "matching") return { specs: [":"], setsUpstream: false };
  if (!["simple", "upstream", "tracking", "current"].includes(wish)) refuseSetting(wish);
  const { branch } = call.repository;
  if (branch === undefined)
    die(`You are not currently on a branch.
To push the history leading to the current (detached HEAD)
state now, use

    git push ${remote.name} HEAD:<name-of-remote-branch>
`);
  const isTriangular = remote.name !== defaultRemoteName(call);
  return pushBranch(call, remote, branch, wish === "tracking" ? "upstream" : wish, isTriangular);
}

function pushBranch(
  call: GitCall,
  remote: Remote,
  branch: string,
  wish: string,
  isTriangular: boolean,
): DefaultPush {
  const own = `refs/heads/${branch}`;
  const upstream = upstreamOf(call.repository, branch);
  const setsUp = call.flag("push.autosetupremote", false) && upstream === undefined;
  if (wish === "current" || (wish === "simple" && isTriangular))
    return { specs: [own], setsUpstream: setsUp };
  if (isTriangular)
    die(`You are pushing to remote '${remote.name}', which is not the upstream of
your current branch '${branch}', without telling me what to push
to update which remote branch.`);
  if (!upstream || upstream.remote !== remote.name) {
    if (setsUp) return { specs: [own], setsUpstream: true };
    die(`The current branch ${branch} has no upstream branch.
To push the current branch and set the remote as upstream, use

    git push --set-upstream ${remote.name} ${branch}

To have this happen automatically for branches without a tracking
upstream, see 'push.autoSetupRemote' in 'git help config'.
`);
  }
  if (wish === "simple" && upstream.merge !== own) refuseOtherName(remote, upstream.merge);
  return { specs: [`${own}:${upstream.merge}`], setsUpstream: false };
}

function refuseOtherName({ name }: Remote, merge: string): never {
  return die(`The upstream branch of your current branch does not match
the name of your current branch.  To push to the upstream branch
on the remote, use

    git push ${name} HEAD:${merge.replace(/^refs\/heads\//, "")}

To push to the branch of the same name on the remote, use

    git push ${name} HEAD

To choose either option permanently, see push.default in 'git help config'.

To avoid automatically configuring an upstream branch when its name
won't match the local branch, see option 'simple' of branch.autoSetupMerge
in 'git help config'.
`);
}

function refuseSetting(wish: string): never {
  throw new Death(
    `error: malformed value for push.default: ${wish}
error: must be one of nothing, matching, simple, upstream or current
fatal: unable to parse 'push.default' from command-line config
`,
    128,
  );
}
