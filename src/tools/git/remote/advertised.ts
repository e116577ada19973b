import { die } from "../death.ts";
import type { Ref } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { REF_PLACES } from "../repository/revisions.ts";

/** The refs that a repository tells others of: HEAD, then all by name. */
export function advertisedRefs({ refs }: Repository): readonly Ref[] {
  const head = refs.get("HEAD");
  return [...(head === undefined ? [] : [{ name: "HEAD", id: head }]), ...refs.list()];
}

/** The one that a short name means. */
export function findAdvertised(refs: readonly Ref[], name: string): Ref | undefined {
  for (const place of REF_PLACES) {
    const found = refs.find((ref) => ref.name === `${place}${name}`);
    if (found) return found;
  }
  return refs.find((ref) => ref.name === `refs/remotes/${name}/HEAD`);
}

export function mustFind(refs: readonly Ref[], name: string): Ref {
  return findAdvertised(refs, name === "" ? "HEAD" : name) ?? die(`couldn't find remote ref ${name}`);
}
