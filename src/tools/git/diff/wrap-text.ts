import { textWidth } from "../../../base/text-width.ts";

export interface Wrapping {
  /** Columns; 0 for no limit. */
  readonly width: number;
  /** The indents of the first and of the other lines. */
  readonly first: number;
  readonly rest: number;
}

/** Paragraphs as lines of so many columns (utf8.c, strbuf_add_wrapped_text). */
export function wrapText(text: string, { width, first, rest }: Wrapping): string {
  if (width <= 0) return indentLines(text, first, rest);
  // A line that ends before a word goes on; other ends of lines stay.
  const paragraphs = text.replace(/(?<!\n)\n(?=[A-Za-z0-9])/g, " ").split("\n");
  return paragraphs
    .map((one, at) => wrapLine(one, { width, first: at === 0 ? first : rest, rest }))
    .join("\n");
}

function wrapLine(text: string, { width, first, rest }: Wrapping): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const indent = " ".repeat(Math.max(0, lines.length === 0 ? first : rest));
    if (line === "") line = indent + word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = " ".repeat(Math.max(0, rest)) + word;
    }
  }
  return [...lines, line].join("\n");
}

function indentLines(text: string, first: number, rest: number): string {
  return text
    .split("\n")
    .map((line, at) => (line === "" ? "" : " ".repeat(Math.max(0, at === 0 ? first : rest)) + line))
    .join("\n");
}
