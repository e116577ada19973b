import { dirName } from "../../../base/paths.ts";
import type { GitCall } from "../git-call.ts";
import { formatPackedRefs } from "../remote/cloned-refs.ts";
import type { Ref } from "../repository/refs.ts";
import { defineSubcommand } from "../subcommand.ts";
import { packRefsUsage } from "../usage/pack-refs.ts";

/** Puts refs that lie in files of their own into one (git-pack-refs(1)). */
export const packRefs = defineSubcommand({
  name: "pack-refs",
  usage: packRefsUsage,
  simulated: ["all", "prune"],
  run(call, given) {
    const { repository } = call;
    const before = new Set(repository.refs.packed().map(({ name }) => name));
    const isMeant = ({ name }: Ref) =>
      repository.refs.symbolic(name) === undefined &&
      (given.has("all") || before.has(name) || name.startsWith("refs/tags/"));
    const chosen = repository.refs.list().filter(isMeant);
    repository.setState("packed-refs", formatPackedRefs(repository, chosen));
    if (!given.isOff("prune")) for (const ref of chosen) removeLoose(call, ref);
    return 0;
  },
});

/** A file of a ref goes, with folders that are empty then; refs/heads and its like stay. */
function removeLoose(call: GitCall, { name }: Ref): void {
  const base = call.repository.commonDirectory;
  call.files.unlink(`${base}/${name}`);
  for (let parent = dirName(name); parent.split("/").length > 2; parent = dirName(parent))
    if (call.files.rmdir(`${base}/${parent}`)) return;
}
