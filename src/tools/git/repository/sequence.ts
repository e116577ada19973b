import { Errno } from "../../../disk/errno.ts";
import type { GitCall } from "../git-call.ts";
import type { Repository } from "./repository.ts";
import { shortId } from "./revisions.ts";

/** What a merge, a pick or a revert has left in `.git` for its commit. */
const STATES = [
  "MERGE_HEAD",
  "MERGE_MSG",
  "MERGE_MODE",
  "CHERRY_PICK_HEAD",
  "REVERT_HEAD",
  "SQUASH_MSG",
  "AUTO_MERGE",
];

export function endSequence(call: GitCall): void {
  const { repository } = call;
  const isPick = ["CHERRY_PICK_HEAD", "REVERT_HEAD"].some((name) => repository.state(name) !== undefined);
  for (const name of STATES) repository.setState(name, undefined);
  // The last of several picks is done with it (sequencer_post_commit_cleanup).
  const left = repository.state("sequencer/todo")?.trimEnd().split("\n").length ?? 0;
  if (isPick && left === 1) removeState(call, "sequencer");
}

/** Removes a folder of `.git` with its files. */
export function removeState(call: GitCall, folder: string): void {
  const { files, gitDirectory } = call.repository;
  const entries = files.readdir(`${gitDirectory}/${folder}`);
  if (entries instanceof Errno) return;
  for (const { name } of entries) files.unlink(`${gitDirectory}/${folder}/${name}`);
  files.rmdir(`${gitDirectory}/${folder}`);
}

/** What several picks in a row are: the action of the first line that is left to do. */
export function sequenceAction(call: GitCall): "cherry-pick" | "revert" | undefined {
  const todo = call.repository.state("sequencer/todo");
  if (todo === undefined) return undefined;
  return todo.startsWith("revert") ? "revert" : "cherry-pick";
}

/** Where a bisection was begun: a branch, or a commit in short; undefined where none goes on. */
export function bisectStart(repository: Repository): string | undefined {
  const start = repository.state("BISECT_START")?.trim();
  return start !== undefined && /^[0-9a-f]{40}$/.test(start) ? shortId(start) : start;
}
