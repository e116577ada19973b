/** What a piece of source is, for colours. */
export type TokenClass =
  | "command"
  | "keyword"
  | "option"
  | "string"
  | "variable"
  | "operator"
  | "comment"
  | "redirection"
  | "error";

/** What the grammar takes next, where the parser stands. */
export type Expectation =
  /** The name of a command, or a reserved word. */
  | "command"
  | "argument"
  /** What a variable is set to. */
  | "value"
  /** Where a redirection goes. */
  | "file"
  /** A name of the user's own: of a function, of a loop's variable. */
  | "name"
  | "pattern"
  /** Within `[[ ]]`. */
  | "operand"
  | "arithmetic"
  /** The body of a here-document, or a comment. */
  | "text"
  /** An operator or a newline: a compound command has ended. */
  | "separator";

/** Quotes and brackets around a place. */
export type OpenQuote = '"' | "'" | "$'" | "`" | "${" | "$(" | "<(" | ">(" | "((";

/** Told by the parser what it meets, for colours and for completion. Offsets are source offsets. */
export interface Trace {
  mark(kind: TokenClass, start: number, end: number): void;
  /** At each place where the parser looks for the next word. */
  expect(what: Expectation): void;
  /** Something begins; it goes on until the `close` that fits. What is open where the text ends is never closed. */
  open(what: "word" | "value" | "command" | OpenQuote, start: number): void;
  close(end: number): void;
}
