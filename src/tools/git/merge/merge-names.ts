import { decode } from "../../../base/bytes.ts";
import type { GitCall } from "../git-call.ts";
import { readFetchHead } from "../remote/fetch-head.ts";
import { prettyRef } from "../remote/refspec.ts";
import { fullRefName } from "../repository/revisions.ts";

/** `branch 'topic'`, `tag 'v1'`, `commit '1234…'`: what a merge says that it takes in. */
export function describeMerged(call: GitCall, word: string): string {
  if (word === "FETCH_HEAD") {
    const [fetched] = readFetchHead(call);
    if (fetched) return fetched.what;
  }
  const full = fullRefName(call.repository, word);
  // `@{u}` is written out, other names stand as they were given.
  const shown = /@\{/.test(word) ? prettyRef(full ?? word) : word;
  if (full?.startsWith("refs/heads/")) return `branch '${shown}'`;
  if (full?.startsWith("refs/remotes/")) return `remote-tracking branch '${shown}'`;
  if (full?.startsWith("refs/tags/")) return `tag '${shown}'`;
  return `commit '${word}'`;
}

/** The message of a merge; branches that are usually merged into are not named (merge.suppressDest). */
export function mergeMessage(call: GitCall, what: string, tag?: string): string {
  const { branch } = call.repository;
  const into = ["master", call.config("init.defaultbranch"), "main"].includes(branch)
    ? ""
    : ` into ${branch ?? "HEAD"}`;
  return `Merge ${what}${into}\n${tag === undefined ? "" : `\n${tag}`}`;
}

/** What was written into an annotated tag. */
export function tagMessage(call: GitCall, word: string): string | undefined {
  const { repository } = call;
  const full = fullRefName(repository, word);
  const id = full === undefined ? undefined : repository.refs.get(full);
  const object = id === undefined ? undefined : repository.objects.find(id);
  if (object?.kind !== "tag") return undefined;
  return decode(object.bytes).replace(/^[\s\S]*?\n\n/, "");
}
