import { dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Picture, PictureEntry } from "../lesson/picture-block.ts";
import type { CheckMessages } from "./messages.ts";

/** A picture beside the disk: what is there, and what should not be. */
export interface PictureState {
  readonly entries: readonly {
    readonly entry: PictureEntry;
    readonly state: "there" | "missing" | "other-kind";
  }[];
  /** Paths below the root that an exact picture does not have. */
  readonly surplus: readonly string[];
  readonly matches: boolean;
}

export function comparePicture(picture: Picture, files: Files, home: string): PictureState {
  const root = picture.root.replace(/^~(?=$|\/)/, home);
  const entries = picture.entries.map((entry) => ({
    entry,
    state: stateOf(entry, joinPath(root, entry.path), files),
  }));
  const surplus = picture.exact ? findSurplus(picture, root, files) : [];
  return {
    entries,
    surplus,
    matches: surplus.length === 0 && entries.every(({ state }) => state === "there"),
  };
}

function stateOf(entry: PictureEntry, path: string, files: Files): "there" | "missing" | "other-kind" {
  const status = files.lstat(path);
  if (status instanceof Errno) return "missing";
  if (status.kind !== entry.kind) return "other-kind";
  return entry.kind !== "symlink" || files.readlink(path) === entry.target ? "there" : "other-kind";
}

/** What stands beside the picture's entries, in the root and in each of its folders. */
function findSurplus(picture: Picture, root: string, files: Files): readonly string[] {
  const drawn = new Set(picture.entries.map(({ path }) => path));
  const folders = ["", ...picture.entries.filter(({ kind }) => kind === "directory").map(({ path }) => path)];
  return folders.flatMap((folder) => {
    const names = files.readdir(joinPath(root, folder));
    if (names instanceof Errno) return [];
    return names.map(({ name }) => joinPath(folder, name)).filter((path) => !drawn.has(path));
  });
}

/** One sentence on the first thing that is not as in the picture. */
export function describePictureState(
  picture: Picture,
  { entries, surplus, matches }: PictureState,
  say: CheckMessages,
): string {
  if (matches) return "";
  const other = entries.find(({ state }) => state === "other-kind");
  if (other) return say.otherKind(other.entry.path, other.entry.kind, other.entry.target);
  const missing = entries.filter(({ state }) => state === "missing").map(({ entry }) => entry);
  // Of a missing folder only the folder itself is worth a word.
  const roots = missing.filter(({ path }) => !missing.some((folder) => folder.path === dirName(path)));
  if (roots.length > 0) return say.missing(picture.root, listPaths(roots.map(shownPath), say));
  return say.surplus(picture.root, listPaths(surplus, say));
}

const MAX_NAMED = 4;

function shownPath({ path, kind }: PictureEntry): string {
  return kind === "directory" ? `${path}/` : path;
}

function listPaths(paths: readonly string[], say: CheckMessages): string {
  const named = paths.slice(0, MAX_NAMED).map((path) => `\`${path}\``);
  if (paths.length > MAX_NAMED) named.push(say.more(paths.length - MAX_NAMED));
  return named.join(", ");
}
