import type { GitCall } from "../git-call.ts";
import { fullRefName } from "./revisions.ts";

/** Makes a branch follow another: one of a remote (refs/remotes/origin/main), or a local one (git-branch(1), `--track`). */
export function setUpTracking(call: GitCall, branch: string, ref: string): void {
  const [, remote = ".", name = ""] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(ref) ?? [];
  const config = call.localConfig;
  config.set(`branch.${branch}.remote`, remote);
  config.set(`branch.${branch}.merge`, remote === "." ? ref : `refs/heads/${name}`);
  call.forgetConfig();
  if (!call.isQuiet)
    call.print(`branch '${branch}' set up to track '${ref.replace(/^refs\/(heads|remotes)\//, "")}'.\n`);
}

/** The branch of a remote that a new branch follows unless told otherwise (git-config(1), branch.autoSetupMerge). */
export function trackedByDefault(call: GitCall, start: string): string | undefined {
  const wish = call.config("branch.autosetupmerge") ?? "true";
  const ref = fullRefName(call.repository, start);
  if (wish === "false") return undefined;
  if (wish === "always" && ref?.startsWith("refs/heads/")) return ref;
  return ref?.startsWith("refs/remotes/") ? ref : undefined;
}

/** The only remote branch of this name: `checkout NAME` makes a branch that follows it. */
export function guessRemoteBranch(call: GitCall, name: string): string | undefined {
  const found = call.repository.refs
    .list("refs/remotes/")
    .filter((ref) => ref.name.replace(/^refs\/remotes\/[^/]+\//, "") === name);
  const preferred = call.config("checkout.defaultremote");
  if (preferred !== undefined && found.length > 1)
    return found.find((ref) => ref.name.startsWith(`refs/remotes/${preferred}/`))?.name;
  return found.length === 1 ? found[0]?.name : undefined;
}
