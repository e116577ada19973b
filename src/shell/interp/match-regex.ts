import { type Regex, RegexFault } from "../../base/regex/index.ts";
import type { Shell } from "../shell.ts";

/** The right side of `=~` is no regular expression: the status of `[[ ]]` is 2. */
export class RegexError extends Error {}

/** `[[ text =~ regex ]]`; BASH_REMATCH gets the match and its groups (bash manual 3.2.5.2). */
export function matchRegex(shell: Shell, text: string, regex: Regex | RegexFault): boolean {
  if (regex instanceof RegexFault) throw new RegexError(regex.message);
  const match = regex.match(text);
  shell.variables.setArray("BASH_REMATCH", match ? match.groups.map((group) => group ?? "") : []);
  return match !== undefined;
}
