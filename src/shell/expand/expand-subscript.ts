import type { ExpansionHost } from "./host.ts";
import { compileText, parseSubscript } from "./word-compiler.ts";

/**
 * A subscript within a text: `unset 'm[$key]'`, `let 'm[$key]++'`. bash expands it as if it stood in an assignment; what
 * cannot be parsed, or would have to be waited for, stays as it is.
 */
export function expandSubscript(host: ExpansionHost, text: string): string {
  if (!/[$`'"\\]/.test(text)) return text;
  const word = parseSubscript(text);
  const expanded = word && compileText(word)(host);
  return typeof expanded === "string" ? expanded : text;
}
