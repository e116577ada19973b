import { Failure } from "../../client/cli/failure.ts";

/** A command in one text to words, as a shell quotes them. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [whole] of text.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs)) {
    words.push(
      whole.replace(
        /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
        (_, double?: string, single?: string, escaped?: string) =>
          double !== undefined ? double.replace(/\\(["\\$`])/g, "$1") : (single ?? escaped ?? ""),
      ),
    );
  }
  return words;
}

/** The same, where a quote that is left open is an error. */
export function splitCommand(text: string): string[] {
  const rest = text.replace(/\\.|"(?:[^"\\]|\\.)*"|'[^']*'/gs, "");
  if (/["'\\]/.test(rest)) throw new Failure("invalid command line string");
  return splitWords(text);
}
