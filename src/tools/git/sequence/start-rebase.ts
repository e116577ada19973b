import { Death } from "../death.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import { changeOf } from "../diff/patch-identity.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { runOwnHook } from "../hooks.ts";
import { mergeBases, reachable, walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { shortId } from "../repository/revisions.ts";
import { makeStash } from "../stash/save-stash.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { resetFiles } from "../worktree/reset-files.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { isMelding, putBesideTargets } from "./autosquash.ts";
import { setRebaseState } from "./rebase-state.ts";
import { parseTodo, pickItem, shortLine, type TodoItem, todoHelp } from "./rebase-todo.ts";
import { endRebase, restoreAutostash, runRebase } from "./run-rebase.ts";

export interface RebaseWish {
  /** What is rebased: a commit, and the branch that is at it. */
  readonly tip: string;
  readonly branch: string | undefined;
  /** Commits that it has are left out; undefined with `--root`. */
  readonly upstream: string | undefined;
  readonly onto: string;
  readonly ontoWord: string;
  /** `--root` without `--onto`: the first commit is made anew. */
  readonly isFromRoot: boolean;
  readonly isInteractive: boolean;
  readonly isForced: boolean;
  readonly isQuiet: boolean;
  /** `--autosquash`: commits that are marked to be melded into others go there. */
  readonly meldsMarked: boolean;
  /** Run after each commit. */
  readonly commands: readonly string[];
}

/** Rebases: makes the list, goes to the new base, does the list. */
export async function startRebase(
  call: GitCall,
  wish: RebaseWish,
  autostash: string | undefined,
): Promise<number> {
  const { repository } = call;
  const { branch, tip, onto } = wish;
  const commits = await commitsToReplay(call, wish);
  setRebaseState(call, "head-name", `${branch === undefined ? "detached HEAD" : `refs/heads/${branch}`}\n`);
  setRebaseState(call, "onto", `${onto}\n`);
  setRebaseState(call, "orig-head", `${tip}\n`);
  setRebaseState(call, "interactive", "");
  if (wish.isQuiet) setRebaseState(call, "quiet", "");
  if (wish.isFromRoot) setRebaseState(call, "squash-onto", `${onto}\n`);
  if (wish.isForced) setRebaseState(call, "forced", "");
  if (autostash !== undefined) setRebaseState(call, "autostash", `${autostash}\n`);
  const picks = commits.map(pickItem);
  const ordered = wish.isInteractive && wish.meldsMarked ? putBesideTargets(picks) : picks;
  const planned = ordered.flatMap((item, at) => [
    item,
    ...(isMelding(ordered[at + 1]) ? [] : wish.commands).map(
      (command): TodoItem => ({ command: "exec", commit: undefined, line: `exec ${command}`, rest: command }),
    ),
  ]);
  let items: readonly TodoItem[] = planned;
  let fault: Death | undefined;
  if (wish.isInteractive) {
    const text = await editTodo(call, planned, wish);
    try {
      items = parseTodo(call, text);
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown;
      fault = thrown;
      setRebaseState(call, "git-rebase-todo", text.replace(/^(#.*)?\n/gm, ""));
    }
    if (!fault && items.length === 0) {
      await endRebase(call);
      throw new Death("error: nothing to do\n", 1);
    }
  }
  const { base, left } =
    fault || wish.isForced ? { base: onto, left: items } : skipUnneeded(call, onto, items);
  await goTo(call, base, wish.ontoWord);
  repository.setState("ORIG_HEAD", `${tip}\n`);
  if (fault) throw fault;
  setRebaseState(call, "git-rebase-todo", left.map(({ line }) => `${line}\n`).join(""));
  return runRebase(call);
}

/** The commits that the upstream has not, the oldest first; those whose change it has are left out. */
async function commitsToReplay(call: GitCall, wish: RebaseWish): Promise<readonly Commit[]> {
  const { repository } = call;
  const { upstream, tip } = wish;
  const walk = (from: string, without: readonly string[]) =>
    walkHistory(repository, { from: [from], without, isTopological: true }).filter(
      ({ parents }) => parents.length < 2,
    );
  const own = walk(tip, upstream === undefined ? [] : [upstream]).toReversed();
  if (upstream === undefined) return own;
  const there = new Set<string>();
  for (const commit of walk(upstream, [tip])) there.add(await changeOf(call, commit));
  const kept: Commit[] = [];
  const skipped: Commit[] = [];
  for (const commit of own) {
    const change = there.size === 0 ? "" : await changeOf(call, commit);
    (change !== "" && there.has(change) ? skipped : kept).push(commit);
  }
  if (skipped.length > 0 && !wish.isQuiet)
    for (const { id } of skipped)
      call.printError(`warning: skipped previously applied commit ${shortId(id)}\n`);
  if (skipped.length > 0 && call.flag("advice.skippedcherrypicks", true))
    call.printError(
      'hint: use --reapply-cherry-picks to include skipped commits\nhint: Disable this message with "git config advice.skippedCherryPicks false"\n',
    );
  return kept;
}

async function editTodo(call: GitCall, items: readonly TodoItem[], wish: RebaseWish): Promise<string> {
  const { repository } = call;
  const { objects } = repository;
  const isEmpty = ({ tree, parents }: Commit) =>
    parents[0] !== undefined && objects.commit(parents[0]).tree === tree;
  const list = items.map(
    ({ line, commit }) => `${shortLine(line)}${commit && isEmpty(commit) ? " # empty" : ""}\n`,
  );
  const range = { from: wish.upstream ?? wish.onto, to: wish.tip, onto: wish.onto };
  const text = `${list.length === 0 ? "noop\n" : list.join("")}${todoHelp(items.length, range)}`;
  setRebaseState(call, "git-rebase-todo", text);
  if (!(await editTodoFile(call))) {
    await endRebase(call);
    throw new Death("", 1);
  }
  return repository.state("rebase-merge/git-rebase-todo") ?? "";
}

/** `--edit-todo` */
export async function editRunningTodo(call: GitCall): Promise<number> {
  const lines = (call.repository.state("rebase-merge/git-rebase-todo") ?? "")
    .split("\n")
    .filter((line) => line !== "");
  const list = lines.map((line) => `${shortLine(line)}\n`).join("");
  tellWrongLines(call, list);
  setRebaseState(call, "git-rebase-todo", list + todoHelp(lines.length, undefined));
  const isEdited = await editTodoFile(call);
  const text = (call.repository.state("rebase-merge/git-rebase-todo") ?? "").replace(/^(#.*)?\n/gm, "");
  setRebaseState(call, "git-rebase-todo", isEdited ? text : lines.map((line) => `${line}\n`).join(""));
  if (!isEdited) return 1;
  const items = parseTodo(call, text);
  setRebaseState(call, "git-rebase-todo", items.map(({ line }) => `${line}\n`).join(""));
  return 0;
}

/** What is wrong with the list is told before it is edited, too. */
function tellWrongLines(call: GitCall, list: string): void {
  try {
    parseTodo(call, list);
  } catch (thrown) {
    if (!(thrown instanceof Death)) throw thrown;
    call.printError(thrown.text.replace(/^You can fix[\s\S]*/m, ""));
  }
}

/** The list in the editor that is wished for lists (git-var(1), GIT_SEQUENCE_EDITOR). */
function editTodoFile(call: GitCall): Promise<boolean> {
  const path = `${call.repository.gitDirectory}/rebase-merge/git-rebase-todo`;
  return runEditor(call, path, call.env("GIT_SEQUENCE_EDITOR") ?? call.config("sequence.editor"));
}

/** Picks at the beginning that are where they belong already are not made anew. */
function skipUnneeded(call: GitCall, onto: string, items: readonly TodoItem[]) {
  let base = onto;
  let count = 0;
  for (const { command, commit } of items) {
    if (command !== "pick" || commit?.parents[0] !== base) break;
    base = commit.id;
    count++;
  }
  setRebaseState(
    call,
    "done",
    items
      .slice(0, count)
      .map(({ line }) => `${line}\n`)
      .join(""),
  );
  return { base, left: items.slice(count) };
}

async function goTo(call: GitCall, commit: string, word: string): Promise<void> {
  const { repository } = call;
  const { objects, head = "" } = repository;
  try {
    switchFiles(call, commitSnapshot(objects, head), commitSnapshot(objects, commit), "checkout");
  } catch (thrown) {
    if (!(thrown instanceof Death)) throw thrown;
    call.printError(`${thrown.text}error: could not detach HEAD\n`);
    await endRebase(call);
    throw new Death("", 1);
  }
  repository.refs.set("HEAD", commit);
  call.log("HEAD", head, commit, `${call.rebaseAction} (start): checkout ${word}`);
  await runOwnHook(call, "post-checkout", head, commit, "1");
}

/** Nothing may have been changed, unless it is put aside for the time being. */
export async function refuseChanges(call: GitCall, stashes: boolean): Promise<string | undefined> {
  const { repository } = call;
  const head = commitSnapshot(repository.objects, repository.head);
  const staged = indexSnapshot(call);
  const isChanged =
    repository.index.conflicts.length > 0 ||
    compareSnapshots(staged, await workSnapshot(call), false).length > 0;
  const isStaged = compareSnapshots(head, staged, false).length > 0;
  if (!isChanged && !isStaged) return undefined;
  if (stashes) return putAside(call);
  const text = isChanged
    ? `error: cannot rebase: You have unstaged changes.\n${isStaged ? "error: additionally, your index contains uncommitted changes.\n" : ""}`
    : "error: cannot rebase: Your index contains uncommitted changes.\n";
  throw new Death(`${text}error: Please commit or stash them.\n`, 1);
}

async function putAside(call: GitCall): Promise<string | undefined> {
  const made = await makeStash(call, {
    message: "autostash",
    specs: new Pathspecs(call, []),
    untracked: "no",
    keepsIndex: false,
    onlyStaged: false,
  });
  if (!made) return undefined;
  call.print(`Created autostash: ${shortId(made.id)}\n`);
  resetFiles(call, call.repository.head);
  return made.id;
}

/** Whether the branch stands on the new base already, in one line (can_fast_forward in builtin/rebase.c). */
export function isUpToDate(call: GitCall, { tip, onto, upstream }: RebaseWish): boolean {
  const { repository } = call;
  const [base, ...more] = mergeBases(repository, onto, tip);
  if (base !== onto || more.length > 0) return false;
  if (upstream !== undefined && upstream !== onto) {
    const [other] = mergeBases(repository, upstream, tip);
    if (other !== onto) return false;
  }
  const below = reachable(repository, [onto]);
  return [...reachable(repository, [tip])].every(
    (id) => below.has(id) || repository.objects.commit(id).parents.length === 1,
  );
}

export async function tellUpToDate(
  call: GitCall,
  wish: RebaseWish,
  autostash: string | undefined,
): Promise<void> {
  const what = wish.branch === undefined ? "HEAD" : `Current branch ${wish.branch}`;
  if (!wish.isQuiet) call.print(`${what} is up to date${wish.isForced ? ", rebase forced" : ""}.\n`);
  if (!wish.isForced && autostash !== undefined) await restoreAutostash(call, autostash);
}
