/** Texts in each language that the tutor speaks. */
export interface InLanguages<T> {
  readonly en: T;
  readonly es: T;
}

/** Those of a lesson's language; English where it is another one. */
export function inLanguage<T>(texts: InLanguages<T>, language: string): T {
  return language === "es" ? texts.es : texts.en;
}
