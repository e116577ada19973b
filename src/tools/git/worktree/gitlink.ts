import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Side } from "../diff/file-pair.ts";
import { GitCall } from "../git-call.ts";
import type { IndexEntry } from "../index/index-file.ts";
import type { ObjectStore } from "../repository/objects.ts";
import { type Repository, repositoryAt } from "../repository/repository.ts";

/** The mode of an entry that is a commit of another repository (gitsubmodules(7)). */
export const GITLINK = "160000";

/** What differs in the folder of a submodule. */
export interface SubmoduleDirt {
  readonly hasCommits: boolean;
  readonly isModified: boolean;
  readonly hasUntracked: boolean;
}

/** What a stored entry is: a file, a link, or the commit of a submodule. */
export function storedSide(objects: ObjectStore, mode: string, id: string): Side {
  return { mode, id, read: () => (mode === GITLINK ? linkText(id) : objects.blob(id)) };
}

function linkText(id: string): Uint8Array {
  return encode(`Subproject commit ${id}\n`);
}

/** The repository that stands in a folder of the working tree. */
export function submoduleAt(call: GitCall, path: string): Repository | undefined {
  const full = call.full(path).replace(/\/$/, "");
  const found = repositoryAt(call.files, full);
  return found?.top === full ? found : undefined;
}

/** The commit that a submodule is at; one whose repository is not there is as it should be. */
export function linkSide(call: GitCall, entry: IndexEntry): Side | undefined {
  const status = call.files.lstat(call.full(entry.path));
  if (status instanceof Errno || status.kind !== "directory") return undefined;
  const id = submoduleAt(call, entry.path)?.head ?? entry.id;
  return { mode: GITLINK, id, read: () => linkText(id) };
}

/** The same, with what is changed inside of it; `-dirty` behind its id where something is. */
export async function dirtyLinkSide(
  call: GitCall,
  entry: IndexEntry,
  countsUntracked: boolean,
): Promise<Side | undefined> {
  const side = linkSide(call, entry);
  const repository = submoduleAt(call, entry.path);
  if (!side || !repository) return side;
  const inside = new GitCall(call.process);
  inside.enter(repository);
  const { findChanges } = await call.load(import("./changes.ts"));
  const changes = await findChanges(inside, { untracked: countsUntracked ? "normal" : "no" });
  const isModified = [changes.staged, changes.unstaged, changes.conflicts].some(({ length }) => length > 0);
  const hasUntracked = changes.untracked.length > 0;
  const dirt = { hasCommits: side.id !== entry.id, isModified, hasUntracked };
  const id = isModified || hasUntracked ? `${side.id}-dirty` : side.id;
  return { mode: GITLINK, id, dirt, read: () => linkText(isModified ? id : side.id) };
}
