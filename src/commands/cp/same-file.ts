import { baseName, dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus, Files } from "../../disk/files.ts";
import { type Place, placeOf, type TransferOptions } from "./options.ts";

/** `fine`: not the same, or it does no harm; `done`: the same, and nothing is left to do. */
export type SameFile = "fine" | "done" | "forbidden";

export function isSameInode(a: FileStatus, b: FileStatus): boolean {
  return a.ino === b.ino && a.dev === b.dev;
}

/** Whether both are one directory entry, however they are spelled (gnulib same.c). */
export function isSameName(files: Files, a: Place, b: Place): boolean {
  if (baseName(a.path) !== baseName(b.path)) return false;
  const aDirectory = files.stat(dirName(a.path));
  const bDirectory = files.stat(dirName(b.path));
  return (
    !(aDirectory instanceof Errno) && !(bDirectory instanceof Errno) && isSameInode(aDirectory, bDirectory)
  );
}

/** Whether a source may go to a destination that is there (copy.c, same_file_ok). */
export function checkSameFile(
  files: Files,
  source: { readonly place: Place; readonly status: FileStatus },
  destination: { readonly place: Place; readonly status: FileStatus },
  options: TransferOptions,
): SameFile {
  const same = isSameInode(source.status, destination.status);
  if (same && options.hardLink) return "done";
  const never = options.dereference === "never";
  if (!never && !same) return "fine";
  const sourceLink = never ? source.status : files.lstat(source.place.name, source.place.at);
  const destinationLink = never
    ? destination.status
    : files.lstat(destination.place.name, destination.place.at);
  if (sourceLink instanceof Errno || destinationLink instanceof Errno) return "fine";
  const sameLink = isSameInode(sourceLink, destinationLink);
  const bothLinks = sourceLink.kind === "symlink" && destinationLink.kind === "symlink";
  const sameName = () => isSameName(files, source.place, destination.place);

  if (never && bothLinks) {
    if (sameName()) return "forbidden";
    if (options.backup.control === "none" && sameLink) return options.move ? "forbidden" : "done";
    return "fine";
  }
  if (!never && bothLinks && options.removeDestination) return "fine";
  if (options.backup.control !== "none") {
    if (sameLink) return sameName() ? "forbidden" : "fine";
    const wouldDangle =
      !options.move && !never && sourceLink.kind === "symlink" && destinationLink.kind !== "symlink";
    return wouldDangle ? "forbidden" : "fine";
  }
  if (options.move || options.removeDestination) {
    if (destinationLink.kind === "symlink") return "fine";
    if (sameLink && destinationLink.nlink > 1 && !sameName()) return options.move ? "forbidden" : "fine";
  }
  if (sourceLink.kind !== "symlink" && destinationLink.kind !== "symlink") {
    if (!sameLink) return "fine";
    if (options.hardLink) return "done";
  }
  // Of several hard links one may go, as long as the link that is moved leads to another one.
  if (options.move && source.status.kind === "symlink" && destinationLink.nlink > 1) {
    const path = files.realpath(source.place.name, source.place.at);
    if (!(path instanceof Errno))
      return isSameName(files, placeOf(path), destination.place) ? "forbidden" : "fine";
  }
  if (options.symbolicLink && destinationLink.kind === "symlink") return "fine";
  return never ? checkTargets(files, source.place, destination.place, destinationLink, options) : "forbidden";
}

/** One of them is a link: what counts is whether it leads to the other. */
function checkTargets(
  files: Files,
  source: Place,
  destination: Place,
  destinationLink: FileStatus,
  options: TransferOptions,
): SameFile {
  const sourceTarget = files.stat(source.name, source.at);
  const destinationTarget = files.stat(destination.name, destination.at);
  if (sourceTarget instanceof Errno || destinationTarget instanceof Errno) return "fine";
  if (!isSameInode(sourceTarget, destinationTarget)) return "fine";
  if (options.hardLink) return destinationLink.kind === "symlink" ? "fine" : "done";
  return "forbidden";
}
