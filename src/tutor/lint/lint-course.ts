import type { Course } from "../lesson/course.ts";
import type { Fault } from "../lesson/fault.ts";
import type { Lesson } from "../lesson/lesson.ts";

/** A lesson with its path below the lessons' folder. */
export interface LessonFile {
  readonly path: string;
  readonly lesson: Lesson;
}

/** `files/make.es.md` → `files/make`. */
function lessonPath(path: string): string {
  return path.replace(/(?:\.[a-z]{2}(?:-[A-Z]{2})?)?\.md$/, "");
}

/** What holds between lessons: ids, languages, translations, prerequisites. */
export function lintLessonSet(lessons: readonly LessonFile[], course: Course | undefined): readonly Fault[] {
  const faults: Fault[] = [];
  const order = new Map(course?.modules.flatMap((module) => module.lessons).map((path, at) => [path, at]));
  const byId = new Map<string, LessonFile>();
  for (const file of lessons) {
    const { path, lesson } = file;
    const add = (message: string) => faults.push({ file: lesson.file, line: 1, message });
    const suffix = /\.([a-z]{2}(?:-[A-Z]{2})?)\.md$/.exec(path)?.[1];
    if ((suffix ?? "en") !== lesson.lang)
      add(`lang is ${lesson.lang}: expected ${suffix ?? "en"}, as the file's name says`);
    if (suffix !== undefined) {
      faults.push(...lintTranslation(file, lessons));
      continue;
    }
    const other = byId.get(lesson.id);
    if (other) add(`id is ${lesson.id}, as in ${other.lesson.file}: expected an id of its own`);
    else byId.set(lesson.id, file);
  }
  for (const { path, lesson } of lessons)
    faults.push(...lintPrerequisites(lesson, lessonPath(path), byId, order));
  return faults;
}

function lintTranslation({ path, lesson }: LessonFile, lessons: readonly LessonFile[]): readonly Fault[] {
  const add = (line: number, message: string) => [{ file: lesson.file, line, message }];
  const original = lessons.find((other) => other.path === `${lessonPath(path)}.md`)?.lesson;
  if (!original)
    return add(1, `a translation without its original: expected ${lessonPath(path)}.md beside it`);
  if (original.id !== lesson.id)
    return add(1, `id is ${lesson.id}: expected ${original.id}, as in the original`);
  const stepIds = (each: Lesson) => each.steps.map(({ id }) => id).join(", ");
  if (stepIds(original) !== stepIds(lesson))
    return add(1, `the steps are ${stepIds(lesson)}: expected ${stepIds(original)}, as in the original`);
  return lesson.steps.flatMap((step, at) => {
    const expected = original.steps[at]?.goals.length ?? 0;
    if (step.goals.length === expected) return [];
    return add(
      step.line,
      `the step \`${step.id}\` has ${step.goals.length} goals: expected ${expected}, as in the original`,
    );
  });
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
    if (!before) return add(`the prerequisite ${id} is no lesson's id`);
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
    if (module === undefined)
      add(`the course does not list this lesson: expected ${lessonPath(path)} in ${file}`);
    else if (lesson.module !== module)
      add(`module is ${lesson.module ?? "missing"}: expected ${module}, which lists it in ${file}`);
  }
  return faults;
}
