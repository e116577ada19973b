import { baseName } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import { die } from "../../death.ts";
import { GitCall } from "../../git-call.ts";
import { runOwnHook } from "../../hooks.ts";
import { NO_ID } from "../../repository/refs.ts";
import { Repository } from "../../repository/repository.ts";
import { previousBranch, resolveCommit, shortId, subjectOf } from "../../repository/revisions.ts";
import { guessRemoteBranch } from "../../repository/tracking.ts";
import { refuseTaken, worktreesOf } from "../../repository/worktrees.ts";
import { defineSubcommand, type Given } from "../../subcommand.ts";
import { WORKTREE_USAGES } from "../../usage/worktree.ts";
import { resetFiles } from "../../worktree/reset-files.ts";
import { createBranch, invalidReference, refuseBranchName } from "../branch.ts";
import { makeDirectories } from "../init.ts";
import { lockTree } from "./lock.ts";

export const worktreeAdd = defineSubcommand({
  name: "worktree add",
  usage: WORKTREE_USAGES.add,
  simulated: ["force", "b", "B", "detach", "checkout", "quiet", "track", "lock", "reason"],
  async run(call, given) {
    const [word, start, more] = given.operands;
    if (word === undefined || more !== undefined) throw given.usageDeath();
    call.isQuiet = given.has("quiet");
    if ([given.has("b"), given.has("B"), given.has("detach")].filter(Boolean).length > 1)
      die("options '-b', '-B', and '--detach' cannot be used together");
    const path = call.path(word);
    const head = chooseHead(call, given, path, start);
    call.note(`Preparing worktree (${head.note})\n`);
    const branch = head.create?.() ?? head.branch;
    refusePlace(call, word, path);
    if (branch !== undefined && !head.create && !given.has("force")) refuseTaken(call.repository, branch);
    const there = enterTree(call, path, branch, head.commit);
    if (given.has("lock")) lockTree(call, there.repository.gitDirectory, given.value("reason"));
    if (!given.isOff("checkout")) {
      there.repository.refs.set("ORIG_HEAD", head.commit);
      resetFiles(there, head.commit);
      there.log("HEAD", head.commit, head.commit, "reset: moving to HEAD");
      const { message } = there.repository.objects.commit(head.commit);
      if (!call.isQuiet) call.print(`HEAD is now at ${shortId(head.commit)} ${subjectOf(message)}\n`);
    }
    await call.out.flush();
    return (await runOwnHook(there, "post-checkout", NO_ID, head.commit, "1")) ? 0 : 1;
  },
});

interface NewHead {
  /** What is told beforehand. */
  readonly note: string;
  readonly commit: string;
  /** Undefined: detached. */
  readonly branch: string | undefined;
  /** Makes the branch, and gives its name. */
  create?(): string;
}

/** What the new tree will be on (git-worktree(1), "add"). */
function chooseHead(call: GitCall, given: Given, path: string, start: string | undefined): NewHead {
  const { repository } = call;
  const from = start === "-" ? (previousBranch(repository) ?? start) : (start ?? "HEAD");
  const commit = resolveCommit(repository, from);
  const forced = given.value("B");
  const isNamed = start !== undefined || given.has("detach");
  const isThere = (name: string) => repository.refs.get(`refs/heads/${name}`) !== undefined;
  const created = forced ?? given.value("b");
  if (created === undefined && !isNamed && isThere(baseName(path))) {
    const name = baseName(path);
    const id = repository.refs.get(`refs/heads/${name}`) ?? invalidReference(name);
    return { note: `checking out '${name}'`, commit: id, branch: name };
  }
  const guessed = start !== undefined && commit === undefined ? guessRemoteBranch(call, start) : undefined;
  const name = created ?? (isNamed ? (guessed === undefined ? undefined : start) : baseName(path));
  if (name !== undefined) {
    const point =
      created === undefined && guessed !== undefined ? guessed.slice("refs/remotes/".length) : from;
    return newBranch(call, given, { name, start: point, isForced: forced !== undefined });
  }
  if (commit === undefined) return invalidReference(from);
  if (isThere(from) && !given.has("detach")) return { note: `checking out '${from}'`, commit, branch: from };
  return { note: `detached HEAD ${shortId(commit)}`, commit, branch: undefined };
}

function newBranch(
  call: GitCall,
  given: Given,
  { name, start, isForced }: { readonly name: string; readonly start: string; readonly isForced: boolean },
): NewHead {
  const { repository } = call;
  refuseBranchName(name);
  const old = repository.refs.get(`refs/heads/${name}`);
  if (old !== undefined && isForced && !given.has("force")) refuseTaken(repository, name);
  const commit = resolveCommit(repository, start) ?? (start === "HEAD" ? undefined : invalidReference(start));
  const track = given.isOff("track") ? { track: "none" } : {};
  const note =
    old !== undefined && isForced
      ? `resetting branch '${name}'; was at ${shortId(old)}`
      : `new branch '${name}'`;
  return {
    note,
    commit: commit ?? NO_ID,
    branch: name,
    // It is `git branch` that does it, and 255 that says that it could not.
    create() {
      if (commit === undefined) die("not a valid object name: 'HEAD'", 255);
      if (old !== undefined && !isForced) die(`a branch named '${name}' already exists`, 255);
      createBranch(call, name, { start, force: isForced, ...track });
      return name;
    },
  };
}

function refusePlace(call: GitCall, word: string, path: string): void {
  const entries = call.files.readdir(path);
  const isFree = entries instanceof Errno ? entries === Errno.ENOENT : entries.length === 0;
  if (!isFree) die(`'${word}' already exists`);
  if (worktreesOf(call.repository).some((tree) => tree.path === path))
    die(
      `'${word}' is a missing but already registered worktree;\nuse 'add -f' to override, or 'prune' or 'remove' to clear`,
    );
}

/** Makes the folder and its part of the repository; what runs there from now on. */
function enterTree(call: GitCall, path: string, branch: string | undefined, commit: string): GitCall {
  const { files, repository } = call;
  const { commonDirectory } = repository;
  const folder = `${commonDirectory}/worktrees`;
  let name = baseName(path);
  for (let count = 1; !files.access(`${folder}/${name}`, "f"); count++) name = `${baseName(path)}${count}`;
  const own = `${folder}/${name}`;
  makeDirectories(files, own);
  makeDirectories(files, path);
  files.writeFile(`${own}/gitdir`, `${path}/.git\n`, 0o644);
  files.writeFile(`${own}/commondir`, "../..\n", 0o644);
  files.writeFile(`${path}/.git`, `gitdir: ${own}\n`, 0o644);
  const there = new GitCall(call.process);
  there.enter(new Repository(files, own, path, commonDirectory));
  const { refs } = there.repository;
  if (branch === undefined) refs.set("HEAD", commit);
  else refs.setSymbolic("HEAD", `refs/heads/${branch}`);
  there.log("HEAD", NO_ID, commit, "");
  return there;
}
