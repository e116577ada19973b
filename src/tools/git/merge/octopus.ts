import { Death } from "../death.ts";
import type { Snapshot } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { isAncestor, mergeBases, reachable } from "../repository/history.ts";
import { resolveCommit } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import { GITLINK } from "../worktree/gitlink.ts";
import { commitSnapshot, writeTree } from "../worktree/snapshots.ts";
import { switchFiles } from "../worktree/write-files.ts";
import { concludeMerge, leaveConflicts, refuseUnfinished } from "./conclude-merge.ts";
import { mergeDriver } from "./merge-file.ts";
import { refuseStaged } from "./merge-into.ts";
import { describeMerged, mergeMessage } from "./merge-names.ts";
import { type MergedSnapshot, mergeSnapshots } from "./merge-snapshots.ts";

function commitOf(call: GitCall, word: string): string {
  const id = resolveCommit(call.repository, word);
  if (id === undefined) throw new Death(`merge: ${word} - not something we can merge\n`, 1);
  return id;
}

/** Heads that others lead to say nothing new (commit.c, reduce_heads). */
export function reduceHeads(call: GitCall, words: readonly string[]): readonly string[] {
  const { repository } = call;
  const all = words.map((word) => ({ word, id: commitOf(call, word) }));
  const merged = new Set(repository.head === undefined ? [] : reachable(repository, [repository.head]));
  const left = all.some(({ id }) => !merged.has(id)) ? all.filter(({ id }) => !merged.has(id)) : all;
  const kept = left.filter(
    ({ id }, at) =>
      !left.some((other, n) => n !== at && (other.id === id ? n < at : isAncestor(repository, id, other.id))),
  );
  return kept.map(({ word }) => word);
}

/** `Merge branches 'a' and 'b'`: names of a kind stand together (fmt-merge-msg.c). */
function describeSeveral(call: GitCall, words: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const word of words) {
    const [, kind = "commit", name = ""] = /^(.*) ('.*')$/.exec(describeMerged(call, word)) ?? [];
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const plural = (kind: string) => (kind.endsWith("branch") ? `${kind}es` : `${kind}s`);
  const groups = Array.from(kinds, ([kind, names]) =>
    names.length === 1
      ? `${kind} ${names[0]}`
      : `${plural(kind)} ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
  );
  return groups.join(", ");
}

/** Several branches by one commit (git-merge(1), "octopus"). */
export async function mergeSeveral(
  call: GitCall,
  given: Given,
  words: readonly string[],
  givenMessage: string,
): Promise<number> {
  refuseUnfinished(call);
  const { repository } = call;
  const { head = "" } = repository;
  const heads = words.map((word) => commitOf(call, word));
  repository.setState("ORIG_HEAD", `${head}\n`);
  const left = heads.filter((id) => !reachable(repository, [head]).has(id));
  if (left.length === 0) {
    call.print("Already up to date.\n");
    return 0;
  }
  call.committer();
  refuseStaged(call, "Merge with strategy octopus failed.\n");
  const action = `merge ${words.join(" ")}`;
  const message = givenMessage !== "" ? givenMessage : mergeMessage(call, describeSeveral(call, words));
  const merged = await mergeInTurn(call, words, heads);
  repository.setState("MERGE_HEAD", `${heads.join("\n")}\n`);
  repository.setState("MERGE_MODE", given.isOff("ff") ? "no-ff" : "");
  repository.setState("MERGE_MSG", message);
  if (merged.conflicts.size > 0) {
    takeIn(call, merged);
    for (const path of merged.conflicts.keys()) call.printError(`ERROR: content conflict in ${path}\n`);
    call.printError("fatal: merge program failed\n");
    return leaveConflicts(call, given, message, [...merged.conflicts.keys()]);
  }
  takeIn(call, merged);
  const files = [...merged.files].map(([path, { mode, id }]) => ({ path, mode, id }));
  const isBelow = heads.some((id) => isAncestor(repository, head, id)) && !given.isOff("ff");
  return concludeMerge(call, given, {
    message,
    words: { message: givenMessage },
    tree: writeTree(repository.objects, files),
    parents: isBelow ? heads : [head, ...heads],
    strategy: "octopus",
    action,
  });
}

/** One head after another into what the others have made. */
async function mergeInTurn(
  call: GitCall,
  words: readonly string[],
  heads: readonly string[],
): Promise<MergedSnapshot> {
  const { repository } = call;
  const { objects, head = "" } = repository;
  let reference = [head];
  let merged: MergedSnapshot = {
    files: new Map(commitSnapshot(objects, head)),
    conflicts: new Map(),
    notes: [],
  };
  let isMerged = false;
  for (const [at, id] of heads.entries()) {
    const word = words[at] ?? "";
    if (merged.conflicts.size > 0) {
      call.print("Automated merge did not work.\nShould not be doing an octopus.\n");
      throw new Death("Merge with strategy octopus failed.\n", 2);
    }
    const bases = [...new Set(reference.flatMap((one) => mergeBases(repository, one, id)))];
    if (bases.includes(id)) {
      call.print(`Already up to date with ${word}\n`);
      continue;
    }
    if (!isMerged && bases[0] === reference[0]) {
      call.print(`Fast-forwarding to: ${word}\n`);
      reference = [id];
      merged = { ...merged, files: new Map(commitSnapshot(objects, id)) };
      continue;
    }
    isMerged = true;
    call.print(`Trying simple merge with ${word}\n`);
    merged = await mergeNext(call, merged.files, commitSnapshot(objects, bases[0]), id);
    reference = [...reference, id];
  }
  return merged;
}

async function mergeNext(call: GitCall, ours: Snapshot, base: Snapshot, id: string): Promise<MergedSnapshot> {
  const { objects } = call.repository;
  const merged = await mergeSnapshots(base, ours, commitSnapshot(objects, id), {
    ours: ".our",
    theirs: ".their",
    base: ".base",
    style: call.config("merge.conflictstyle") ?? "merge",
    favour: undefined,
    work: (steps) => call.work(steps),
    driverOf: mergeDriver(call),
  });
  if (merged.notes.length > 0) call.print("Simple merge did not work, trying automatic merge.\n");
  for (const note of merged.notes) if (note.startsWith("Auto-merging")) call.print(`${note}\n`);
  for (const side of merged.files.values())
    if (side.mode !== GITLINK && !objects.has(side.id)) objects.write("blob", side.read());
  return merged;
}

function takeIn(call: GitCall, merged: MergedSnapshot): void {
  const { repository } = call;
  switchFiles(call, commitSnapshot(repository.objects, repository.head), merged.files, "merge");
  for (const [path, stages] of merged.conflicts) {
    repository.index.remove(path);
    for (const [at, side] of [stages.base, stages.ours, stages.theirs].entries())
      if (side) repository.index.set(indexEntry(path, side.mode, side.id, undefined, at + 1));
  }
  repository.index.write();
}
