import type { Ref } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";

/** The branches that HEAD of another repository is, or may be. */
export function headBranches(there: Repository, refs: readonly Ref[]): readonly string[] {
  const short = (name: string) => name.replace(/^refs\/heads\//, "");
  const head = refs.find(({ name }) => name === "HEAD");
  if (!head) return [];
  const symbolic = there.refs.symbolic("HEAD");
  if (symbolic !== undefined) return [short(symbolic)];
  return refs.flatMap(({ name, id }) =>
    name.startsWith("refs/heads/") && id === head.id ? [short(name)] : [],
  );
}
