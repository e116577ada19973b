import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { Death, die } from "../death.ts";
import { decorations } from "../diff/decorate.ts";
import { DIFF_NAMES, DIFF_OPTIONS, formatDiff, paintOf, wantsDiff } from "../diff/diff-options.ts";
import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import { type CommitStyle, formatCommit } from "../diff/format-commit.ts";
import { Graph } from "../diff/graph.ts";
import type { GitCall } from "../git-call.ts";
import { mergeBases, walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { type DateStyle, parsePerson, readDate } from "../repository/person.ts";
import { ambiguousArgument, peel, resolveCommit } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { logUsage } from "../usage/log.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { splitOperands } from "./diff.ts";

export const LOG_OPTIONS = `${DIFF_OPTIONS}    --oneline             one line a commit
    --graph               draw the history
    --all                 all refs
    --branches            all branches
    --tags                all tags
    --remotes             all remote branches
    -n, --max-count <n>   limit the number of commits
    --skip <n>            skip commits
    --format <format>     pretty-print
    --pretty[=<format>]   pretty-print
    --abbrev-commit       short ids
    --no-abbrev-commit    whole ids
    --author <pattern>    limit to authors
    --committer <pattern> limit to committers
    --grep <pattern>      limit by message
    -i, --regexp-ignore-case
    --since <date>        later commits
    --after <date>        later commits
    --until <date>        earlier commits
    --before <date>       earlier commits
    --reverse             oldest first
    --merges              merges alone
    --no-merges           without merges
    --first-parent        follow the first parent
    --topo-order          no parent before its children
    --date-order          the same by date
    --date <format>       format of dates
    --follow              follow renames
    -S <string>           look for changes of how often a string occurs
    -g, --walk-reflogs    walk the log of refs
    -m                    show merges
    --cc                  show merges
`;
export const LOG_NAMES = [
  ...DIFF_NAMES,
  "quiet",
  "decorate",
  "oneline",
  "graph",
  "all",
  "branches",
  "tags",
  "remotes",
  "max-count",
  "skip",
  "format",
  "pretty",
  "abbrev-commit",
  "author",
  "committer",
  "grep",
  "regexp-ignore-case",
  "since",
  "after",
  "until",
  "before",
  "reverse",
  "merges",
  "first-parent",
  "topo-order",
  "date-order",
  "date",
  "follow",
];

export const log = defineSubcommand({
  name: "log",
  usage: logUsage,
  more: LOG_OPTIONS,
  simulated: LOG_NAMES,
  rules: { takesNumber: true, unknown: (word) => new Death(`fatal: unrecognized argument: ${word}\n`, 128) },
  async run(call, given) {
    const { repository } = call;
    const { revisions, paths } = splitOperands(call, given);
    if (revisions.length === 0 && repository.head === undefined && !given.has("all"))
      die(`your current branch '${repository.branch}' does not have any commits yet`);
    call.startPager();
    const commits = chooseCommits(call, given, revisions, paths);
    const style = commitStyle(call, given);
    const graph = given.has("graph") ? new Graph() : undefined;
    for (const [at, commit] of commits.entries()) {
      call.print(
        await formatEntry(call, given, commit, {
          style,
          graph,
          isFirst: at === 0,
          isLast: at === commits.length - 1,
          paths,
        }),
      );
      const pause = call.work(20);
      if (pause) await pause;
    }
    return 0;
  },
});

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
): readonly Commit[] {
  const { repository } = call;
  const isTopological = given.has("graph", "topo-order");
  let commits = walkHistory(repository, {
    ...startingPoints(call, given, revisions),
    isTopological,
    firstParent: given.has("first-parent"),
  });
  const specs = new Pathspecs(call, paths);
  if (!specs.isEmpty) commits = simplify(call, commits, specs);
  const matches = (text: string, patterns: readonly string[]) =>
    patterns.length === 0 || patterns.some((pattern) => find(pattern, text, given.has("regexp-ignore-case")));
  const time = ({ committer }: Commit) => parsePerson(committer).time;
  const since = dateBound(call, given.value("since") ?? given.value("after"));
  const until = dateBound(call, given.value("until") ?? given.value("before"));
  commits = commits.filter(
    (commit) =>
      matches(commit.author.replace(/ \d+ [+-]\d{4}$/, ""), given.values("author")) &&
      matches(commit.committer.replace(/ \d+ [+-]\d{4}$/, ""), given.values("committer")) &&
      matches(commit.message, given.values("grep")) &&
      (since === undefined || time(commit) >= since) &&
      (until === undefined || time(commit) <= until) &&
      (!given.has("merges") || commit.parents.length > 1) &&
      (!given.isOff("merges") || commit.parents.length < 2),
  );
  const skip = Number(given.value("skip") ?? 0);
  const count =
    given.number ?? (given.value("max-count") === undefined ? undefined : Number(given.value("max-count")));
  const shown = commits.slice(skip, count === undefined || count < 0 ? undefined : skip + count);
  return given.has("reverse") ? shown.toReversed() : shown;
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
function simplify(call: GitCall, commits: readonly Commit[], specs: Pathspecs): readonly Commit[] {
  const { objects } = call.repository;
  const touches = (commit: Commit, parent: string | undefined) =>
    compareSnapshots(commitSnapshot(objects, parent), commitSnapshot(objects, commit.id), false).some(
      ({ path }) => specs.matches(path),
    );
  return commits.filter((commit) =>
    commit.parents.length === 0
      ? touches(commit, undefined)
      : commit.parents.every((parent) => touches(commit, parent)),
  );
}

export function commitStyle(call: GitCall, given: Given): CommitStyle {
  const paint = paintOf(call, given);
  const colours = paint.reset !== "";
  const isDecorated = given.isOff("decorate")
    ? false
    : given.has("decorate")
      ? given.value("decorate") !== "no"
      : call.isTerminal;
  const format = given.last("oneline", "format", "pretty");
  const plainDecorations = decorations(call.repository, false);
  return {
    format:
      format === "oneline"
        ? "oneline"
        : format === undefined
          ? (call.config("format.pretty") ?? "medium")
          : (given.value(format) ?? "medium"),
    paint,
    date: (given.value("date") ?? call.config("log.date") ?? "default") as DateStyle,
    isAbbreviated: given.has("oneline") ? !given.isOff("abbrev-commit") : given.has("abbrev-commit"),
    decorations: isDecorated
      ? decorations(call.repository, colours, given.value("decorate") === "full")
      : new Map(),
    plainDecorations,
  };
}

interface Entry {
  readonly style: CommitStyle;
  readonly graph: Graph | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly paths: readonly string[];
}

function isOneLine(format: string): boolean {
  return (
    format === "oneline" ||
    format.startsWith("tformat:") ||
    (format.includes("%") && !format.startsWith("format:"))
  );
}

async function formatEntry(
  call: GitCall,
  given: Given,
  commit: Commit,
  { style, graph, isFirst, isLast, paths }: Entry,
): Promise<string> {
  const oneLine = isOneLine(style.format) || style.format.startsWith("format:");
  let text = formatCommit(call, commit, style);
  if (style.format.startsWith("format:") && isLast) text = text.replace(/\n$/, "");
  const changes =
    wantsDiff(given) && commit.parents.length < 2
      ? await formatDiff(call, given, pairsOf(call, commit, paths))
      : "";
  if (changes !== "") {
    const isBoth = given.has("stat") && given.has("patch");
    text += oneLine ? changes : `${isBoth ? "---\n" : "\n"}${changes}`;
  }
  if (!graph) return `${isFirst || oneLine ? "" : "\n"}${text}`;
  return drawGraph(graph, commit, oneLine || isLast ? text : `${text}\n`, isLast);
}

function pairsOf(call: GitCall, commit: Commit, paths: readonly string[]): readonly FilePair[] {
  const { objects } = call.repository;
  const specs = new Pathspecs(call, paths);
  return compareSnapshots(
    commitSnapshot(objects, commit.parents[0]),
    commitSnapshot(objects, commit.id),
  ).filter(({ path, oldPath }) => specs.matches(path) || specs.matches(oldPath));
}

function drawGraph(graph: Graph, commit: Commit, text: string, isLast: boolean): string {
  const [first = "", ...rest] = text.replace(/\n$/, "").split("\n");
  const lines = [graph.commit(commit) + first, ...rest.map((line) => graph.next() + line)];
  while (graph.isBusy && !isLast) lines.push(graph.next());
  return `${lines.join("\n")}\n`;
}
