import * as v from "valibot";
import { type Fault, FaultList } from "./fault.ts";
import { ID } from "./front-matter.ts";
import { readYaml } from "./read-yaml.ts";

/** The course: the only place where the order of modules and lessons stands. */
export interface Course {
  readonly title: string;
  readonly modules: readonly CourseModule[];
}

export interface CourseModule {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Paths below the course file's folder, without `.md`: `start/first-contact`. */
  readonly lessons: readonly string[];
}

const TEXT = v.pipe(v.string("expected a text"), v.trim(), v.minLength(1, "expected a text"));
const LESSON_PATH = v.pipe(
  v.string("expected a lesson's path"),
  v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, "expected a lesson's path without .md, such as files/make"),
);

const COURSE = v.strictObject({
  title: TEXT,
  modules: v.array(
    v.strictObject({
      id: ID,
      title: TEXT,
      about: v.optional(v.pipe(v.string("expected a text"), v.trim()), ""),
      lessons: v.array(LESSON_PATH, "expected a list of lessons' paths"),
    }),
    "expected a list of modules",
  ),
});

/** Reads `course.yaml`. */
export function parseCourse(
  source: string,
  file: string,
): { readonly course?: Course; readonly faults: readonly Fault[] } {
  const list = new FaultList(file);
  const course = readYaml(source, 1, COURSE, list);
  return { course, faults: list.faults };
}

const TRANSLATION = v.strictObject({
  title: v.optional(TEXT),
  modules: v.optional(v.record(ID, v.strictObject({ title: v.optional(TEXT), about: v.optional(TEXT) })), {}),
});

/** The course with the titles of `course.es.yaml`; what that lacks stays as it is, and is told. */
export function parseTranslatedCourse(
  course: Course,
  source: string,
  file: string,
): { readonly course: Course; readonly faults: readonly Fault[]; readonly missing: readonly Fault[] } {
  const list = new FaultList(file);
  const texts = readYaml(source, 1, TRANSLATION, list);
  if (!texts) return { course, faults: list.faults, missing: [] };
  const gaps = new FaultList(file);
  const pick = (text: string | undefined, original: string, what: string) => {
    if (text === undefined && original !== "") gaps.add(1, `not translated: ${what}`);
    return text ?? original;
  };
  for (const id of Object.keys(texts.modules))
    if (!course.modules.some((module) => module.id === id)) list.add(1, `the course has no module ${id}`);
  const modules = course.modules.map((module) => {
    const { title, about } = texts.modules[module.id] ?? {};
    return {
      ...module,
      title: pick(title, module.title, `the title of the module ${module.id}`),
      about: pick(about, module.about, `what the module ${module.id} is about`),
    };
  });
  const title = pick(texts.title, course.title, "the title");
  return { course: { title, modules }, faults: list.faults, missing: gaps.faults };
}
