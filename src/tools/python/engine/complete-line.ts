import { textWidth } from "../../../base/text-width.ts";

/** Where a word begins, for readline and Python. */
const DELIMITERS = " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?";

/** The word before the cursor, which is to be completed. */
export function wordBefore(text: string): string {
  let at = text.length;
  while (at > 0 && !DELIMITERS.includes(text[at - 1] ?? "")) at--;
  return text.slice(at);
}

/** What all of them begin with. */
export function commonStart(words: readonly string[]): string {
  const [first = ""] = words;
  let length = first.length;
  for (const word of words) while (!word.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** The matches below each other in columns, as readline lists them. */
export function listMatches(words: readonly string[], columns: number): string {
  const width = Math.max(...words.map(textWidth)) + 2;
  const perRow = Math.max(1, Math.floor(columns / width));
  const rows = Math.ceil(words.length / perRow);
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = words.filter((_, at) => at % rows === row);
    return cells
      .map((word, at) => (at === cells.length - 1 ? word : word + " ".repeat(width - textWidth(word))))
      .join("");
  });
  return `${lines.join("\n")}\n`;
}
