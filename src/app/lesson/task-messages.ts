import { language } from "../page/language.ts";

/** Leads to the step that waits, where it is out of sight. */
const en = { now: "To do now" };
const es: typeof en = { now: "Ahora te toca" };

export const taskMessages = { en, es }[language()];
