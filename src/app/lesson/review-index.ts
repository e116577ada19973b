import type { DrillIndex } from "../../tutor/review/drills.ts";
import type { Language } from "../page/languages.ts";

/** The drills and what they practise, made from `lessons/` when the page is built. */
export interface ReviewIndex {
  readonly index: DrillIndex;
  /** What is not translated is there in English. */
  readonly texts: Readonly<Record<Language, ReviewTexts>>;
}

interface ReviewTexts {
  /** Titles by the skills' ids. */
  readonly skills: Readonly<Record<string, string>>;
  /** Titles by the modules' ids. */
  readonly modules: Readonly<Record<string, string>>;
}
