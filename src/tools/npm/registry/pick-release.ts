import rcompare from "semver/functions/rcompare.js";
import satisfies from "semver/functions/satisfies.js";
import type { Packument, Release } from "./manifest.ts";

/** The release that a range, a version or a tag stands for, as npm-pick-manifest chooses; undefined: none fits. */
export function pickRelease({ releases, latest }: Packument, wanted: string): Release | undefined {
  if (wanted === "latest") return releases.get(latest);
  if (satisfies(latest, wanted, { loose: true })) return releases.get(latest);
  const fitting = [...releases.values()]
    .filter(({ version }) => satisfies(version, wanted, { loose: true }))
    .sort((a, b) => rcompare(a.version, b.version));
  return fitting.find(({ deprecated }) => deprecated === undefined) ?? fitting[0];
}
