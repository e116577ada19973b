import type { ExplainMessages } from "./messages.ts";
import { ENGLISH } from "./messages-en.ts";
import { SPANISH } from "./messages-es.ts";

const LANGUAGES: Readonly<Record<string, ExplainMessages>> = { en: ENGLISH, es: SPANISH };

export function explainMessages(language: string): ExplainMessages {
  return LANGUAGES[language] ?? ENGLISH;
}
