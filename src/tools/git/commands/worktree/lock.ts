import { die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { chooseWorktree, type Worktree } from "../../repository/worktrees.ts";
import { defineSubcommand, type Given } from "../../subcommand.ts";
import { WORKTREE_USAGES } from "../../usage/worktree.ts";

export const worktreeLock = defineSubcommand({
  name: "worktree lock",
  usage: WORKTREE_USAGES.lock,
  simulated: ["reason"],
  run(call, given) {
    const { word, tree } = lockable(call, given);
    if (tree.lock !== undefined)
      die(`'${word}' is already locked${tree.lock === "" ? "" : `, reason: ${tree.lock}`}`);
    lockTree(call, tree.gitDirectory, given.value("reason"));
    return 0;
  },
});

export const worktreeUnlock = defineSubcommand({
  name: "worktree unlock",
  usage: WORKTREE_USAGES.unlock,
  simulated: [],
  run(call, given) {
    const { word, tree } = lockable(call, given);
    if (tree.lock === undefined) die(`'${word}' is not locked`);
    call.files.unlink(`${tree.gitDirectory}/locked`);
    return 0;
  },
});

function lockable(call: GitCall, given: Given): { readonly word: string; readonly tree: Worktree } {
  const [word, more] = given.operands;
  if (word === undefined || more !== undefined) throw given.usageDeath();
  const tree =
    chooseWorktree(call.repository, word, call.path(word)) ?? die(`'${word}' is not a working tree`);
  if (tree.isMain) die("The main working tree cannot be locked or unlocked");
  return { word, tree };
}

/** A file beside the HEAD of a tree, with the reason (gitrepository-layout(5), worktrees/<id>/locked). */
export function lockTree(call: GitCall, gitDirectory: string, reason = ""): void {
  call.files.writeFile(`${gitDirectory}/locked`, reason === "" ? "" : `${reason}\n`, 0o644);
}
