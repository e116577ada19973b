import { decode, encode } from "../../../base/bytes.ts";
import { Death } from "../death.ts";
import { compareLines, splitLines } from "../diff/compare-lines.ts";
import { compareSnapshots, type FilePair, type Side, type Snapshot } from "../diff/file-pair.ts";
import { groupChanges, hunkOf } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { chooseChanges } from "../interactive/choose-changes.ts";
import { PATCH_MODES } from "../interactive/patch-mode.ts";
import { applyHunks } from "../patch/apply-hunks.ts";
import { reverseHunk } from "../patch/hunk.ts";
import type { Pathspecs } from "../worktree/pathspec.ts";
import { workFile, workSide } from "../worktree/snapshots.ts";
import { putFile } from "../worktree/write-files.ts";

/** `stash -p`: the files of HEAD with the changes that were chosen; undefined where none was. */
export async function chooseStashed(
  call: GitCall,
  before: Snapshot,
  specs: Pathspecs,
): Promise<Snapshot | undefined> {
  const work = new Map<string, Side>();
  for (const [path, { mode, id }] of before) {
    const side = workSide(call, call.repository.index.get(path) ?? indexEntry(path, mode, id));
    if (side) work.set(path, side);
  }
  const chosen = new Map(before);
  await chooseChanges(call, {
    mode: PATCH_MODES.stash,
    specs,
    old: before,
    next: work,
    take: (path, side) => void (side ? chosen.set(path, side) : chosen.delete(path)),
  });
  if (compareSnapshots(before, chosen, false).length > 0) return chosen;
  call.printError("No changes selected\n");
  return undefined;
}

/** Takes what was chosen back out of the working tree; other changes stay. */
export async function takeBack(call: GitCall, before: Snapshot, chosen: Snapshot): Promise<void> {
  for (const pair of compareSnapshots(before, chosen, false)) {
    const { path, old, new: next } = pair;
    const work = workFile(call, path);
    if (!next || !old || !work) {
      putFile(call, path, old, false);
      continue;
    }
    const text = await withoutChange(call, pair, decode(work.read()));
    if (text === undefined)
      throw new Death(
        `error: patch failed: ${path}:1\nerror: ${path}: patch does not apply\nCannot remove worktree changes\n`,
        1,
      );
    const mode = old.mode === next.mode ? work.mode : old.mode;
    putFile(call, path, { mode, id: "", read: () => encode(text) }, false);
  }
}

async function withoutChange(call: GitCall, pair: FilePair, text: string): Promise<string | undefined> {
  const lines = (side: Side | undefined) => splitLines(side ? decode(side.read()) : "");
  const [old, next] = [lines(pair.old), lines(pair.new)];
  const changes = await compareLines(old, next, (steps) => call.work(steps));
  const hunks = groupChanges(changes, old.length, 1).map((hunk) => reverseHunk(hunkOf(old, next, hunk)));
  const applied = applyHunks(splitLines(text), hunks);
  return "failed" in applied ? undefined : applied.lines.join("");
}
