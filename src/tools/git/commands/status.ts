import { defineSubcommand } from "../subcommand.ts";
import { statusUsage } from "../usage/status.ts";
import { findChanges } from "../worktree/changes.ts";
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
    "find-renames",
    "show-stash",
  ],
  async run(call, given) {
    void call.top;
    const mode = given.isOff("untracked-files")
      ? "no"
      : given.has("untracked-files")
        ? (given.value("untracked-files") ?? "all")
        : (call.config("status.showuntrackedfiles") ?? "normal");
    const untracked = mode === "no" ? "no" : mode === "all" ? "all" : "normal";
    const changes = await findChanges(call, { untracked, paths: new Pathspecs(call, given.operands) });
    const isPorcelain = given.has("porcelain");
    const isShort =
      given.has("short") || isPorcelain || given.has("null") || call.flag("status.short", false);
    if (isShort && !given.has("long"))
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
        }),
      );
    return 0;
  },
});
