import type {
  Assignment,
  CommandSubstitution,
  ProcessSubstitution,
  SimpleCommand,
  Word,
  WordPart,
} from "../syntax/nodes.ts";

/**
 * The line that bash gives a simple command: where it was when it knew that it had one. Its parser has then read one
 * token too many, so it is the line in which the second word ends, or the only one.
 */
export function lineOfCommand(node: SimpleCommand): number {
  const [first, second] = firstTwo(node);
  const last = second ?? first;
  return last ? last.span.line + newlinesIn(last) : node.span.line;
}

type Element =
  | SimpleCommand["assignments"][number]
  | SimpleCommand["words"][number]
  | SimpleCommand["redirections"][number];

function firstTwo({ assignments, words, redirections }: SimpleCommand): readonly Element[] {
  const all: Element[] = [...assignments.slice(0, 2), ...words.slice(0, 2), ...redirections.slice(0, 2)];
  return all.sort((a, b) => a.span.start - b.span.start).slice(0, 2);
}

function newlinesIn(element: Element): number {
  switch (element.kind) {
    case "word":
      return sum(element.parts.map(newlinesInPart));
    case "redirection":
      return newlinesIn(element.target);
    case "assignment":
      return newlinesInValue(element.value);
  }
}

function newlinesInValue(value: Assignment["value"]): number {
  return value.kind === "word"
    ? newlinesIn(value)
    : sum(value.elements.map((each) => newlinesIn(each.value as Word)));
}

function newlinesInPart(part: WordPart): number {
  switch (part.kind) {
    case "literal":
    case "escaped":
    case "single-quoted":
      return part.text.split("\n").length - 1;
    case "double-quoted":
      return sum(part.parts.map(newlinesInPart));
    case "command-substitution":
      if (part.endLine !== undefined) return part.endLine - part.span.line;
      return newlinesInBody(part);
    case "process-substitution":
      return newlinesInBody(part);
    default:
      return 0;
  }
}

function newlinesInBody({ body, span }: CommandSubstitution | ProcessSubstitution): number {
  const last = body.items.at(-1);
  return last ? last.command.span.line - span.line : 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
