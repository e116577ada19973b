import type { Course } from "../lesson/course.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { type DrillEntry, type DrillIndex, drillsOf, type SkillGroup } from "./drills.ts";

/** All drills, and the skills that they practise, each in the first module that teaches it. */
export function indexDrills(course: Course, lessons: ReadonlyMap<string, Lesson>): DrillIndex {
  const drills: DrillEntry[] = [];
  for (const [path, lesson] of lessons)
    if (lesson.mode === "review")
      drills.push(
        ...drillsOf(lesson).map(({ steps, skills }) => ({ path, step: steps[0]?.id ?? "", skills })),
      );
  const drilled = new Set(drills.flatMap(({ skills }) => skills));
  const listed = new Set<string>();
  const groups = course.modules.flatMap(({ id, lessons: paths }): SkillGroup[] => {
    const taught = new Set(paths.flatMap((path) => lessons.get(path)?.skills ?? []));
    const skills = [...taught].filter((skill) => drilled.has(skill) && !listed.has(skill));
    for (const skill of skills) listed.add(skill);
    return skills.length > 0 ? [{ module: id, skills }] : [];
  });
  return { groups, drills };
}
