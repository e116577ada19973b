import { formatMarker, type Marker, mentionsExtra } from "../../python-packages/markers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { nextAt, parseConstraint } from "./constraint.ts";

/** The versions of Python for which a marker can hold; what it asks besides counts as true. */
export function pythonOfMarker(marker: Marker): VersionSet {
  if (marker.kind !== "compare")
    return marker.parts
      .map(pythonOfMarker)
      .reduce((whole, part) => (marker.kind === "and" ? whole.intersect(part) : whole.union(part)));
  const { left, operator, right } = marker;
  if (left.kind !== "variable" || right.kind !== "text") return VersionSet.any;
  if (left.name === "python_full_version")
    return parseConstraint(`${operator}${right.text}`) ?? VersionSet.any;
  if (left.name !== "python_version") return VersionSet.any;
  const version = parseVersion(right.text);
  if (!version) return VersionSet.any;
  // python_version has two numbers: "> 3.8" is from 3.9 on, "== 3.8" all of 3.8.
  const next = VersionSet.atLeast(nextAt(version, Math.min(version.release.length, 2) - 1));
  const from = VersionSet.atLeast(version);
  switch (operator) {
    case ">":
      return next;
    case ">=":
    case "~=":
      return from;
    case "<":
      return VersionSet.below(version);
    case "<=":
      return next.complement();
    case "!=":
      return from.difference(next).complement();
    case "==":
    case "===":
      return from.difference(next);
    default:
      return VersionSet.any;
  }
}

/** `>=3.9,<4.0` → `python_version >= "3.9" and python_version < "4.0"`; three numbers ask for python_full_version. */
export function markerOfPython(python: VersionSet): string {
  const spans = `${python}`.split(" || ").map((span) =>
    span
      .split(",")
      .map((clause) => {
        const [, operator = "", version = ""] = /^([<>=!~]*)(.*)$/.exec(clause) ?? [];
        const variable = version.split(".").length > 2 ? "python_full_version" : "python_version";
        return `${variable} ${operator || "=="} "${version}"`;
      })
      .join(" and "),
  );
  return spans.join(" or ");
}

/** The marker without what it says of extras: the extra has been asked for. */
export function withoutExtra(marker: Marker): Marker | undefined {
  if (!mentionsExtra(marker)) return marker;
  if (marker.kind === "compare") return undefined;
  const parts = marker.parts.flatMap((part) => withoutExtra(part) ?? []);
  if (parts.length <= 1) return parts[0];
  return { ...marker, parts };
}

/** The extras that it names. */
export function extrasOfMarker(marker: Marker): readonly string[] {
  return [...formatMarker(marker).matchAll(/extra == "([^"]*)"/g)].map(([, name = ""]) => name);
}
