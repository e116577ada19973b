import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { comparePicture } from "../../tutor/check/picture-state.ts";
import type { TutorComputer } from "../../tutor/computer.ts";
import type { Picture } from "../../tutor/lesson/picture-block.ts";
import type { PictureView } from "./lesson-view.ts";

type Row = PictureView["entries"][number];

/** A picture as it is drawn; with a computer beside what is there: each row says so, and what is too much has rows too. */
export function viewPicture(picture: Picture, computer: TutorComputer | undefined): PictureView {
  const { root } = picture;
  if (!computer) return { root, entries: [...picture.entries] };
  const { files, home } = computer;
  const { entries, surplus } = comparePicture(picture, files, home);
  const rows: Row[] = entries.map(({ entry, state }) => ({ ...entry, state }));
  for (const path of [...surplus].sort()) {
    const status = files.lstat(joinPath(root.replace(/^~(?=$|\/)/, home), path));
    const kind = status instanceof Errno || !isDrawn(status.kind) ? "file" : status.kind;
    insert(rows, { path, depth: path.split("/").length - 1, kind, state: "surplus" });
  }
  return { root, entries: rows };
}

function isDrawn(kind: string): kind is Row["kind"] {
  return kind === "file" || kind === "directory" || kind === "symlink";
}

/** Behind all that is in its folder. */
function insert(rows: Row[], row: Row): void {
  const folder = dirName(row.path);
  const isTop = row.path === baseName(row.path);
  const last = rows.findLastIndex(({ path }) => isTop || path === folder || path.startsWith(`${folder}/`));
  rows.splice(last + 1, 0, row);
}
