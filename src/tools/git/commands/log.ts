import { Death } from "../death.ts";
import { formatMerge } from "../diff/combined.ts";
import { decorations } from "../diff/decorate.ts";
import { choosePairs, formatDiff, idLengthOf, paintOf, wantsDiff, wantsPatch } from "../diff/diff-options.ts";
import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import { type CommitStyle, formatCommit, isEndedFormat, prettyFormat } from "../diff/format-commit.ts";
import { Graph } from "../diff/graph.ts";
import type { GitCall } from "../git-call.ts";
import { chooseCommits, startingPoints } from "../log/choose-commits.ts";
import { traceLines } from "../log/line-log.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { relativesOf } from "../log/relatives.ts";
import type { Logged } from "../log/walk-reflog.ts";
import { DEFAULT_DATE, parseDateStyle } from "../repository/format-date.ts";
import { refuseUnborn } from "../repository/history.ts";
import { notesRef } from "../repository/notes.ts";
import type { Commit } from "../repository/objects.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { logUsage } from "../usage/log.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import { splitOperands } from "./diff.ts";

export const log = defineSubcommand({
  name: "log",
  usage: logUsage,
  more: LOG_OPTIONS,
  simulated: LOG_NAMES,
  rules: {
    takesNumber: true,
    negates: true,
    unknown: (word) => new Death(`fatal: unrecognized argument: ${word}\n`, 128),
  },
  async run(call, given) {
    const { repository } = call;
    const { revisions, paths } = splitOperands(call, given);
    if (revisions.length === 0 && repository.head === undefined && !given.has("all"))
      refuseUnborn(repository);
    const ranges = given.values("L");
    if (ranges.length > 0) return printLines(call, given, revisions, ranges);
    const commits = await chooseCommits(call, given, revisions, paths);
    const isOne = revisions.length < 2 && !given.has("all", "branches", "tags", "remotes");
    const source = isOne ? (revisions[0] ?? "HEAD") : undefined;
    await printLog(call, given, commits, { paths, style: { source } });
    return 0;
  },
});

/** `-L`: commits with what they changed in some lines. */
async function printLines(
  call: GitCall,
  given: Given,
  revisions: readonly string[],
  ranges: readonly string[],
): Promise<number> {
  call.startPager();
  const style = commitStyle(call, given);
  const traced = await traceLines(call, startingPoints(call, given, revisions), ranges, style.paint);
  const count = given.number ?? Number(given.value("max-count") ?? traced.length);
  for (const [at, { commit, diff }] of traced.slice(0, count).entries()) {
    if (at > 0 && !isEndedFormat(style.format)) call.print("\n");
    call.print(formatCommit(call, commit, style));
    if (!given.has("no-patch")) call.print(`\n${diff}`);
  }
  return 0;
}

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
  const graph = given.has("graph") ? new Graph(style.paint.reset !== "") : undefined;
  const relatives = relativesOf(
    given,
    commits.map(({ commit }) => commit),
  );
  const entries = commits.flatMap((logged) => againstParents(given, logged));
  for (const [at, logged] of entries.entries()) {
    const [isFirst, isLast] = [at === 0, at === entries.length - 1];
    call.print(await formatEntry(call, given, logged, { style, graph, isFirst, isLast, paths, relatives }));
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
  const date =
    given.last("relative-date", "date") === "relative-date"
      ? "relative"
      : (given.value("date") ?? call.config("log.date"));
  const plainDecorations = decorations(call.repository, false);
  return {
    format: prettyFormat(
      call,
      format === "oneline"
        ? "oneline"
        : ((format === undefined ? call.config("format.pretty") : given.value(format)) ?? "medium"),
    ),
    paint,
    date: date === undefined ? DEFAULT_DATE : parseDateStyle(date),
    notes: shownNotes(call, given),
    idLength: idLengthOf(call, given),
    tabWidth: tabWidthOf(given),
    isAbbreviated: given.has("oneline") ? !given.isOff("abbrev-commit") : given.has("abbrev-commit"),
    decorations: isDecorated
      ? decorations(call.repository, colours, given.value("decorate") === "full")
      : new Map(),
    plainDecorations,
    paintedDecorations: () => decorations(call.repository, true),
  };
}

function tabWidthOf(given: Given): number | undefined {
  if (given.isOff("expand-tabs")) return 0;
  return given.has("expand-tabs") ? Number(given.value("expand-tabs") ?? 8) : undefined;
}

