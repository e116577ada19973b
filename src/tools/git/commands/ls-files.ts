import { Errno } from "../../../disk/errno.ts";
import { die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { IndexEntry } from "../index/index-file.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { lsFilesUsage } from "../usage/ls-files.ts";
import { nameOfEnds, nameOfTreatment } from "../worktree/line-ends.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { workSide } from "../worktree/snapshots.ts";
import { findUntracked, ignoreRules } from "../worktree/untracked.ts";

export const lsFiles = defineSubcommand({
  name: "ls-files",
  usage: lsFilesUsage,
  simulated: [
    "z",
    "cached",
    "deleted",
    "modified",
    "others",
    "ignored",
    "stage",
    "unmerged",
    "exclude-standard",
    "full-name",
    "error-unmatch",
    "eol",
    "t",
    "v",
  ],
  async run(call, given) {
    const { index, objects } = call.repository;
    const specs = new Pathspecs(call, given.operands);
    const isHere = (path: string) => path.startsWith(call.prefix);
    const isMeant = (path: string) => (specs.isEmpty ? isHere(path) : specs.matches(path));
    const end = given.has("z") ? "\0" : "\n";
    const name = (path: string) => {
      const shown = given.has("full-name") ? path : call.relative(path);
      return given.has("z") ? shown : call.quote(shown);
    };
    const [missing] = specs.unmatched(index.entries.map(({ path }) => path));
    if (missing !== undefined && given.has("error-unmatch"))
      refuse(`pathspec '${missing}' did not match any file(s) known to git\nDid you forget to 'git add'?`);
    const onlyIgnored = given.has("ignored");
    if (onlyIgnored && !given.has("others", "cached")) die("ls-files -i must be used with either -o or -c");
    if (onlyIgnored && !given.has("exclude-standard")) die("ls-files --ignored needs some exclude pattern");
    if (given.has("others")) {
      const found = await findUntracked(call, { collapses: false });
      const paths = onlyIgnored
        ? [...found.ignored].sort()
        : given.has("exclude-standard")
          ? found.untracked
          : [...found.untracked, ...found.ignored].sort();
      for (const path of paths.filter(isMeant)) call.print(`${name(path)}${end}`);
    }
    const isStage = given.has("stage", "unmerged");
    const isListed = !given.has("others", "deleted", "modified") || given.has("cached") || isStage;
    const rules = onlyIgnored ? ignoreRules(call) : undefined;
    const isShown = (path: string) => isMeant(path) && (!rules || rules.ignores(path, false));
    for (const entry of index.entries.filter(({ path }) => isShown(path))) {
      const ends = given.has("eol") ? eolColumns(call, entry.path, objects.blob(entry.id)) : "";
      const row = `${ends}${given.has("t", "v") ? `${sign(given, entry)} ` : ""}${isStage ? `${entry.mode} ${entry.id} ${entry.stage}\t` : ""}${name(entry.path)}${end}`;
      if (isListed && (!given.has("unmerged") || entry.stage > 0)) call.print(row);
      const work = given.has("deleted", "modified") ? workSide(call, entry) : undefined;
      if (given.has("deleted") && !work) call.print(row);
      if (given.has("modified") && work?.id !== entry.id) call.print(row);
    }
    return 0;
  },
});

/** `--eol`: the ends of lines that are stored, those of the working tree, and what the attributes say. */
function eolColumns(call: GitCall, path: string, stored: Uint8Array): string {
  const work = call.files.readFile(call.full(path));
  const shown = work instanceof Errno ? "" : nameOfEnds(work);
  const attributes = nameOfTreatment(call.attributes.of(path));
  return `i/${nameOfEnds(stored).padEnd(5)} w/${shown.padEnd(5)} attr/${attributes.padEnd(17)}\t`;
}

/** `-t` and `-v` (git-ls-files(1)); `-v` writes what is assumed to be unchanged small. */
function sign(given: Given, { stage, isSkipped, isAssumed }: IndexEntry): string {
  const letter = stage > 0 ? "M" : isSkipped ? "S" : "H";
  return given.has("v") && isAssumed ? letter.toLowerCase() : letter;
}
