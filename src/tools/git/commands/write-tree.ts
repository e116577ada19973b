import { Death } from "../death.ts";
import { defineSubcommand } from "../subcommand.ts";
import { writeTreeUsage } from "../usage/write-tree.ts";
import { writeIndexTree } from "../worktree/snapshots.ts";

export const writeTree = defineSubcommand({
  name: "write-tree",
  usage: writeTreeUsage,
  simulated: ["missing-ok"],
  run(call) {
    const unmerged = call.repository.index.entries.filter(({ stage }) => stage > 0);
    if (unmerged.length > 0) {
      const lines = unmerged.map(({ path, id }) => `${path}: unmerged (${id})\n`).join("");
      throw new Death(`${lines}fatal: write-tree: error building trees\n`, 128);
    }
    call.print(`${writeIndexTree(call)}\n`);
    return 0;
  },
});
