export { createParser, parseScript } from "./create-parser.ts";
export { type Printable, printNode } from "./print-node.ts";
