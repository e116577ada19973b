import { compareCodePoints } from "../../base/collation.ts";
import type { DirectorySettings } from "./settings.ts";

/** The entries of two directories, in order; those of the same name together (diffutils dir.c, diff_dirs). */
export function pairEntries(
  first: readonly string[],
  second: readonly string[],
  { isExcluded, startingFile, ignoresNameCase }: DirectorySettings,
): readonly (readonly [string | undefined, string | undefined])[] {
  const fold = (name: string) => (ignoresNameCase ? name.toLowerCase() : name);
  const order = (a: string, b: string) => compareCodePoints(fold(a), fold(b)) || compareCodePoints(a, b);
  const prepare = (names: readonly string[]) => {
    const kept = names.filter((name) => !isExcluded(name)).sort(order);
    if (startingFile === undefined) return kept;
    return kept.filter((name) => compareCodePoints(fold(name), fold(startingFile)) >= 0);
  };
  const [a, b] = [prepare(first), prepare(second)];
  const pairs: (readonly [string | undefined, string | undefined])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [nameA, nameB] = [a[i], b[j]];
    const difference =
      nameA === undefined ? 1 : nameB === undefined ? -1 : compareCodePoints(fold(nameA), fold(nameB));
    pairs.push([difference <= 0 ? nameA : undefined, difference >= 0 ? nameB : undefined]);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return pairs;
}
