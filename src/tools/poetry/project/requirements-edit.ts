import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseRequirement } from "../../python-packages/requirement.ts";
import { addTable } from "../toml-edit/edit.ts";
import { appendString, changeStrings } from "../toml-edit/string-array.ts";
import { isTable } from "./dependency.ts";
import type { Project } from "./pyproject.ts";

/** Whether the main dependencies stand in `[project]`. */
export function keepsRequirements({ hasProjectTable, data }: Project): boolean {
  if (!hasProjectTable || !isTable(data.project)) return false;
  return data.project.dependencies !== undefined || data.project["optional-dependencies"] !== undefined;
}

/** pyproject.toml with a requirement in `[project]`, in the place of one of the same name. */
export function withRequirement(
  text: string,
  name: string,
  requirement: string,
  extra: string | undefined,
): string {
  const place =
    extra === undefined
      ? { table: "project", key: "dependencies" }
      : { table: "project.optional-dependencies", key: extra };
  const ready = extra === undefined ? text : addTable(text, place.table, "project");
  let isThere = false;
  const changed = changeStrings(ready, place, (one) => {
    if (nameOf(one) !== normalizeName(name)) return one;
    isThere = true;
    return requirement;
  });
  return isThere ? changed : appendString(ready, place, requirement);
}

/** Without it, in all of `[project]`. */
export function withoutRequirement(text: string, { data }: Project, name: string): string {
  const project = isTable(data.project) ? data.project : {};
  const extras = Object.keys(
    isTable(project["optional-dependencies"]) ? project["optional-dependencies"] : {},
  );
  const places = [
    { table: "project", key: "dependencies" },
    ...extras.map((key) => ({ table: "project.optional-dependencies", key })),
  ];
  return places.reduce(
    (now, place) =>
      changeStrings(now, place, (one) => (nameOf(one) === normalizeName(name) ? undefined : one)),
    text,
  );
}

function nameOf(requirement: string): string | undefined {
  const parsed = parseRequirement(requirement);
  return "problem" in parsed ? undefined : normalizeName(parsed.name);
}
