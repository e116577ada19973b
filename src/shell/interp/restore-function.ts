import type { Shell } from "../shell.ts";
import type { ShellFunction } from "../state/functions.ts";
import { createParser, printNode } from "../syntax/index.ts";
import { defineFunction } from "./function.ts";

/** A function's definition as text, for `restoreFunction`. */
export function printFunction({ node }: ShellFunction): string {
  return printNode(node);
}

/** Defines a function from its text, with the marks that it had. */
export function restoreFunction(
  shell: Shell,
  text: string,
  marks: Partial<Pick<ShellFunction, "source" | "exported" | "readonly" | "traced">>,
): void {
  const step = createParser(text, { extglob: () => true }).next();
  const node = step.kind === "command" ? step.list.items[0]?.command.first.commands[0] : undefined;
  if (node?.kind !== "function") return;
  defineFunction(shell, node);
  const called = shell.functions.get(node.name);
  if (called) shell.functions.set(node.name, { ...called, ...marks });
}

/** A function that came through the environment: its value there begins with `() {`. */
export function importFunction(shell: Shell, name: string, value: string): void {
  restoreFunction(shell, `${name} ${value}`, { exported: true });
}
