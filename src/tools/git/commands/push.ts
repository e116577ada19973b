import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { parseLease } from "../remote/judge-push.ts";
import { showsProgress } from "../remote/progress.ts";
import { type PushEnd, type PushOptions, pushRefs } from "../remote/push-refs.ts";
import { defaultPush } from "../remote/push-specs.ts";
import { findRemote, pushRemoteName, type Remote } from "../remote/remotes.ts";
import { setUpTracking } from "../repository/tracking.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { pushUsage } from "../usage/push.ts";

export const push = defineSubcommand({
  name: "push",
  usage: pushUsage,
  simulated: [
    "verbose",
    "quiet",
    "repo",
    "all",
    "mirror",
    "delete",
    "tags",
    "dry-run",
    "porcelain",
    "force",
    "force-with-lease",
    "set-upstream",
    "progress",
    "prune",
    "no-verify",
    "follow-tags",
    "atomic",
    "thin",
  ],
  async run(call, given) {
    const [named, ...words] = given.operands;
    refuseTogether(given, words);
    const name = named ?? given.value("repo") ?? pushRemoteName(call);
    const remote = findRemote(call, name);
    if (named === undefined && !remote.isKnown && given.value("repo") === undefined) die(NO_DESTINATION);
    const { specs, setsUpstream } = chooseSpecs(call, given, remote, words);
    call.isQuiet = given.has("quiet");
    let status = 0;
    for (const url of remote.pushUrls) {
      const end = await pushRefs(call, remote, url, pushOptions(call, given, specs));
      status = end.status || status;
      if (given.has("set-upstream") || setsUpstream) follow(call, given, remote, end);
    }
    return status;
  },
});

const NO_DESTINATION = `No configured push destination.
Either specify the URL from the command-line or configure a remote repository using

    git remote add <name> <url>

and then push using the remote name

    git push <name>
`;

function refuseTogether(given: Given, words: readonly string[]): void {
  const chosen = ["all", "mirror", "tags", "delete"].filter((name) => given.has(name));
  const [first, second] = chosen;
  if (first !== undefined && second !== undefined) {
    const pair = first === "tags" ? "delete" : second;
    if (first === "tags") return refuseDelete(given, words);
    die(`options '--${first}' and '--${pair}' cannot be used together`);
  }
  if (given.has("all") && words.length > 0) die("--all can't be combined with refspecs");
  if (given.has("mirror") && words.length > 0) die("--mirror can't be combined with refspecs");
  refuseDelete(given, words);
}

function refuseDelete(given: Given, words: readonly string[]): void {
  if (given.has("delete") && words.length === 0) die("--delete doesn't make sense without any refs");
}

function chooseSpecs(
  call: GitCall,
  given: Given,
  remote: Remote,
  words: readonly string[],
): { readonly specs: readonly string[]; readonly setsUpstream: boolean } {
  const tags = given.has("tags") ? ["refs/tags/*"] : [];
  if (given.has("mirror") || remote.isMirror) return { specs: ["+refs/*:refs/*"], setsUpstream: false };
  if (given.has("all")) return { specs: ["refs/heads/*"], setsUpstream: false };
  if (given.has("delete")) return { specs: joinTags(words).map((word) => `:${word}`), setsUpstream: false };
  if (words.length > 0 || tags.length > 0)
    return { specs: [...joinTags(words), ...tags], setsUpstream: false };
  return defaultPush(call, remote);
}

/** `tag v1` means refs/tags/v1. */
function joinTags(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) =>
    word === "tag" && at + 1 < words.length ? [] : [words[at - 1] === "tag" ? `refs/tags/${word}` : word],
  );
}

function pushOptions(call: GitCall, given: Given, specs: readonly string[]): PushOptions {
  const isLeased = given.has("force-with-lease");
  return {
    specs,
    isForced: given.has("force"),
    isMirror: given.has("mirror"),
    prunes: given.has("prune"),
    followsTags:
      given.has("follow-tags") || (!given.isOff("follow-tags") && call.flag("push.followtags", false)),
    leases: isLeased ? [parseLease(given.value("force-with-lease"))] : [],
    isAtomic: given.has("atomic"),
    isDry: given.has("dry-run"),
    isPorcelain: given.has("porcelain"),
    verbosity: given.has("quiet") ? -1 : given.has("verbose") ? 1 : 0,
    isWatched: showsProgress(call, given),
    runsHooks: !given.has("no-verify") && !given.isOff("verify"),
  };
}

/** `-u`: the branches follow what they were pushed to. */
function follow(call: GitCall, given: Given, remote: Remote, { taken }: PushEnd): void {
  const { repository } = call;
  for (const { source, name, id } of taken) {
    const local = source === "HEAD" ? repository.refs.symbolic("HEAD") : source;
    if (id === undefined || !local?.startsWith("refs/heads/") || !name.startsWith("refs/heads/")) continue;
    const [own, other] = [local, name].map((ref) => ref.slice("refs/heads/".length));
    if (given.has("dry-run"))
      call.print(`Would set upstream of '${own}' to '${other}' of '${remote.name}'\n`);
    else setUpTracking(call, own ?? "", `refs/remotes/${remote.name}/${other}`);
  }
}
