import type { Process } from "../../process/process.ts";
import type { PackageIndex } from "../python-packages/index/package-index.ts";
import { publishedIndex } from "../python-packages/index/published-index.ts";
import { SIMULATED_INDEX } from "../python-packages/index/simulated-index.ts";

let other: PackageIndex | undefined;

/** Where packages come from, as a process asks for them. */
export function packageIndexOf(process: Process): PackageIndex {
  return publishedIndex(process, other ?? SIMULATED_INDEX);
}

/** For tests: an index of their own. */
export function useIndex(index: PackageIndex | undefined): void {
  other = index;
}
