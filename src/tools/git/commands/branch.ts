import { Death, die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { isAncestor } from "../repository/history.ts";
import { previousBranch, resolveCommit, shortId, subjectOf } from "../repository/revisions.ts";
import { setUpTracking, trackedByDefault } from "../repository/tracking.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { branchUsage } from "../usage/branch.ts";

export const branch = defineSubcommand({
  name: "branch",
  usage: branchUsage,
  simulated: [
    "all",
    "remotes",
    "verbose",
    "delete",
    "d",
    "D",
    "move",
    "m",
    "M",
    "list",
    "show-current",
    "force",
    "quiet",
  ],
  run(call, given) {
    const { repository } = call;
    const [name, start] = given.operands;
    if (given.has("show-current"))
      call.print(repository.branch === undefined ? "" : `${repository.branch}\n`);
    else if (given.has("delete", "D")) return deleteBranches(call, given);
    else if (given.has("move", "M")) renameBranch(call, given);
    else if (name === undefined || given.has("list", "all", "remotes", "verbose")) listBranches(call, given);
    else {
      if (given.has("force") && name === repository.branch && repository.refs.get(`refs/heads/${name}`))
        die(`cannot force update the branch '${name}' checked out at '${call.top}'`);
      createBranch(call, name, { start: start ?? "HEAD", force: given.has("force") });
    }
    return 0;
  },
});

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
  call.moveRef(ref, id, isThere ? `branch: Reset to ${start}` : `branch: Created from ${start}`);
  const followed = track ?? trackedByDefault(call, start);
  if (followed !== undefined && followed !== "none") setUpTracking(call, name, followed);
  return id;
}

export function refuseBranchName(name: string): void {
  if (!/^(?!-)(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/.test(name) || name === "HEAD")
    die(`'${name}' is not a valid branch name`);
}

function deleteBranches(call: GitCall, given: Given): number {
  const { repository } = call;
  if (given.operands.length === 0) die("branch name required");
  let status = 0;
  for (const word of given.operands) {
    const name = word === "-" ? (previousBranch(repository) ?? word) : word;
    const id = repository.refs.get(`refs/heads/${name}`);
    if (id === undefined) {
      call.printError(`error: branch '${name}' not found.\n`);
      status = 1;
    } else if (repository.branch === name) {
      call.printError(`error: Cannot delete branch '${name}' checked out at '${call.top}'\n`);
      status = 1;
    } else if (
      !given.has("D", "force") &&
      repository.head !== undefined &&
      !isAncestor(repository, id, repository.head)
    ) {
      call.printError(
        `error: The branch '${name}' is not fully merged.\nIf you are sure you want to delete it, run 'git branch -D ${name}'.\n`,
      );
      status = 1;
    } else {
      repository.refs.delete(`refs/heads/${name}`);
      call.localConfig.removeSection(`branch.${name}`);
      if (!given.has("quiet")) call.print(`Deleted branch ${name} (was ${shortId(id)}).\n`);
    }
  }
  return status;
}

function renameBranch(call: GitCall, given: Given): void {
  const { refs, branch: current } = call.repository;
  const [first = "", second] = given.operands;
  const from =
    second === undefined ? (current ?? die("cannot rename the current branch while not on any.")) : first;
  const to = second ?? first;
  const id = refs.get(`refs/heads/${from}`);
  if (from !== to && refs.get(`refs/heads/${to}`) !== undefined && !given.has("M", "force"))
    die(`a branch named '${to}' already exists`);
  if (id === undefined && from !== current)
    refuse(`refname refs/heads/${from} not found\nfatal: Branch rename failed`, 128);
  if (id !== undefined) {
    const log = refs.log(`refs/heads/${from}`);
    refs.delete(`refs/heads/${from}`);
    refs.set(`refs/heads/${to}`, id);
    refs.writeLog(`refs/heads/${to}`, log);
    call.log(`refs/heads/${to}`, id, id, `Branch: renamed refs/heads/${from} to refs/heads/${to}`);
  }
  if (from === current) refs.setSymbolic("HEAD", `refs/heads/${to}`);
  call.localConfig.renameSection(`branch.${from}`, `branch.${to}`);
}

function listBranches(call: GitCall, given: Given): void {
  const { refs, branch: current, head, objects } = call.repository;
  const places = given.has("remotes")
    ? ["refs/remotes/"]
    : given.has("all")
      ? ["refs/heads/", "refs/remotes/"]
      : ["refs/heads/"];
  const names = places.flatMap((place) =>
    refs.list(place).map(({ name, id }) => ({
      id,
      isRemote: place === "refs/remotes/",
      short: given.has("all") && place === "refs/remotes/" ? name.slice(5) : name.replace(place, ""),
    })),
  );
  const detached =
    current === undefined && head !== undefined
      ? [{ id: head, isRemote: false, short: `(HEAD detached at ${shortId(head)})` }]
      : [];
  const rows = [...detached, ...names];
  const width = Math.max(0, ...rows.map(({ short }) => short.length));
  for (const { id, short, isRemote } of rows) {
    const isCurrent = !isRemote && (short === current || detached.some((one) => one.short === short));
    const colour = !call.isTerminal ? "" : isCurrent ? "\x1b[32m" : isRemote ? "\x1b[31m" : "";
    const shown = given.has("verbose") ? short.padEnd(width) : short;
    const more = given.has("verbose") ? ` ${shortId(id)} ${subjectOf(objects.commit(id).message)}` : "";
    call.print(`${isCurrent ? "*" : " "} ${colour}${shown}${call.isTerminal ? "\x1b[m" : ""}${more}\n`);
  }
}

export function invalidReference(name: string): never {
  throw new Death(`fatal: invalid reference: ${name}\n`, 128);
}
