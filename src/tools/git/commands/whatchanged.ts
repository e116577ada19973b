import { wantsDiff } from "../diff/diff-options.ts";
import { chooseCommits } from "../log/choose-commits.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { defineSubcommand } from "../subcommand.ts";
import { logUsage } from "../usage/log.ts";
import { splitOperands } from "./diff.ts";
import { printLog } from "./log.ts";

/** An older `git log --raw --no-merges` (git-whatchanged(1)). */
export const whatchanged = defineSubcommand({
  name: "whatchanged",
  usage: logUsage.replaceAll("git log", "git whatchanged"),
  more: LOG_OPTIONS,
  simulated: LOG_NAMES,
  rules: { takesNumber: true, negates: true },
  async run(call, given) {
    const { revisions, paths } = splitOperands(call, given);
    const told = wantsDiff(given) ? given : given.with("raw");
    const all = await chooseCommits(call, told.switchedOff("merges"), revisions, paths);
    const commits = all.filter(({ commit }) => commit.parents.length < 2);
    await printLog(call, told, commits, { paths });
    return 0;
  },
});
