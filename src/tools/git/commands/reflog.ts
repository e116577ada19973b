import { paintOf } from "../diff/diff-options.ts";
import { ambiguousArgument, fullRefName, shortId } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { reflogUsage } from "../usage/reflog.ts";

export const reflog = defineSubcommand({
  name: "reflog",
  usage: reflogUsage,
  more: "    -n, --max-count <n>   limit the number of entries\n    --color[=<when>]      colours\n",
  simulated: ["max-count", "color"],
  rules: { takesNumber: true },
  run(call, given) {
    const [first, ...rest] = given.operands;
    if (first === "expire" || first === "delete") return call.notSimulated(`reflog ${first}`);
    const { repository } = call;
    if (first === "exists") return repository.refs.log(rest[0] ?? "").length > 0 ? 0 : 1;
    const name = (first === "show" ? rest[0] : first) ?? "HEAD";
    const full = fullRefName(repository, name) ?? ambiguousArgument(name);
    call.startPager();
    const count = given.number ?? Number(given.value("max-count") ?? Number.POSITIVE_INFINITY);
    const entries = repository.refs.log(full).toReversed().slice(0, count);
    const paint = paintOf(call, given);
    // Names are shown as they were given, but those of remotes whole (show_reflog_message() of git).
    const shown = full.startsWith("refs/remotes/") ? full : name;
    for (const [at, { to, message }] of entries.entries())
      call.print(`${paint.commit}${shortId(to)}${paint.reset} ${shown}@{${at}}: ${message}\n`);
    return 0;
  },
});
