import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import { commitOf, git } from "../../python-packages/git-checkout.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";

export interface Clone {
  readonly directory: string;
  readonly commit: string;
}

/** Clones a repository below `root` (the environment's `src`), at a branch, tag or commit of it. */
export async function cloneRepository(
  call: PoetryCall,
  root: string,
  url: string,
  revision: string | undefined,
): Promise<Clone> {
  const { files, process } = call;
  const directory = `${root}/${(url.split("/").at(-1) ?? "").replace(/\.git$/, "")}`;
  await removeTree(call.process, directory);
  const failed = makeDirectories(files, root);
  if (failed instanceof Errno) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${root}'`);
  const path = /^file:\/\/(.*)$/.exec(url)?.[1];
  if (path !== undefined && files.stat(path) instanceof Errno)
    throw new PoetryError(`No git repository was found at ${path}`);
  const { status } = await git(process, undefined, "clone", "--quiet", url, directory);
  if (status !== 0)
    throw new PoetryError(
      `Failed to clone ${url}, check your git configuration and permissions for this repository.`,
    );
  const commit = await commitOf(process, directory, revision ?? "HEAD");
  const isThere =
    commit !== undefined && (await git(process, directory, "checkout", "-q", commit)).status === 0;
  if (!isThere)
    throw new PoetryError(`Failed to clone ${url} at '${revision ?? "HEAD"}', verify ref exists on remote.`);
  return { directory, commit };
}
