import { language } from "../page/language.ts";

/** The words of the timeline; apart from those of the page, because they come after the first prompt. */
const en = {
  title: (lines: number) => (lines === 1 ? "Timeline, one line" : `Timeline, ${lines} lines`),
  hint: "Each line that changed something. Choose one to go there, back or forth.",
  start: "The step's start",
  now: "you are here",
};

const es: typeof en = {
  title: (lines) => (lines === 1 ? "Línea de tiempo, una línea" : `Línea de tiempo, ${lines} líneas`),
  hint: "Cada línea que cambió algo. Elige una para ir allí, atrás o adelante.",
  start: "El inicio del paso",
  now: "estás aquí",
};

export const timelineMessages = { en, es }[language()];
