import { settings } from "./settings.ts";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as one looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** The language that is shown: the learner's wish, else the first of the browser's that there is. */
export function language(): Language {
  const wish = settings.value.language;
  if (wish !== "system") return wish;
  for (const one of navigator.languages) {
    const known = LANGUAGES.find((each) => one.toLowerCase().split("-")[0] === each);
    if (known) return known;
  }
  return "en";
}
