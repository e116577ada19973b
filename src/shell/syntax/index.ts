export { createParser, parseScript } from "./create-parser.ts";
