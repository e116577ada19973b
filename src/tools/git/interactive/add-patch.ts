import { encode } from "../../../base/bytes.ts";
import { compareSnapshots } from "../diff/file-pair.ts";
import { COLOURS, PLAIN } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import type { Pathspecs } from "../worktree/pathspec.ts";
import { indexSnapshot, workSnapshot } from "../worktree/snapshots.ts";
import { chooseHunks } from "./choose-hunks.ts";
import { FileHunks } from "./file-hunks.ts";

/** `git add -p`: asks about each change of tracked files, and stages those that are wished for. */
export async function addPatch(call: GitCall, specs: Pathspecs): Promise<number> {
  const pairs = compareSnapshots(indexSnapshot(call), await workSnapshot(call), false).filter(({ path }) =>
    specs.matches(path),
  );
  // `color.ui` is not asked here.
  const wish = call.config("color.interactive") ?? "auto";
  const paints = wish === "always" || (call.isTerminal && !["false", "never"].includes(wish));
  const style = {
    paint: paints && call.usesColour("diff") ? COLOURS : PLAIN,
    context: Number(call.config("diff.context") ?? 3),
    work: (steps: number) => call.work(steps),
  };
  let binary = 0;
  for (const pair of pairs) {
    const file = await FileHunks.of(pair, style);
    if (!file) binary++;
    else {
      const goesOn = await chooseHunks(call, file, paints);
      stage(call, file);
      if (!goesOn) break;
    }
  }
  if (pairs.length === 0) call.printError("No changes.\n");
  else if (binary === pairs.length) call.printError("Only binary files changed.\n");
  return 0;
}

function stage(call: GitCall, file: FileHunks): void {
  const { index, objects } = call.repository;
  const { path, new: next } = file.pair;
  const entry = index.get(path);
  if (!entry) return;
  if (file.has("deletion")) index.remove(path);
  else if (file.has("lines") || file.has("mode")) {
    const mode = file.has("mode") ? (next?.mode ?? entry.mode) : entry.mode;
    const id = file.has("lines") ? objects.write("blob", encode(file.chosenText)) : entry.id;
    index.set(indexEntry(path, mode, id));
  } else return;
  index.write();
}
