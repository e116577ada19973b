import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { CourseIndex } from "../../src/app/lesson/course-index.ts";
import { parseCourse } from "../../src/tutor/lesson/course.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";

const MODULE = "virtual:course-index";

/** Gives the page the course's table of contents, so that its menu needs no lesson and no YAML. */
export function courseIndex(lessons: string): Plugin {
  return {
    name: "course-index",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(readIndex(lessons))};` : undefined,
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
      if (module && file.startsWith(lessons)) server.moduleGraph.invalidateModule(module);
    },
  };
}

function readIndex(lessons: string): CourseIndex {
  const file = join(lessons, "course.yaml");
  if (!existsSync(file)) return { title: "", modules: [] };
  const { course, faults } = parseCourse(readFileSync(file, "utf8"), "course.yaml");
  if (!course)
    throw new Error(faults.map(({ line, message }) => `course.yaml:${line}: ${message}`).join("\n"));
  return {
    title: course.title,
    modules: course.modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((path) => readEntry(lessons, path)),
    })),
  };
}

function readEntry(lessons: string, path: string) {
  const parsed = parseLesson(readFileSync(join(lessons, `${path}.md`), "utf8"), `${path}.md`);
  if (!parsed.lesson)
    throw new Error(`${path}.md: ${parsed.faults.map(({ message }) => message).join("; ")}`);
  const { title, minutes } = parsed.lesson;
  return { path, title, minutes };
}
