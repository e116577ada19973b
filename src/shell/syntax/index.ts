export { createParser, parseScript } from "./create-parser.ts";
export { type CursorContext, type CursorWord, scanUnfinished } from "./cursor-context.ts";
export type * from "./nodes.ts";
export type { Parser, ParserOptions, ParseStep, SyntaxFault, SyntaxWarning } from "./parser.ts";
export { type Printable, printExported, printNode, printSubstitution } from "./print-node.ts";
export { quoteUnprintable } from "./quote-unprintable.ts";
export { type TokenSpan, tokenSpans } from "./token-spans.ts";
export type { Expectation, OpenQuote, TokenClass } from "./trace.ts";
