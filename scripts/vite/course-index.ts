import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { CourseIndex, CourseIndexes } from "../../src/app/lesson/course-index.ts";
import { parseCourse, parseTranslatedCourse } from "../../src/tutor/lesson/course.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { parseTranslatedLesson } from "../../src/tutor/lesson/translation.ts";

const MODULE = "virtual:course-index";

/** Gives the page the course's table of contents, so that its menu needs no lesson and no YAML. */
export function courseIndex(lessons: string): Plugin {
  return {
    name: "course-index",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(readIndexes(lessons))};` : undefined,
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
      if (module && file.startsWith(lessons)) server.moduleGraph.invalidateModule(module);
    },
  };
}

function readIndexes(lessons: string): CourseIndexes {
  return { en: readIndex(lessons), es: readIndex(lessons, "es") };
}

function readIndex(lessons: string, language?: string): CourseIndex {
  const file = join(lessons, "course.yaml");
  if (!existsSync(file)) return { title: "", modules: [] };
  const { course: original, faults } = parseCourse(readFileSync(file, "utf8"), "course.yaml");
  if (!original)
    throw new Error(faults.map(({ line, message }) => `course.yaml:${line}: ${message}`).join("\n"));
  const texts = join(lessons, `course.${language}.yaml`);
  const course =
    language !== undefined && existsSync(texts)
      ? parseTranslatedCourse(original, readFileSync(texts, "utf8"), texts).course
      : original;
  return {
    title: course.title,
    modules: course.modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((path) => readEntry(lessons, path, language)),
    })),
  };
}

function readEntry(lessons: string, path: string, language: string | undefined) {
  const original = readSource(lessons, `${path}.md`);
  const translation = `${path}.${language}.md`;
  const { lesson, faults } =
    language !== undefined && existsSync(join(lessons, translation))
      ? parseTranslatedLesson(original, readSource(lessons, translation))
      : parseLesson(original.text, original.file);
  if (!lesson) throw new Error(`${path}.md: ${faults.map(({ message }) => message).join("; ")}`);
  const { title, minutes, skills } = lesson;
  return { path, title, minutes, skills };
}

function readSource(lessons: string, file: string) {
  return { file, text: readFileSync(join(lessons, file), "utf8") };
}
