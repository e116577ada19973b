import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { comparePaths } from "../index/index-file.ts";
import { blobSide, type FilePair, type Side } from "./file-pair.ts";

/** `diff --no-index`: what differs between two paths of the disk, be they tracked or not. */
export function pairsOutside(call: GitCall, from: string, to: string): readonly FilePair[] {
  const [old, next] = [entryAt(call, from), entryAt(call, to)];
  // A file is compared with the one of its name in a folder.
  const name = (path: string) => path.replace(/.*\//, "");
  if (old === "folder" && next !== "folder") return pairsOutside(call, `${from}/${name(to)}`, to);
  if (next === "folder" && old !== "folder") return pairsOutside(call, from, `${to}/${name(from)}`);
  for (const [entry, path] of [
    [old, from],
    [next, to],
  ] as const)
    if (entry === "missing") refuse(`Could not access '${path}'`);
  if (isSide(old) && isSide(next)) {
    const [oldPath, path] = [shown(old ? from : to), shown(next ? to : from)];
    return pairOf(oldPath, path, old, next);
  }
  const names = new Set([...namesIn(call, from), ...namesIn(call, to)]);
  return [...names]
    .sort(comparePaths)
    .flatMap((below) =>
      pairsBelow(call, `${from.replace(/\/$/, "")}/${below}`, `${to.replace(/\/$/, "")}/${below}`),
    );
}

function isSide(entry: ReturnType<typeof entryAt>): entry is Side | undefined {
  return typeof entry !== "string";
}

function shown(path: string): string {
  return path.replace(/^(\.\/|\/)+/, "");
}

function pairsBelow(call: GitCall, from: string, to: string): readonly FilePair[] {
  const isThere = (path: string) => !(call.files.lstat(call.path(path)) instanceof Errno);
  const [isOld, isNew] = [isThere(from), isThere(to)];
  if (isOld && isNew) return pairsOutside(call, from, to);
  const only = entryAt(call, isOld ? from : to);
  if (!isSide(only) && only !== "folder") return [];
  if (only === "folder")
    return namesIn(call, isOld ? from : to)
      .toSorted(comparePaths)
      .flatMap((name) => pairsBelow(call, `${from}/${name}`, `${to}/${name}`));
  const path = shown(isOld ? from : to);
  return pairOf(path, path, isOld ? only : undefined, isNew ? only : undefined);
}

function pairOf(
  oldPath: string,
  path: string,
  old: Side | undefined,
  next: Side | undefined,
): readonly FilePair[] {
  if (old && next && old.id === next.id && old.mode === next.mode) return [];
  const status = !old ? "A" : !next ? "D" : "M";
  return [{ path, oldPath, old, new: next, status, similarity: 0 }];
}

function namesIn(call: GitCall, folder: string): readonly string[] {
  const entries = call.files.readdir(call.path(folder));
  return entries instanceof Errno ? [] : entries.map(({ name }) => name).filter((name) => name !== ".git");
}

function entryAt(call: GitCall, path: string): Side | "folder" | "missing" | undefined {
  if (path === "/dev/null") return undefined;
  const full = call.path(path);
  const status = call.files.lstat(full);
  if (status instanceof Errno) return "missing";
  if (status.kind === "directory") return "folder";
  if (status.kind === "symlink") {
    const target = call.files.readlink(full);
    return blobSide("120000", encode(target instanceof Errno ? "" : target));
  }
  const content = call.files.readFile(full);
  if (content instanceof Errno) return die(`cannot read '${path}': ${content.message}`);
  return blobSide(status.mode & 0o100 ? "100755" : "100644", content);
}
