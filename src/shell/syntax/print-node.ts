import type {
  AndOr,
  Assignment,
  Command,
  FunctionDefinition,
  List,
  Pipeline,
  Redirection,
  Word,
} from "./nodes.ts";
import { Printer } from "./print-commands.ts";
import { WordPrinter } from "./print-words.ts";

export type Printable = List | AndOr | Pipeline | Command | Word | Assignment | Redirection;

/**
 * Shell text of a node in bash's own layout: a function as `declare -f` and `type` show it, a command as `jobs`
 * does, the inside of `$(…)` as part of either.
 */
export function printNode(node: Printable): string {
  const printer = new Printer(WORDS, false);
  switch (node.kind) {
    case "word":
      return printer.words.word(node);
    case "assignment":
      return printer.words.assignment(node);
    case "redirection":
      return printer.redirections([node]);
    case "function":
      return printer.declaration(node);
    case "list":
      return printer.wholeList(node);
    case "and-or":
      return printer.wholeList({
        kind: "list",
        items: [{ command: node, background: false }],
        span: node.span,
      });
    case "pipeline":
      return printNode({ kind: "and-or", first: node, rest: [], span: node.span });
    default:
      return printNode({
        kind: "pipeline",
        negated: false,
        timed: "no",
        commands: [node],
        pipesStderr: [],
        span: node.span,
      });
  }
}

/** The value of `BASH_FUNC_name%%`: a function as child processes get it. */
export function printExported(node: FunctionDefinition): string {
  return new Printer(WORDS, false).exported(node);
}

/** What stands within `$(…)`, where newlines between commands are kept. */
export function printSubstitution(list: List): string {
  return new Printer(WORDS, true).wholeList(list);
}

/** Words, with the commands of their substitutions. */
export const WORDS: WordPrinter = new WordPrinter(printSubstitution);
