import type { LessonEntry } from "./course-index.ts";

/** The lessons in which every word of `query` stands: in the title, the module's title, or the names of its skills. */
export function findLessons(
  modules: readonly { readonly title: string; readonly lessons: readonly LessonEntry[] }[],
  query: string,
  titleOfSkill: (id: string) => string,
): ReadonlySet<string> {
  const words = simplified(query).split(/\s+/).filter(Boolean);
  const found = new Set<string>();
  for (const module of modules)
    for (const { path, title, skills } of module.lessons) {
      const text = [title, module.title, ...skills, ...skills.map(titleOfSkill)].map(simplified).join(" ");
      if (words.every((word) => text.includes(word))) found.add(path);
    }
  return found;
}

/** Without accents: who searches `codigo` means `código`. */
function simplified(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
