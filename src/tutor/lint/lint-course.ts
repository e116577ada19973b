import type { Course } from "../lesson/course.ts";
import type { Fault } from "../lesson/fault.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { lintDrillFile, lintDrillPlace, lintHeadings } from "./lint-review.ts";

/** A lesson with its path below the lessons' folder. */
export interface LessonFile {
  readonly path: string;
  readonly lesson: Lesson;
}

/** `files/make.md` → `files/make`. */
function lessonPath(path: string): string {
  return path.replace(/\.md$/, "");
}

/** What holds between lessons: ids, languages, prerequisites. */
export function lintLessonSet(lessons: readonly LessonFile[], course: Course | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  const order = new Map(course?.modules.flatMap((module) => module.lessons).map((path, at) => [path, at]));
  const byId = new Map<string, LessonFile>();
  for (const file of lessons) {
    const { path, lesson } = file;
    const add = (message: string) => faults.push({ file: lesson.file, line: 1, message });
    if (lesson.lang !== "en")
      add(`lang is ${lesson.lang}: expected en, or a name such as ${lessonPath(path)}.${lesson.lang}.md`);
    const other = byId.get(lesson.id);
    if (other) add(`id is ${lesson.id}, as in ${other.lesson.file}: expected an id of its own`);
    else byId.set(lesson.id, file);
    faults.push(...(lesson.mode === "review" ? lintDrillFile(lesson) : lintHeadings(lesson)));
  }
  for (const { path, lesson } of lessons)
    faults.push(...lintPrerequisites(lesson, lessonPath(path), byId, order));
  return faults;
}

function lintPrerequisites(
  lesson: Lesson,
  path: string,
  byId: ReadonlyMap<string, LessonFile>,
  order: ReadonlyMap<string, number>,
): readonly Fault[] {
  return lesson.prerequisites.flatMap((id) => {
    const add = (message: string) => [{ file: lesson.file, line: 1, message }];
    const before = byId.get(id);
    // One lesson of a course, or one module, does not know the others.
    if (!before) return order.size === 0 ? [] : add(`the prerequisite ${id} is no lesson's id`);
    const [here, there] = [order.get(path), order.get(lessonPath(before.path))];
    if (here === undefined || there === undefined || there < here) return [];
    return add(`the prerequisite ${id} comes later in the course: expected a lesson before this one`);
  });
}

/** Whether the course lists every lesson once, and each lesson names the module that lists it. */
export function lintCourse(course: Course, file: string, lessons: readonly LessonFile[]): readonly Fault[] {
  const faults: Fault[] = [];
  const listed = new Map<string, string>();
  const modules = new Set<string>();
  for (const module of course.modules) {
    const add = (message: string) => faults.push({ file, line: 1, message });
    if (modules.has(module.id)) add(`the module ${module.id} is there twice`);
    modules.add(module.id);
    for (const path of module.lessons) {
      if (listed.has(path)) add(`${path} is listed twice: expected each lesson once`);
      listed.set(path, module.id);
      if (!lessons.some((lesson) => lesson.path === `${path}.md`))
        add(`${path} is listed: expected a lesson ${path}.md`);
    }
  }
  for (const { path, lesson } of lessons) {
    const module = listed.get(lessonPath(path));
    const add = (message: string) => faults.push({ file: lesson.file, line: 1, message });
    if (lesson.mode === "review") faults.push(...lintDrillPlace(lesson, course, module !== undefined));
    else if (module === undefined)
      add(`the course does not list this lesson: expected ${lessonPath(path)} in ${file}`);
    else if (lesson.module !== module)
      add(`module is ${lesson.module ?? "missing"}: expected ${module}, which lists it in ${file}`);
  }
  return faults;
}
