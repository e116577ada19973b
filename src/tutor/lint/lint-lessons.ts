import { type Course, parseCourse } from "../lesson/course.ts";
import { drawnText, parseLesson } from "../lesson/parse-lesson.ts";
import { languageOf } from "../lesson/translation.ts";
import { drillsOf } from "../review/drills.ts";
import { type LessonFile, lintCourse, lintLessonSet } from "./lint-course.ts";
import { lintGoals } from "./lint-goals.ts";
import { lintLinks } from "./lint-links.ts";
import { LintCounter, type LintReport } from "./lint-report.ts";
import { lintSkills } from "./lint-review.ts";
import { lintTranslations } from "./lint-translations.ts";
import { type ComputerFactory, proveLesson } from "./prove-lesson.ts";

export interface LintRequest {
  /** The folder's name, for the faults: `lessons`. */
  readonly folder: string;
  /** The texts of all `.md` files and of `course.yaml`, by their path in the folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of all files in the folder, for links to pictures. */
  readonly paths: readonly string[];
  readonly createComputer: ComputerFactory;
  /** For lessons with variables; one without is played with the first. */
  readonly seeds: readonly number[];
  /** Only lessons whose path has this in it are played. */
  readonly only?: string;
  readonly onLesson?: (path: string) => void;
}

const COURSE_FILE = "course.yaml";
/** Pages for the authors. */
const NO_LESSON = /(?:^|\/)README\.md$/;

/** Proves all lessons of a folder: their form, their links, their place in the course, and every step by playing it. */
export async function lintLessons(request: LintRequest): Promise<LintReport> {
  const { folder, texts, seeds } = request;
  const counter = new LintCounter();
  const shown = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  const lessons: LessonFile[] = [];
  let files = 0;
  const drawn = new Map<string, LessonFile[]>();
  for (const [path, text] of texts) {
    if (!path.endsWith(".md") || NO_LESSON.test(path) || languageOf(path)) continue;
    files++;
    const played = /^vars:/m.test(text) ? seeds : seeds.slice(0, 1);
    for (const seed of played) {
      const { lesson, faults } = parseLesson(text, shown(path), seed);
      counter.add(...faults);
      if (lesson) drawn.set(path, [...(drawn.get(path) ?? []), { path, lesson }]);
    }
    lessons.push(...(drawn.get(path)?.slice(0, 1) ?? []));
  }
  if (files === 0)
    counter.add({
      file: folder,
      line: 1,
      message: "there are no lessons here: expected files that end in .md",
    });
  lintTogether(lessons, request, shown(COURSE_FILE), counter);
  for (const { path } of lessons) {
    if (request.only !== undefined && !path.includes(request.only)) continue;
    request.onLesson?.(path);
    counter.lessons++;
    const [first] = drawn.get(path) ?? [];
    if (first) lintGoals(first.lesson, counter);
    for (const { lesson } of drawn.get(path) ?? [])
      for (const played of lesson.mode === "review" ? drillsOf(lesson) : [lesson])
        await proveLesson(played, request.createComputer, counter);
  }
  return counter.report;
}

function lintTogether(
  lessons: readonly LessonFile[],
  request: LintRequest,
  courseFile: string,
  counter: LintCounter,
): void {
  const { texts, paths } = request;
  const steps = new Map(lessons.map(({ path, lesson }) => [path, new Set(lesson.steps.map(({ id }) => id))]));
  const targets = { files: new Set([...paths, ...texts.keys()]), steps };
  for (const { path, lesson } of lessons) {
    const text = drawnText(texts.get(path) ?? "", lesson.seed);
    counter.add(...lintLinks({ text, file: lesson.file, path }, targets));
  }
  lintTranslations(request, targets, counter);
  lintSkills(
    request,
    lessons.map(({ lesson }) => lesson),
    counter,
  );
  const courseText = texts.get(COURSE_FILE);
  let course: Course | undefined;
  if (courseText !== undefined) {
    const parsed = parseCourse(courseText, courseFile);
    course = parsed.course;
    counter.add(...parsed.faults);
  }
  counter.add(...lintLessonSet(lessons, course));
  if (course) counter.add(...lintCourse(course, courseFile, lessons));
}
