import type { Process } from "../../process/process.ts";
import type { PackageIndex } from "../python-packages/index/package-index.ts";
import { SIMULATED_INDEX } from "../python-packages/index/simulated-index.ts";

let other: PackageIndex | undefined;

/** Where packages come from, as a process asks for them: loading data is the host's work. */
export function packageIndexOf(process: Process): PackageIndex {
  const index = other ?? SIMULATED_INDEX;
  return {
    names: index.names,
    find(name) {
      const found = index.find(name);
      return found instanceof Promise ? process.kernel.scheduler.host(process, found) : found;
    },
  };
}

/** For tests: an index of their own. */
export function useIndex(index: PackageIndex | undefined): void {
  other = index;
}
