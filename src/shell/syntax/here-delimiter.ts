import type { Redirection, WordPart } from "./nodes.ts";

/** The delimiter of a here-document after quote removal; it is not expanded, but `$x` stays as typed. */
export function hereDelimiter({ target }: Redirection): { text: string; quoted: boolean } {
  return { text: target.parts.map(textOf).join(""), quoted: target.parts.some(isQuoting) };
}

const isQuoting = ({ kind }: WordPart) =>
  kind === "escaped" || kind === "single-quoted" || kind === "ansi-quoted" || kind === "double-quoted";

function textOf(part: WordPart): string {
  switch (part.kind) {
    case "literal":
    case "escaped":
    case "single-quoted":
    case "ansi-quoted":
      return part.text;
    case "double-quoted":
      return part.parts.map(textOf).join("");
    case "parameter":
      return part.bare ? `$${part.name}` : `\${${part.name}}`;
    default:
      return "";
  }
}
