import { chooseCommits } from "../log/choose-commits.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { defineSubcommand, type Subcommand } from "../subcommand.ts";
import { reflogUsage } from "../usage/reflog.ts";
import { printLog } from "./log.ts";
import { reflogDelete, reflogExpire } from "./reflog/expire.ts";

const PARTS: Readonly<Record<string, Subcommand>> = { delete: reflogDelete, expire: reflogExpire };

/** `reflog` is `log -g --abbrev-commit --pretty=oneline`. */
const reflogShow = defineSubcommand({
  name: "reflog",
  usage: reflogUsage,
  more: `${LOG_OPTIONS}    --decorate[=<style>]  names of commits\n`,
  simulated: LOG_NAMES,
  rules: { takesNumber: true },
  async run(call, given) {
    const [first, ...rest] = given.before;
    const { repository } = call;
    if (first === "exists") return repository.refs.hasLog(rest[0] ?? "") ? 0 : 1;
    const walked = given.with("walk-reflogs");
    const words = first === "show" ? rest : given.before;
    const paths = given.after ?? [];
    const isPlain = given.last("format", "pretty", "oneline") === undefined;
    await printLog(call, walked, await chooseCommits(call, walked, words, paths), {
      paths,
      ...(isPlain ? { style: { format: "oneline", isAbbreviated: !given.isOff("abbrev-commit") } } : {}),
    });
    return 0;
  },
});

export const reflog: Subcommand = {
  ...reflogShow,
  parts: PARTS,
  run(call, words) {
    const [first = "", ...rest] = words;
    return (
      (Object.hasOwn(PARTS, first) ? PARTS[first]?.run(call, rest) : undefined) ?? reflogShow.run(call, words)
    );
  },
};
