import type { Redirection, WordPart } from "./nodes.ts";

/**
 * The delimiter of a here-document after quote removal; it is not expanded: `$x` stays as it is printed.
 *
 * @param print how a part that is no quote is printed
 */
export function hereDelimiter({ target }: Redirection, print: (part: WordPart) => string) {
  const textOf = (part: WordPart): string => {
    if (part.kind === "double-quoted") return part.parts.map(textOf).join("");
    return isQuoting(part) ? part.text : print(part);
  };
  return { text: target.parts.map(textOf).join(""), quoted: target.parts.some(isQuoting) };
}

const isQuoting = (part: WordPart) =>
  part.kind === "escaped" ||
  part.kind === "single-quoted" ||
  part.kind === "ansi-quoted" ||
  part.kind === "double-quoted";
