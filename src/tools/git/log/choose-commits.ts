import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { compileGlob } from "../../../base/pattern/index.ts";
import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { die } from "../death.ts";
import { decorations } from "../diff/decorate.ts";
import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import { changeOf } from "../diff/patch-identity.ts";
import { changeFilter } from "../diff/pickaxe.ts";
import type { GitCall } from "../git-call.ts";
import { type DateStyle, parseDateStyle } from "../repository/format-date.ts";
import { isAncestor, mergeBases, reachable, walkHistory } from "../repository/history.ts";
import { type Commit, EMPTY_TREE } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { ambiguousArgument, peel, resolveCommit } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import { Pathspecs, toRepositoryPath } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { dateBound } from "./date-bound.ts";
import { type Logged, walkReflog } from "./walk-reflog.ts";

/** Where to begin, what to leave out, and the ends at the left of `a...b`. */
export interface RangePoints {
  readonly from: readonly string[];
  readonly without: readonly string[];
  readonly left: readonly string[];
}

/** Reads words such as `a..b`, `a...b`, `^a` and `a` (gitrevisions(7), "SPECIFYING RANGES"). */
export function rangePoints(call: GitCall, words: readonly string[]): RangePoints {
  const { repository } = call;
  const from: string[] = [];
  const without: string[] = [];
  const left: string[] = [];
  const commit = (text: string) =>
    resolveCommit(repository, text === "" ? "HEAD" : text) ?? ambiguousArgument(text);
  for (const word of words) {
    const range = /^(.*?)(\.\.\.?)(.*)$/.exec(word);
    const [, parentsOf, which] = /^(.+)\^(?:[@!]|-(\d*))$/.exec(word) ?? [];
    if (range) {
      const [a, b] = [commit(range[1] ?? ""), commit(range[3] ?? "")];
      if (range[2] === "...") {
        from.push(a, b);
        left.push(a);
        without.push(...mergeBases(repository, a, b));
      } else {
        from.push(b);
        without.push(a);
      }
    } else if (parentsOf !== undefined) {
      const id = commit(parentsOf);
      const { parents } = repository.objects.commit(id);
      const one = which === undefined ? undefined : parents[Number(which || 1) - 1];
      if (word.endsWith("@")) from.push(...parents);
      else if (which !== undefined) {
        from.push(id);
        if (one !== undefined) without.push(one);
      } else {
        from.push(id);
        without.push(...parents);
      }
    } else if (word.startsWith("^")) without.push(commit(word.slice(1)));
    else from.push(commit(word));
  }
  return { from, without, left };
}

/** The same with `--all`, `--branches`, `--tags` and `--remotes`; HEAD where nothing else is said. */
export function startingPoints(call: GitCall, given: Given, words: readonly string[]): RangePoints {
  const { repository } = call;
  const { from, without, left } = rangePoints(call, words);
  const more: string[] = [];
  const less: string[] = [];
  const places = { all: "refs/", branches: "refs/heads/", tags: "refs/tags/", remotes: "refs/remotes/" };
  const excluded = given.values("exclude").map(refGlob);
  const take = (name: string, isWanted: (ref: string) => boolean) =>
    (given.isNegated(name) ? less : more).push(
      ...repository.refs
        .list()
        .filter((ref) => isWanted(ref.name) && !excluded.some((fits) => fits(ref.name)))
        .flatMap(({ id }) => peel(repository, id, "commit") ?? []),
    );
  for (const [name, prefix] of Object.entries(places))
    if (given.has(name)) take(name, (ref) => ref.startsWith(prefix));
  for (const glob of given.values("glob")) take("glob", refGlob(glob));
  if (given.has("reflog"))
    for (const name of ["HEAD", ...repository.refs.list().map((ref) => ref.name)])
      more.push(...repository.refs.log(name).flatMap(({ to }) => peel(repository, to, "commit") ?? []));
  const { head } = repository;
  const isBare = !given.has(...Object.keys(places), "glob", "reflog") && words.length === 0;
  const isOnlyLess = less.length > 0 && from.length + more.length === 0;
  const isAll = given.has("all") && !given.isNegated("all");
  if (head !== undefined && (isAll || isBare || isOnlyLess)) more.push(head);
  return { from: [...from, ...more], without: [...without, ...less], left };
}

/** `heads/*`, with refs/ before it, fits all below it too (git-rev-list(1), `--glob`). */
function refGlob(pattern: string): (ref: string) => boolean {
  const glob = compileGlob(pattern, { period: false });
  const places = ["", "refs/", "refs/heads/"];
  return (ref) =>
    places.some((place) => ref.startsWith(place) && glob.matches(ref.slice(place.length))) ||
    places.some((place) => ref.startsWith(`${place}${pattern.replace(/\/$/, "")}/`));
}

