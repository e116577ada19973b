import type { Subcommand } from "../subcommand.ts";
import { defineParts } from "../subcommand-parts.ts";
import { worktreeUsage } from "../usage/worktree.ts";
import { worktreeAdd } from "./worktree/add.ts";
import { worktreeList } from "./worktree/list.ts";
import { worktreeLock, worktreeUnlock } from "./worktree/lock.ts";
import { worktreeMove, worktreeRepair } from "./worktree/move.ts";
import { worktreePrune, worktreeRemove } from "./worktree/remove.ts";

const PARTS: Readonly<Record<string, Subcommand>> = {
  add: worktreeAdd,
  list: worktreeList,
  lock: worktreeLock,
  move: worktreeMove,
  prune: worktreePrune,
  remove: worktreeRemove,
  repair: worktreeRepair,
  unlock: worktreeUnlock,
};

/** `git worktree`: further folders in which other branches of the same repository are checked out. */
export const worktree = defineParts({ name: "worktree", usage: worktreeUsage, parts: PARTS });
