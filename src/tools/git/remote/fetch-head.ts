import type { GitCall } from "../git-call.ts";

/** A line of FETCH_HEAD that is for merging. */
export interface FetchedHead {
  readonly id: string;
  /** `branch 'main' of /srv/shop` */
  readonly what: string;
}

/** What the last fetch brought to be merged (git-pull(1), git-fmt-merge-msg(1)). */
export function readFetchHead(call: GitCall): readonly FetchedHead[] {
  return (call.repository.state("FETCH_HEAD") ?? "").split("\n").flatMap((line) => {
    const [id = "", use, what = ""] = line.split("\t");
    return id !== "" && use === "" ? [{ id, what }] : [];
  });
}
