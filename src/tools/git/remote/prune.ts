import type { Repository } from "../repository/repository.ts";
import { type Refspec, unmapRef } from "./refspec.ts";

/** Refs here that stand for refs which are not there any more (git-fetch(1), "PRUNING"). */
export function staleRefs(
  { refs }: Repository,
  specs: readonly Refspec[],
  there: readonly string[],
): readonly string[] {
  const known = new Set(there);
  return refs
    .list()
    .map(({ name }) => name)
    .filter((name) => {
      if (refs.symbolic(name) !== undefined) return false;
      const sources = specs.flatMap((spec) => unmapRef(spec, name) ?? []);
      return sources.length > 0 && !sources.some((source) => known.has(source));
    });
}
