import type { Language } from "../page/languages.ts";

/** The course's table of contents, made from `lessons/` when the page is built. */
export interface CourseIndex {
  readonly title: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly lessons: readonly LessonEntry[];
  }[];
}

/** By language; what is not translated is there in English. */
export type CourseIndexes = Readonly<Record<Language, CourseIndex>>;

export interface LessonEntry {
  /** Below `lessons/`, without `.md`. */
  readonly path: string;
  readonly title: string;
  readonly minutes: number;
  /** Their ids. */
  readonly skills: readonly string[];
}
