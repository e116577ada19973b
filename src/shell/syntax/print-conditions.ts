import type { ConditionalExpression } from "./nodes.ts";
import type { WordPrinter } from "./print-words.ts";

/** The inside of `[[ ]]`. */
export function printCondition(node: ConditionalExpression, words: WordPrinter, negated = false): string {
  const not = negated ? "! " : "";
  switch (node.kind) {
    case "word":
      return `${not}-n ${words.word(node.word)}`;
    case "unary":
      return `${not}${node.operator} ${words.word(node.operand)}`;
    case "binary":
      return `${not}${words.word(node.left)} ${node.operator} ${words.word(node.right)}`;
    case "not":
      return printCondition(node.operand, words, !negated);
    case "parentheses":
      return `${not}( ${printCondition(node.inner, words)} )`;
    case "and":
    case "or":
      return `${printCondition(node.left, words)} ${node.kind === "and" ? "&&" : "||"} ${printCondition(node.right, words)}`;
  }
}
