import { quoteDouble } from "../../base/quoting.ts";
import { attributeLetters, formatArray } from "../expand/index.ts";
import { hasValue } from "../state/cell.ts";
import type { ShellFunction } from "../state/functions.ts";
import type { Variable } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";

/** `declare -ai name=([0]="1")`: the statement that makes the variable again. */
export function formatDeclaration(variable: Variable): string {
  const letters = attributeLetters(variable);
  return `declare -${letters || "-"} ${variable.name}${formatValue(variable)}\n`;
}

function formatValue(variable: Variable): string {
  if (!hasValue(variable)) return "";
  if (variable.scalar !== undefined) return `=${quoteDouble(variable.scalar)}`;
  // An array that was only declared is not shown as an empty one.
  const size = variable.array?.size ?? variable.map?.size ?? 0;
  return size === 0 && isDeclaredOnly(variable) ? "" : `=${formatArray(variable)}`;
}

/** `declare -a a` without a value: the array is there, and nothing was ever put into it. */
function isDeclaredOnly(variable: Variable): boolean {
  return "declaredOnly" in variable && variable.declaredOnly === true;
}

/** `-ft`, behind `declare `. */
export function functionLetters({ readonly, traced, exported }: ShellFunction): string {
  return `-f${readonly ? "r" : ""}${traced ? "t" : ""}${exported ? "x" : ""}`;
}

/** The definition, and where it has attributes the statement that gives it them. */
export function formatFunction(called: ShellFunction, withAttributes: boolean): string {
  const letters = functionLetters(called);
  const attributes = withAttributes && letters !== "-f" ? `declare ${letters} ${called.name}\n` : "";
  return `${printNode(called.node)}\n${attributes}`;
}
