export { createParser, parseScript } from "./create-parser.ts";
export { type CursorContext, scanUnfinished } from "./cursor-context.ts";
export type * from "./nodes.ts";
export type { ParserOptions, ParseStep } from "./parser.ts";
export { type Printable, printExported, printNode, printSubstitution } from "./print-node.ts";
export { tokenSpans } from "./token-spans.ts";
export type { TokenClass } from "./trace.ts";
