/**
 * Expansion (bash manual 3.5): words compiled once to closures that run over a host.
 * Nothing here knows the interpreter; what it must do for an expansion comes in through `ExpansionHost`.
 */
export { type ArithmeticValue, compileExpression, evaluateText } from "./arithmetic/index.ts";
export { fromEnd } from "./arithmetic/places.ts";
export { expandBraces, hasBraces } from "./braces.ts";
export { expandSubscript } from "./expand-subscript.ts";
export { compileFields } from "./fields.ts";
export { globPaths } from "./glob-paths.ts";
export { ExpansionFault, type ExpansionHost, type ExpansionOptions, evaluateWithin } from "./host.ts";
export { withQuotes } from "./reference.ts";
export { expandTilde } from "./tilde.ts";
export { attributeLetters, formatArray } from "./transform.ts";
export {
  compileArithmetic,
  compileHereDocument,
  compilePattern,
  compileRegex,
  compileShownArithmetic,
  compileText,
} from "./word-compiler.ts";
