import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { die } from "../death.ts";
import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import { pickaxe } from "../diff/pickaxe.ts";
import type { GitCall } from "../git-call.ts";
import { mergeBases, walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { type DateStyle, parsePerson, readDate } from "../repository/person.ts";
import { ambiguousArgument, peel, resolveCommit } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { type Logged, walkReflog } from "./walk-reflog.ts";

/** Where to begin and what to leave out, from words such as `a..b`, `^a` and `a`. */
export function startingPoints(call: GitCall, given: Given, words: readonly string[]) {
  const { repository } = call;
  const from: string[] = [];
  const without: string[] = [];
  const commit = (text: string) =>
    resolveCommit(repository, text === "" ? "HEAD" : text) ?? ambiguousArgument(text);
  for (const word of words) {
    const range = /^(.*?)(\.\.\.?)(.*)$/.exec(word);
    if (range) {
      const [a, b] = [commit(range[1] ?? ""), commit(range[3] ?? "")];
      if (range[2] === "...") {
        from.push(a, b);
        without.push(...mergeBases(repository, a, b));
      } else {
        from.push(b);
        without.push(a);
      }
    } else if (word.startsWith("^")) without.push(commit(word.slice(1)));
    else from.push(commit(word));
  }
  const places = { all: "refs/", branches: "refs/heads/", tags: "refs/tags/", remotes: "refs/remotes/" };
  for (const [name, prefix] of Object.entries(places))
    if (given.has(name))
      from.push(...repository.refs.list(prefix).flatMap(({ id }) => peel(repository, id, "commit") ?? []));
  if (given.has("all") && repository.head !== undefined) from.push(repository.head);
  if (from.length === 0 && repository.head !== undefined && words.every((word) => word.startsWith("^")))
    from.push(repository.head);
  return { from, without };
}

export function chooseCommits(
  call: GitCall,
  given: Given,
  revisions: readonly string[],
  paths: readonly string[],
): readonly Logged[] {
  const walked = given.has("walk-reflogs")
    ? walkReflog(call, revisions, given.value("date") as DateStyle | undefined)
    : walkHistory(call.repository, {
        ...startingPoints(call, given, revisions),
        isTopological: given.has("graph", "topo-order"),
        firstParent: given.has("first-parent"),
      }).map((commit) => ({ commit }));
  const isWished = commitFilter(call, given);
  const touches = pathFilter(call, paths, pickaxe(given));
  const commits = walked.filter(({ commit }) => touches(commit) && isWished(commit));
  const skip = Number(given.value("skip") ?? 0);
  const count =
    given.number ?? (given.value("max-count") === undefined ? undefined : Number(given.value("max-count")));
  const shown = commits.slice(skip, count === undefined || count < 0 ? undefined : skip + count);
  return given.has("reverse") ? shown.toReversed() : shown;
}

function commitFilter(call: GitCall, given: Given): (commit: Commit) => boolean {
  const matches = (text: string, patterns: readonly string[]) =>
    patterns.length === 0 || patterns.some((pattern) => find(pattern, text, given.has("regexp-ignore-case")));
  const time = ({ committer }: Commit) => parsePerson(committer).time;
  const since = dateBound(call, given.value("since") ?? given.value("after"));
  const until = dateBound(call, given.value("until") ?? given.value("before"));
  return (commit) =>
    matches(commit.author.replace(/ \d+ [+-]\d{4}$/, ""), given.values("author")) &&
    matches(commit.committer.replace(/ \d+ [+-]\d{4}$/, ""), given.values("committer")) &&
    matches(commit.message, given.values("grep")) &&
    (since === undefined || time(commit) >= since) &&
    (until === undefined || time(commit) <= until) &&
    (!given.has("merges") || commit.parents.length > 1) &&
    (!given.isOff("merges") || commit.parents.length < 2);
}

function find(pattern: string, text: string, ignoreCase: boolean): boolean {
  const regex = compileRegex(pattern, { dialect: "grep", ignoreCase });
  if (regex instanceof RegexFault) return die(`command line, '${pattern}': ${regex.message}`);
  return text.split("\n").some((line) => regex.test(line));
}

function dateBound(call: GitCall, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ago = /^(\d+)[ .](second|minute|hour|day|week|month|year)s?(?:[ .]ago)?$/.exec(text);
  const lengths = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_592_000,
    year: 31_536_000,
  };
  if (ago) return call.now - Number(ago[1]) * lengths[(ago[2] ?? "day") as keyof typeof lengths];
  if (text === "yesterday") return call.now - 86_400;
  if (text === "now") return call.now;
  return readDate(text)?.time;
}

/** Commits that changed the paths; a merge that is like one of its parents is left out (git-log(1), "History Simplification"). */
export function pathFilter(
  call: GitCall,
  paths: readonly string[],
  isWanted?: (pair: FilePair) => boolean,
): (commit: Commit) => boolean {
  const { objects } = call.repository;
  const specs = new Pathspecs(call, paths);
  if (specs.isEmpty && !isWanted) return () => true;
  const touches = (commit: Commit, parent: string | undefined) =>
    compareSnapshots(commitSnapshot(objects, parent), commitSnapshot(objects, commit.id), false).some(
      (pair) => specs.matches(pair.path) && (isWanted?.(pair) ?? true),
    );
  return (commit) =>
    commit.parents.length === 0
      ? touches(commit, undefined)
      : commit.parents.every((parent) => touches(commit, parent));
}
