import type { Repository } from "./repository.ts";
import { fullRefName, peel, shortId } from "./revisions.ts";

/** Where a detached HEAD was put last (wt_status_get_detached_from); undefined where the log does not tell. */
export function detachedPlace(
  repository: Repository,
): { readonly relation: "at" | "from"; readonly shown: string } | undefined {
  const moved = repository.refs
    .log("HEAD")
    .findLast(({ message }) => message.startsWith("checkout: moving from "));
  if (!moved) return undefined;
  const word = moved.message.replace(/^.* to /, "");
  const ref = word === "HEAD" || word === "" ? undefined : fullRefName(repository, word);
  const id = ref === undefined ? undefined : repository.refs.get(ref);
  const isThere = ref !== undefined && id !== undefined && peel(repository, id, "commit") === moved.to;
  const shown = isThere ? ref.replace(/^refs\/(tags|remotes)\//, "") : shortId(moved.to);
  return { relation: moved.to === repository.head ? "at" : "from", shown };
}
