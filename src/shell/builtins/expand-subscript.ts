import { compileText, parseSubscript } from "../expand/index.ts";
import type { Shell } from "../shell.ts";

/**
 * A subscript within an argument: `unset 'm[$key]'`. bash expands it as if it stood in an assignment; what cannot be
 * parsed, or would have to be waited for, stays as it is.
 */
export function expandSubscript(shell: Shell, text: string): string {
  if (!/[$`'"\\]/.test(text)) return text;
  const word = parseSubscript(text);
  const expanded = word && compileText(word)(shell);
  return typeof expanded === "string" ? expanded : text;
}
