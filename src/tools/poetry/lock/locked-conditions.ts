import { formatMarker, type Marker } from "../../python-packages/markers.ts";
import type { Dependency } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { pythonOfMarker, withoutExtra } from "../project/python-markers.ts";

/** Which groups need a package, and where it is needed at all (lock files of format 2.1). */
export interface Conditions {
  readonly groups: readonly string[];
  readonly marker: string | undefined;
}

/** Markers that hold together; none: everywhere. */
type Way = readonly string[];

/** Follows each group's dependencies. `needsOf` gives what a chosen package needs, by its normalized name. */
export function lockedConditions(
  project: Project,
  needsOf: (name: string) => readonly Dependency[],
): ReadonlyMap<string, Conditions> {
  const groupsOf = new Map<string, string[]>();
  const waysTo = new Map<string, Map<string, Way>>();
  for (const { name: group, dependencies } of project.groups) {
    const seen = new Map<string, Map<string, Way>>();
    const queue = dependencies.map((one) => ({ one, way: extrasWay(project, one) }));
    for (let next = queue.pop(); next; next = queue.pop()) {
      const way = [...new Set([...next.way, ...conditionOf(project, next.one)])].sort();
      const ways = seen.get(next.one.key) ?? new Map<string, Way>();
      if (ways.has("") || ways.has(way.join(" and "))) continue;
      ways.set(way.join(" and "), way);
      seen.set(next.one.key, ways);
      for (const one of needsOf(next.one.key)) queue.push({ one, way });
    }
    for (const [name, ways] of seen) {
      groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
      waysTo.set(name, new Map([...(waysTo.get(name) ?? []), ...ways]));
    }
  }
  return new Map(
    [...groupsOf].map(([name, groups]) => [
      name,
      { groups: [...groups].sort(mainFirst), marker: joined(waysTo.get(name)) },
    ]),
  );
}

function mainFirst(a: string, b: string): number {
  return Number(b === MAIN) - Number(a === MAIN) || (a < b ? -1 : 1);
}

/** Unlike poetry: markers of several ways are not simplified to a shorter one that says the same. */
function joined(ways: ReadonlyMap<string, Way> | undefined): string | undefined {
  if (!ways || ways.has("")) return undefined;
  return [...ways.keys()].sort().join(" or ");
}

/** What an extra brings is needed where somebody asks for the extra. */
function extrasWay({ extras }: Project, { key, isOptional }: Dependency): Way {
  if (!isOptional) return [];
  const names = [...extras].filter(([, brought]) => brought.includes(key)).map(([extra]) => extra);
  const text = names.map((name) => `extra == "${name}"`).join(" or ");
  return text === "" ? [] : [names.length > 1 ? `(${text})` : text];
}

/** A marker that every Python of the project meets is none. */
function conditionOf({ python }: Project, { marker }: Dependency): Way {
  const plain = marker && withoutExtra(marker);
  if (!plain || (asksPythonOnly(plain) && python.isSubsetOf(pythonOfMarker(plain)))) return [];
  const text = formatMarker(plain);
  return [plain.kind === "or" ? `(${text})` : text];
}

function asksPythonOnly(marker: Marker): boolean {
  if (marker.kind !== "compare") return marker.parts.every(asksPythonOnly);
  return marker.left.kind === "variable" && /^python_(?:full_)?version$/.test(marker.left.name);
}
