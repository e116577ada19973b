import { formatMarker, type Marker } from "../../python-packages/markers.ts";
import type { LockedPackage } from "../lock/lock-file.ts";
import type { Dependency } from "../project/dependency.ts";
import { markerOfPython, pythonOfMarker, withoutExtra } from "../project/python-markers.ts";
import type { VersionSet } from "../resolver/version-set.ts";

/** One way from the project to a package: for which versions of Python it is gone, and what it asks for besides. */
interface Way {
  readonly python: VersionSet;
  readonly rest: readonly string[];
}

/** Name → the marker under which it is needed, for all that `roots` bring on any computer. */
export function exportMarkers(
  roots: readonly Dependency[],
  locked: readonly LockedPackage[],
  python: VersionSet,
): ReadonlyMap<string, string> {
  const byName = new Map(locked.map((one) => [one.name, one]));
  const waysTo = new Map<string, readonly Way[]>();
  const visit = (one: Dependency, before: Way) => {
    const found = byName.get(one.key);
    const way = {
      python: before.python.intersect(one.python),
      rest: [...new Set([...before.rest, ...besidesPython(one.marker)])].sort(),
    };
    const known = waysTo.get(one.key) ?? [];
    if (!found || way.python.isEmpty || known.some((other) => covers(other, way))) return;
    waysTo.set(one.key, [...known.filter((other) => !covers(way, other)), way]);
    for (const next of found.dependencies) visit(next, way);
  };
  for (const root of roots) visit(root, { python, rest: [] });
  return new Map([...waysTo].map(([name, ways]) => [name, formatWays(ways)]));
}

/** Whether the one way is open wherever the other is. */
function covers(one: Way, other: Way): boolean {
  return one.rest.every((part) => other.rest.includes(part)) && other.python.isSubsetOf(one.python);
}

/** What a marker asks for that is not the version of Python. */
function besidesPython(marker: Marker | undefined): readonly string[] {
  const plain = marker && withoutExtra(marker);
  if (!plain || asksPythonOnly(plain)) return [];
  if (plain.kind === "and") return plain.parts.flatMap(besidesPython);
  return [plain.kind === "or" ? `(${formatMarker(plain)})` : formatMarker(plain)];
}

function asksPythonOnly(marker: Marker): boolean {
  if (marker.kind !== "compare") return marker.parts.every(asksPythonOnly);
  return marker.left.kind === "variable" && !pythonOfMarker(marker).isAny;
}

function formatWays(ways: readonly Way[]): string {
  const byRest = new Map<string, VersionSet>();
  for (const { python, rest } of ways) {
    const key = rest.join(" and ");
    byRest.set(key, byRest.get(key)?.union(python) ?? python);
  }
  const byPython = new Map<string, string[]>();
  for (const [rest, python] of byRest) {
    const key = python.isAny ? "" : inBrackets(markerOfPython(python));
    byPython.set(key, [...(byPython.get(key) ?? []), rest]);
  }
  return [...byPython]
    .map(([python, rests]) => {
      if (rests.includes("")) return python;
      const rest = rests.length > 1 ? `(${rests.sort().join(" or ")})` : (rests[0] ?? "");
      return python === "" ? rest : `${python} and ${rest}`;
    })
    .join(" or ");
}

function inBrackets(text: string): string {
  return text.includes(" or ") ? `(${text})` : text;
}
