import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { die } from "../death.ts";
import { comparePaths } from "../index/index-file.ts";
import { Refs } from "./refs.ts";
import type { Repository } from "./repository.ts";

/** A working tree of a repository (git-worktree(1)). */
export interface Worktree {
  readonly path: string;
  /** Its own part of the repository. */
  readonly gitDirectory: string;
  readonly isMain: boolean;
  readonly isBare: boolean;
  /** What its `.git` should be is no longer there. */
  readonly isGone: boolean;
  /** Why it is locked; "" for no reason; undefined where it is not. */
  readonly lock: string | undefined;
  readonly refs: Refs;
  readonly branch: string | undefined;
  readonly head: string | undefined;
}

/** The main one first, then by path. */
export function worktreesOf({ files, commonDirectory }: Repository): readonly Worktree[] {
  const isBare = !commonDirectory.endsWith("/.git");
  const main = treeAt(
    files,
    isBare ? commonDirectory : dirName(commonDirectory),
    commonDirectory,
    commonDirectory,
  );
  const folder = `${commonDirectory}/worktrees`;
  const entries = files.readdir(folder);
  const linked = (entries instanceof Errno ? [] : entries).flatMap(({ name }) => {
    const link = files.readFile(`${folder}/${name}/gitdir`);
    if (link instanceof Errno) return [];
    return [treeAt(files, dirName(decode(link).trim()), `${folder}/${name}`, commonDirectory)];
  });
  return [{ ...main, isBare }, ...linked.sort((a, b) => comparePaths(a.path, b.path))];
}

function treeAt(files: Files, path: string, gitDirectory: string, commonDirectory: string): Worktree {
  const refs = new Refs(files, gitDirectory, commonDirectory);
  const isMain = gitDirectory === commonDirectory;
  return {
    path,
    gitDirectory,
    isMain,
    isBare: false,
    isGone: !isMain && files.access(`${path}/.git`, "f") !== undefined,
    lock: isMain ? undefined : lockOf(files, gitDirectory),
    refs,
    branch: refs.symbolic("HEAD")?.replace(/^refs\/heads\//, ""),
    head: refs.get("HEAD"),
  };
}

function lockOf(files: Files, gitDirectory: string): string | undefined {
  const reason = files.readFile(`${gitDirectory}/locked`);
  return reason instanceof Errno ? undefined : decode(reason).trim();
}

/** By its path, or by the end of it that no other one has (worktree.c, find_worktree). */
export function chooseWorktree(repository: Repository, word: string, path: string): Worktree | undefined {
  const trees = worktreesOf(repository);
  const [byEnd, another] = trees.filter((tree) => !tree.isMain && tree.path.endsWith(`/${word}`));
  if (byEnd && !another) return byEnd;
  return trees.find((tree) => tree.path === path);
}

/** A locked one is only touched where that was said twice. */
export function refuseLocked({ lock }: Worktree, verb: string, force: number): void {
  if (lock === undefined || force > 1) return;
  const reason = lock === "" ? ";" : `, lock reason: ${lock}`;
  die(`cannot ${verb} a locked working tree${reason}\nuse '${verb} -f -f' to override or unlock first`);
}

/** The working tree that is on a branch. */
export function takenBy(repository: Repository, branch: string): Worktree | undefined {
  return worktreesOf(repository).find((tree) => tree.branch === branch && !tree.isBare);
}

/** Two working trees are never on the same branch. */
export function refuseTaken(repository: Repository, branch: string): void {
  const taken = takenBy(repository, branch);
  if (taken) die(`'${branch}' is already checked out at '${taken.path}'`);
}
