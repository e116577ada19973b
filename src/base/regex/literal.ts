import type { RegexNode } from "./nodes.ts";

/** The text that a plain expression stands for; undefined where it has any operator or several cases. */
export function literalOf(node: RegexNode): string | undefined {
  if (node.kind === "empty") return "";
  if (node.kind === "set") return characterOf(node);
  if (node.kind !== "sequence") return undefined;
  let text = "";
  for (const each of node.nodes) {
    const character = each.kind === "set" ? characterOf(each) : undefined;
    if (character === undefined) return undefined;
    text += character;
  }
  return text;
}

function characterOf(node: Extract<RegexNode, { kind: "set" }>): string | undefined {
  const only = node.ranges[0];
  return node.ranges.length === 1 && only && only[0] === only[1] ? String.fromCodePoint(only[0]) : undefined;
}

/** The longest text that every match contains: without it there is nothing to search for. */
export function requiredLiteral(node: RegexNode): string {
  switch (node.kind) {
    case "set":
      return characterOf(node) ?? "";
    case "group":
      return requiredLiteral(node.node);
    case "repeat":
      return node.min > 0 ? requiredLiteral(node.node) : "";
    case "sequence": {
      let best = "";
      let run = "";
      for (const each of node.nodes) {
        const character = each.kind === "set" ? characterOf(each) : undefined;
        run = character === undefined ? "" : run + character;
        const here = character === undefined ? requiredLiteral(each) : run;
        if (here.length > best.length) best = here;
      }
      return best;
    }
    default:
      return "";
  }
}
