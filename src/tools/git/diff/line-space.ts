import type { Given } from "../subcommand.ts";

/** What of a line counts when it is compared. */
export type LineKey = (line: string) => string;

/** `-w`, `-b` and `--ignore-space-at-eol` (git-diff(1)); undefined where all counts. */
export function lineKeyOf(given: Given): LineKey | undefined {
  if (given.has("ignore-all-space")) return (line) => line.replace(/\s+/g, "");
  if (given.has("ignore-space-change")) return (line) => line.replace(/\s+$/, "").replace(/\s+/g, " ");
  if (given.has("ignore-space-at-eol")) return (line) => line.replace(/\s+$/, "");
  if (given.has("ignore-cr-at-eol")) return (line) => line.replace(/\r(?=\n?$)/, "");
  return undefined;
}
