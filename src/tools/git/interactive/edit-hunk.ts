import { decode } from "../../../base/bytes.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { type PatchHunk, parseHunkHeader, parseHunkLines } from "../patch/hunk.ts";
import type { ChosenHunk, FileHunks } from "./file-hunks.ts";
import { editGuide, type PatchMode } from "./patch-mode.ts";

const FILE = "addp-hunk-edit.diff";

/** Opens a hunk in the editor (add-patch.c, edit_hunk_manually): what it is now; "left" as it was where all lines are gone. */
export async function editHunk(
  call: GitCall,
  file: FileHunks,
  hunk: ChosenHunk,
  mode: PatchMode,
): Promise<PatchHunk | "left" | "failed"> {
  const { repository } = call;
  const comment = (text: string) => text.replace(/^(?=.)/gm, "# ");
  const before = file.patchOf(hunk);
  if (!before) return "left";
  repository.setState(
    FILE,
    `${comment("Manual hunk edit mode -- see bottom for a quick guide.\n")}${await file.plainText(hunk)}${comment(editGuide(mode))}`,
  );
  const path = `${repository.gitDirectory}/${FILE}`;
  const went = await runEditor(call, path);
  const text = call.files.readFile(path);
  call.files.unlink(path);
  if (!went || !(text instanceof Uint8Array)) return "failed";
  const lines = decode(text)
    .replace(/\n$/, "")
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  if (lines.join("") === "") return "left";
  const [first = "", ...rest] = lines;
  const range = parseHunkHeader(first);
  return {
    oldFrom: range?.oldFrom ?? before.oldFrom,
    newFrom: range?.newFrom ?? before.newFrom,
    lines: parseHunkLines(range ? rest : lines),
  };
}
