import { equalBytes } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus, Files } from "../../disk/files.ts";

/** One difference between a place then and now. */
export interface TreeDifference {
  readonly path: string;
  readonly change: "created" | "removed" | "replaced" | "content" | "mode" | "owner";
}

/**
 * What differs at `path` and below: names, kinds, permissions, owners, contents and the targets of links; times do not
 * count. Stops at `limit` differences.
 */
export function treeDifferences(then: Files, now: Files, path: string, limit = 1): readonly TreeDifference[] {
  const found: TreeDifference[] = [];
  compare(then, now, path, found, limit);
  return found;
}

function compare(then: Files, now: Files, path: string, found: TreeDifference[], limit: number): void {
  if (found.length >= limit) return;
  const [before, after] = [then.lstat(path), now.lstat(path)];
  if (before instanceof Errno || after instanceof Errno) {
    if (!(before instanceof Errno)) found.push({ path, change: "removed" });
    else if (!(after instanceof Errno)) found.push({ path, change: "created" });
    return;
  }
  const change = statusChange(before, after) ?? contentChange(then, now, path, before, after);
  if (change) found.push({ path, change });
  if (before.kind !== "directory" || after.kind !== "directory") return;
  for (const name of namesIn(then, now, path)) compare(then, now, joinPath(path, name), found, limit);
}

function statusChange(before: FileStatus, after: FileStatus): TreeDifference["change"] | undefined {
  if (before.kind !== after.kind) return "replaced";
  if (before.mode !== after.mode && before.kind !== "symlink") return "mode";
  return before.uid !== after.uid || before.gid !== after.gid ? "owner" : undefined;
}

function contentChange(
  then: Files,
  now: Files,
  path: string,
  before: FileStatus,
  after: FileStatus,
): TreeDifference["change"] | undefined {
  if (before.kind === "symlink") return then.readlink(path) === now.readlink(path) ? undefined : "content";
  if (before.kind !== "file") return undefined;
  if (before.size !== after.size) return "content";
  const [old, current] = [then.readFile(path), now.readFile(path)];
  const same = old instanceof Uint8Array && current instanceof Uint8Array && equalBytes(old, current);
  return same ? undefined : "content";
}

function namesIn(then: Files, now: Files, path: string): readonly string[] {
  const names = [then, now].flatMap((files) => {
    const entries = files.readdir(path);
    return entries instanceof Errno ? [] : entries.map(({ name }) => name);
  });
  return [...new Set(names)].sort();
}
