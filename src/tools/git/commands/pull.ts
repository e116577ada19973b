import { Death, die } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { refuseConflicts } from "../merge/refuse-conflicts.ts";
import { type FetchedHead, readFetchHead } from "../remote/fetch-head.ts";
import { fetchRefs } from "../remote/fetch-refs.ts";
import { noCandidates } from "../remote/no-candidates.ts";
import { defaultRemoteName, findRemote, remoteNames } from "../remote/remotes.ts";
import { isAncestor } from "../repository/history.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { pullUsage } from "../usage/pull.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { fetchSeveral, fetchWish } from "./fetch.ts";
import { mergeCommit } from "./merge.ts";

export const pull = defineSubcommand({
  name: "pull",
  usage: pullUsage,
  simulated: [
    "verbose",
    "quiet",
    "progress",
    "rebase",
    "n",
    "stat",
    "squash",
    "commit",
    "edit",
    "ff",
    "ff-only",
    "verify",
    "strategy",
    "strategy-option",
    "allow-unrelated-histories",
    "autostash",
    "all",
    "append",
    "force",
    "tags",
    "prune",
    "dry-run",
    "keep",
  ],
  async run(call, given) {
    void call.top;
    refuseConflicts(call, "Pulling", false);
    if (call.repository.state("MERGE_HEAD") !== undefined) throw new Death(UNFINISHED, 128);
    const rebase = rebaseWish(call, given);
    if (rebase === "merges" || rebase === "interactive") return call.notSimulated(`pull --rebase=${rebase}`);
    const stashes =
      given.has("autostash") || (!given.isOff("autostash") && call.flag("rebase.autostash", false));
    if (given.has("autostash") && rebase !== "true") return call.notSimulated("pull --autostash");
    if (rebase === "true" && !stashes && call.repository.head !== undefined) await refuseUnclean(call);
    const before = call.repository.head;
    const status = await fetchHeads(call, given);
    if (status !== 0) return status;
    if (given.has("dry-run")) return 0;
    return takeIn(call, given, rebase, before);
  },
});

const UNFINISHED = `error: You have not concluded your merge (MERGE_HEAD exists).
hint: Please, commit your changes before merging.
fatal: Exiting because of unfinished merge.
`;

/** `--rebase`, `branch.NAME.rebase`, `pull.rebase`; undefined where nobody has said. */
function rebaseWish(call: GitCall, given: Given): string | undefined {
  if (given.isOff("rebase")) return "false";
  const word = given.has("rebase")
    ? (given.value("rebase") ?? "true")
    : (call.config(`branch.${call.repository.branch}.rebase`) ?? call.config("pull.rebase"));
  if (word === undefined) return undefined;
  const meant = {
    yes: "true",
    on: "true",
    "1": "true",
    no: "false",
    off: "false",
    "0": "false",
    m: "merges",
    i: "interactive",
  };
  const value = Object.entries(meant).find(([name]) => name === word)?.[1] ?? word;
  if (!["true", "false", "merges", "interactive"].includes(value))
    die(`invalid value for '${given.has("rebase") ? "--rebase" : "pull.rebase"}': '${word}'`);
  return value;
}

async function refuseUnclean(call: GitCall): Promise<void> {
  const { objects, head } = call.repository;
  const [index, work] = [indexSnapshot(call), await workSnapshot(call)];
  const isDirty = compareSnapshots(index, work, false).length > 0;
  const isStaged = compareSnapshots(commitSnapshot(objects, head), index, false).length > 0;
  if (!isDirty && !isStaged) return;
  const staged = isDirty
    ? "additionally, your index contains uncommitted changes."
    : "cannot pull with rebase: Your index contains uncommitted changes.";
  const lines = [
    ...(isDirty ? ["cannot pull with rebase: You have unstaged changes."] : []),
    ...(isStaged ? [staged] : []),
    "please commit or stash them.",
  ];
  throw new Death(lines.map((line) => `error: ${line}\n`).join(""), 128);
}

