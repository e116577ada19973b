import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { setUpTracking, trackedByDefault } from "../repository/tracking.ts";
import { takenBy, worktreesOf } from "../repository/worktrees.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { branchUsage } from "../usage/branch.ts";
import { deleteBranches } from "./branch/delete.ts";
import { listBranches } from "./branch/list.ts";
import { branchToFollow, setUpstream, unsetUpstream } from "./branch/upstream.ts";

/** With these it is a list that is asked for. */
const FILTERS = ["contains", "no-contains", "merged", "no-merged", "points-at"];

export const branch = defineSubcommand({
  name: "branch",
  usage: branchUsage,
  simulated: [
    "all",
    "remotes",
    "verbose",
    "delete",
    "D",
    "move",
    "M",
    "copy",
    "C",
    "column",
    "list",
    "show-current",
    "force",
    "quiet",
    "track",
    "set-upstream-to",
    "unset-upstream",
    "color",
    "sort",
    "format",
    "ignore-case",
    "create-reflog",
    ...FILTERS,
  ],
  rules: { lastIsHead: FILTERS },
  run(call, given) {
    const { repository } = call;
    const [name, start] = given.operands;
    call.isQuiet = given.has("quiet");
    const upstream = given.value("set-upstream-to");
    if (given.has("show-current"))
      call.print(repository.branch === undefined ? "" : `${repository.branch}\n`);
    else if (upstream !== undefined) return setUpstream(call, upstream, name);
    else if (given.has("unset-upstream")) return unsetUpstream(call, name);
    else if (given.has("delete", "D")) return deleteBranches(call, given);
    else if (given.has("move", "M")) renameBranch(call, given);
    else if (given.has("copy", "C")) copyBranch(call, given);
    else if (name === undefined || given.has("list", ...FILTERS)) return listBranches(call, given);
    else if (given.has("all", "remotes"))
      die(
        "The -a, and -r, options to 'git branch' do not take a branch name.\nDid you mean to use: -a|-r --list <pattern>?",
      );
    else {
      const taken = given.has("force") ? takenBy(repository, name) : undefined;
      if (taken && repository.refs.get(`refs/heads/${name}`))
        die(`cannot force update the branch '${name}' checked out at '${taken.path}'`);
      createBranch(call, name, {
        start: start ?? "HEAD",
        force: given.has("force"),
        ...trackWish(call, given, start ?? "HEAD"),
      });
    }
    return 0;
  },
});

/** Of a new branch: what it follows, where that is said. */
function trackWish(call: GitCall, given: Given, start: string): { readonly track?: string } {
  if (given.isOff("track")) return { track: "none" };
  return given.has("track") ? { track: branchToFollow(call, start) } : {};
}

export interface BranchWish {
  readonly start: string;
  /** A branch of this name that is there is moved. */
  readonly force?: boolean;
  /** The ref to follow; unless given, that of a remote's branch. */
  readonly track?: string | "none";
}

export function createBranch(call: GitCall, name: string, { start, force, track }: BranchWish): string {
  const { repository } = call;
  refuseBranchName(name);
  const ref = `refs/heads/${name}`;
  const isThere = repository.refs.get(ref) !== undefined;
  if (isThere && !force) die(`a branch named '${name}' already exists`);
  const id =
    resolveCommit(repository, start) ??
    die(`not a valid object name: '${start === "HEAD" ? (repository.branch ?? start) : start}'`);
  const other = repository.refs.conflict(ref);
  if (other !== undefined) die(`cannot lock ref '${ref}': '${other}' exists; cannot create '${ref}'`);
  call.moveRef(ref, id, isThere ? `branch: Reset to ${start}` : `branch: Created from ${start}`);
  const followed = track ?? trackedByDefault(call, start);
  if (followed !== undefined && followed !== "none") setUpTracking(call, name, followed);
  return id;
}

export function refuseBranchName(name: string): void {
  if (!/^(?!-)(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/.test(name) || name === "HEAD")
    die(`'${name}' is not a valid branch name`);
}

function renameBranch(call: GitCall, given: Given): void {
  const { refs, branch: current } = call.repository;
  const [first = die("branch name required"), second] = given.operands;
  const from =
    second === undefined ? (current ?? die("cannot rename the current branch while not on any.")) : first;
  const to = second ?? first;
  const id = refs.get(`refs/heads/${from}`);
  const others = worktreesOf(call.repository).filter(({ branch }) => branch === from);
  if (from !== to && refs.get(`refs/heads/${to}`) !== undefined && !given.has("M", "force"))
    die(`a branch named '${to}' already exists`);
  if (id === undefined && from !== current) die(`No branch named '${from}'.`);
  if (id !== undefined) {
    const log = refs.log(`refs/heads/${from}`);
    refs.delete(`refs/heads/${from}`);
    refs.set(`refs/heads/${to}`, id);
    refs.writeLog(`refs/heads/${to}`, log);
    call.log(`refs/heads/${to}`, id, id, `Branch: renamed refs/heads/${from} to refs/heads/${to}`);
  }
  if (from === current) refs.setSymbolic("HEAD", `refs/heads/${to}`);
  for (const { refs: own } of others) own.setSymbolic("HEAD", `refs/heads/${to}`);
  call.localConfig.renameSection(`branch.${from}`, `branch.${to}`);
}

/** `-c`, `-C`: a branch with its log and its settings under another name. */
function copyBranch(call: GitCall, given: Given): void {
  const { refs, branch: current } = call.repository;
  const [first = die("branch name required"), second] = given.operands;
  const from =
    second === undefined ? (current ?? die("cannot copy the current branch while not on any.")) : first;
  const to = second ?? first;
  refuseBranchName(to);
  const id = refs.get(`refs/heads/${from}`) ?? die(`No branch named '${from}'.`);
  if (refs.get(`refs/heads/${to}`) !== undefined && !given.has("C", "force"))
    die(`a branch named '${to}' already exists`);
  const taken = takenBy(call.repository, to);
  if (taken) die(`cannot force update the branch '${to}' checked out at '${taken.path}'`);
  refs.set(`refs/heads/${to}`, id);
  refs.writeLog(`refs/heads/${to}`, refs.log(`refs/heads/${from}`));
  call.log(`refs/heads/${to}`, id, id, `Branch: copied refs/heads/${from} to refs/heads/${to}`);
  for (const { key, value = "true" } of call.localConfig.entries)
    if (key.startsWith(`branch.${from}.`))
      call.localConfig.set(`branch.${to}.${key.slice(`branch.${from}.`.length)}`, value);
}

export function invalidReference(name: string): never {
  throw new Death(`fatal: invalid reference: ${name}\n`, 128);
}
