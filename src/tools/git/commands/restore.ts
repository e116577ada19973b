import { die } from "../death.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { restoreUsage } from "../usage/restore.ts";
import { checkoutPaths } from "../worktree/checkout-paths.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { treeSnapshot } from "../worktree/snapshots.ts";

export const SIDES_AND_MERGE =
  "git checkout: --ours/--theirs, --force and --merge are incompatible when\nchecking out of the index.";

export const restore = defineSubcommand({
  name: "restore",
  usage: restoreUsage,
  simulated: [
    "patch",
    "source",
    "staged",
    "worktree",
    "quiet",
    "ignore-unmerged",
    "overlay",
    "progress",
    "merge",
    "conflict",
    "ours",
    "theirs",
  ],
  async run(call, given) {
    void call.top;
    const { repository } = call;
    if (given.operands.length === 0 && !given.has("patch")) die("you must specify path(s) to restore");
    const toIndex = given.has("staged");
    const side = given.last("ours", "theirs");
    const merges = given.has("merge", "conflict");
    if ((side !== undefined || merges) && toIndex)
      die(`${side === undefined ? "'--merge'" : "'--ours' or '--theirs'"} cannot be used with --staged`);
    if (side !== undefined && merges) die(SIDES_AND_MERGE);
    const word = given.value("source") ?? (toIndex ? "HEAD" : undefined);
    const id = word === undefined ? undefined : resolveRevision(repository, word);
    if (word !== undefined && id === undefined) die(`could not resolve ${word}`);
    if (given.has("patch")) {
      if (merges) die("options '--merge' and '--patch' cannot be used together");
      const { checkoutPatch, resetPatch } = await call.load(import("../interactive/choose-between.ts"));
      const specs = new Pathspecs(call, given.operands);
      if (toIndex && !given.has("worktree")) return resetPatch(call, word ?? "HEAD", specs);
      return checkoutPatch(call, word, specs, toIndex);
    }
    const tree = id === undefined ? undefined : peel(repository, id, "tree");
    await checkoutPaths(call, {
      specs: new Pathspecs(call, given.operands),
      source: word === undefined ? undefined : treeSnapshot(repository.objects, tree),
      toIndex,
      toWork: !toIndex || given.has("worktree"),
      overlays: given.has("overlay"),
      unmerged: given.has("ignore-unmerged")
        ? "ignore"
        : side === "ours" || side === "theirs"
          ? side
          : merges
            ? "merge"
            : "refuse",
      style: given.value("conflict") ?? call.config("merge.conflictstyle") ?? "merge",
    });
    return 0;
  },
});
