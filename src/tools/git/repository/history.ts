import { die } from "../death.ts";
import type { Commit } from "./objects.ts";
import { parsePerson } from "./person.ts";
import type { Repository } from "./repository.ts";

/** All commits that can be reached, each with itself. */
export function reachable(repository: Repository, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...repository.objects.commit(id).parents);
  }
  return seen;
}

export function isAncestor(repository: Repository, ancestor: string, of: string): boolean {
  return reachable(repository, [of]).has(ancestor);
}

/** The best common ancestors: those that no other is below (git-merge-base(1)). */
export function mergeBases(repository: Repository, a: string, b: string): readonly string[] {
  const ofA = reachable(repository, [a]);
  const common = [...reachable(repository, [b])].filter((id) => ofA.has(id));
  const above = reachable(
    repository,
    common.flatMap((id) => repository.objects.commit(id).parents),
  );
  return common.filter((id) => !above.has(id));
}

/** How many commits each side has that the other has not. */
export function aheadBehind(
  repository: Repository,
  own: string,
  other: string,
): { ahead: number; behind: number } {
  const [ofOwn, ofOther] = [reachable(repository, [own]), reachable(repository, [other])];
  return {
    ahead: [...ofOwn].filter((id) => !ofOther.has(id)).length,
    behind: [...ofOther].filter((id) => !ofOwn.has(id)).length,
  };
}

export interface WalkWish {
  readonly from: readonly string[];
  readonly without: readonly string[];
  /** No parent before all of its children. */
  readonly isTopological: boolean;
  /** `--date-order`: of those that may follow, the youngest comes first, not the line that was begun. */
  readonly isByDate?: boolean;
  readonly firstParent?: boolean;
}

/** Commits from the newest to the oldest (git-log(1), "Commit Ordering"). */
export function walkHistory(repository: Repository, wish: WalkWish): readonly Commit[] {
  const excluded = reachable(repository, wish.without);
  const parentsOf = ({ parents }: Commit) => (wish.firstParent ? parents.slice(0, 1) : parents);
  const commits = new Map<string, Commit>();
  const queue: { commit: Commit; time: number }[] = [];
  const push = (id: string) => {
    if (excluded.has(id) || commits.has(id)) return;
    const commit = repository.objects.commit(id);
    commits.set(id, commit);
    const time = parsePerson(commit.committer).time;
    // Of the same second: the one that was met first comes first.
    const at = queue.findIndex((other) => other.time < time);
    queue.splice(at < 0 ? queue.length : at, 0, { commit, time });
  };
  for (const id of wish.from) push(id);
  const order: Commit[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    order.push(next.commit);
    for (const parent of parentsOf(next.commit)) push(parent);
  }
  return wish.isTopological ? sortTopologically(order, parentsOf, wish.isByDate) : order;
}

/** `--topo-order`: a line of history is not mixed with others; of those that may follow, the latest met comes first. */
function sortTopologically(
  order: readonly Commit[],
  parentsOf: (commit: Commit) => readonly string[],
  isByDate = false,
): readonly Commit[] {
  const children = new Map(order.map(({ id }) => [id, 0]));
  const byId = new Map(order.map((commit) => [commit.id, commit]));
  for (const commit of order)
    for (const parent of parentsOf(commit)) {
      const count = children.get(parent);
      if (count !== undefined) children.set(parent, count + 1);
    }
  const first = order.filter(({ id }) => children.get(id) === 0);
  const ready = isByDate ? first : first.reverse();
  const next = () => (isByDate ? takeYoungest(ready) : ready.pop());
  const sorted: Commit[] = [];
  for (let commit = next(); commit; commit = next()) {
    sorted.push(commit);
    for (const parent of parentsOf(commit)) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      const found = byId.get(parent);
      if (left === 0 && found) ready.push(found);
    }
  }
  return sorted;
}

/** Of the same second: the one that was met first. */
function takeYoungest(ready: Commit[]): Commit | undefined {
  const time = (commit: Commit) => parsePerson(commit.committer).time;
  let best = 0;
  for (const [at, commit] of ready.entries()) if (time(commit) > time(ready[best] ?? commit)) best = at;
  return ready.splice(best, 1)[0];
}

/** A branch without a commit has nothing to show. */
export function refuseUnborn(repository: Repository): void {
  if (repository.head === undefined)
    die(`your current branch '${repository.branch}' does not have any commits yet`);
}

/** The children among these commits, the latest met first (git-rev-list(1), `--children`). */
export function childrenOf(commits: readonly Commit[]): (commit: Commit) => readonly string[] {
  const children = new Map<string, string[]>();
  for (const { id, parents } of commits)
    for (const parent of parents) children.set(parent, [id, ...(children.get(parent) ?? [])]);
  return ({ id }) => children.get(id) ?? [];
}
