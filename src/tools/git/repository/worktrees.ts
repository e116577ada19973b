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
    refs,
    branch: refs.symbolic("HEAD")?.replace(/^refs\/heads\//, ""),
    head: refs.get("HEAD"),
  };
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
