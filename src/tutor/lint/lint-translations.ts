import { parseCourse, parseTranslatedCourse } from "../lesson/course.ts";
import { drawnText } from "../lesson/parse-lesson.ts";
import { languageOf, parseTranslatedLesson } from "../lesson/translation.ts";
import type { LintRequest } from "./lint-lessons.ts";
import { type LinkTargets, lintLinks } from "./lint-links.ts";
import type { LintCounter } from "./lint-report.ts";

const COURSE = /^course\.[a-z]{2}(?:-[A-Z]{2})?\.yaml$/;

/** Whether translations fit their originals, and what of these they lack. */
export function lintTranslations(
  { folder, texts, seeds }: LintRequest,
  targets: LinkTargets,
  counter: LintCounter,
): void {
  const shown = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  for (const [path, text] of texts) {
    const language = languageOf(path);
    const file = shown(path);
    if (language !== undefined) {
      const originalPath = path.replace(`.${language}.md`, ".md");
      const original = texts.get(originalPath);
      if (original === undefined) {
        counter.add({
          file,
          line: 1,
          message: `a translation without its original: expected ${originalPath} beside it`,
        });
        continue;
      }
      for (const seed of seeds) {
        const sources = [
          { file: shown(originalPath), text: original },
          { file, text },
        ] as const;
        const { faults, missing } = parseTranslatedLesson(...sources, seed);
        counter.add(...faults);
        counter.addMissing(...missing);
        counter.add(...lintLinks({ text: drawnText(text, seed, original), file, path }, targets));
      }
    } else if (COURSE.test(path)) {
      const { course } = parseCourse(texts.get("course.yaml") ?? "", shown("course.yaml"));
      if (!course) continue;
      const { faults, missing } = parseTranslatedCourse(course, text, file);
      counter.add(...faults);
      counter.addMissing(...missing);
    }
  }
}