export async function chooseCommits(
  call: GitCall,
  given: Given,
  revisions: readonly string[],
  paths: readonly string[],
): Promise<readonly Logged[]> {
  const walked = given.has("walk-reflogs")
    ? walkReflog(call, revisions, reflogDate(given))
    : await walkRange(call, given, startingPoints(call, given, revisions));
  const isWished = commitFilter(call, given);
  const touches = pathFilter(call, paths, changeFilter(call, given));
  const touching: Logged[] = [];
  if (given.has("follow") && paths.length === 1) touching.push(...followFile(call, walked, paths[0] ?? ""));
  else for (const logged of walked) if (await touches(logged.commit)) touching.push(logged);
  const wished = touching.filter(({ commit }) => isWished(commit));
  const commits = given.has("graph") ? withParents(walked, touching, wished) : wished;
  const skip = Number(given.value("skip") ?? 0);
  const count =
    given.number ?? (given.value("max-count") === undefined ? undefined : Number(given.value("max-count")));
  const shown = commits.slice(skip, count === undefined || count < 0 ? undefined : skip + count);
  return given.has("reverse") ? shown.toReversed() : shown;
}

function reflogDate(given: Given): DateStyle | undefined {
  const date = given.value("date");
  return date === undefined ? undefined : parseDateStyle(date);
}

/** `--follow`: the commits that changed a file, also under the names it had before. */
function followFile(call: GitCall, walked: readonly Logged[], word: string): readonly Logged[] {
  const { objects } = call.repository;
  let path = toRepositoryPath(call, word);
  return walked.flatMap((logged) => {
    const { id, parents } = logged.commit;
    if (parents.length > 1) return [];
    const pairs = compareSnapshots(commitSnapshot(objects, parents[0]), commitSnapshot(objects, id));
    const found = pairs.find((pair) => pair.path === path);
    if (!found) return [];
    const told = { ...logged, followed: path };
    path = found.oldPath;
    return [told];
  });
}

/** Draws edges to the nearest commits that touch the paths; those that are not shown for other reasons end them. */
function withParents(
  walked: readonly Logged[],
  touching: readonly Logged[],
  wished: readonly Logged[],
): readonly Logged[] {
  const touches = new Set(touching.map(({ commit }) => commit.id));
  const shown = new Set(wished.map(({ commit }) => commit.id));
  const above = new Map<string, readonly string[]>();
  for (const { commit } of walked.toReversed()) {
    const parents = commit.parents.flatMap((id) => (touches.has(id) ? [id] : (above.get(id) ?? [])));
    above.set(commit.id, [...new Set(parents)]);
  }
  return wished.map((logged) => ({
    ...logged,
    parents: logged.mark === "o" ? [] : (above.get(logged.commit.id) ?? []).filter((id) => shown.has(id)),
  }));
}

async function walkRange(call: GitCall, given: Given, points: RangePoints): Promise<readonly Logged[]> {
  const { repository } = call;
  if (given.isOff("walk")) return points.from.map((id) => ({ commit: repository.objects.commit(id) }));
  const commits = walkHistory(repository, {
    ...points,
    isTopological: given.has("graph", "topo-order", "date-order", "simplify-by-decoration"),
    isByDate: given.last("graph", "topo-order", "date-order") === "date-order",
    firstParent: given.has("first-parent"),
  });
  if (given.has("ancestry-path") && points.left.length === 0) {
    const isBetween = (id: string) => points.without.some((end) => isAncestor(repository, end, id));
    return commits.filter(({ id }) => isBetween(id)).map((commit) => ({ commit }));
  }
  if (points.left.length === 0)
    return [...commits.map((commit) => ({ commit })), ...boundaryOf(call, given, commits)];
  const right = points.from.filter((id) => !points.left.includes(id));
  const ofRight = reachable(repository, right);
  const sided = commits.map((commit) => ({
    commit,
    side: ofRight.has(commit.id) ? (">" as const) : ("<" as const),
  }));
  return compareSides(call, given, sided);
}

/** `--boundary`: the commits that are left out, but follow those that are not. */
function boundaryOf(call: GitCall, given: Given, commits: readonly Commit[]): readonly Logged[] {
  if (!given.has("boundary")) return [];
  const shown = new Set(commits.map(({ id }) => id));
  const ids = new Set(commits.flatMap(({ parents }) => parents).filter((id) => !shown.has(id)));
  const mark = given.has("graph") ? "o" : "-";
  return [...ids].reverse().map((id) => ({ commit: call.repository.objects.commit(id), mark }));
}

type Sided = Logged & { readonly side: "<" | ">" };

