import type { Course } from "../lesson/course.ts";
import type { Fault } from "../lesson/fault.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { parseSkills } from "../lesson/skills.ts";
import type { LintRequest } from "./lint-lessons.ts";
import type { LintCounter } from "./lint-report.ts";

const SKILLS_FILE = "skills.yaml";
const TRANSLATED_SKILLS = /^skills\.[a-z]{2}(?:-[A-Z]{2})?\.yaml$/;

/** What holds of a file of drills by itself: each says what it practises, and all that the file names is practised. */
export function lintDrillFile(lesson: Lesson): readonly Fault[] {
  const { file, skills, steps } = lesson;
  const practised = new Set(steps.flatMap((step) => step.skills));
  return [
    ...steps.flatMap(({ line, id, skills: [first, ...rest] }): Fault[] => {
      if (first === undefined)
        return [{ file, line, message: `a drill names what it practises: expected \`{#${id} SKILL}\`` }];
      const unknown = [first, ...rest].filter((skill) => !skills.includes(skill));
      return unknown.map((skill) => ({ file, line, message: `${skill} is not among the file's skills` }));
    }),
    ...skills
      .filter((skill) => !practised.has(skill))
      .map((skill) => ({ file, line: 1, message: `no drill here practises ${skill}` })),
    ...lintTriage(lesson),
  ];
}

/** What is to be mended is made by a setup, and a check sees that it is mended. */
function lintTriage({ file, triage, setups, steps }: Lesson): readonly Fault[] {
  return triage.flatMap((id): Fault[] => {
    const step = steps.find((one) => one.id === id);
    if (!step) return [{ file, line: 1, message: `triage names ${id}: expected the id of a drill here` }];
    const isMended = step.goals.some(({ kind }) => kind !== "quiz");
    if (isMended && setups.length + step.setups.length > 0) return [];
    const message = `${id} is for triage: expected a setup that breaks something, and a check that it is mended`;
    return [{ file, line: step.line, message }];
  });
}

/** Steps of lessons name no skills, and drills stand outside the course's order. */
export function lintHeadings({ file, mode, triage, steps }: Lesson): readonly Fault[] {
  if (mode === "review") return [];
  const headings = steps
    .filter(({ skills }) => skills.length > 0)
    .map(({ line, id }) => ({ file, line, message: `only drills name skills: expected \`{#${id}}\`` }));
  if (triage.length === 0) return headings;
  return [...headings, { file, line: 1, message: "only a file of drills has triage: expected mode: review" }];
}

/** Whether `skills.yaml` has a title for every skill that is named, and for no other; and what its translations lack. */
export function lintSkills(
  { folder, texts }: LintRequest,
  lessons: readonly Lesson[],
  counter: LintCounter,
): void {
  const shown = (name: string) => (folder === "" ? name : `${folder}/${name}`);
  const source = texts.get(SKILLS_FILE);
  if (source === undefined) return;
  const { titles, faults } = parseSkills(source, shown(SKILLS_FILE));
  counter.add(...faults);
  const named = new Set(lessons.flatMap(({ skills }) => skills));
  for (const { file, skills } of lessons)
    for (const skill of skills)
      if (!titles.has(skill))
        counter.add({ file, line: 1, message: `the skill ${skill} has no title in ${SKILLS_FILE}` });
  for (const skill of titles.keys())
    if (!named.has(skill))
      counter.add({ file: shown(SKILLS_FILE), line: 1, message: `no lesson names the skill ${skill}` });
  for (const skill of withoutDrill(lessons))
    counter.addMissing({
      file: shown(SKILLS_FILE),
      line: 1,
      message: `no drill practises the skill ${skill}`,
    });
  for (const [name, text] of texts) {
    if (!TRANSLATED_SKILLS.test(name)) continue;
    const file = shown(name);
    const translated = parseSkills(text, file);
    counter.add(...translated.faults);
    for (const skill of translated.titles.keys())
      if (!titles.has(skill)) counter.add({ file, line: 1, message: `${SKILLS_FILE} has no skill ${skill}` });
    for (const skill of titles.keys())
      if (!translated.titles.has(skill))
        counter.addMissing({ file, line: 1, message: `not translated: the skill ${skill}` });
  }
}

/** What lessons teach and no drill brings back; none where there are no drills at all. */
function withoutDrill(lessons: readonly Lesson[]): readonly string[] {
  const reviews = lessons.filter(({ mode }) => mode === "review");
  if (reviews.length === 0) return [];
  const practised = new Set(reviews.flatMap(({ steps }) => steps.flatMap((step) => step.skills)));
  const taught = new Set(lessons.flatMap(({ skills }) => skills));
  return [...taught].filter((skill) => !practised.has(skill));
}

/** A file of drills belongs to a module, but stands in no list. */
export function lintDrillPlace(lesson: Lesson, course: Course, isListed: boolean): readonly Fault[] {
  const { file, module } = lesson;
  if (isListed) return [{ file, line: 1, message: "the course lists these drills: expected lessons alone" }];
  if (course.modules.some(({ id }) => id === module)) return [];
  return [{ file, line: 1, message: `module is ${module ?? "missing"}: expected one of the course's` }];
}
