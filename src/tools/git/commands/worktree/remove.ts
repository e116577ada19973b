import { removeTree } from "../../../../process/command/remove-tree.ts";
import { Death, die } from "../../death.ts";
import { GitCall } from "../../git-call.ts";
import { Repository } from "../../repository/repository.ts";
import { chooseWorktree, refuseLocked, type Worktree, worktreesOf } from "../../repository/worktrees.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { WORKTREE_USAGES } from "../../usage/worktree.ts";
import { findChanges } from "../../worktree/changes.ts";

export const worktreeRemove = defineSubcommand({
  name: "worktree remove",
  usage: WORKTREE_USAGES.remove,
  simulated: ["force"],
  async run(call, given) {
    const [word, more] = given.operands;
    if (word === undefined || more !== undefined) throw given.usageDeath();
    const tree =
      chooseWorktree(call.repository, word, call.path(word)) ?? die(`'${word}' is not a working tree`);
    if (tree.isMain) die(`'${word}' is a main working tree`);
    refuseLocked(tree, "remove", given.count("force"));
    if (!tree.isGone) {
      if (!given.has("force") && (await isChanged(call, tree)))
        die(`'${word}' contains modified or untracked files, use --force to delete it`);
      const failed = await removeTree(call.process, tree.path);
      if (failed) throw new Death(`error: failed to delete '${tree.path}': ${failed.message}\n`, 255);
    }
    await forget(call, tree);
    return 0;
  },
});

export const worktreePrune = defineSubcommand({
  name: "worktree prune",
  usage: WORKTREE_USAGES.prune,
  simulated: ["dry-run", "verbose"],
  async run(call, given) {
    if (given.operands.length > 0) throw given.usageDeath();
    for (const tree of worktreesOf(call.repository)) {
      if (!tree.isGone || tree.lock !== undefined) continue;
      const name = tree.gitDirectory.slice(call.repository.commonDirectory.length + 1);
      if (given.has("verbose", "dry-run"))
        call.printError(`Removing ${name}: gitdir file points to non-existent location\n`);
      if (!given.has("dry-run")) await forget(call, tree);
    }
    return 0;
  },
});

async function isChanged(call: GitCall, { gitDirectory, path }: Worktree): Promise<boolean> {
  const there = new GitCall(call.process);
  there.enter(new Repository(call.files, gitDirectory, path, call.repository.commonDirectory));
  const { staged, unstaged, conflicts, untracked } = await findChanges(there, { untracked: "normal" });
  return [staged, unstaged, conflicts, untracked].some(({ length }) => length > 0);
}

async function forget(call: GitCall, { gitDirectory }: Worktree): Promise<void> {
  const failed = await removeTree(call.process, gitDirectory);
  if (failed) die(`failed to delete '${gitDirectory}': ${failed.message}`);
  // The last one takes the folder of all along.
  call.files.rmdir(`${call.repository.commonDirectory}/worktrees`);
}
