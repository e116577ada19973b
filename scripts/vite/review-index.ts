import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { ReviewIndex } from "../../src/app/lesson/review-index.ts";
import { type Course, parseCourse, parseTranslatedCourse } from "../../src/tutor/lesson/course.ts";
import { type Fault, formatFault } from "../../src/tutor/lesson/fault.ts";
import type { Lesson } from "../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { parseSkills } from "../../src/tutor/lesson/skills.ts";
import { languageOf } from "../../src/tutor/lesson/translation.ts";
import { indexDrills } from "../../src/tutor/review/drill-index.ts";

const MODULE = "virtual:review-index";

/** Gives the worker the list of all drills and skills, so that a queue can be made without reading the drills. */
export function reviewIndex(lessons: string): Plugin {
  return {
    name: "review-index",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(readReviews(lessons))};` : undefined,
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
      if (module && file.startsWith(lessons)) server.moduleGraph.invalidateModule(module);
    },
  };
}

function readReviews(folder: string): ReviewIndex {
  const course = whole(parseCourse(read(folder, "course.yaml") ?? "title: none\nmodules: []", "course.yaml"));
  const index = indexDrills(course, readLessons(folder));
  const modules = titlesOf(course);
  const skills = readSkills(folder, "skills.yaml");
  const translated = read(folder, "course.es.yaml");
  const spanish =
    translated === undefined ? course : whole(parseTranslatedCourse(course, translated, "course.es.yaml"));
  return {
    index,
    texts: {
      en: { skills, modules },
      es: { skills: { ...skills, ...readSkills(folder, "skills.es.yaml") }, modules: titlesOf(spanish) },
    },
  };
}

function readLessons(folder: string): ReadonlyMap<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = name.replaceAll("\\", "/");
    if (!file.endsWith(".md") || languageOf(file)) continue;
    const { lesson } = parseLesson(read(folder, file) ?? "", file);
    if (lesson) lessons.set(file.replace(/\.md$/, ""), lesson);
  }
  return lessons;
}

function readSkills(folder: string, file: string): Readonly<Record<string, string>> {
  const { titles, faults } = parseSkills(read(folder, file) ?? "", file);
  refuse(faults);
  return Object.fromEntries(titles);
}

function titlesOf(course: Course): Readonly<Record<string, string>> {
  return Object.fromEntries(course.modules.map(({ id, title }) => [id, title]));
}

function whole({ course, faults }: { readonly course?: Course; readonly faults: readonly Fault[] }): Course {
  refuse(faults);
  if (!course) throw new Error("there is no course");
  return course;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Error(faults.map(formatFault).join("\n"));
}

function read(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
