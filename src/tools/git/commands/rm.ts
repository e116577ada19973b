import { Death, die } from "../death.ts";
import { removeSubmodule } from "../repository/submodules.ts";
import { defineSubcommand } from "../subcommand.ts";
import { rmUsage } from "../usage/rm.ts";
import { GITLINK } from "../worktree/gitlink.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot, workSide } from "../worktree/snapshots.ts";
import { putFile } from "../worktree/write-files.ts";

export const rm = defineSubcommand({
  name: "rm",
  usage: rmUsage,
  simulated: ["force", "r", "cached", "quiet", "dry-run", "ignore-unmatch"],
  async run(call, given) {
    const { index, objects, head } = call.repository;
    if (given.operands.length === 0) die("No pathspec was given. Which files should I remove?");
    const specs = new Pathspecs(call, given.operands);
    const tracked = [...new Set(index.entries.map(({ path }) => path))];
    const [missing] = specs.unmatched(tracked);
    if (missing !== undefined && !given.has("ignore-unmatch"))
      die(`pathspec '${missing}' did not match any files`);
    const folder = specs.paths.find(
      ({ path, text }) =>
        !tracked.includes(path) && !/[*?[]/.test(text) && tracked.some((one) => one.startsWith(`${path}/`)),
    );
    if (folder && !given.has("r")) die(`not removing '${folder.text}' recursively without -r`);
    const paths = tracked.filter((path) => specs.matches(path));
    const before = commitSnapshot(objects, head);
    const isEdited = (path: string) => {
      const entry = index.get(path);
      const work = entry ? workSide(call, entry) : undefined;
      return work !== undefined && work.id !== entry?.id;
    };
    // What is in conflict may go.
    const isStaged = (path: string) =>
      !index.conflicts.includes(path) && index.get(path)?.id !== before.get(path)?.id;
    const tell = (list: readonly string[], what: string, hint: string) =>
      list.length === 0
        ? ""
        : `error: the following file${list.length === 1 ? " has" : "s have"} ${what}:\n${list.map((path) => `    ${path}\n`).join("")}(use ${hint} to force removal)\n`;
    if (!given.has("force") && !given.has("cached")) {
      const text =
        tell(
          paths.filter((path) => isStaged(path) && isEdited(path)),
          "staged content different from both the\nfile and the HEAD",
          "-f",
        ) +
        tell(
          paths.filter((path) => isStaged(path) && !isEdited(path)),
          "changes staged in the index",
          "--cached to keep the file, or -f",
        ) +
        tell(
          paths.filter((path) => !isStaged(path) && isEdited(path)),
          "local modifications",
          "--cached to keep the file, or -f",
        );
      if (text !== "") throw new Death(text, 1);
    }
    for (const path of paths) {
      if (!given.has("quiet")) call.print(`rm '${path}'\n`);
      if (given.has("dry-run")) continue;
      if (given.has("cached")) index.remove(path);
      else if (index.get(path)?.mode === GITLINK) await removeSubmodule(call, path);
      else putFile(call, path, undefined);
    }
    if (!given.has("dry-run")) index.write();
    return 0;
  },
});
