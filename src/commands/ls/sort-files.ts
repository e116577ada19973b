import { compareCodePoints } from "../../base/collation.ts";
import { compareVersions } from "../../base/version-order.ts";
import { type ListedFile, leadsToDirectory } from "./listed-file.ts";
import type { LsOptions, SortKey } from "./options.ts";

type Compare = (a: ListedFile, b: ListedFile) => number;

/** In the order that the options ask for; names decide where all else is equal. */
export function sortFiles(files: readonly ListedFile[], options: LsOptions): readonly ListedFile[] {
  if (options.sort === "none") return files;
  const compare = comparison(options.sort, options);
  const ordered: Compare = options.reverse ? (a, b) => compare(b, a) : compare;
  if (!options.directoriesFirst) return [...files].sort(ordered);
  return [...files].sort(
    (a, b) => Number(leadsToDirectory(b)) - Number(leadsToDirectory(a)) || ordered(a, b),
  );
}

function byName(a: ListedFile, b: ListedFile): number {
  return compareCodePoints(a.name, b.name);
}

function comparison(key: Exclude<SortKey, "none">, { time }: LsOptions): Compare {
  switch (key) {
    case "name":
      return byName;
    case "time":
      return (a, b) => (b.status?.[time] ?? 0) - (a.status?.[time] ?? 0) || byName(a, b);
    case "size":
      return (a, b) => (b.status?.size ?? 0) - (a.status?.size ?? 0) || byName(a, b);
    case "extension":
      return (a, b) => compareCodePoints(extension(a.name), extension(b.name)) || byName(a, b);
    case "version":
      return (a, b) => compareVersions(a.name, b.name) || byName(a, b);
    case "width":
      return (a, b) => a.width - b.width || byName(a, b);
  }
}

function extension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot);
}
