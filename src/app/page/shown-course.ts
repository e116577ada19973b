import indexes from "virtual:course-index";
import { language } from "./language.ts";

/** The course's table of contents in the language that is shown. */
export const shownCourse = indexes[language()];
