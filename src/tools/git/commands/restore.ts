import { die, refuse } from "../death.ts";
import { indexEntry } from "../index/index-file.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { restoreUsage } from "../usage/restore.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { indexSnapshot, treeSnapshot } from "../worktree/snapshots.ts";
import { putFile } from "../worktree/write-files.ts";

export const restore = defineSubcommand({
  name: "restore",
  usage: restoreUsage,
  simulated: ["source", "staged", "worktree", "quiet"],
  run(call, given) {
    void call.top;
    const { repository } = call;
    if (given.operands.length === 0) die("you must specify path(s) to restore");
    const specs = new Pathspecs(call, given.operands);
    const source = given.value("source") ?? (given.has("staged") ? "HEAD" : undefined);
    const id = source === undefined ? undefined : resolveRevision(repository, source);
    if (source !== undefined && id === undefined) die(`could not resolve ${source}`);
    const from =
      id === undefined ? indexSnapshot(call) : treeSnapshot(repository.objects, peel(repository, id, "tree"));
    const known = [...new Set([...from.keys(), ...repository.index.entries.map(({ path }) => path)])];
    const [missing] = specs.unmatched(known);
    if (missing !== undefined) refuse(`pathspec '${missing}' did not match any file(s) known to git`);
    for (const path of known.filter((one) => specs.matches(one))) {
      const side = from.get(path);
      if (given.has("staged")) {
        if (side) repository.index.set(indexEntry(path, side.mode, side.id));
        else repository.index.remove(path);
      }
      if (!given.has("staged") || given.has("worktree"))
        putFile(call, path, side, given.has("staged") || id === undefined);
    }
    repository.index.write();
    return 0;
  },
});
