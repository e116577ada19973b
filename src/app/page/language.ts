import { LANGUAGES, type Language } from "./languages.ts";
import { settings } from "./settings.ts";

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
