import { Death } from "../../death.ts";
import { NO_ID } from "../../repository/refs.ts";
import { shortId } from "../../repository/revisions.ts";
import { type Worktree, worktreesOf } from "../../repository/worktrees.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { WORKTREE_USAGES } from "../../usage/worktree.ts";

const GONE = "gitdir file points to non-existent location";

export const worktreeList = defineSubcommand({
  name: "worktree list",
  usage: WORKTREE_USAGES.list,
  simulated: ["porcelain", "verbose", "z"],
  run(call, given) {
    if (given.operands.length > 0) throw given.usageDeath();
    const trees = worktreesOf(call.repository);
    const width = Math.max(...trees.map(({ path }) => path.length));
    if (given.has("verbose") && given.has("porcelain"))
      throw new Death("fatal: options '--verbose' and '--porcelain' cannot be used together\n", 128);
    const end = given.has("z") ? "\0" : "\n";
    for (const tree of trees)
      call.print(
        given.has("porcelain")
          ? `${describe(tree).join(end)}${end}${end}`
          : formatRow(tree, width, given.has("verbose")),
      );
    return 0;
  },
});

function formatRow(
  { path, head, branch, isBare, isGone, lock }: Worktree,
  width: number,
  isVerbose: boolean,
): string {
  const name = path.padEnd(width + 1);
  if (isBare) return `${name} (bare)\n`;
  const place = branch === undefined ? "(detached HEAD)" : `[${branch}]`;
  const gone = !isGone ? "" : isVerbose ? `\n\tprunable: ${GONE}` : " prunable";
  const locked = lock === undefined ? "" : isVerbose && lock !== "" ? `\n\tlocked: ${lock}` : " locked";
  return `${name} ${shortId(head ?? NO_ID)} ${place}${locked || gone}\n`;
}

/** `--porcelain` (git-worktree(1), "Porcelain Format"). */
function describe({ path, head, branch, isBare, isGone, lock }: Worktree): readonly string[] {
  if (isBare) return [`worktree ${path}`, "bare"];
  const place = branch === undefined ? "detached" : `branch refs/heads/${branch}`;
  const locked = lock === undefined ? [] : [`locked ${lock}`.trim()];
  const gone = isGone && lock === undefined ? [`prunable ${GONE}`] : [];
  return [`worktree ${path}`, `HEAD ${head ?? NO_ID}`, place, ...locked, ...gone];
}