/** `--left-only`, `--right-only`, and what is done with changes that both sides have (git-log(1), "--cherry-pick"). */
async function compareSides(
  call: GitCall,
  given: Given,
  commits: readonly Sided[],
): Promise<readonly Logged[]> {
  const isCherry = given.has("cherry");
  const wanted = given.has("left-only") ? "<" : given.has("right-only") || isCherry ? ">" : undefined;
  const marks = given.has("cherry-mark") || isCherry;
  const isCompared = marks || given.has("cherry-pick");
  const known = { "<": new Set<string>(), ">": new Set<string>() };
  const changes = new Map<string, string>();
  if (isCompared)
    for (const { commit, side } of commits) {
      if (commit.parents.length > 1) continue;
      const change = await changeOf(call, commit);
      changes.set(commit.id, change);
      known[side].add(change);
    }
  const isOnBoth = ({ commit, side }: Sided) =>
    changes.has(commit.id) && known[side === "<" ? ">" : "<"].has(changes.get(commit.id) ?? "");
  return commits
    .filter(
      (one) => (wanted === undefined || one.side === wanted) && !(given.has("cherry-pick") && isOnBoth(one)),
    )
    .filter(({ commit }) => !isCherry || commit.parents.length < 2)
    .map((one) => {
      if (marks && isOnBoth(one)) return { ...one, mark: "=" };
      if (marks && !given.has("left-right")) return { ...one, mark: "+" };
      return { ...one, ...(given.has("left-right") && { mark: one.side }) };
    });
}

function commitFilter(call: GitCall, given: Given): (commit: Commit) => boolean {
  const dialect = given.has("extended-regexp") || given.has("perl-regexp") ? "egrep" : "grep";
  const finds = (pattern: string, text: string) =>
    given.has("fixed-strings")
      ? given.has("regexp-ignore-case")
        ? text.toLowerCase().includes(pattern.toLowerCase())
        : text.includes(pattern)
      : find(pattern, text, dialect, given.has("regexp-ignore-case"));
  const matches = (text: string, patterns: readonly string[]) =>
    patterns.length === 0 || patterns.some((pattern) => finds(pattern, text));
  const messages = given.values("grep");
  const isTold = ({ message }: Commit) =>
    messages.length === 0 ||
    (given.has("all-match") ? messages.every((one) => finds(one, message)) : matches(message, messages)) !==
      given.has("invert-grep");
  const least = Number(given.value("min-parents") ?? 0);
  const most = Number(given.value("max-parents") ?? -1);
  const named = given.has("simplify-by-decoration") ? decorations(call.repository, false) : undefined;
  const time = ({ committer }: Commit) => parsePerson(committer).time;
  const since = wishedDate(call, given, "since", "after");
  const until = wishedDate(call, given, "until", "before");
  return (commit) =>
    matches(commit.author.replace(/ \d+ [+-]\d{4}$/, ""), given.values("author")) &&
    matches(commit.committer.replace(/ \d+ [+-]\d{4}$/, ""), given.values("committer")) &&
    isTold(commit) &&
    (!named || named.has(commit.id) || (commit.parents.length === 0 && commit.tree !== EMPTY_TREE)) &&
    commit.parents.length >= least &&
    (most < 0 || commit.parents.length <= most) &&
    (since === undefined || time(commit) >= since) &&
    (until === undefined || time(commit) <= until) &&
    (!given.has("merges") || commit.parents.length > 1) &&
    (!given.isOff("merges") || commit.parents.length < 2);
}

function find(pattern: string, text: string, dialect: "grep" | "egrep", ignoreCase: boolean): boolean {
  const regex = compileRegex(pattern, { dialect, ignoreCase });
  if (regex instanceof RegexFault) return die(`command line, '${pattern}': ${regex.message}`);
  return text.split("\n").some((line) => regex.test(line));
}

function wishedDate(call: GitCall, given: Given, ...names: readonly string[]): number | undefined {
  const text = given.value(given.last(...names) ?? "");
  return text === undefined ? undefined : dateBound(call, text);
}

/** Commits that changed the paths; a merge that is like one of its parents is left out (git-log(1), "History Simplification"). */
export function pathFilter(
  call: GitCall,
  paths: readonly string[],
  isWanted?: (pair: FilePair) => MaybePromise<boolean>,
): (commit: Commit) => MaybePromise<boolean> {
  const { objects } = call.repository;
  const specs = new Pathspecs(call, paths);
  if (specs.isEmpty && !isWanted) return () => true;
  const touches = async (commit: Commit, parent: string | undefined) => {
    const pairs = compareSnapshots(
      commitSnapshot(objects, parent),
      commitSnapshot(objects, commit.id),
      isWanted !== undefined,
    );
    for (const pair of pairs)
      if (specs.matches(pair.path) && (!isWanted || (await isWanted(pair)))) return true;
    return false;
  };
  return async (commit) => {
    if (commit.parents.length === 0) return touches(commit, undefined);
    for (const parent of commit.parents) if (!(await touches(commit, parent))) return false;
    return true;
  };
}
