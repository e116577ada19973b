import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { commitSnapshot, treeSnapshot, workFile, workSide } from "./snapshots.ts";
import { putFile } from "./write-files.ts";

/** Makes index and working tree those of a commit; what was changed is lost (`reset --hard`). */
export function resetFiles(call: GitCall, commit: string | undefined): void {
  const { index, objects } = call.repository;
  const wanted = commitSnapshot(objects, commit);
  for (const path of new Set(index.entries.map((entry) => entry.path)))
    if (!wanted.has(path)) putFile(call, path, undefined);
  for (const [path, side] of wanted) {
    const entry = index.get(path);
    const work = entry ? workSide(call, entry) : undefined;
    if (entry && work && entry.id === side.id && work.id === side.id && work.mode === side.mode) continue;
    putFile(call, path, side);
  }
  index.write();
}

/** Makes the index that of a tree; the files stay (`reset --mixed`, `reset -- paths`). */
export function resetIndex(
  call: GitCall,
  tree: string | undefined,
  isMeant: (path: string) => boolean = () => true,
): void {
  const { index, objects } = call.repository;
  const wanted = treeSnapshot(objects, tree);
  const paths = new Set([...index.entries.map((entry) => entry.path), ...wanted.keys()]);
  for (const path of [...paths].filter(isMeant)) {
    const side = wanted.get(path);
    const entry = index.get(path);
    if (!side) index.remove(path);
    else if (entry?.id !== side.id || entry.mode !== side.mode) {
      const work = workSide(call, indexEntry(path, side.mode, side.id));
      const isUnchanged = work?.id === side.id && work.mode === side.mode;
      index.set(indexEntry(path, side.mode, side.id, isUnchanged ? workFile(call, path)?.status : undefined));
    }
  }
  index.write();
}

/** Goes to a commit, but leaves files that differ from the index alone (`reset --merge`, `merge --abort`). */
export function resetMerged(call: GitCall, commit: string | undefined): void {
  const { index, objects } = call.repository;
  const wanted = commitSnapshot(objects, commit);
  for (const path of new Set([...index.entries.map((entry) => entry.path), ...wanted.keys()])) {
    const [entry, side] = [index.get(path), wanted.get(path)];
    if (entry && side && entry.id === side.id && entry.mode === side.mode) continue;
    putFile(call, path, side);
  }
  index.write();
}
