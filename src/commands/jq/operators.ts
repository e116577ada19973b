import { CompileFault } from "./lexer.ts";
import type { ArithmeticOperator, Comparison, Node } from "./nodes.ts";

/** How strongly operators bind; those of a `single` level do not follow each other. */
export const BINARY: Readonly<
  Record<string, { readonly level: number; readonly right?: boolean; readonly single?: boolean }>
> = {
  "|": { level: 1, right: true },
  ",": { level: 2 },
  "//": { level: 3, right: true },
  "=": { level: 4, single: true },
  "|=": { level: 4, single: true },
  "+=": { level: 4, single: true },
  "-=": { level: 4, single: true },
  "*=": { level: 4, single: true },
  "/=": { level: 4, single: true },
  "%=": { level: 4, single: true },
  "//=": { level: 4, single: true },
  or: { level: 5 },
  and: { level: 6 },
  "==": { level: 7, single: true },
  "!=": { level: 7, single: true },
  "<": { level: 7, single: true },
  "<=": { level: 7, single: true },
  ">": { level: 7, single: true },
  ">=": { level: 7, single: true },
  "+": { level: 8 },
  "-": { level: 8 },
  "*": { level: 9 },
  "/": { level: 9 },
  "%": { level: 9 },
};

const COMPARISONS: readonly string[] = ["==", "!=", "<", "<=", ">", ">="] satisfies readonly Comparison[];

/** The node of an operator between two others; `at` is where it begins. */
export function combine(text: string, left: Node, right: Node, at: number): Node {
  switch (text) {
    case "|":
      return { kind: "pipe", left, right };
    case ",":
      return { kind: "comma", left, right };
    case "//":
      return { kind: "alternative", left, right };
    case "and":
    case "or":
      return { kind: text, left, right };
    case "=":
      return { kind: "assign", target: left, value: right };
    case "|=":
      return { kind: "update", target: left, value: right };
    default:
  }
  if (COMPARISONS.includes(text)) return { kind: "comparison", operator: text as Comparison, left, right };
  if (text.endsWith("="))
    return {
      kind: "update-with",
      operator: text.slice(0, -1) as ArithmeticOperator | "//",
      target: left,
      value: right,
    };
  if (text === "/" && left.kind === "literal" && right.kind === "literal" && right.value === 0)
    throw new CompileFault("Division by zero?", at);
  return { kind: "arithmetic", operator: text as ArithmeticOperator, left, right };
}
