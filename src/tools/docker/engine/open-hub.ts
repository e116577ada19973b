import { CATALOGUE } from "../hub/catalogue.ts";
import type { Hub } from "./hub-access.ts";

/** The registry that the engine pulls from. */
export function openHub(): Hub {
  return {
    find: async (repository, reference) =>
      CATALOGUE.find(
        (image) =>
          image.repository === repository && (image.tags.includes(reference) || image.digest === reference),
      ),
    has: async (repository) => CATALOGUE.some((image) => image.repository === repository),
    // It finds what Docker Hub has, not what other registries have.
    search: async (term) => {
      const found = CATALOGUE.filter(
        ({ repository }) => repository.includes(term) && !/^[^/]*\./.test(repository),
      );
      return found.filter(
        ({ repository }, at) => found.findIndex((one) => one.repository === repository) === at,
      );
    },
  };
}
