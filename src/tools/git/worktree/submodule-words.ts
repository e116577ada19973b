import type { FilePair } from "../diff/file-pair.ts";

/** What differs in a submodule (wt-status.c, wt_longstatus_print_change_data). */
export function dirtWords({ new: next }: FilePair): string {
  const { hasCommits = false, isModified = false, hasUntracked = false } = next?.dirt ?? {};
  const words = [
    ...(hasCommits ? ["new commits"] : []),
    ...(isModified ? ["modified content"] : []),
    ...(hasUntracked ? ["untracked content"] : []),
  ];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** `M`, `m` or `?`: a submodule by what is the most of it. */
export function shortSign({ status, new: next }: FilePair): string {
  if (!next?.dirt || status !== "M" || next.dirt.hasCommits) return status;
  return next.dirt.isModified ? "m" : "?";
}
