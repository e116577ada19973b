import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { remoteNames } from "../remote/remotes.ts";
import { mergeBases } from "../repository/history.ts";
import { makeCommit } from "../repository/make-commit.ts";
import { EMPTY_TREE } from "../repository/objects.ts";
import { previousBranch, resolveCommit, upstreamOf } from "../repository/revisions.ts";
import { removeState } from "../repository/sequence.ts";
import { abortRebase, continueRebase, skipRebase } from "../sequence/continue-rebase.ts";
import { rebaseState } from "../sequence/rebase-state.ts";
import {
  editRunningTodo,
  isUpToDate,
  type RebaseWish,
  refuseChanges,
  startRebase,
  tellUpToDate,
} from "../sequence/start-rebase.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { rebaseUsage } from "../usage/rebase.ts";

const COMMANDS = ["continue", "skip", "abort", "quit", "edit-todo", "show-current-patch"];

export const rebase = defineSubcommand({
  name: "rebase",
  usage: rebaseUsage,
  simulated: [
    ...COMMANDS,
    "onto",
    "quiet",
    "no-stat",
    "force-rebase",
    "no-ff",
    "merge",
    "interactive",
    "autosquash",
    "autostash",
    "exec",
    "root",
    "keep-base",
    "no-verify",
    "fork-point",
  ],
  async run(call, given) {
    void call.top;
    const command = given.last(...COMMANDS);
    const isRunning = rebaseState(call, "onto") !== undefined;
    if (command !== undefined) {
      if (!isRunning) die("No rebase in progress?");
      return runCommand(call, command);
    }
    if (isRunning) die(ALREADY);
    if (given.operands.length > 2) throw given.usageDeath();
    const wish = readWish(call, given);
    if (typeof wish === "number") return wish;
    const stashes =
      given.has("autostash") || (call.flag("rebase.autostash", false) && !given.isOff("autostash"));
    const autostash = await refuseChanges(call, stashes);
    const isListed = wish.isInteractive || wish.commands.length > 0;
    if (!isListed && isUpToDate(call, wish)) {
      if (!wish.isForced && given.operands.length > 1) await goToBranch(call, wish);
      await tellUpToDate(call, wish, autostash);
      if (!wish.isForced) return 0;
    }
    call.committer();
    const isAsked = !given.has("no-verify");
    if (isAsked && !(await runOwnHook(call, "pre-rebase", ...hookWords(call, given))))
      die("The pre-rebase hook refused to rebase.");
    return startRebase(call, wish, autostash);
  },
});

const ALREADY = `It seems that there is already a rebase-merge directory, and
I wonder if you are in the middle of another rebase.  If that is the
case, please try
	git rebase (--continue | --abort | --skip)
If that is not the case, please
	rm -fr ".git/rebase-merge"
and run me again.  I am stopping in case you still have something
valuable there.
`;

async function runCommand(call: GitCall, command: string): Promise<number> {
  if (command === "continue") return continueRebase(call);
  if (command === "skip") return skipRebase(call);
  if (command === "abort") return abortRebase(call);
  if (command === "quit") {
    removeState(call, "rebase-merge");
    return 0;
  }
  if (command === "edit-todo") return editRunningTodo(call);
  const { show } = await call.load(import("./show.ts"));
  return show.run(call, ["REBASE_HEAD", "--"]);
}

function readWish(call: GitCall, given: Given): RebaseWish | number {
  const { repository } = call;
  const isRoot = given.has("root");
  const [first, second] = isRoot ? [undefined, given.operands[0]] : given.operands;
  if (given.has("keep-base") && given.has("onto"))
    die("options '--keep-base' and '--onto' cannot be used together");
  const upstreamWord = first === "-" ? (previousBranch(repository) ?? first) : (first ?? followed(call));
  if (!isRoot && upstreamWord === undefined) return tellNoUpstream(call);
  const upstream = isRoot
    ? undefined
    : (resolveCommit(repository, upstreamWord ?? "") ?? die(`invalid upstream '${upstreamWord}'`));
  const branch =
    second === undefined
      ? repository.branch
      : repository.refs.get(`refs/heads/${second}`) === undefined
        ? undefined
        : second;
  const tip =
    second === undefined
      ? (repository.head ?? die("You are on a branch yet to be born"))
      : (resolveCommit(repository, second) ?? die(`no such branch/commit '${second}'`));
  const ontoWord = given.has("keep-base")
    ? mergeBases(repository, upstream ?? tip, tip)[0]
    : given.value("onto");
  const onto =
    ontoWord === undefined
      ? (upstream ?? rootCommit(call))
      : (resolveCommit(repository, ontoWord) ?? die(`Does not point to a valid commit '${ontoWord}'`));
  return {
    tip,
    branch,
    upstream,
    onto,
    ontoWord: ontoWord ?? (isRoot ? onto : (upstreamWord ?? "")),
    isFromRoot: isRoot && ontoWord === undefined,
    isInteractive: given.has("interactive"),
    isForced: given.has("force-rebase", "no-ff") || (isRoot && ontoWord === undefined),
    isQuiet: given.has("quiet"),
    meldsMarked:
      given.has("autosquash") || (call.flag("rebase.autosquash", false) && !given.isOff("autosquash")),
    commands: given.values("exec"),
  };
}

/** `--root` without `--onto` begins at an empty commit. */
function rootCommit(call: GitCall): string {
  call.repository.objects.writeTree([]);
  return makeCommit(call, { tree: EMPTY_TREE, parents: [], message: "" });
}

function followed(call: GitCall): string | undefined {
  const { branch } = call.repository;
  return branch === undefined ? undefined : upstreamOf(call.repository, branch)?.ref;
}

/** What pre-rebase is told: the upstream as it was called, and the branch where one was (githooks(5)). */
function hookWords(call: GitCall, given: Given): readonly string[] {
  if (given.has("root")) return ["--root", ...given.operands];
  return given.operands.length > 0 ? given.operands : [followed(call) ?? ""];
}

function tellNoUpstream(call: GitCall): number {
  const { branch } = call.repository;
  call.print(
    `${branch === undefined ? "You are not currently on a branch." : "There is no tracking information for the current branch."}
Please specify which branch you want to rebase against.
See git-rebase(1) for details.

    git rebase '<branch>'

`,
  );
  if (branch !== undefined) {
    const [remote = "<remote>", ...more] = remoteNames(call);
    call.print(`If you wish to set tracking information for this branch you can do so with:

    git branch --set-upstream-to=${more.length > 0 ? "<remote>" : remote}/<branch> ${branch}

`);
  }
  return 1;
}

async function goToBranch(call: GitCall, { branch, tip }: RebaseWish): Promise<void> {
  if (branch === undefined) return;
  if (branch === call.repository.branch) {
    await runOwnHook(call, "post-checkout", tip, tip, "1");
    return;
  }
  const { checkout } = await call.load(import("./checkout.ts"));
  const status = await checkout.run(call, ["-q", branch]);
  if (status !== 0) throw new Death(`error: could not switch to ${tip}\n`, 1);
}
