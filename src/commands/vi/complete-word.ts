import type { Vi } from "./vi.ts";

/** `C-n` and `C-p`: the word before the cursor becomes one of the text that begins so, one after the other. */
export async function completeWord(vi: Vi, step: 1 | -1): Promise<void> {
  const { buffer } = vi;
  const { cursor, text } = buffer;
  const begun = /[\p{L}\p{N}_]*$/u.exec(buffer.line.slice(0, cursor.column))?.[0] ?? "";
  const words = candidates(text.lines, begun, cursor);
  if (words.length === 0) return notFound(vi);
  const start = cursor.column - begun.length;
  let at = step > 0 ? 0 : words.length - 1;
  let shown = begun;
  for (;;) {
    const word = words[at] ?? begun;
    const line = buffer.text.line(cursor.line);
    text.setLine(cursor.line, line.slice(0, start) + word + line.slice(start + shown.length));
    shown = word;
    buffer.cursor = { line: cursor.line, column: start + word.length };
    vi.completion = LABEL + place(at, words.length);
    const key = await vi.key();
    vi.completion = undefined;
    if (key.name !== "C-n" && key.name !== "C-p") return vi.play([key]);
    at = (at + (key.name === "C-n" ? 1 : -1) + words.length + 1) % (words.length + 1);
  }
}

const LABEL = "-- Keyword completion (^N^P) ";

function place(at: number, count: number): string {
  if (at === count) return "Back at original";
  return count === 1 ? "The only match" : `match ${at + 1} of ${count}`;
}

async function notFound(vi: Vi): Promise<void> {
  vi.completion = `${LABEL}Pattern not found`;
  const key = await vi.key();
  vi.completion = undefined;
  vi.play([key]);
}

/** The words behind the cursor first, then those before it, each once. */
function candidates(
  lines: readonly string[],
  begun: string,
  from: { readonly line: number; readonly column: number },
): readonly string[] {
  const behind: string[] = [];
  const before: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(/[\p{L}\p{N}_]+/gu)) {
      const [word] = match;
      if (!word.startsWith(begun) || word === begun) continue;
      const isBehind = index > from.line || (index === from.line && match.index >= from.column);
      (isBehind ? behind : before).push(word);
    }
  }
  return [...new Set([...behind, ...before])];
}
