/** The lessons' Markdown, each fetched when it is opened. */
const SOURCES = import.meta.glob<string>("/lessons/**/*.md", { query: "?raw", import: "default" });

/** The text of a lesson; of a translation, undefined where there is none. */
export async function fetchLesson(path: string): Promise<string> {
  const text = await fetchTranslation(path, undefined);
  if (text === undefined) throw new Error(`there is no lesson ${path}`);
  return text;
}

export async function fetchTranslation(
  path: string,
  language: string | undefined,
): Promise<string | undefined> {
  return SOURCES[`/lessons/${path}${language === undefined ? "" : `.${language}`}.md`]?.();
}
