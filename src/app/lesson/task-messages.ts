import { language } from "../page/language.ts";

/** What leads on: to the step that waits, where it is out of sight, and to the next lesson. */
const en = { now: "To do now", next: "Next" };
const es: typeof en = { now: "Ahora te toca", next: "Sigue" };

export const taskMessages = { en, es }[language()];
