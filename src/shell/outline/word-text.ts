import type { Word, WordPart } from "../syntax/index.ts";

/** What the shell puts in the place of a word, or of a part of it (bash manual 3.5). */
export type ExpansionKind = "tilde" | "braces" | "glob" | "variable" | "command" | "arithmetic" | "process";

export function expansionsOf({ parts }: Word): readonly ExpansionKind[] {
  const kinds = parts.flatMap((part, at) => expansionsIn(part, at === 0));
  return [...new Set(kinds)];
}

function expansionsIn(part: WordPart, isFirst: boolean): readonly ExpansionKind[] {
  switch (part.kind) {
    case "literal":
      return [
        ...(isFirst && part.text.startsWith("~") ? (["tilde"] as const) : []),
        ...(/\{[^{}]*(,|\.\.)[^{}]*\}/.test(part.text) ? (["braces"] as const) : []),
        ...(/[*?]|\[[^\]]+\]/.test(part.text) ? (["glob"] as const) : []),
      ];
    case "double-quoted":
      return part.parts.flatMap((inner) => (inner.kind === "literal" ? [] : expansionsIn(inner, false)));
    case "parameter":
      return ["variable"];
    case "command-substitution":
      return ["command"];
    case "arithmetic-expansion":
      return ["arithmetic"];
    case "process-substitution":
      return ["process"];
    default:
      return [];
  }
}

/** The word without its quotes. */
export function plainTextOf({ parts }: Word): string {
  return parts
    .map((part) => {
      if (part.kind === "double-quoted") return plainTextOf({ ...part, kind: "word" });
      return "text" in part && typeof part.text === "string" ? part.text : "";
    })
    .join("");
}
