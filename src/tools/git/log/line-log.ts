import { decode } from "../../../base/bytes.ts";
import { type LineRange, readRange } from "../blame/line-range.ts";
import { die } from "../death.ts";
import { compareLines, type LineChange, splitLines } from "../diff/compare-lines.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import type { Paint } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";
import type { RangePoints } from "./choose-commits.ts";

/** Lines of a file, as a commit has them. */
interface Watched extends LineRange {
  readonly path: string;
}

/** A commit that changed lines that are watched, and how. */
export interface LineChangeShown {
  readonly commit: Commit;
  readonly diff: string;
}

interface Traced {
  readonly before: Watched | undefined;
  readonly diff: string | undefined;
}

/** `-L 4,6:file`: the history of some lines (git-log(1), `-L`). */
export async function traceLines(
  call: GitCall,
  points: RangePoints,
  words: readonly string[],
  paint: Paint,
): Promise<readonly LineChangeShown[]> {
  const { repository } = call;
  const [start] = points.from;
  if (start === undefined) return die("More than one commit to dig from: HEAD and HEAD?");
  const watched = new Map<string, readonly Watched[]>([
    [start, words.map((word) => watchedIn(call, start, word))],
  ]);
  const shown: LineChangeShown[] = [];
  for (const commit of walkHistory(repository, { ...points, isTopological: true })) {
    const own = watched.get(commit.id) ?? [];
    if (own.length === 0) continue;
    const diffs: string[] = [];
    for (const one of own) {
      const traced = await traceOne(call, commit, one, paint);
      for (const [at, { before }] of traced.entries()) {
        const parent = commit.parents[at];
        if (before && parent !== undefined) watched.set(parent, [...(watched.get(parent) ?? []), before]);
      }
      const first = traced[0]?.diff;
      if (traced.length < 2 && first !== undefined) diffs.push(first);
    }
    if (diffs.length > 0) shown.push({ commit, diff: diffs.join("") });
    const pause = call.work(50);
    if (pause) await pause;
  }
  return shown;
}

function linesOf(call: GitCall, id: string | undefined, path: string): readonly string[] | undefined {
  const side = commitSnapshot(call.repository.objects, id).get(path);
  return side && splitLines(decode(side.read()));
}

function watchedIn(call: GitCall, commit: string, word: string): Watched {
  const [, range = "", path = ""] = /^(:[^:]+|[^:]*):(.*)$/s.exec(word) ?? [];
  if (path === "") die(`-L argument not 'start,end:file' or ':funcname:file': ${word}`);
  const text = linesOf(call, commit, path) ?? die(`There is no path ${path} in the commit`);
  const { from, to } = readRange(range, text, path);
  return { path, from, to: Math.min(to, text.length) };
}

/** What became of the lines against each parent; where one has them all, only that one. */
async function traceOne(
  call: GitCall,
  commit: Commit,
  watched: Watched,
  paint: Paint,
): Promise<readonly Traced[]> {
  const next = linesOf(call, commit.id, watched.path) ?? [];
  if (commit.parents.length === 0)
    return [{ before: undefined, diff: formatLines([], next, newFile(next), watched, undefined, paint) }];
  const all: Traced[] = [];
  for (const [at, parent] of commit.parents.entries()) {
    const oldPath = nameIn(call, parent, commit, watched.path);
    const old = oldPath === undefined ? undefined : linesOf(call, parent, oldPath);
    const changes = old ? await compareLines(old, next, (steps) => call.work(steps)) : newFile(next);
    const touching = changes.filter(({ newFrom, newTo }) => newTo > watched.from && newFrom < watched.to);
    const before = oldPath === undefined ? undefined : { path: oldPath, ...mapBack(changes, watched) };
    if (touching.length === 0 && before)
      return commit.parents.map((_, n) => ({ before: n === at ? before : undefined, diff: undefined }));
    all.push({ before, diff: formatLines(old ?? [], next, touching, watched, oldPath, paint) });
  }
  return all;
}

function newFile(lines: readonly string[]): readonly LineChange[] {
  return [{ oldFrom: 0, oldTo: 0, newFrom: 0, newTo: lines.length }];
}

function nameIn(call: GitCall, parent: string, commit: Commit, path: string): string | undefined {
  const { objects } = call.repository;
  const before = commitSnapshot(objects, parent);
  if (before.has(path)) return path;
  const pairs = compareSnapshots(before, commitSnapshot(objects, commit.id));
  return pairs.find((pair) => pair.status === "R" && pair.path === path)?.oldPath;
}

/** Where the lines were before the changes. */
function mapBack(changes: readonly LineChange[], { from, to }: LineRange): LineRange {
  const back = (line: number, isEnd: boolean) => {
    let shift = 0;
    for (const { oldFrom, oldTo, newFrom, newTo } of changes) {
      if (isEnd ? newFrom >= line : newFrom > line) break;
      if (isEnd ? line <= newTo : line < newTo) return isEnd ? oldTo : oldFrom;
      shift = oldTo - newTo;
    }
    return line + shift;
  };
  return { from: back(from, false), to: back(to, true) };
}

/** All of the lines, with what changed in them (line-log.c, dump_diff_hacky_one). */
function formatLines(
  old: readonly string[],
  next: readonly string[],
  touching: readonly LineChange[],
  { path, from, to }: Watched,
  oldPath: string | undefined,
  paint: Paint,
): string {
  const [first, last] = [touching[0], touching.at(-1)];
  if (!first || !last) return "";
  const meta = (text: string) => `${paint.meta}${text}${paint.reset}\n`;
  let start = first.oldFrom - Math.max(0, first.newFrom - from);
  let end = last.oldTo + Math.max(0, to - last.newTo);
  if (oldPath === undefined) [start, end] = [-1, -1];
  const head = [
    `diff --git a/${oldPath ?? path} b/${path}`,
    oldPath === undefined ? "--- /dev/null" : `--- a/${oldPath}`,
    `+++ b/${path}`,
  ];
  let text = head.map(meta).join("");
  text += `${paint.frag}@@ -${start + 1},${end - start} +${from + 1},${to - from} @@${paint.reset}\n`;
  const line = (sign: string, content = "", colour = "") => {
    const body = content.replace(/\n$/, "");
    const ending = content.endsWith("\n") ? "" : "\\ No newline at end of file\n";
    text += `${colour}${sign}${body}${paint.reset}\n${ending}`;
  };
  let at = from;
  for (const { oldFrom, oldTo, newFrom, newTo } of touching) {
    for (; at < newFrom; at++) line(" ", next[at]);
    for (let n = oldFrom; n < oldTo; n++) line("-", old[n], paint.old);
    for (; at < newTo && at < to; at++) line("+", next[at], paint.new);
  }
  for (; at < to; at++) line(" ", next[at]);
  return text;
}
