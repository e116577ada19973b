import { withoutRename } from "../diff/diff-options.ts";
import { COLOURS, formatPatch, PLAIN } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { statusUsage } from "../usage/status.ts";
import { type Changes, findChanges } from "../worktree/changes.ts";
import { formatShortStatus, formatStatus } from "../worktree/format-status.ts";
import { Pathspecs } from "../worktree/pathspec.ts";

export const status = defineSubcommand({
  name: "status",
  usage: statusUsage,
  simulated: [
    "short",
    "branch",
    "porcelain",
    "long",
    "null",
    "untracked-files",
    "ignored",
    "ahead-behind",
    "renames",
    "no-renames",
    "find-renames",
    "show-stash",
    "verbose",
    "column",
    "ignore-submodules",
  ],
  async run(call, given) {
    void call.top;
    const mode = given.isOff("untracked-files")
      ? "no"
      : given.has("untracked-files")
        ? (given.value("untracked-files") ?? "all")
        : (call.config("status.showuntrackedfiles") ?? "normal");
    const untracked = mode === "no" ? "no" : mode === "all" ? "all" : "normal";
    const found = await findChanges(call, { untracked, paths: new Pathspecs(call, given.operands) });
    const changes = given.has("no-renames")
      ? { ...found, staged: found.staged.flatMap(withoutRename) }
      : found;
    const isPorcelain = given.has("porcelain");
    const isShort =
      given.has("short") || isPorcelain || given.has("null") || call.flag("status.short", false);
    if (given.value("porcelain") === "v2" || given.value("porcelain") === "2") {
      const { formatPorcelain } = await call.load(import("../worktree/format-porcelain.ts"));
      call.print(
        formatPorcelain(call, changes, {
          withBranch: given.has("branch"),
          withIgnored: given.has("ignored"),
          end: given.has("null") ? "\0" : "\n",
        }),
      );
    } else if (isShort && !given.has("long"))
      call.print(
        formatShortStatus(call, changes, {
          colours: call.usesColour("status") && !isPorcelain,
          withBranch: given.has("branch") || (call.flag("status.branch", false) && !isPorcelain),
          withIgnored: given.has("ignored"),
          isPorcelain: isPorcelain || given.has("null"),
          end: given.has("null") ? "\0" : "\n",
        }),
      );
    else
      call.print(
        formatStatus(call, changes, {
          colours: call.usesColour("status"),
          showsUntracked: untracked !== "no",
          showsIgnored: given.has("ignored"),
          patches: given.has("verbose") ? await formatChanges(call, given, changes) : "",
        }) + (given.has("show-stash") ? stashLine(call) : ""),
      );
    return 0;
  },
});

function stashLine(call: GitCall): string {
  const count = call.repository.refs.log("refs/stash").length;
  return count === 0 ? "" : `Your stash currently has ${count} ${count === 1 ? "entry" : "entries"}\n`;
}

/** `-v`: what is staged; `-vv`: what is not, too. */
async function formatChanges(
  call: GitCall,
  given: Given,
  { staged, unstaged, conflicts }: Changes,
): Promise<string> {
  let text = "";
  const isDouble = given.count("verbose") > 1;
  if (isDouble && staged.length > 0) text += "Changes to be committed:\n";
  const style = (prefixes: readonly [string, string]) => ({
    paint: call.usesColour("status") ? COLOURS : PLAIN,
    context: 3,
    prefixes,
    work: (steps: number) => call.work(steps),
  });
  for (const pair of staged) text += await formatPatch(pair, style(isDouble ? ["c/", "i/"] : ["a/", "b/"]));
  for (const { path } of conflicts) text += `* Unmerged path ${path}\n`;
  if (!isDouble || unstaged.length === 0) return text;
  text += `${"-".repeat(50)}\nChanges not staged for commit:\n`;
  for (const pair of unstaged) text += await formatPatch(pair, style(["i/", "w/"]));
  return text;
}
