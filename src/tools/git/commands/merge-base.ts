import { die } from "../death.ts";
import { isAncestor, mergeBases } from "../repository/history.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { mergeBaseUsage } from "../usage/merge-base.ts";

export const mergeBase = defineSubcommand({
  name: "merge-base",
  usage: mergeBaseUsage,
  simulated: ["all", "is-ancestor"],
  run(call, given) {
    const { repository } = call;
    const ids = given.operands.map(
      (word) => resolveCommit(repository, word) ?? die(`Not a valid object name ${word}`),
    );
    const [first, second] = ids;
    if (first === undefined || second === undefined) throw given.usageDeath();
    if (given.has("is-ancestor")) {
      if (ids.length !== 2) die("--is-ancestor takes exactly two commits");
      return isAncestor(repository, first, second) ? 0 : 1;
    }
    if (ids.length > 2) return call.notSimulated("merge-base of more than two commits");
    const bases = mergeBases(repository, first, second);
    for (const id of given.has("all") ? bases : bases.slice(0, 1)) call.print(`${id}\n`);
    return bases.length === 0 ? 1 : 0;
  },
});
