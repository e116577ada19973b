import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Death } from "../death.ts";
import type { Side, Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { GITLINK } from "./gitlink.ts";
import { toWork } from "./line-ends.ts";
import { workFile, workSide } from "./snapshots.ts";
import { ignoreRules } from "./untracked.ts";

/** Puts a file into the working tree and takes it into the index; undefined removes it from both. */
export function putFile(call: GitCall, path: string, side: Side | undefined, touchesIndex = true): void {
  const { files, repository } = call;
  const full = call.full(path);
  files.unlink(full);
  if (!side) {
    // The folder of a submodule stays as long as something is in it.
    if (repository.index.get(path)?.mode === GITLINK) files.rmdir(full);
    if (touchesIndex) repository.index.remove(path);
    for (let parent = dirName(full); parent !== call.top; parent = dirName(parent))
      // The folder that one stands in stays.
      if (`${call.process.cwd}/`.startsWith(`${parent}/`) || files.rmdir(parent)) break;
    return;
  }
  repository.refs.makeParents(full);
  if (side.mode === GITLINK) files.mkdir(full, 0o777);
  else if (side.mode === "120000") files.symlink(decode(side.read()), full);
  else files.writeFile(full, toWork(call, path, side.read()), side.mode === "100755" ? 0o777 : 0o666);
  if (path.endsWith(".gitattributes")) call.forgetAttributes();
  if (touchesIndex) repository.index.set(indexEntry(path, side.mode, side.id, workFile(call, path)?.status));
}

/** Goes from one state to another as switch does: local changes stay, or stop it where they would be lost. */
export function switchFiles(call: GitCall, from: Snapshot, to: Snapshot, what: "checkout" | "merge"): void {
  const { index } = call.repository;
  const changed = [...new Set([...from.keys(), ...to.keys()])].filter((path) => {
    const [old, next] = [from.get(path), to.get(path)];
    return old?.id !== next?.id || old?.mode !== next?.mode;
  });
  const lost: string[] = [];
  const untracked: string[] = [];
  for (const path of changed) {
    const entry = index.get(path);
    const next = to.get(path);
    if (entry && entry.id === next?.id && entry.mode === next.mode) continue;
    if (entry?.mode === GITLINK) continue;
    const work = entry ? workSide(call, entry) : undefined;
    if (
      entry &&
      (entry.id !== from.get(path)?.id || (work && (work.id !== entry.id || work.mode !== entry.mode)))
    )
      lost.push(path);
    else if (!entry && next && workFile(call, path)) untracked.push(path);
  }
  // What is ignored may be overwritten (`--overwrite-ignore`).
  const rules = untracked.length > 0 ? ignoreRules(call) : undefined;
  const precious = untracked.filter((path) => !rules?.ignores(path, false));
  const list = (paths: readonly string[]) => paths.map((path) => `\t${path}\n`).join("");
  let text = "";
  if (lost.length > 0)
    text += `error: Your local changes to the following files would be overwritten by ${what}:\n${list(lost)}Please commit your changes or stash them before you ${what === "merge" ? "merge" : "switch branches"}.\n`;
  if (precious.length > 0)
    text += `error: The following untracked working tree files would be overwritten by ${what}:\n${list(precious)}Please move or remove them before you ${what === "merge" ? "merge" : "switch branches"}.\n`;
  if (text !== "") throw new Death(`${text}Aborting\n`, what === "merge" ? 2 : 1);
  for (const path of changed) {
    const [entry, side] = [index.get(path), to.get(path)];
    if (entry && entry.id === side?.id && entry.mode === side.mode) continue;
    putFile(call, path, side);
  }
  index.write();
}
