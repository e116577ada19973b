import { childrenOf } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import type { Given } from "../subcommand.ts";

/** Whose ids stand behind that of a commit (git-rev-list(1), `--parents` and `--children`); undefined: nobody's. */
export function relativesOf(
  given: Given,
  commits: readonly Commit[],
): ((commit: Commit) => readonly string[]) | undefined {
  if (given.has("parents")) return ({ parents }) => parents;
  return given.has("children") ? childrenOf(commits) : undefined;
}
