import * as v from "valibot";
import { type Fault, FaultList } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";

/** What each skill is called, by its id: `mkdir.p` → "make folders inside folders". */
export type SkillTitles = ReadonlyMap<string, string>;

const TITLES = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, "expected names such as mkdir.p")),
  v.pipe(v.string("expected a text"), v.trim(), v.minLength(1, "expected a text")),
);

/** Reads `skills.yaml`, or its translation `skills.es.yaml`. */
export function parseSkills(
  source: string,
  file: string,
): { readonly titles: SkillTitles; readonly faults: readonly Fault[] } {
  const list = new FaultList(file);
  const titles = readYaml(source, 1, TITLES, list);
  return { titles: new Map(Object.entries(titles ?? {})), faults: list.faults };
}
