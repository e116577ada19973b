import type { Release } from "../../python-packages/index/package-index.ts";
import { mentionsExtra } from "../../python-packages/markers.ts";
import { dependencyOf } from "../project/dependency.ts";
import { extrasOfMarker } from "../project/python-markers.ts";
import type { VersionSet } from "../resolver/version-set.ts";

/** The extras of a release as lock files have them: `socks` → `PySocks (>=1.5.6,!=1.5.7)`. */
export function extrasOf({ requiresDist }: Release): ReadonlyMap<string, readonly string[]> {
  const extras = new Map<string, string[]>();
  for (const requirement of requiresDist) {
    const { marker } = requirement;
    if (!marker || !mentionsExtra(marker)) continue;
    for (const extra of extrasOfMarker(marker)) {
      const list = extras.get(extra) ?? [];
      const { name, extras: own, set } = dependencyOf(requirement);
      const bracket = own.length > 0 ? `[${own.join(",")}]` : "";
      list.push(set.isAny ? `${name}${bracket}` : `${name}${bracket} (${formatWithHoles(set)})`);
      extras.set(extra, list);
    }
  }
  for (const list of extras.values()) list.sort();
  return extras;
}

/** Between the outer ends, single versions that are left out: `>=1.5.6,!=1.5.7`. */
function formatWithHoles(set: VersionSet): string {
  const first = set.spans[0];
  const last = set.spans.at(-1);
  if (set.spans.length < 2 || !first || !last) return `${set}`;
  const holes = set.spans.slice(1).map(({ from }) => `!=${from?.shown.text}`);
  const from = first.from ? [`${first.from.after ? ">" : ">="}${first.from.shown.text}`] : [];
  const to = last.to ? [`${last.to.after ? "<=" : "<"}${last.to.shown.text}`] : [];
  return [...from, ...holes, ...to].join(",");
}
