import { language } from "../page/language.ts";

/** What is said of a picture beside the disk. */
const en = {
  there: (there: number, all: number) => `${there} of ${all} there`,
  states: {
    there: "is there",
    missing: "is missing",
    "other-kind": "is something else",
    surplus: "too much here",
  },
};

const es: typeof en = {
  there: (there, all) => `${there} de ${all}`,
  states: { there: "está", missing: "falta", "other-kind": "es otra cosa", surplus: "aquí sobra" },
};

export const pictureMessages = { en, es }[language()];
