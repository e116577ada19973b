import { language } from "../page/language.ts";

const en = {
  label: "What it means",
  keys: "Arrow keys: the other words. Esc closes.",
  hint: "explains a word",
  tap: "Tap a word: it is explained.",
};
const es: typeof en = {
  label: "Qué significa",
  keys: "Flechas: las otras palabras. Esc cierra.",
  hint: "explica una palabra",
  tap: "Toca una palabra: se explica.",
};

export const wordHelpMessages = { en, es }[language()];
