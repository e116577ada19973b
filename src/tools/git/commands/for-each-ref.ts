import { filterRefs, formatRef, sortRefs } from "../repository/ref-filter.ts";
import { defineSubcommand } from "../subcommand.ts";
import { forEachRefUsage } from "../usage/for-each-ref.ts";
import { globMatcher } from "../worktree/ignore.ts";

const FORMAT = "%(objectname) %(objecttype)\t%(refname)";

export const forEachRef = defineSubcommand({
  name: "for-each-ref",
  usage: forEachRefUsage,
  simulated: [
    "shell",
    "count",
    "format",
    "sort",
    "points-at",
    "merged",
    "no-merged",
    "contains",
    "no-contains",
    "ignore-case",
  ],
  run(call, given) {
    const meant = call.repository.refs.list().filter(({ name }) => isMeant(name, given.operands));
    const sorted = sortRefs(
      call,
      filterRefs(call, given, meant, []),
      given.values("sort"),
      given.has("ignore-case"),
    );
    const count = given.value("count");
    const format = given.value("format") ?? FORMAT;
    const quote = given.has("shell") ? (value: string) => `'${value.replaceAll("'", "'\\''")}'` : undefined;
    for (const ref of sorted.slice(0, count === undefined ? undefined : Number(count)))
      call.print(`${formatRef(call, ref, format, quote)}\n`);
    return 0;
  },
});

/** A pattern is a whole name, the beginning of one up to a slash, or a glob. */
function isMeant(name: string, patterns: readonly string[]): boolean {
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => {
      const start = pattern.endsWith("/") ? pattern : `${pattern}/`;
      return name === pattern || name.startsWith(start) || globMatcher(pattern)(name);
    })
  );
}