async function fetchHeads(call: GitCall, given: Given): Promise<number> {
  const [named, ...words] = given.operands;
  call.repository.setState("FETCH_HEAD", "");
  if (given.has("all")) return fetchSeveral(call, given, remoteNames(call));
  const name = named ?? defaultRemoteName(call);
  if (named === undefined && remoteNames(call).length === 0) return 0;
  const remote = findRemote(call, name);
  const wish = { ...fetchWish(call, given, remote, words), movesHead: true, action: actionOf(given) };
  try {
    return await fetchRefs(call, remote, wish);
  } catch (thrown) {
    throw thrown instanceof Death ? new Death(thrown.text, 1) : thrown;
  }
}

function actionOf(given: Given): string {
  return ["pull", ...given.words].join(" ");
}

async function takeIn(
  call: GitCall,
  given: Given,
  rebase: string | undefined,
  before: string | undefined,
): Promise<number> {
  const { repository } = call;
  const heads = readFetchHead(call);
  const [named, ...words] = given.operands;
  const [first] = heads;
  if (!first) throw noCandidates(call, { named, hasWords: words.length > 0, isRebase: rebase === "true" });
  if (before === undefined) {
    if (heads.length > 1) die("Cannot merge multiple branches into empty head.");
    return mergeHead(call, given, first);
  }
  if (heads.length > 1) {
    if (rebase === "true") die("Cannot rebase onto multiple branches.");
    return call.notSimulated("merge of several branches at once");
  }
  const isBehind = isAncestor(repository, before, first.id);
  const isDivergent = !isBehind && !isAncestor(repository, first.id, before);
  const ff = ffWish(call, given);
  if (ff === "only" && isDivergent) die("Not possible to fast-forward, aborting.");
  if (ff === undefined && rebase === undefined && isDivergent) throw new Death(adviseDivergent(call), 128);
  if (rebase === "true" && ff !== "only" && !isBehind) return rebaseOnto(call, given, first);
  return mergeHead(call, ff === "no" ? given.switchedOff("ff") : given, first);
}

/** `--ff`, `--no-ff`, `--ff-only`, or `pull.ff`. */
function ffWish(call: GitCall, given: Given): "yes" | "no" | "only" | undefined {
  if (given.isOff("ff")) return "no";
  const word = given.last("ff", "ff-only");
  if (word !== undefined) return word === "ff" ? "yes" : "only";
  const wish = call.config("pull.ff");
  if (wish === "only") return "only";
  if (wish === undefined) return undefined;
  return call.flag("pull.ff", true) ? "yes" : "no";
}

function mergeHead(call: GitCall, given: Given, { id, what }: FetchedHead): Promise<number> {
  return mergeCommit(call, id, given, { message: "", what, action: actionOf(given) });
}

async function rebaseOnto(call: GitCall, given: Given, { id }: FetchedHead): Promise<number> {
  const { rebase } = await call.load(import("./rebase.ts"));
  call.process.env = new Map(call.process.env).set("GIT_REFLOG_ACTION", actionOf(given));
  const options = [
    ...(given.has("quiet") ? ["--quiet"] : []),
    ...(given.has("autostash") ? ["--autostash"] : []),
    ...(given.isOff("autostash") ? ["--no-autostash"] : []),
  ];
  return rebase.run(call, [...options, id]);
}

function adviseDivergent(call: GitCall): string {
  const advice = `You have divergent branches and need to specify how to reconcile them.
You can do so by running one of the following commands sometime before
your next pull:

  git config pull.rebase false  # merge
  git config pull.rebase true   # rebase
  git config pull.ff only       # fast-forward only

You can replace "git config" with "git config --global" to set a default
preference for all repositories. You can also pass --rebase, --no-rebase,
or --ff-only on the command line to override the configured default per
invocation.
`;
  const hint = call.flag("advice.diverging", true)
    ? advice.replace(/^/gm, "hint: ").replace(/hint: $/, "")
    : "";
  return `${hint}fatal: Need to specify how to reconcile divergent branches.\n`;
}
