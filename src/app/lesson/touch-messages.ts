import { language } from "../page/language.ts";

const en = { keys: "Keys" };
const es: typeof en = { keys: "Teclas" };

export const touchMessages = { en, es }[language()];
