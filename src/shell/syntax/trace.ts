import type { Word } from "./nodes.ts";

/** What a piece of source is, for colours. */
export type TokenClass =
  | "command" | "keyword" | "option" | "string" | "variable" | "operator" | "comment" | "redirection" | "error"; // prettier-ignore

/** What an open quote or bracket around the end of an unfinished text is. */
export type OpenQuote = '"' | "'" | "$'" | "`" | "${" | "$(" | "$((" | "<(" | ">(" | "(";

/** Told by the parser what it meets, in rising order within a text. Offsets are source offsets. */
export interface Trace {
  mark(kind: TokenClass, start: number, end: number): void;
  /** A simple command begins; the words that follow are its own until it ends. */
  beginCommand(start: number): void;
  word(word: Word): void;
  endCommand(): void;
}
