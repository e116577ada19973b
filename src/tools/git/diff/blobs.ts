import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import type { Given } from "../subcommand.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";
import { treeSnapshot, workFile } from "../worktree/snapshots.ts";
import { blobSide, type FilePair, type Side } from "./file-pair.ts";

/** Two contents by their names, or one beside a file of the working tree (git-diff(1)); undefined where the names are of commits. */
export function pairsOfBlobs(
  call: GitCall,
  given: Given,
  revisions: readonly string[],
  paths: readonly string[],
): readonly FilePair[] | undefined {
  const blobs = revisions.flatMap((word) => findBlob(call, word) ?? []);
  const [first, second, third] = blobs;
  if (!first) return undefined;
  if (third) return die(`more than two blobs given: '${third.word}'`);
  const isOdd = blobs.length < revisions.length || blobs.length + paths.length !== 2;
  if (isOdd || given.has("cached", "staged")) throw given.usageDeath();
  const next = second ?? fileInWork(call, paths[0] ?? "");
  if (first.side.id === next.side.id && first.side.mode === next.side.mode) return [];
  const { path: oldPath, side: old } = first;
  return [{ path: next.path, oldPath, old, new: next.side, status: "M", similarity: 0 }];
}

interface Content {
  readonly word: string;
  readonly path: string;
  readonly side: Side;
}

/** Called by its path where the word has one, else by the word itself. */
function findBlob(call: GitCall, word: string): Content | undefined {
  const { repository } = call;
  const { objects } = repository;
  const id = resolveRevision(repository, word);
  if (id === undefined || objects.find(id)?.kind !== "blob") return undefined;
  const [, revision, path] = /^([^:]+):(.+)$/.exec(word) ?? [];
  const tree =
    revision === undefined
      ? undefined
      : peel(repository, resolveRevision(repository, revision) ?? "", "tree");
  const mode = tree && path ? treeSnapshot(objects, tree).get(path)?.mode : undefined;
  const side = { mode: mode ?? "100644", id, read: () => objects.blob(id) };
  return { word, path: path ?? word, side };
}

function fileInWork(call: GitCall, word: string): Content {
  const path = toRepositoryPath(call, word);
  const file = workFile(call, path);
  if (!file) return die(`failed to stat '${word}': No such file or directory`);
  return { word, path, side: blobSide(file.mode, file.read()) };
}
