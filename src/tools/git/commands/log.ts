import { Death, die } from "../death.ts";
import { formatMerge } from "../diff/combined.ts";
import { decorations } from "../diff/decorate.ts";
import {
  DIFF_NAMES,
  DIFF_OPTIONS,
  formatDiff,
  paintOf,
  wantsDiff,
  wantsPatch,
} from "../diff/diff-options.ts";
import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import { type CommitStyle, formatCommit } from "../diff/format-commit.ts";
import { Graph } from "../diff/graph.ts";
import type { GitCall } from "../git-call.ts";
import { chooseCommits } from "../log/choose-commits.ts";
import type { Logged } from "../log/walk-reflog.ts";
import type { Commit } from "../repository/objects.ts";
import type { DateStyle } from "../repository/person.ts";
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
    -g, --walk-reflogs    walk the log of refs
    -m                    show merges
    -c                    show merges against all parents
    --cc                  show merges against all parents, what is special in them
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
  "walk-reflogs",
  "m",
  "c",
  "cc",
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
    await printLog(call, given, chooseCommits(call, given, revisions, paths), { paths });
    return 0;
  },
});

interface LogWish {
  readonly paths: readonly string[];
  /** Where no format was given. */
  readonly style?: Partial<CommitStyle>;
}

export async function printLog(
  call: GitCall,
  given: Given,
  commits: readonly Logged[],
  { paths, style: wished }: LogWish,
): Promise<void> {
  call.startPager();
  const style = { ...commitStyle(call, given), ...wished };
  const graph = given.has("graph") ? new Graph() : undefined;
  const entries = commits.flatMap((logged) => againstParents(given, logged));
  for (const [at, logged] of entries.entries()) {
    const [isFirst, isLast] = [at === 0, at === entries.length - 1];
    call.print(await formatEntry(call, given, logged, { style, graph, isFirst, isLast, paths }));
    const pause = call.work(20);
    if (pause) await pause;
  }
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
  { commit, place, from }: Logged,
  { style, graph, isFirst, isLast, paths }: Entry,
): Promise<string> {
  // `format:` stands between entries, `tformat:` after each (git-log(1), "PRETTY FORMATS").
  const isBetween = style.format.startsWith("format:");
  const oneLine = isOneLine(style.format);
  let text = formatCommit(call, commit, style, place, from);
  if (isBetween) text = text.replace(/\n$/, "");
  const changes = await changesOf(call, given, { commit, ...(from && { from }) }, paths);
  if (changes !== "") {
    const isBoth = given.has("stat") && given.has("patch");
    text +=
      style.format === "oneline"
        ? changes
        : isBetween
          ? `\n${changes}`
          : `${isBoth ? "---\n" : "\n"}${changes}`;
  }
  if (!graph) return `${isFirst || oneLine ? "" : "\n"}${text}`;
  return drawGraph(graph, commit, oneLine || isLast ? text : `${text}\n`, isLast);
}

/** With `-m`, a merge is shown once for each of its parents. */
export function againstParents(given: Given, logged: Logged): readonly Logged[] {
  const { parents } = logged.commit;
  const isOnce = parents.length < 2 || given.last("c", "cc", "m") !== "m" || !wantsDiff(given);
  if (isOnce || given.has("first-parent")) return [logged];
  return parents.map((from) => ({ ...logged, from }));
}

/** The changes of a commit in the forms that were asked for; those of a merge only where it is said how. */
export async function changesOf(
  call: GitCall,
  given: Given,
  { commit, from }: Logged,
  paths: readonly string[],
): Promise<string> {
  const isMerge = commit.parents.length > 1;
  const combined = isMerge && !given.has("no-patch") ? given.last("c", "cc", "m") : undefined;
  if (combined === "c" || combined === "cc") {
    const specs = new Pathspecs(call, paths);
    const style = {
      paint: paintOf(call, given),
      isDense: combined === "cc",
      names: given.last("name-only", "name-status"),
      work: (steps: number) => call.work(steps),
    };
    if (style.names || wantsPatch(given) || !wantsDiff(given)) {
      const text = await formatMerge(call, commit, style, (path) => specs.matches(path));
      const form = given.last("oneline", "format", "pretty");
      const isOneLine = form === "oneline" || (form !== undefined && given.value(form) === "oneline");
      return isOneLine && text !== "" ? `\n${text}` : text;
    }
  }
  if (!wantsDiff(given) || (isMerge && combined === undefined && !given.has("first-parent"))) return "";
  return formatDiff(call, given, pairsOf(call, commit, from ?? commit.parents[0], paths));
}

function pairsOf(
  call: GitCall,
  commit: Commit,
  parent: string | undefined,
  paths: readonly string[],
): readonly FilePair[] {
  const { objects } = call.repository;
  const specs = new Pathspecs(call, paths);
  return compareSnapshots(commitSnapshot(objects, parent), commitSnapshot(objects, commit.id)).filter(
    ({ path, oldPath }) => specs.matches(path) || specs.matches(oldPath),
  );
}

function drawGraph(graph: Graph, commit: Commit, text: string, isLast: boolean): string {
  const [first = "", ...rest] = text.replace(/\n$/, "").split("\n");
  const lines = [graph.commit(commit) + first, ...rest.map((line) => graph.next() + line)];
  while (graph.isBusy && !isLast) lines.push(graph.next());
  return `${lines.join("\n")}\n`;
}
