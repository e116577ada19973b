import { inLanguage } from "../in-language.ts";
import type { ExplainMessages } from "./messages.ts";
import { ENGLISH } from "./messages-en.ts";
import { SPANISH } from "./messages-es.ts";

export function explainMessages(language: string): ExplainMessages {
  return inLanguage({ en: ENGLISH, es: SPANISH }, language);
}
