/** The lessons' Markdown, each fetched when it is opened. */
const SOURCES = import.meta.glob<string>("/lessons/**/*.md", { query: "?raw", import: "default" });

export async function fetchLesson(path: string): Promise<string> {
  const fetchSource = SOURCES[`/lessons/${path}.md`];
  if (!fetchSource) throw new Error(`there is no lesson ${path}`);
  return fetchSource();
}
