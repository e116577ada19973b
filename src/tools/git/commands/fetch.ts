import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { type FetchWish, fetchRefs } from "../remote/fetch-refs.ts";
import { showsProgress } from "../remote/progress.ts";
import { parseRefspec } from "../remote/refspec.ts";
import { defaultRemoteName, findRemote, type Remote, remoteNames } from "../remote/remotes.ts";
import { setUpTracking } from "../repository/tracking.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { fetchUsage } from "../usage/fetch.ts";

export const fetch = defineSubcommand({
  name: "fetch",
  usage: fetchUsage,
  simulated: [
    "verbose",
    "quiet",
    "all",
    "set-upstream",
    "append",
    "force",
    "multiple",
    "tags",
    "n",
    "prune",
    "prune-tags",
    "dry-run",
    "update-head-ok",
    "progress",
    "keep",
    "auto-maintenance",
    "auto-gc",
    "jobs",
    "depth",
    "unshallow",
    "show-forced-updates",
  ],
  async run(call, given) {
    const { repository } = call;
    const [name, ...words] = given.operands;
    call.isQuiet = given.has("quiet");
    if (given.has("all")) {
      if (name !== undefined)
        die(
          words.length > 0
            ? "fetch --all does not make sense with refspecs"
            : "fetch --all does not take a repository argument",
        );
      return fetchAll(call, given);
    }
    if (given.has("multiple")) return fetchSeveral(call, given, given.operands);
    const chosen = name ?? defaultRemoteName(call);
    if (name === undefined && chosen === "origin" && remoteNames(call).length === 0) return 0;
    const remote = findRemote(call, chosen);
    const status = await fetchRefs(call, remote, fetchWish(call, given, remote, words));
    const first = words[0] === undefined ? undefined : parseRefspec(words[0]).source;
    if (given.has("set-upstream") && repository.branch !== undefined && first !== undefined)
      setUpTracking(call, repository.branch, `refs/remotes/${chosen}/${first}`);
    return status;
  },
});

/** What is asked of each remote; `pull` asks in the same words. */
export function fetchWish(call: GitCall, given: Given, remote: Remote, words: readonly string[]): FetchWish {
  return {
    words,
    tags: given.has("tags") ? "all" : given.isOff("tags") || given.has("n") ? "none" : undefined,
    prunes: given.has("prune", "prune-tags") || (!given.isOff("prune") && remote.prunes),
    prunesTags: given.has("prune-tags"),
    isForced: given.has("force"),
    isDry: given.has("dry-run"),
    verbosity: given.has("quiet") ? -1 : given.has("verbose") ? 1 : 0,
    isWatched: showsProgress(call, given),
    depth: depthOf(call, given),
    movesHead: given.has("update-head-ok"),
    appends: given.has("append"),
    action: ["fetch", ...given.words].join(" "),
  };
}

function depthOf(call: GitCall, given: Given): number | undefined {
  if (given.has("unshallow")) {
    if (call.repository.objects.shallow.size === 0)
      die("--unshallow on a complete repository does not make sense");
    return Number.POSITIVE_INFINITY;
  }
  const depth = given.value("depth");
  if (depth === undefined) return undefined;
  return /^[1-9]\d*$/.test(depth) ? Number(depth) : die(`depth ${depth} is not a positive number`);
}

/** A single one is not announced. */
export function fetchAll(call: GitCall, given: Given): Promise<number> {
  const names = remoteNames(call);
  return fetchSeveral(call, given, names, names.length > 1 && !given.has("quiet"));
}

export async function fetchSeveral(
  call: GitCall,
  given: Given,
  names: readonly string[],
  isTold = !given.has("quiet"),
): Promise<number> {
  let status = 0;
  let isFirst = true;
  for (const name of names) {
    if (isTold) call.print(`Fetching ${name}\n`);
    const remote = findRemote(call, name);
    const wish = { ...fetchWish(call, given, remote, []), appends: !isFirst || given.has("append") };
    isFirst = false;
    try {
      status = (await fetchRefs(call, remote, wish)) || status;
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown;
      call.printError(`${thrown.text}error: could not fetch ${name}\n`);
      status = 1;
    }
  }
  return status;
}