/** The notes of commits are shown where no format is asked for, or they are. */
function shownNotes(call: GitCall, given: Given): readonly string[] {
  if (given.has("notes")) {
    const names = given.values("notes");
    return names.length === 0 ? [notesRef(call)] : names.map((name) => notesRef(call, name));
  }
  const isPlain = given.last("oneline", "format", "pretty") === undefined;
  return isPlain && !given.isOff("notes") ? [notesRef(call)] : [];
}

interface Entry {
  readonly style: CommitStyle;
  readonly graph: Graph | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly paths: readonly string[];
  /** Whose ids stand behind its own. */
  readonly relatives: ((commit: Commit) => readonly string[]) | undefined;
}

async function formatEntry(
  call: GitCall,
  given: Given,
  logged: Logged,
  { style, graph, isFirst, isLast, paths, relatives }: Entry,
): Promise<string> {
  // `format:` stands between entries, `tformat:` after each (git-log(1), "PRETTY FORMATS").
  const isBetween = style.format.startsWith("format:");
  const oneLine = isEndedFormat(style.format);
  const { commit } = logged;
  const { mark: _, ...unmarked } = logged;
  // The graph has the sign at its place.
  const told = graph ? unmarked : logged;
  const shown = relatives ? { ...told, relatives: relatives(commit) } : told;
  let text = formatCommit(call, commit, style, shown);
  if (isBetween) text = text.replace(/\n$/, "");
  let changes = await changesOf(call, given, logged, paths);
  if (changes === undefined) changes = "";
  else if (style.format !== "oneline") {
    const isBoth = given.has("stat") && given.has("patch");
    changes = `${isBoth && !isBetween ? "---" : ""}\n${changes}`;
  }
  if (!graph) return `${isFirst || oneLine ? "" : "\n"}${text}${changes}`;
  const drawing = { hasGap: !isFirst && !oneLine, isTold: oneLine, isBetween, isLast, changes };
  return drawGraph(graph, logged, text, drawing);
}

/** With `-m`, a merge is shown once for each of its parents. */
export function againstParents(given: Given, logged: Logged): readonly Logged[] {
  const { parents } = logged.commit;
  const isOnce = parents.length < 2 || given.last("c", "cc", "m") !== "m" || !wantsDiff(given);
  if (isOnce || given.has("first-parent")) return [logged];
  return parents.map((from) => ({ ...logged, from }));
}

/** The changes of a commit in the forms that were asked for; those of a merge only where it is said how. Undefined: there are none. */
export async function changesOf(
  call: GitCall,
  given: Given,
  { commit, from, followed }: Logged,
  paths: readonly string[],
): Promise<string | undefined> {
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
      if (text === "") return undefined;
      return isOneLine ? `\n${text}` : text;
    }
  }
  if (!wantsDiff(given) || (isMerge && combined === undefined && !given.has("first-parent")))
    return undefined;
  const pairs = pairsOf(call, commit, from ?? commit.parents[0], followed === undefined ? paths : []);
  const meant = followed === undefined ? pairs : pairs.filter(({ path }) => path === followed);
  const text = await formatDiff(call, given, meant);
  if (text !== "") return text;
  // A summary may have nothing to tell of what changed.
  const isTold = given.has("summary") && (await choosePairs(call, given, meant)).length > 0;
  return isTold ? "" : undefined;
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

interface Drawing {
  /** An empty line stands before it. */
  readonly hasGap: boolean;
  /** A format that ends entries itself. */
  readonly isTold: boolean;
  readonly isBetween: boolean;
  readonly isLast: boolean;
  /** What stands below the message. */
  readonly changes: string;
}

function drawGraph(
  graph: Graph,
  { commit, mark, parents }: Logged,
  text: string,
  { hasGap, isTold, isBetween, isLast, changes }: Drawing,
): string {
  const body = text.replace(/\n$/, "");
  const isOpen = isBetween ? text.endsWith("\n") : isTold && body.endsWith("\n");
  const [first = "", ...rest] = (isOpen && !isBetween ? body.slice(0, -1) : body).split("\n");
  const { before, row, gap } = graph.commit(commit.id, parents ?? commit.parents, {
    mark,
    hasGap: hasGap && !isBetween,
  });
  const lines = gap === undefined ? [] : [gap];
  lines.push(...before, row + first, ...rest.map((line) => graph.next() + line));
  while (graph.isBusy) lines.push(graph.next());
  if (isOpen) lines.push(graph.next());
  if (changes !== "")
    lines.push(
      ...changes
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => graph.next() + line),
    );
  return isBetween && isLast ? lines.join("\n") : `${lines.join("\n")}\n`;
}
