import { Death } from "../death.ts";
import type { Side, Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { type IndexEntry, indexEntry } from "../index/index-file.ts";
import { mergeFile } from "../merge/merge-file.ts";
import type { Pathspecs } from "./pathspec.ts";
import { indexSnapshot, workSide } from "./snapshots.ts";
import { putFile } from "./write-files.ts";

/** What `checkout -- paths` and `restore` are to do. */
export interface PathsWish {
  readonly specs: Pathspecs;
  /** Where the files come from; undefined: the index. */
  readonly source: Snapshot | undefined;
  readonly toIndex: boolean;
  readonly toWork: boolean;
  /** Files that the source has not stay. */
  readonly overlays: boolean;
  /** What to take of a file in conflict: a side, both between markers, or nothing at all. */
  readonly unmerged: "ours" | "theirs" | "merge" | "ignore" | "refuse";
  /** How conflicts are shown. */
  readonly style: string;
}

/** How many files were written, and how many conflicts were made again. */
export interface PathsDone {
  readonly written: number;
  readonly recreated: number;
}

export async function checkoutPaths(call: GitCall, wish: PathsWish): Promise<PathsDone> {
  const { index } = call.repository;
  const { specs, source, toIndex, toWork } = wish;
  const from = source ?? indexSnapshot(call);
  const known = [...new Set([...from.keys(), ...index.entries.map(({ path }) => path)])].sort();
  refuseUnmatched(specs, known);
  const meant = known.filter((path) => specs.matches(path));
  const unmerged = meant.filter((path) => index.conflicts.includes(path) && !source?.has(path));
  refuseUnmerged(call, wish, unmerged);
  let [written, recreated] = [0, 0];
  for (const path of meant) {
    if (unmerged.includes(path)) {
      if (wish.unmerged === "merge") {
        await recreateConflict(call, path, wish.style);
        recreated++;
      } else if (wish.unmerged !== "ignore") {
        const side = stageSide(call, index.get(path, wish.unmerged === "ours" ? 2 : 3));
        putFile(call, path, side, false);
        written++;
      }
      continue;
    }
    const side = from.get(path);
    if (!side && wish.overlays) continue;
    const pause = call.work(20);
    if (pause) await pause;
    if (toWork && isOther(call, path, side)) {
      putFile(call, path, side, toIndex || !source);
      written++;
    } else if (toIndex && side && index.get(path)?.id !== side.id)
      index.set(indexEntry(path, side.mode, side.id));
    else if (toIndex && !side) index.remove(path);
  }
  index.write();
  return { written, recreated };
}

/** Whether the working tree has something else there, or nothing. */
function isOther(call: GitCall, path: string, side: Side | undefined): boolean {
  const entry = call.repository.index.get(path) ?? indexEntry(path, side?.mode ?? "", side?.id ?? "");
  const work = workSide(call, entry);
  return work?.id !== side?.id || work?.mode !== side?.mode;
}

function refuseUnmatched(specs: Pathspecs, known: readonly string[]): void {
  const missing = specs.unmatched(known);
  if (missing.length === 0) return;
  const lines = missing.map((text) => `error: pathspec '${text}' did not match any file(s) known to git\n`);
  throw new Death(lines.join(""), 1);
}

function refuseUnmerged(call: GitCall, wish: PathsWish, paths: readonly string[]): void {
  const { index } = call.repository;
  const errors = paths.flatMap((path) => {
    if (wish.unmerged === "ignore") {
      call.printError(`warning: path '${path}' is unmerged\n`);
      return [];
    }
    const [, ours, theirs] = index.stages(path);
    if (wish.unmerged === "refuse") return [`error: path '${path}' is unmerged\n`];
    if (wish.unmerged === "ours") return ours ? [] : [`error: path '${path}' does not have our version\n`];
    if (wish.unmerged === "theirs")
      return theirs ? [] : [`error: path '${path}' does not have their version\n`];
    return ours && theirs ? [] : [`error: path '${path}' does not have all necessary versions\n`];
  });
  if (errors.length > 0) throw new Death(errors.join(""), 1);
}

function stageSide(call: GitCall, entry: IndexEntry | undefined): Side | undefined {
  if (!entry) return undefined;
  const { mode, id } = entry;
  return { mode, id, read: () => call.repository.objects.blob(id) };
}

/** Writes the conflict of a file anew, as it was before anybody worked at it. */
async function recreateConflict(call: GitCall, path: string, style: string): Promise<void> {
  const [base, ours, theirs] = call.repository.index.stages(path).map((entry) => stageSide(call, entry));
  if (!ours || !theirs) return;
  const merged = await mergeFile(base?.read() ?? new Uint8Array(), ours.read(), theirs.read(), {
    ours: "ours",
    theirs: "theirs",
    base: "base",
    style,
    favour: undefined,
    work: (steps) => call.work(steps),
  });
  putFile(call, path, { mode: ours.mode, id: "", read: () => merged.bytes }, false);
}
