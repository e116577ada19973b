import type { GitCall } from "../git-call.ts";
import { comparePaths } from "../index/index-file.ts";
import type { Given } from "../subcommand.ts";
import { workFile, workSide } from "../worktree/snapshots.ts";
import { formatConflict } from "./combined.ts";
import { formatDiff, paintOf, wantsList, wantsPatch } from "./diff-options.ts";
import { compareSnapshots, type FilePair, type Side } from "./file-pair.ts";

const STAGES = ["base", "ours", "theirs"];

/** The changes of the working tree, or of the index, where some paths are in conflict (git-diff(1), "COMBINED DIFF FORMAT"). */
export async function formatInConflict(
  call: GitCall,
  given: Given,
  settled: readonly FilePair[],
  conflicts: readonly string[],
): Promise<string> {
  if (wantsList(given) && !wantsPatch(given))
    return formatDiff(call, given, inOrder([...settled, ...listedPairs(call, given, conflicts)]));
  const stage = given.last(...STAGES);
  if (stage !== undefined || given.has("cached", "staged")) {
    const known = stage === undefined ? settled : [...settled, ...stagePairs(call, stage, conflicts)];
    return formatWithUnmerged(call, given, known, conflicts);
  }
  let text = "";
  const unmerged: string[] = [];
  for (const path of conflicts) {
    const combined = await formatConflict(call, path, paintOf(call, given));
    if (combined === undefined) unmerged.push(path);
    else text += combined;
  }
  return text + (await formatWithUnmerged(call, given, settled, unmerged));
}

/** In lists, a path in conflict stands as such, and once more with what its file is beside our side. */
export function listedPairs(call: GitCall, given: Given, conflicts: readonly string[]): readonly FilePair[] {
  const named = conflicts.map((path): FilePair => {
    const mode = workFile(call, path)?.mode;
    return { path, oldPath: path, old: undefined, new: unmergedSide(mode), status: "U", similarity: 0 };
  });
  if (given.has("cached", "staged")) return named;
  return [...named, ...stagePairs(call, given.last(...STAGES) ?? "ours", conflicts)];
}

function unmergedSide(mode: string | undefined): Side | undefined {
  return mode === undefined ? undefined : { mode, id: "0".repeat(40), read: () => new Uint8Array() };
}

/** `--base`, `--ours`, `--theirs`: files in conflict from that stage to the working tree. */
function stagePairs(call: GitCall, name: string, conflicts: readonly string[]): readonly FilePair[] {
  const { index, objects } = call.repository;
  const old = new Map<string, Side>();
  const next = new Map<string, Side>();
  for (const path of conflicts) {
    const entry = index.get(path, STAGES.indexOf(name) + 1);
    const work = entry ? workSide(call, entry) : undefined;
    if (entry) old.set(path, { mode: entry.mode, id: entry.id, read: () => objects.blob(entry.id) });
    if (work) next.set(path, work);
  }
  return compareSnapshots(old, next, false);
}

function inOrder(pairs: readonly FilePair[]): readonly FilePair[] {
  return pairs.toSorted((a, b) => comparePaths(a.path, b.path));
}

/** In the order of paths, a path that is not merged before its changes. */
async function formatWithUnmerged(
  call: GitCall,
  given: Given,
  pairs: readonly FilePair[],
  unmerged: readonly string[],
): Promise<string> {
  if (unmerged.length === 0) return formatDiff(call, given, pairs);
  const paths = [...new Set([...unmerged, ...pairs.map(({ path }) => path)])].sort(comparePaths);
  let text = "";
  for (const path of paths) {
    if (unmerged.includes(path)) text += `* Unmerged path ${path}\n`;
    const own = pairs.filter((pair) => pair.path === path);
    if (own.length > 0) text += await formatDiff(call, given, own);
  }
  return text;
}
