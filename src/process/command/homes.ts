import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Makes a home with copies of what is in the skeleton, all the user's own. */
export function makeHome(
  files: Files,
  home: string,
  skeleton: string,
  owner: Owner,
  mode: number,
): Errno | undefined {
  const made = files.mkdir(home, mode);
  if (made) return made;
  files.chmod(home, mode);
  return copyOwned(files, skeleton, home, owner) ?? files.chown(home, owner);
}

function copyOwned(files: Files, from: string, to: string, owner: Owner): Errno | undefined {
  const entries = files.readdir(from);
  if (entries instanceof Errno) return undefined;
  for (const { name } of entries) {
    const [source, target] = [joinPath(from, name), joinPath(to, name)];
    const failed = copyEntry(files, source, target, owner) ?? files.chown(target, owner, { follow: false });
    if (failed) return failed;
  }
  return undefined;
}

function copyEntry(files: Files, source: string, target: string, owner: Owner): Errno | undefined {
  const status = files.lstat(source);
  if (status instanceof Errno) return status;
  const mode = status.mode & 0o7777;
  if (status.kind === "directory")
    return files.mkdir(target, mode) ?? copyOwned(files, source, target, owner);
  if (status.kind === "symlink") {
    const link = files.readlink(source);
    return link instanceof Errno ? link : files.symlink(link, target);
  }
  const content = files.readFile(source);
  if (content instanceof Errno) return content;
  return files.writeFile(target, content, mode) ?? files.chmod(target, mode);
}

/** Gives all of a tree that is one user's to another. */
export function giveTree(files: Files, path: string, from: number, owner: Partial<Owner>): void {
  const status = files.lstat(path);
  if (status instanceof Errno) return;
  if (status.uid === from) files.chown(path, owner, { follow: false });
  if (status.kind !== "directory") return;
  const entries = files.readdir(path);
  if (!(entries instanceof Errno))
    for (const { name } of entries) giveTree(files, joinPath(path, name), from, owner);
}

export function removeTree(files: Files, path: string): Errno | undefined {
  const status = files.lstat(path);
  if (status instanceof Errno) return status;
  if (status.kind !== "directory") return files.unlink(path);
  const entries = files.readdir(path);
  if (entries instanceof Errno) return entries;
  for (const { name } of entries) {
    const failed = removeTree(files, joinPath(path, name));
    if (failed) return failed;
  }
  return files.rmdir(path);
}
