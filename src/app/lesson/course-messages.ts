import { language } from "../page/language.ts";

/** The words of the list of lessons, but for those that the page has anyway. */
const en = {
  search: "Search",
  searchHint: "Title, skill or command",
  found: (lessons: number) =>
    lessons === 0 ? "Nothing found." : lessons === 1 ? "One lesson found." : `${lessons} lessons found.`,
  ofModule: (done: number, all: number) => `${done} of ${all}`,
};

const es: typeof en = {
  search: "Buscar",
  searchHint: "Título, tema o comando",
  found: (lessons) =>
    lessons === 0
      ? "No se encontró nada."
      : lessons === 1
        ? "Se encontró una lección."
        : `Se encontraron ${lessons} lecciones.`,
  ofModule: (done, all) => `${done} de ${all}`,
};

export const courseMessages = { en, es }[language()];
