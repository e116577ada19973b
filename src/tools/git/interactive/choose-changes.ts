import { decode, encode } from "../../../base/bytes.ts";
import { blobSide, compareSnapshots, type FilePair, type Side, type Snapshot } from "../diff/file-pair.ts";
import { COLOURS, PLAIN } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import type { Pathspecs } from "../worktree/pathspec.ts";
import { putFile } from "../worktree/write-files.ts";
import { askYesNo } from "./ask.ts";
import { chooseHunks } from "./choose-hunks.ts";
import { FileHunks } from "./file-hunks.ts";
import type { PatchMode } from "./patch-mode.ts";

export interface ChooseWish {
  readonly mode: PatchMode;
  readonly specs: Pathspecs;
  readonly old: Snapshot;
  readonly next: Snapshot;
  /** Where chosen changes go, unless into the index or the working tree. */
  readonly take?: (path: string, side: Side | undefined) => void;
}

/** `-p` of add, reset, checkout, restore and stash: asks about each change, and does what is wished with it. */
export async function chooseChanges(call: GitCall, wish: ChooseWish): Promise<number> {
  const { mode, old, next, specs } = wish;
  const pairs = compareSnapshots(old, next, false).filter(({ path }) => specs.matches(path));
  // `color.ui` is not asked here.
  const colour = call.config("color.interactive") ?? "auto";
  const paints = colour === "always" || (call.isTerminal && !["false", "never"].includes(colour));
  const style = {
    paint: paints && call.usesColour("diff") ? COLOURS : PLAIN,
    context: Number(call.config("diff.context") ?? 3),
    work: (steps: number) => call.work(steps),
    // What is brought from a commit is shown as a difference turned round.
    prefixes: mode.verb === "apply" ? (["b/", "a/"] as const) : undefined,
  };
  let binary = 0;
  for (const pair of pairs) {
    const file = await FileHunks.of(pair, style);
    if (!file) binary++;
    else {
      const goesOn = await chooseHunks(call, file, { mode, paints });
      await useChosen(call, file, wish, paints);
      if (!goesOn) break;
    }
  }
  if (pairs.length === 0) call.printError("No changes.\n");
  else if (binary === pairs.length) call.printError("Only binary files changed.\n");
  return 0;
}

async function useChosen(call: GitCall, file: FileHunks, wish: ChooseWish, paints: boolean): Promise<void> {
  if (file.taken.length === 0) return;
  const { mode, take } = wish;
  const { path } = file.pair;
  const side = chosenSide(file, mode);
  if (take) return take(path, side);
  const { index } = call.repository;
  if (mode.target !== "both") {
    if (mode.target === "index") stage(call, path, side);
    else putFile(call, path, side, false);
  } else if (bringToIndex(call, file, mode, side)) putFile(call, path, side);
  else {
    const complain = (text: string) => call.printError(paints ? `\x1b[1;31m${text}\x1b[m\n` : `${text}\n`);
    complain("The selected hunks do not apply to the index!");
    if (await askYesNo(call, "Apply them to the worktree anyway? ", paints)) putFile(call, path, side, false);
    else complain("Nothing was applied.\n");
  }
  index.write();
}

function stage(call: GitCall, path: string, side: Side | undefined): void {
  const { index, objects } = call.repository;
  if (!side) return index.remove(path);
  const id = objects.has(side.id) ? side.id : objects.write("blob", side.read());
  index.set(indexEntry(path, side.mode, id));
}

/** The file as it is once the chosen changes are brought to it, or taken back; undefined where it is none then. */
function chosenSide(file: FileHunks, { isReverse }: PatchMode): Side | undefined {
  const { old, new: next } = file.pair;
  const [from, to] = isReverse ? [next, old] : [old, next];
  if (file.has("deletion")) return isReverse ? old : undefined;
  const isMode = file.has("mode");
  const mode = (isMode ? to?.mode : from?.mode) ?? to?.mode ?? from?.mode ?? "100644";
  if (!file.has("lines")) {
    if (!isMode) return to;
    return from ? blobSide(mode, from.read()) : undefined;
  }
  const text = file.chosenText(isReverse);
  if (!to && text === "") return undefined;
  return blobSide(mode, encode(text));
}

/** Whether the same changes fit what is staged: it is that of the file then, or is patched on its own. */
function bringToIndex(call: GitCall, file: FileHunks, mode: PatchMode, side: Side | undefined): boolean {
  const { index, objects } = call.repository;
  const { path } = file.pair;
  const base: FilePair["old"] = mode.isReverse ? file.pair.new : file.pair.old;
  const entry = index.get(path);
  if (entry?.id === base?.id) {
    stage(call, path, side);
    return true;
  }
  if (!entry || !side || !file.has("lines")) return false;
  const text = file.applyTo(decode(objects.blob(entry.id)), mode.isReverse);
  if (text === undefined) return false;
  stage(call, path, blobSide(side.mode, encode(text)));
  return true;
}
