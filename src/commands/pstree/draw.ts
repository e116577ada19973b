import type { TreeNode } from "./tree.ts";

/** The pieces of lines: only child, first of several, one in between, the last, and a line that goes past. */
interface Symbols {
  readonly only: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly past: string;
}

export const SYMBOLS = {
  ascii: { only: "---", first: "-+-", middle: " |-", last: " `-", past: " | " },
  unicode: { only: "───", first: "─┬─", middle: " ├─", last: " └─", past: " │ " },
} as const satisfies Readonly<Record<string, Symbols>>;

export interface DrawOptions {
  readonly symbols: Symbols;
  readonly width: number;
  /** Each process on a line of its own, as with its arguments. */
  readonly vertical: boolean;
}

export function drawTree(root: TreeNode, options: DrawOptions): string {
  const lines = options.vertical ? drawVertically(root, options) : drawSideways(root, options);
  return lines.map((line) => `${cut(line, options.width)}\n`).join("");
}

/** A line that is too long ends with a `+`. */
function cut(line: string, width: number): string {
  return line.length > width ? `${line.slice(0, width - 1)}+` : line;
}

function textOf({ label, count, highlighted, children }: TreeNode): {
  readonly start: string;
  readonly end: string;
} {
  const bold = highlighted ? `\x1b[1m${label}\x1b[0m` : label;
  if (count === 1) return { start: bold, end: "" };
  return { start: `${count}*[${bold}`, end: children.length === 0 ? "]" : "]" };
}

/** The first child on the line of its parent, the others below it. */
function drawSideways(node: TreeNode, options: DrawOptions): readonly string[] {
  const { symbols } = options;
  const { start, end } = textOf(node);
  const [first, ...others] = node.children;
  if (!first) return [`${start}${end}`];
  const indent = " ".repeat(visibleLength(start));
  const lines: string[] = [];
  const add = (child: TreeNode, head: string, rest: string) => {
    for (const [index, line] of drawSideways(child, options).entries())
      lines.push(index === 0 ? head + line : rest + line);
  };
  const past = indent + symbols.past;
  const blank = `${indent}   `;
  if (others.length === 0) add(first, start + symbols.only, blank);
  else {
    add(first, start + symbols.first, past);
    for (const [index, child] of others.entries()) {
      const isLast = index === others.length - 1;
      add(child, indent + (isLast ? symbols.last : symbols.middle), isLast ? blank : past);
    }
  }
  if (end !== "") lines[0] = `${lines[0]}${end}`;
  return lines;
}

function visibleLength(text: string): number {
  return text.replace(/\x1b\[\d*m/g, "").length;
}

function drawVertically(node: TreeNode, options: DrawOptions): readonly string[] {
  const { symbols } = options;
  const { start, end } = textOf(node);
  const lines = [`${start}${end}`];
  for (const [index, child] of node.children.entries()) {
    const isLast = index === node.children.length - 1;
    const head = ` ${isLast ? symbols.last : symbols.middle}`;
    const rest = ` ${isLast ? "   " : symbols.past}`;
    for (const [line, text] of drawVertically(child, options).entries())
      lines.push((line === 0 ? head : rest) + text);
  }
  return lines;
}
