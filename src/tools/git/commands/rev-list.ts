import { Death } from "../death.ts";
import { type CommitStyle, formatCommit } from "../diff/format-commit.ts";
import type { GitCall } from "../git-call.ts";
import { chooseCommits, startingPoints } from "../log/choose-commits.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { relativesOf } from "../log/relatives.ts";
import type { Commit } from "../repository/objects.ts";
import { shortId } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { revListUsage } from "../usage/rev-list.ts";
import { splitOperands } from "./diff.ts";
import { commitStyle } from "./log.ts";

const OPTIONS = `    --count               print how many there are
    --children            print children too
    --objects             print trees and files too
    --quiet               print nothing
`;

export const revList = defineSubcommand({
  name: "rev-list",
  usage: revListUsage,
  more: LOG_OPTIONS + OPTIONS,
  simulated: [...LOG_NAMES, "count", "parents", "children", "objects"],
  rules: { takesNumber: true, negates: true, unknown: () => new Death(revListUsage, 129) },
  async run(call, given) {
    const { revisions, paths } = splitOperands(call, given);
    if (revisions.length === 0 && !given.has("all", "branches", "tags", "remotes")) throw given.usageDeath();
    const logged = await chooseCommits(call, given, revisions, paths);
    const commits = logged.map(({ commit }) => commit);
    if (given.has("count")) {
      const left = logged.filter(({ side }) => side === "<").length;
      call.print(given.has("left-right") ? `${left}\t${commits.length - left}\n` : `${commits.length}\n`);
      return 0;
    }
    if (given.has("quiet")) return 0;
    const style = given.has("oneline", "format", "pretty") ? commitStyle(call, given) : undefined;
    const relatives = relativesOf(given, commits);
    for (const { commit, mark = "" } of logged)
      call.print(format(call, given, commit, { relatives: relatives?.(commit) ?? [], style, mark }));
    if (given.has("objects")) printObjects(call, given, commits, revisions);
    return 0;
  },
});

interface Context {
  readonly relatives: readonly string[];
  /** Where more than ids is asked for. */
  readonly style: CommitStyle | undefined;
  readonly mark: string;
}

function format(call: GitCall, given: Given, commit: Commit, { relatives, style, mark }: Context): string {
  const shown = (id: string) => (given.has("abbrev-commit") || given.has("oneline") ? shortId(id) : id);
  const ids = [commit.id, ...relatives].map(shown).join(" ");
  if (!style) return `${mark}${ids}\n`;
  const text = formatCommit(call, commit, style);
  if (style.format === "oneline") return `${mark}${ids}${text.slice(shown(commit.id).length)}`;
  return text.startsWith(`commit ${commit.id}\n`)
    ? `commit ${mark}${ids}${text.slice(47)}\n`
    : `commit ${mark}${ids}\n${text}`;
}

/** Trees and files that the commits have and those that were left out have not, each with the path where it was met. */
function printObjects(
  call: GitCall,
  given: Given,
  commits: readonly Commit[],
  revisions: readonly string[],
): void {
  const { objects } = call.repository;
  const { without } = startingPoints(call, given, revisions);
  const seen = new Set<string>();
  const walk = (tree: string, path: string, tell: (id: string, path: string) => void) => {
    if (seen.has(tree)) return;
    seen.add(tree);
    tell(tree, path);
    for (const { mode, id, name } of objects.tree(tree)) {
      const below = path === "" ? name : `${path}/${name}`;
      if (mode === "40000") walk(id, below, tell);
      else if (mode !== "160000" && !seen.has(id)) {
        seen.add(id);
        tell(id, below);
      }
    }
  };
  for (const id of without) walk(objects.commit(id).tree, "", () => undefined);
  for (const { tree } of commits) walk(tree, "", (id, path) => call.print(`${id} ${path}\n`));
}
