import { Death } from "../death.ts";
import { defineSubcommand, type Subcommand } from "../subcommand.ts";
import { WORKTREE_USAGES, worktreeUsage } from "../usage/worktree.ts";
import { worktreeAdd } from "./worktree/add.ts";
import { worktreeList } from "./worktree/list.ts";
import { worktreePrune, worktreeRemove } from "./worktree/remove.ts";

const PARTS: Readonly<Record<string, Subcommand>> = {
  add: worktreeAdd,
  list: worktreeList,
  lock: notSimulated("lock", WORKTREE_USAGES.lock),
  move: notSimulated("move", WORKTREE_USAGES.move),
  prune: worktreePrune,
  remove: worktreeRemove,
  repair: notSimulated("repair", "usage: git worktree repair [<path>...]\n\n"),
  unlock: notSimulated("unlock", WORKTREE_USAGES.unlock),
};

/** `git worktree`: further folders in which other branches of the same repository are checked out. */
export const worktree = defineSubcommand({
  name: "worktree",
  usage: worktreeUsage,
  simulated: [],
  rules: { stopsAtOperand: true },
  parts: PARTS,
  run(call, given) {
    const [name, ...words] = given.operands;
    if (name === undefined) throw given.usageDeath("error: need a subcommand\n");
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) throw new Death(`error: unknown subcommand: \`${name}'\n${worktreeUsage}`, 129);
    return part.run(call, words);
  },
});

function notSimulated(name: string, usage: string): Subcommand {
  return defineSubcommand({
    name: `worktree ${name}`,
    usage,
    simulated: ["reason", "force"],
    run: (call) => call.notSimulated(`worktree ${name}`),
  });
}
