import { language } from "../page/language.ts";

const en = {
  label: "What it means",
  keys: "Arrow keys: the other words. Esc closes.",
  hint: "explains a word",
};
const es: typeof en = {
  label: "Qué significa",
  keys: "Flechas: las otras palabras. Esc cierra.",
  hint: "explica una palabra",
};

export const wordHelpMessages = { en, es }[language()];
