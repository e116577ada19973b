import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus } from "../../../disk/files.ts";
import type { Side, Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { comparePaths, type IndexEntry, indexEntry } from "../index/index-file.ts";
import { hashObject, type ObjectStore, type TreeEntry } from "../repository/objects.ts";
import { dirtyLinkSide, GITLINK, linkSide, storedSide, submoduleAt } from "./gitlink.ts";
import { toStored, warnOfLineEnds } from "./line-ends.ts";

/** All files of a tree, by path. */
export function treeSnapshot(objects: ObjectStore, tree: string | undefined): Snapshot {
  const files = new Map<string, Side>();
  const walk = (id: string, prefix: string) => {
    for (const { mode, name, id: child } of objects.tree(id))
      if (mode === "40000") walk(child, `${prefix}${name}/`);
      else files.set(`${prefix}${name}`, storedSide(objects, mode, child));
  };
  if (tree !== undefined) walk(tree, "");
  return files;
}

export function commitSnapshot(objects: ObjectStore, commit: string | undefined): Snapshot {
  return treeSnapshot(objects, commit === undefined ? undefined : objects.commit(commit).tree);
}

/** What is staged; files in conflict are left out, and those that are only known. */
export function indexSnapshot(call: GitCall): Snapshot {
  const { objects, index } = call.repository;
  return new Map(
    index.entries
      .filter(({ stage, isIntended }) => stage === 0 && !isIntended)
      .map(({ path, mode, id }) => [path, storedSide(objects, mode, id)]),
  );
}

export interface WorkFile {
  readonly status: FileStatus;
  readonly mode: string;
  read(): Uint8Array;
}

/** A file or link of the working tree, as it would be stored; undefined where there is none, or a folder. */
export function workFile(call: GitCall, path: string): WorkFile | undefined {
  const { files } = call;
  const full = call.full(path);
  const status = files.lstat(full);
  if (status instanceof Errno || isBehindLink(call, path)) return undefined;
  if (status.kind === "symlink")
    return {
      status,
      mode: "120000",
      read() {
        const target = files.readlink(full);
        return encode(target instanceof Errno ? "" : target);
      },
    };
  if (status.kind !== "file") return undefined;
  return {
    status,
    mode: status.mode & 0o100 ? "100755" : "100644",
    read() {
      const content = files.readFile(full);
      return content instanceof Errno ? new Uint8Array() : toStored(call, path, content);
    },
  };
}

function isBehindLink(call: GitCall, path: string): boolean {
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth++) {
    const status = call.files.lstat(call.full(parts.slice(0, depth).join("/")));
    if (status instanceof Errno || status.kind !== "directory") return true;
  }
  return false;
}

function isUntouched(entry: IndexEntry, status: FileStatus, writtenAt: number): boolean {
  return (
    entry.size === status.size &&
    entry.ino === status.ino &&
    Math.abs(entry.mtime - status.mtime) < 0.001 &&
    status.mtime < writtenAt
  );
}

/** The file of an index entry as it is now, with its hash. */
export function workSide(call: GitCall, entry: IndexEntry): Side | undefined {
  if (entry.mode === GITLINK) return linkSide(call, entry);
  const { mode, id, isAssumed, isSkipped } = entry;
  if (isAssumed || isSkipped) return { mode, id, read: () => call.repository.objects.blob(id) };
  const file = workFile(call, entry.path);
  if (!file) return undefined;
  if (isUntouched(entry, file.status, call.repository.index.writtenAt) && entry.mode === file.mode)
    return { mode: file.mode, id: entry.id, read: file.read };
  return { mode: file.mode, id: hashObject("blob", file.read()), isUnhashed: true, read: file.read };
}

/** The tracked files as they are in the working tree. */
export async function workSnapshot(
  call: GitCall,
  dirt: "ignored" | "modified" | "all" = "ignored",
): Promise<Snapshot> {
  const files = new Map<string, Side>();
  for (const entry of call.repository.index.entries) {
    if (entry.stage !== 0) continue;
    const isLink = entry.mode === GITLINK && dirt !== "ignored";
    const side = isLink ? await dirtyLinkSide(call, entry, dirt === "all") : workSide(call, entry);
    if (side) files.set(entry.path, side);
    const pause = call.work(4 + entry.size / 64);
    if (pause) await pause;
  }
  return files;
}

/** Those in conflict too, as a commit is compared with them. */
export async function wholeWorkSnapshot(call: GitCall, dirt: "ignored" | "modified"): Promise<Snapshot> {
  const { index } = call.repository;
  const files = new Map(await workSnapshot(call, dirt));
  for (const path of index.conflicts) {
    const entry = index.stages(path).findLast((stage) => stage !== undefined);
    const side = entry && workSide(call, entry);
    if (side) files.set(path, side);
  }
  return files;
}

/** Takes a file of the working tree into the index. */
export function stageFile(call: GitCall, path: string, warns = true): void {
  const { index, objects } = call.repository;
  const head = submoduleAt(call, path)?.head;
  if (head !== undefined) return index.set(indexEntry(path.replace(/\/$/, ""), GITLINK, head));
  const file = workFile(call, path);
  if (!file) return index.remove(path);
  if (warns && file.mode !== "120000") {
    const raw = call.files.readFile(call.full(path));
    if (!(raw instanceof Errno)) warnOfLineEnds(call, path, raw);
  }
  index.set(indexEntry(path, file.mode, objects.write("blob", file.read()), file.status));
}

/** Makes a file known without staging what is in it (git-add(1), `--intent-to-add`). */
export function intendFile(call: GitCall, path: string): void {
  const { index, objects } = call.repository;
  const mode = workFile(call, path)?.mode ?? "100644";
  index.set({ ...indexEntry(path, mode, objects.write("blob", new Uint8Array())), isIntended: true });
}

/** Writes what is staged as a tree; gives its id. */
export function writeIndexTree(call: GitCall): string {
  const { index, objects } = call.repository;
  return writeTree(
    objects,
    index.entries.filter(({ isIntended }) => !isIntended).map(({ path, mode, id }) => ({ path, mode, id })),
  );
}

interface PathEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

export function writeTree(objects: ObjectStore, entries: readonly PathEntry[]): string {
  const own: TreeEntry[] = [];
  const below = new Map<string, PathEntry[]>();
  for (const { path, mode, id } of entries) {
    const slash = path.indexOf("/");
    if (slash < 0) own.push({ mode, name: path, id });
    else {
      const name = path.slice(0, slash);
      const list = below.get(name) ?? [];
      list.push({ path: path.slice(slash + 1), mode, id });
      below.set(name, list);
    }
  }
  for (const [name, list] of below) own.push({ mode: "40000", name, id: writeTree(objects, list) });
  return objects.writeTree(own);
}

export interface Untracked {
  /** Folders end with a slash. */
  readonly path: string;
  readonly isIgnored: boolean;
}

export function sortUntracked(list: readonly Untracked[]): readonly string[] {
  return list.map(({ path }) => path).sort(comparePaths);
}
