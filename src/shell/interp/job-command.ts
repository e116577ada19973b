import type { SimpleCommand, Word } from "../syntax/nodes.ts";

/** `%1 &` stands for `bg %1` (bash manual 7.1). Gives the command that is meant. */
export function withJobBuiltin(node: SimpleCommand): SimpleCommand {
  const [first] = node.words;
  if (!first) return node;
  const { span } = first;
  const word: Word = { kind: "word", parts: [{ kind: "literal", text: "bg", span }], span };
  return { ...node, words: [word, ...node.words] };
}

export function namesJob({ words, assignments }: SimpleCommand): boolean {
  const [first] = words;
  const part = first?.kind === "word" && assignments.length === 0 ? first.parts[0] : undefined;
  return part?.kind === "literal" && part.text.startsWith("%");
}
