import { die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { peel, previousBranch, resolveCommit, resolveRevision, shortId } from "../repository/revisions.ts";
import { guessRemoteBranch } from "../repository/tracking.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { checkoutUsage } from "../usage/checkout.ts";
import { checkoutPaths } from "../worktree/checkout-paths.ts";
import { moveHead, refuseUnmerged, tellCarried } from "../worktree/move-head.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { treeSnapshot } from "../worktree/snapshots.ts";
import { SIDES_AND_MERGE } from "./restore.ts";
import { localChanges, startOrphan, switchToNew, trackOption } from "./switch.ts";

export const checkout = defineSubcommand({
  name: "checkout",
  usage: checkoutUsage,
  simulated: [
    "patch",
    "b",
    "B",
    "l",
    "guess",
    "overlay",
    "quiet",
    "progress",
    "merge",
    "conflict",
    "detach",
    "track",
    "force",
    "orphan",
    "overwrite-ignore",
    "ours",
    "theirs",
  ],
  run(call, given) {
    void call.top;
    call.isQuiet = given.has("quiet");
    const words = readWords(call, given);
    if (given.has("patch")) return choosePatch(call, given, words);
    if (words.paths.length > 0) return pathsFrom(call, given, words);
    const { word } = words;
    const created = given.value("b") ?? given.value("B");
    const orphan = given.value("orphan");
    if (orphan !== undefined) return startOrphan(call, orphan, true);
    if (created !== undefined) return startBranch(call, given, created, word);
    if (word !== undefined && given.has("track")) return followRemote(call, given, word);
    if (word === undefined) return stay(call, given);
    return goTo(call, given, word);
  },
});

interface Words {
  /** A branch or a commit. */
  readonly word: string | undefined;
  readonly paths: readonly string[];
}

/** Which word is a revision, and which are paths (parse_branchname_arg in builtin/checkout.c). */
function readWords(call: GitCall, given: Given): Words {
  const [first, ...others] = given.before;
  const { repository } = call;
  if (first === undefined) return { word: undefined, paths: given.after ?? [] };
  const back = first === "-" ? "1" : /^@\{-(\d+)\}$/.exec(first)?.[1];
  const word = back === undefined ? first : (previousBranch(repository, Number(back)) ?? first);
  const isRevision = resolveRevision(repository, word) !== undefined;
  if (given.after !== undefined) {
    if (others.length > 0 && isRevision) die(`only one reference expected, ${others.length + 1} given.`);
    if (!isRevision && guess(call, given, word) === undefined) die(`invalid reference: ${word}`);
    return { word, paths: given.after };
  }
  const isMade = given.has("b", "B", "orphan");
  if (isRevision) {
    if (others.length > 0 && call.files.access(call.path(first), "f") === undefined)
      die(
        `ambiguous argument '${first}': both revision and filename\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`,
      );
    return { word, paths: others };
  }
  if (others.length === 0 && given.has("track") && /^[^/]+\/./.test(word)) return { word, paths: [] };
  if (others.length === 0 && (isMade || guess(call, given, word) !== undefined)) return { word, paths: [] };
  return { word: undefined, paths: given.before };
}

function guess(call: GitCall, given: Given, word: string): string | undefined {
  if (given.isOff("guess") || given.has("b", "B", "orphan", "detach", "track")) return undefined;
  const ref = guessRemoteBranch(call, word);
  if (ref !== undefined && given.after === undefined && !call.files.access(call.path(word), "f"))
    die(
      `'${word}' could be both a local file and a tracking branch.\nPlease use -- (and optionally --no-guess) to disambiguate`,
    );
  return ref;
}

async function choosePatch(call: GitCall, given: Given, { word, paths }: Words): Promise<number> {
  if (given.has("merge", "conflict")) die("options '--merge' and '--patch' cannot be used together");
  const { checkoutPatch } = await call.load(import("../interactive/choose-between.ts"));
  return checkoutPatch(call, word, new Pathspecs(call, paths), true);
}

function startBranch(call: GitCall, given: Given, name: string, start: string | undefined) {
  return switchToNew(call, {
    name,
    start,
    isForced: given.has("B"),
    changes: localChanges(given),
    ...trackOption(call, given, start),
    refuse: (word) => die(`'${word}' is not a commit and a branch '${name}' cannot be created from it`),
  });
}

/** `checkout -t origin/topic`: a branch `topic` that follows it. */
function followRemote(call: GitCall, given: Given, word: string) {
  const name = /^(?:refs\/)?(?:remotes\/)?[^/]+\/(.+)$/.exec(word)?.[1];
  if (name !== undefined && resolveCommit(call.repository, word) === undefined)
    die(`'${word}' is not a commit and a branch '${name}' cannot be created from it`);
  return startBranch(call, given, name ?? die("missing branch name; try -b"), word);
}

function stay(call: GitCall, given: Given) {
  const { branch, head } = call.repository;
  if (head === undefined) return die("You are on a branch yet to be born");
  if (given.has("detach")) return detach(call, given, "HEAD", head);
  const word = branch ?? "HEAD";
  if (given.has("force", "merge"))
    return moveHead(call, { word, commit: head, branch, changes: localChanges(given), stays: true });
  refuseUnmerged(call);
  tellCarried(call, head);
  return 0;
}

function goTo(call: GitCall, given: Given, word: string) {
  const { repository } = call;
  const branch = repository.refs.get(`refs/heads/${word}`);
  if (branch !== undefined && !given.has("detach"))
    return moveHead(call, { word, commit: branch, branch: word, changes: localChanges(given) });
  const commit = resolveCommit(repository, word);
  if (commit !== undefined) return detach(call, given, word, commit);
  const start = guess(call, given, word)?.slice("refs/remotes/".length);
  if (start === undefined) return die(`Cannot switch branch to a non-commit '${word}'`);
  return switchToNew(call, { name: word, start, changes: localChanges(given), refuse: die });
}

function detach(call: GitCall, given: Given, word: string, commit: string) {
  const isWished = given.has("detach");
  return moveHead(call, {
    word,
    commit,
    branch: undefined,
    changes: localChanges(given),
    stays: word === "HEAD" && !isWished,
    advises: !isWished,
  });
}

async function pathsFrom(call: GitCall, given: Given, { word, paths }: Words): Promise<number> {
  const { repository } = call;
  const created = given.value("b") ?? given.value("B");
  if (created !== undefined)
    die(`'${paths[0]}' is not a commit and a branch '${created}' cannot be created from it`);
  if (given.has("detach")) die(`git checkout: --detach does not take a path argument '${paths[0]}'`);
  const source = word === undefined ? undefined : resolveRevision(repository, word);
  const tree = source === undefined ? undefined : peel(repository, source, "tree");
  if (word !== undefined && tree === undefined) refuse(`reference is not a tree: ${word}`, 128);
  const side = given.last("ours", "theirs");
  const chosen = [side !== undefined, given.has("force"), given.has("merge", "conflict")];
  if (word === undefined && chosen.filter((one) => one).length > 1) die(SIDES_AND_MERGE);
  const done = await checkoutPaths(call, {
    specs: new Pathspecs(call, paths),
    source: tree === undefined ? undefined : treeSnapshot(repository.objects, tree),
    toIndex: true,
    toWork: true,
    overlays: !given.isOff("overlay"),
    unmerged: given.has("force")
      ? "ignore"
      : side === "ours" || side === "theirs"
        ? side
        : given.has("merge", "conflict")
          ? "merge"
          : "refuse",
    style: given.value("conflict") ?? call.config("merge.conflictstyle") ?? "merge",
  });
  await call.out.flush();
  const { head } = repository;
  if (head !== undefined) await runOwnHook(call, "post-checkout", head, head, "0");
  if (given.after !== undefined) return 0;
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  if (done.recreated > 0) call.note(`Recreated ${count(done.recreated, "merge conflict")}\n`);
  if (tree !== undefined) call.note(`Updated ${count(done.written, "path")} from ${shortId(tree)}\n`);
  else if (done.recreated === 0 || done.written > 0)
    call.note(`Updated ${count(done.written, "path")} from the index\n`);
  return 0;
}
