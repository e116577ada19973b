import type { ExpansionHost } from "../host.ts";
import { arithmeticFault } from "./fault.ts";
import { ArithmeticParser } from "./parser.ts";
import type { Evaluate } from "./places.ts";
import type { ArithmeticValue } from "./values.ts";

export type { Evaluate } from "./places.ts";
export { ExpressionTemplate } from "./template.ts";
export type { ArithmeticValue } from "./values.ts";

const CACHE_SIZE = 1000;
const compiled = new Map<string, Evaluate>();

/** Compiles the text of an expression; a fault of syntax is thrown when it is evaluated, as bash does. */
export function compileExpression(text: string): Evaluate {
  const known = compiled.get(text);
  if (known) return known;
  const evaluate = parse(text);
  if (compiled.size >= CACHE_SIZE) compiled.clear();
  compiled.set(text, evaluate);
  return evaluate;
}

function parse(text: string): Evaluate {
  try {
    return new ArithmeticParser(text, evaluateText).parse();
  } catch (fault) {
    return () => {
      throw fault;
    };
  }
}

/** bash's MAX_EXPR_RECURSION_LEVEL: `x=y; y=x` ends here. */
const DEEPEST = 1024;
let depth = 0;

/** The value of a variable's text: nearly always a plain number, else an expression of its own. */
export function evaluateText(text: string, host: ExpansionHost): ArithmeticValue {
  const plain = plainNumber(text);
  if (plain !== undefined) return plain;
  if (depth >= DEEPEST) throw arithmeticFault(text, "expression recursion level exceeded", text);
  depth++;
  try {
    return compileExpression(text)(host);
  } finally {
    depth--;
  }
}

/** The number that up to 15 decimal digits stand for, with a sign or without. */
export function plainNumber(text: string): number | undefined {
  const { length } = text;
  let at = text.charCodeAt(0) === 0x2d ? 1 : 0;
  const digits = length - at;
  if (digits === 0 || digits > 15 || (text.charCodeAt(at) === 0x30 && digits > 1)) return undefined;
  const negative = at === 1;
  let value = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return negative ? 0 - value : value;
}
